//go:build !unix

package main

const unix = false
