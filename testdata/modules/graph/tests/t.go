//go:build ignore

package tests
