package main

const os = "linux"
