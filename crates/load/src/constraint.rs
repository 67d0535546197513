//! Build constraints: the `//go:build` line above a file's package clause, and the older `// +build`.

/// The tags that hold.
#[derive(Clone, Debug)]
pub struct Tags {
    /// Beside those every linux/amd64 build has.
    pub extra: Vec<String>,
    /// Releases `go1.1` to `go1.N` hold.
    pub release: u32,
}

/// Experiments that Go 1.27 has switched on.
const EXPERIMENTS: &[&str] = &[
    "regabiwrappers",
    "regabiargs",
    "dwarf5",
    "jsonv2",
    "greenteagc",
    "randomizedheapbase64",
    "sizespecializedmalloc",
];

impl Default for Tags {
    fn default() -> Tags {
        Tags { extra: Vec::new(), release: 27 }
    }
}

impl Tags {
    /// Whether a tag holds.
    pub fn has(&self, tag: &str) -> bool {
        if matches!(tag, "linux" | "amd64" | "unix" | "gc" | "amd64.v1") {
            return true;
        }
        if let Some(minor) = tag.strip_prefix("go1.").and_then(|n| n.parse::<u32>().ok()) {
            return (1..=self.release).contains(&minor);
        }
        if let Some(name) = tag.strip_prefix("goexperiment.") {
            return EXPERIMENTS.contains(&name);
        }
        self.extra.iter().any(|t| t == tag)
    }
}

/// What the head of a file says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    Include,
    Exclude,
    /// The constraint can't be read: the offset of its line and what is wrong.
    Malformed(usize, String),
}

/// Judges a file by the comments above its package clause.
pub fn judge(text: &str, tags: &Tags) -> Verdict {
    let mut plus = Vec::new();
    // `// +build` lines only count when a blank line follows before the package clause.
    let mut pending = Vec::new();
    for (offset, line) in head(text) {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("//go:build")
            && (rest.is_empty() || rest.starts_with([' ', '\t']))
        {
            return match parse(rest) {
                Ok(e) if e.eval(tags) => Verdict::Include,
                Ok(_) => Verdict::Exclude,
                Err(why) => Verdict::Malformed(offset, why),
            };
        }
        if line.is_empty() {
            plus.append(&mut pending);
        } else if let Some(rest) = line.strip_prefix("//")
            && let Some(rest) = rest.trim_start().strip_prefix("+build")
            && (rest.is_empty() || rest.starts_with([' ', '\t']))
        {
            pending.push(rest);
        }
    }
    let holds = |term: &str| match term.strip_prefix('!') {
        Some(tag) => !tags.has(tag),
        None => tags.has(term),
    };
    let option = |o: &str| o.split(',').all(holds);
    match plus.iter().all(|line| line.split_whitespace().any(option)) {
        true => Verdict::Include,
        false => Verdict::Exclude,
    }
}

/// The blank lines and `//` comments a file begins with, with their offsets; block comments are passed over.
fn head(text: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut at = if text.starts_with('\u{feff}') { 3 } else { 0 };
    let mut in_block = false;
    while at < text.len() {
        let end = text[at..].find('\n').map_or(text.len(), |i| at + i + 1);
        let line = &text[at..end];
        let mut rest = line.trim();
        let start = at;
        at = end;
        if !in_block && (rest.is_empty() || rest.starts_with("//")) {
            out.push((start, line));
            continue;
        }
        loop {
            if in_block {
                let Some(close) = rest.find("*/") else { break };
                in_block = false;
                rest = rest[close + 2..].trim_start();
            } else if let Some(inner) = rest.strip_prefix("/*") {
                in_block = true;
                rest = inner;
            } else {
                break;
            }
        }
        if !in_block && !rest.is_empty() && !rest.starts_with("//") {
            break;
        }
    }
    out
}

#[derive(Clone, PartialEq, Eq, Debug)]
enum Expr {
    Tag(String),
    Not(Box<Expr>),
    And(Box<Expr>, Box<Expr>),
    Or(Box<Expr>, Box<Expr>),
}

impl Expr {
    fn eval(&self, tags: &Tags) -> bool {
        match self {
            Expr::Tag(t) => tags.has(t),
            Expr::Not(x) => !x.eval(tags),
            Expr::And(x, y) => x.eval(tags) && y.eval(tags),
            Expr::Or(x, y) => x.eval(tags) || y.eval(tags),
        }
    }
}

/// How deeply parentheses and negations may nest.
const MAX_DEPTH: u32 = 1000;

