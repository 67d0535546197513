#!/bin/sh
# Do other people's tools read what we write? `scripts/check-tools.sh GLENDA FILE.go`
# compiles and builds FILE.go and runs binutils, gdb and, where there is a Go, its tools over the results.
# A tool that is absent is named; what a tool complains about fails the script.
set -eu

glenda=$1
source=$2
dir=$(mktemp -d)
trap 'rm -rf "$dir"' EXIT
status=0

"$glenda" compile -o "$dir/x.o" "$source"
"$glenda" build -o "$dir/x" "$source"

# quiet WHAT COMMAND...: succeeds, and says nothing on standard error.
quiet() {
    what=$1
    shift
    if ! command -v "$1" >"$dir/which"; then
        echo "absent: $1 ($what)"
        return
    fi
    if ! "$@" >"$dir/out" 2>"$dir/err" || [ -s "$dir/err" ]; then
        echo "FAIL: $what"
        cat "$dir/err"
        status=1
    else
        echo "ok: $what"
    fi
}

# expect WHAT PATTERN: the last command's output has such a line.
expect() {
    if ! grep -q "$2" "$dir/out"; then
        echo "FAIL: $1: no line matches $2"
        status=1
    fi
}

for file in x.o x; do
    quiet "readelf -a $file" readelf -a "$dir/$file"
    quiet "objdump -d $file" objdump -d "$dir/$file"
    quiet "nm $file" nm "$dir/$file"
    expect "nm $file" ' T main\.main$'
    quiet "glenda nm $file" "$glenda" nm "$dir/$file"
    expect "glenda nm $file" ' T main\.main$'
    quiet "glenda objdump $file" "$glenda" objdump "$dir/$file"
    expect "glenda objdump $file" '^TEXT main\.main(SB)'
done
quiet "ld -r x.o" ld -r -o "$dir/y.o" "$dir/x.o"
quiet "readelf --debug-dump x" readelf --debug-dump=info,decodedline,frames "$dir/x"
quiet "go tool nm x" go tool nm "$dir/x"
quiet "go tool objdump x" go tool objdump -s '^main\.' "$dir/x"
expect "go tool objdump x" "^TEXT main\.main(SB) .*$(basename "$source")"
quiet "go version x" go version "$dir/x"
expect "go version x" 'go1\.'
quiet "gdb x" gdb -q -batch -nx -ex 'break main.main' -ex run -ex 'info symbol $pc' "$dir/x"
expect "gdb x" '^main\.main '
exit $status
