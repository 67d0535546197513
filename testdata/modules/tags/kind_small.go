//go:build small

package main

const kind = "small"