fn parse(text: &str) -> Result<Expr, String> {
    let mut p = Parser { rest: text.trim_start() };
    let e = p.or(0)?;
    match p.rest.is_empty() {
        true => Ok(e),
        false => Err(format!("unexpected token {}", p.token())),
    }
}

struct Parser<'a> {
    rest: &'a str,
}

impl Parser<'_> {
    fn accept(&mut self, token: &str) -> bool {
        let Some(rest) = self.rest.strip_prefix(token) else { return false };
        self.rest = rest.trim_start();
        true
    }

    fn or(&mut self, depth: u32) -> Result<Expr, String> {
        let mut x = self.and(depth)?;
        while self.accept("||") {
            x = Expr::Or(Box::new(x), Box::new(self.and(depth)?));
        }
        Ok(x)
    }

    fn and(&mut self, depth: u32) -> Result<Expr, String> {
        let mut x = self.not(depth)?;
        while self.accept("&&") {
            x = Expr::And(Box::new(x), Box::new(self.not(depth)?));
        }
        Ok(x)
    }

    fn not(&mut self, depth: u32) -> Result<Expr, String> {
        if depth > MAX_DEPTH {
            return Err("build expression too large".into());
        }
        if self.accept("!") {
            if self.rest.starts_with('!') {
                return Err("double negation not allowed".into());
            }
            return Ok(Expr::Not(Box::new(self.not(depth + 1)?)));
        }
        if self.accept("(") {
            let x = self.or(depth + 1)?;
            return if self.accept(")") { Ok(x) } else { Err("missing close paren".into()) };
        }
        let word = |c: char| c.is_alphanumeric() || c == '_' || c == '.';
        let len = self.rest.find(|c| !word(c)).unwrap_or(self.rest.len());
        if len == 0 {
            return Err(match self.rest.is_empty() {
                true => "unexpected end of expression".into(),
                false => format!("unexpected token {}", self.token()),
            });
        }
        let tag = self.rest[..len].to_owned();
        self.rest = self.rest[len..].trim_start();
        Ok(Expr::Tag(tag))
    }

    fn token(&self) -> &str {
        ["&&", "||"].into_iter().find(|t| self.rest.starts_with(t)).unwrap_or_else(|| {
            let len = self.rest.chars().next().map_or(0, char::len_utf8);
            &self.rest[..len]
        })
    }
}

/// The N of `go1.N` that a `//go:build` line makes the least release for its file: `go1.18 && linux` says 18,
/// `go1.18 || linux` nothing.
pub fn least_release(line: &str) -> Option<u32> {
    fn of(e: &Expr) -> Option<u32> {
        match e {
            Expr::Tag(t) => t.strip_prefix("go1.").and_then(|n| n.parse().ok()),
            Expr::And(x, y) => of(x).max(of(y)),
            Expr::Or(x, y) => of(x).zip(of(y)).map(|(x, y)| x.min(y)),
            Expr::Not(_) => None,
        }
    }
    of(&parse(line.strip_prefix("//go:build").unwrap_or(line)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constraints_decide() {
        let tags = Tags { extra: vec!["mine".into()], release: 27 };
        for (text, want) in [
            ("package p", true),
            ("//go:build linux\n\npackage p", true),
            ("//go:build !linux\n\npackage p", false),
            ("//go:build (darwin || linux) && !cgo && go1.20\npackage p", true),
            ("//go:build go1.28\npackage p", false),
            ("//go:build mine && unix\npackage p", true),
            ("/* c */ // d\n/* a\n b */\n//go:build ignore\npackage p", false),
            ("package p\n//go:build ignore\n", true),
            ("// +build ignore\n\npackage p", false),
            ("// +build ignore\npackage p", true),
            ("// +build windows linux,amd64\n// +build !cgo\n\npackage p", true),
            ("//go:buildx\npackage p", true),
        ] {
            let got = judge(text, &tags);
            assert_eq!(got, if want { Verdict::Include } else { Verdict::Exclude }, "{text}");
        }
        for bad in ["linux &&", "a b", "!!a", "(a", "#"] {
            let got = judge(&format!("//go:build {bad}\npackage p"), &tags);
            assert!(matches!(got, Verdict::Malformed(0, _)), "{bad}: {got:?}");
        }
    }

    #[test]
    fn constraints_name_a_release() {
        assert_eq!(least_release("//go:build go1.18 && linux"), Some(18));
        assert_eq!(least_release("//go:build go1.18 || linux"), None);
        assert_eq!(least_release("//go:build go1.18 || go1.20"), Some(18));
    }
}
