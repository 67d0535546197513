// A comment.

//go:build unix && !windows

package main

const unix = true
