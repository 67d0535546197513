package main

import (
	"bytes"
	"fmt"
	"log"
	"os"
)

func main() {
	var b bytes.Buffer
	for _, flags := range []int{0, log.Lshortfile, log.Lmsgprefix, log.Lshortfile | log.Lmsgprefix} {
		l := log.New(&b, "prefix: ", flags)
		l.Print("hello", 1, 2, "x")
		l.Println("hello", 1, 2)
		l.Printf("%d%%", 50)
		l.Printf("with newline\n")
		l.Output(1, "output")
		fmt.Println(l.Flags(), l.Prefix())
		l.SetPrefix("new ")
		l.SetFlags(log.LUTC)
		l.Print()
	}
	fmt.Print(b.String())
	b.Reset()
	log.SetOutput(&b)
	log.Print("dated")
	fmt.Println(b.Len(), b.Bytes()[4] == '/', b.Bytes()[13] == ':')
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	log.SetPrefix("> ")
	func() {
		defer func() { fmt.Printf("%q\n", recover()) }()
		log.Panicf("panic %d", 1)
	}()
	fmt.Println(log.Default().Prefix(), log.Writer() == os.Stdout)
}
