package main

func name() string { return "files" }
