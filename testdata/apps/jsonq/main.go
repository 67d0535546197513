// Command jsonq selects and rearranges JSON.
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"example.com/jsonq/filter"
	"example.com/jsonq/json"
	"example.com/jsonq/syntax"
)

const usage = `usage: jsonq [OPTION]... FILTER [FILE]...

Applies FILTER to each value in the files, or in standard input, and prints the results.

  -c            print each result in one line
  -r            print strings as they are
  -n            apply FILTER once, to null; input and inputs read values
  -s            apply FILTER once, to an array of all values
  -S            sort the names of objects
  -a            escape what isn't ASCII
  -i N          indent by N spaces instead of 2
  -e            exit with status 1 if the last result is null or false
  -v NAME VALUE bind $NAME to a string
  -j NAME JSON  bind $NAME to a value
`

// Exit statuses.
const (
	statusFalse  = 1
	statusUsage  = 2
	statusFilter = 3
	statusError  = 5
)

var errUsage = errors.New("usage")

// options are the command line.
type options struct {
	filter    string
	files     []string
	variables []filter.Variable
	encoder   json.Encoder
	raw       bool
	null      bool
	slurp     bool
	status    bool
}

func parseArgs(args []string) (*options, error) {
	opts := &options{encoder: json.Encoder{Indent: "  "}}
	switches := map[byte]func(){
		'c': func() { opts.encoder.Indent = "" },
		'r': func() { opts.raw = true },
		'n': func() { opts.null = true },
		's': func() { opts.slurp = true },
		'S': func() { opts.encoder.SortKeys = true },
		'a': func() { opts.encoder.ASCII = true },
		'e': func() { opts.status = true },
	}
	var plain []string
	for len(args) > 0 {
		arg := args[0]
		args = args[1:]
		switch {
		case arg == "-i" && len(args) > 0:
			n, err := strconv.Atoi(args[0])
			if err != nil || n < 0 || n > 16 {
				return nil, fmt.Errorf("-i wants a number up to 16, not %q", args[0])
			}
			opts.encoder.Indent = strings.Repeat(" ", n)
			args = args[1:]
		case (arg == "-v" || arg == "-j") && len(args) > 1:
			var v json.Value = json.String(args[1])
			if arg == "-j" {
				var err error
				if v, err = json.Parse(args[1]); err != nil {
					return nil, fmt.Errorf("value of $%s: %w", args[0], err)
				}
			}
			opts.variables = append(opts.variables, filter.Variable{Name: args[0], Value: v})
			args = args[2:]
		case strings.HasPrefix(arg, "-") && len(arg) > 1:
			for _, c := range []byte(arg[1:]) {
				set, ok := switches[c]
				if !ok {
					return nil, errUsage
				}
				set()
			}
		default:
			plain = append(plain, arg)
		}
	}
	if len(plain) == 0 {
		return nil, errUsage
	}
	opts.filter, opts.files = plain[0], plain[1:]
	return opts, nil
}

// inputs reads the values of several files, one file after the other.
type inputs struct {
	files   []string
	decoder *json.Decoder
	file    io.Closer
	name    string
}

// Next implements filter.Inputs.
func (in *inputs) Next() (json.Value, error) {
	for {
		if in.decoder == nil {
			if len(in.files) == 0 {
				return nil, io.EOF
			}
			if err := in.open(in.files[0]); err != nil {
				return nil, err
			}
			in.files = in.files[1:]
		}
		v, err := in.decoder.Decode()
		if err == nil {
			return v, nil
		}
		in.decoder = nil
		in.file.Close()
		if err != io.EOF {
			return nil, fmt.Errorf("%s: %w", in.name, err)
		}
	}
}

func (in *inputs) open(name string) error {
	in.name = name
	if name == "-" {
		in.file, in.decoder = os.Stdin, json.NewDecoder(os.Stdin)
		return nil
	}
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	in.file, in.decoder = f, json.NewDecoder(f)
	return nil
}

// program applies a filter and prints what it produces.
type program struct {
	*options
	filter *filter.Filter
	out    *bufio.Writer
	buf    []byte
	last   json.Value
	status int
}

func main() {
	opts, err := parseArgs(os.Args[1:])
	switch {
	case errors.Is(err, errUsage):
		fmt.Fprint(os.Stderr, usage)
		os.Exit(statusUsage)
	case err != nil:
		fmt.Fprintln(os.Stderr, "jsonq:", err)
		os.Exit(statusUsage)
	}
	in := &inputs{files: opts.files}
	if len(in.files) == 0 {
		in.files = []string{"-"}
	}
	f, err := filter.Compile(opts.filter, opts.variables, in)
	if err != nil {
		fmt.Fprintln(os.Stderr, "jsonq:", explain(err, opts.filter))
		os.Exit(statusFilter)
	}
	p := &program{options: opts, filter: f, out: bufio.NewWriterSize(os.Stdout, 64<<10)}
	if err := p.run(in); err != nil {
		p.fail(err)
	}
	if err := p.out.Flush(); err != nil {
		p.fail(err)
	}
	if p.status == 0 && opts.status && (p.last == nil || !json.Truthy(p.last)) {
		p.status = statusFalse
	}
	os.Exit(p.status)
}

// explain shows where in the filter a mistake is.
func explain(err error, text string) string {
	var mistake *syntax.Error
	if !errors.As(err, &mistake) {
		return err.Error()
	}
	start := strings.LastIndexByte(text[:mistake.Pos], '\n') + 1
	line, _, _ := strings.Cut(text[start:], "\n")
	return fmt.Sprintf("%s\n    %s\n    %*s", mistake.Msg, line, mistake.Pos-start+1, "^")
}

func (p *program) fail(err error) {
	p.out.Flush()
	fmt.Fprintln(os.Stderr, "jsonq: error:", err)
	p.status = statusError
}

// run applies the filter to null, to all inputs at once or to one after the other.
func (p *program) run(in *inputs) error {
	switch {
	case p.null:
		return p.apply(json.Null{})
	case p.slurp:
		all := json.Array{}
		for {
			v, err := in.Next()
			if err == io.EOF {
				return p.apply(all)
			} else if err != nil {
				return err
			}
			all = append(all, v)
		}
	}
	for {
		v, err := in.Next()
		if err == io.EOF {
			return nil
		} else if err != nil {
			return err
		}
		if err := p.apply(v); err != nil {
			var raised *filter.Error
			if !errors.As(err, &raised) {
				return err
			}
			p.fail(err) // and go on with the next input
		}
	}
}

func (p *program) apply(in json.Value) error {
	for v, err := range p.filter.Run(in) {
		if err != nil {
			return err
		}
		p.last = v
		p.buf = p.buf[:0]
		if s, ok := v.(json.String); ok && p.raw {
			p.buf = append(p.buf, s...)
		} else {
			p.buf = p.encoder.Append(p.buf, v)
		}
		if _, err := p.out.Write(append(p.buf, '\n')); err != nil {
			return err
		}
	}
	return nil
}
