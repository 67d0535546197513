package main

func name() string { return "test" }
