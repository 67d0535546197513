package debug

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
)

// BuildInfo says what a program was built from.
type BuildInfo struct {
	GoVersion string         `json:",omitempty"`
	Path      string         `json:",omitempty"`
	Main      Module         `json:""`
	Deps      []*Module      `json:",omitempty"`
	Settings  []BuildSetting `json:",omitempty"`
}

// Module is a module.
type Module struct {
	Path    string  `json:",omitempty"`
	Version string  `json:",omitempty"`
	Sum     string  `json:",omitempty"`
	Replace *Module `json:",omitempty"`
}

// BuildSetting is a setting of the build.
type BuildSetting struct {
	Key   string `json:",omitempty"`
	Value string `json:",omitempty"`
}

// ReadBuildInfo returns the program's build information; it carries none.
func ReadBuildInfo() (info *BuildInfo, ok bool) { return nil, false }

// Characters for which a setting's key and value are quoted.
const (
	quotedInKey   = "= \t\r\n\"`"
	quotedInValue = " \t\r\n\"`"
)

// String returns the information as text, a line an item. [ParseBuildInfo] reads it.
func (bi *BuildInfo) String() string {
	var b strings.Builder
	if bi.GoVersion != "" {
		b.WriteString("go\t" + bi.GoVersion + "\n")
	}
	if bi.Path != "" {
		b.WriteString("path\t" + bi.Path + "\n")
	}
	if bi.Main != (Module{}) {
		bi.Main.write(&b, "mod")
	}
	for _, d := range bi.Deps {
		d.write(&b, "dep")
	}
	for _, s := range bi.Settings {
		key, value := s.Key, s.Value
		if key == "" || strings.ContainsAny(key, quotedInKey) {
			key = strconv.Quote(key)
		}
		if strings.ContainsAny(value, quotedInValue) {
			value = strconv.Quote(value)
		}
		b.WriteString("build\t" + key + "=" + value + "\n")
	}
	return b.String()
}

func (m *Module) write(b *strings.Builder, word string) {
	b.WriteString(word + "\t" + m.Path + "\t" + m.Version)
	if m.Replace == nil {
		b.WriteString("\t" + m.Sum)
	} else {
		b.WriteString("\n")
		m.Replace.write(b, "=>")
	}
	b.WriteString("\n")
}

// ParseBuildInfo reads what [BuildInfo.String] returns, but for the version of Go.
func ParseBuildInfo(data string) (bi *BuildInfo, err error) {
	bi = &BuildInfo{}
	var last *Module // of the previous line
	for n := 1; ; n++ {
		line, rest, ok := strings.Cut(data, "\n")
		if !ok {
			return bi, nil
		}
		data = rest
		if last, err = bi.line(line, last); err != nil {
			return nil, fmt.Errorf("could not parse Go build info: line %d: %w", n, err)
		}
	}
}

// line reads a line after one about the module last, and returns the module this one is about.
func (bi *BuildInfo) line(line string, last *Module) (*Module, error) {
	word, rest, _ := strings.Cut(line, "\t")
	columns := strings.Split(rest, "\t")
	switch word {
	case "path":
		bi.Path = rest
	case "mod", "dep":
		if len(columns) != 2 && len(columns) != 3 {
			return nil, fmt.Errorf("expected 2 or 3 columns; got %d", len(columns))
		}
		m := module(columns)
		if word == "mod" {
			bi.Main = *m
			return &bi.Main, nil
		}
		bi.Deps = append(bi.Deps, m)
		return m, nil
	case "=>":
		if len(columns) != 3 {
			return nil, fmt.Errorf("expected 3 columns for replacement; got %d", len(columns))
		}
		if last == nil {
			return nil, errors.New("replacement with no module on previous line")
		}
		last.Replace = module(columns)
	case "build":
		s, err := setting(rest)
		if err != nil {
			return nil, err
		}
		bi.Settings = append(bi.Settings, s)
	}
	return nil, nil
}

func module(columns []string) *Module {
	m := &Module{Path: columns[0], Version: columns[1]}
	if len(columns) == 3 {
		m.Sum = columns[2]
	}
	return m
}

// setting reads key=value, each perhaps quoted.
func setting(text string) (s BuildSetting, err error) {
	if text == "" {
		return s, errors.New("build line missing '='")
	}
	switch text[0] {
	case '=':
		return s, errors.New("build line with missing key")
	case '"', '`':
		key, err := strconv.QuotedPrefix(text)
		if err != nil {
			return s, errors.New("invalid quoted key in build line")
		}
		text = text[len(key):]
		if text == "" {
			return s, errors.New("build line missing '=' after quoted key")
		}
		if text[0] != '=' {
			return s, fmt.Errorf("unexpected character after quoted key: %q", text[0])
		}
		s.Key, _ = strconv.Unquote(key)
		text = text[1:]
	default:
		key, value, ok := strings.Cut(text, "=")
		if !ok {
			return s, errors.New("build line missing '=' after key")
		}
		s.Key, text = key, value
	}
	s.Value = text
	if text != "" && (text[0] == '"' || text[0] == '`') {
		if s.Value, err = strconv.Unquote(text); err != nil {
			return s, errors.New("invalid quoted value in build line")
		}
	}
	return s, nil
}
