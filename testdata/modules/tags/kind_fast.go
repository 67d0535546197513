//go:build fast && !small

package main

const kind = "fast"
