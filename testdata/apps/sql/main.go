// Command sql answers queries on files of comma-separated values.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"example.com/sql/catalog"
	"example.com/sql/exec"
	"example.com/sql/format"
	"example.com/sql/parser"
	"example.com/sql/plan"
	"example.com/sql/source"
)

const usage = `usage: sql [-d DIR] [-t NAME=FILE]... [-o table|csv|lines] [-f FILE | QUERY...]

Answers queries on the files DIR/*.csv, the first line of which names the columns. A query may
begin with EXPLAIN. Without QUERY and -f queries come from standard input; semicolons separate them.
`

// errUsage asks for the usage text.
var errUsage = errors.New("usage")

// options are the command line.
type options struct {
	dir     string
	tables  map[string]string
	format  format.Format
	queries []query
}

// query is a text of queries and what to call it in messages.
type query struct{ name, text string }

func main() {
	opts, err := parseArgs(os.Args[1:])
	if errors.Is(err, errUsage) {
		fmt.Fprint(os.Stderr, usage)
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "sql:", err)
		os.Exit(2)
	}
	failed := false
	tables := catalog.New(opts.dir)
	for name, file := range opts.tables {
		tables.Add(name, file)
	}
	for _, q := range opts.queries {
		if err := run(q.text, tables, opts.format); err != nil {
			fmt.Fprintln(os.Stderr, source.Render(err, q.name, q.text))
			failed = true
		}
	}
	if failed {
		os.Exit(1)
	}
}

func parseArgs(args []string) (*options, error) {
	opts := &options{dir: ".", tables: make(map[string]string)}
	flags := map[string]func(arg string) error{
		"-d": func(arg string) error { opts.dir = arg; return nil },
		"-t": func(arg string) error {
			name, file, ok := strings.Cut(arg, "=")
			if !ok {
				return fmt.Errorf("-t wants NAME=FILE, not %q", arg)
			}
			opts.tables[name] = file
			return nil
		},
		"-o": func(arg string) (err error) { opts.format, err = format.Parse(arg); return err },
		"-f": func(arg string) error {
			text, err := os.ReadFile(arg)
			opts.queries = append(opts.queries, query{arg, string(text)})
			return err
		},
	}
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		if !strings.HasPrefix(arg, "-") {
			opts.queries = append(opts.queries, query{"query", arg})
			continue
		}
		set, ok := flags[arg]
		if !ok || len(args) == 0 {
			return nil, errUsage
		}
		if err := set(args[0]); err != nil {
			return nil, err
		}
		args = args[1:]
	}
	if len(opts.queries) == 0 {
		text, err := io.ReadAll(os.Stdin)
		if err != nil {
			return nil, err
		}
		opts.queries = append(opts.queries, query{"stdin", string(text)})
	}
	return opts, nil
}

// run answers the queries in text, up to the first that fails.
func run(text string, tables *catalog.Catalog, f format.Format) error {
	statements, err := parser.Parse(text)
	if err != nil {
		return err
	}
	for i, statement := range statements {
		if i > 0 {
			fmt.Println()
		}
		node, err := plan.Query(statement.Query, tables)
		if err != nil {
			return err
		}
		if statement.Explain {
			fmt.Print(plan.Explain(node))
			continue
		}
		rows, err := exec.Open(node)
		if err != nil {
			return err
		}
		if err := f.Write(os.Stdout, node.Schema(), rows); err != nil {
			return err
		}
	}
	return nil
}
