package tests2
