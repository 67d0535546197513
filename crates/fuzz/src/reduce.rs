//! Makes a failing program smaller: statements and declarations are cut, blocks unwrapped, expressions replaced by
//! parts of themselves, as long as the failure stays.

/// Reduces `source` while `fails` holds; at most `tries` candidates.
pub fn reduce(source: &str, tries: usize, mut fails: impl FnMut(&str) -> bool) -> String {
    let mut lines: Vec<String> = source.lines().map(String::from).collect();
    let mut left = tries;
    loop {
        let before = lines.len() + lines.iter().map(String::len).sum::<usize>();
        for run in [24, 6, 2, 1] {
            cut(&mut lines, run, &mut left, &mut fails);
        }
        unwrap(&mut lines, &mut left, &mut fails);
        simplify(&mut lines, &mut left, &mut fails);
        let after = lines.len() + lines.iter().map(String::len).sum::<usize>();
        if after == before || left == 0 {
            return lines.join("\n") + "\n";
        }
    }
}

/// One candidate; whether it is taken.
fn attempt(
    lines: &mut Vec<String>,
    candidate: Vec<String>,
    left: &mut usize,
    fails: &mut impl FnMut(&str) -> bool,
) -> bool {
    if *left == 0 {
        return false;
    }
    *left -= 1;
    let good = fails(&(candidate.join("\n") + "\n"));
    if good {
        *lines = candidate;
    }
    good
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches('\t').len()
}

/// The last line of the statement or declaration that begins at `at`: what is indented deeper belongs to it, and
/// the closing line, and what goes on after that (`} else {`).
fn end(lines: &[String], at: usize) -> usize {
    let depth = indent(&lines[at]);
    let mut last = at;
    loop {
        if !lines[last].trim_end().ends_with(['{', '(']) {
            return last;
        }
        let close = (last + 1..lines.len()).find(|&i| {
            !lines[i].is_empty()
                && indent(&lines[i]) <= depth
                && lines[i].trim_start().starts_with(['}', ')'])
        });
        match close {
            Some(i) if i > last => last = i,
            _ => return last,
        }
    }
}

/// Cuts runs of statements, from the end: what comes late depends on what comes early.
fn cut(lines: &mut Vec<String>, run: usize, left: &mut usize, fails: &mut impl FnMut(&str) -> bool) {
    let mut at = lines.len();
    while at > 0 {
        at -= 1;
        if at >= lines.len() || lines[at].trim().is_empty() || lines[at].trim_start().starts_with(['}', ')'])
        {
            continue;
        }
        let depth = indent(&lines[at]);
        let mut last = end(lines, at);
        for _ in 1..run {
            let next = last + 1;
            if next >= lines.len()
                || indent(&lines[next]) != depth
                || lines[next].trim_start().starts_with(['}', ')'])
            {
                break;
            }
            last = end(lines, next);
        }
        let mut candidate = lines.clone();
        candidate.drain(at..=last);
        attempt(lines, candidate, left, fails);
    }
}

/// Takes the head and the end of blocks away.
fn unwrap(lines: &mut Vec<String>, left: &mut usize, fails: &mut impl FnMut(&str) -> bool) {
    let mut at = lines.len();
    while at > 0 {
        at -= 1;
        if at >= lines.len() || !lines[at].trim_end().ends_with('{') || lines[at].starts_with("func ") {
            continue;
        }
        let last = end(lines, at);
        if last == at {
            continue;
        }
        let mut candidate = lines.clone();
        candidate.remove(last);
        candidate.remove(at);
        attempt(lines, candidate, left, fails);
    }
}

/// Replaces parenthesised and called expressions by what is in them, operands by nothing.
fn simplify(lines: &mut Vec<String>, left: &mut usize, fails: &mut impl FnMut(&str) -> bool) {
    for at in 0..lines.len() {
        let mut from = 0;
        while let Some((changed, next)) = lines.get(at).and_then(|l| simpler(l, from)) {
            let mut candidate = lines.clone();
            candidate[at] = changed;
            if !attempt(lines, candidate, left, fails) {
                from = next;
            }
            if *left == 0 {
                return;
            }
        }
    }
}

/// The `from`th simpler version of a line, and the number of the next one to try.
fn simpler(line: &str, from: usize) -> Option<(String, usize)> {
    versions(line).into_iter().nth(from).map(|v| (v, from + 1))
}

fn versions(line: &str) -> Vec<String> {
    let bytes = line.as_bytes();
    let mut out = Vec::new();
    let word = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'.';
    let mut stack = Vec::new();
    let mut quoted = false;
    for (i, &b) in bytes.iter().enumerate() {
        match b {
            b'"' if i == 0 || bytes[i - 1] != b'\\' => quoted = !quoted,
            _ if quoted => {}
            b'(' | b'[' | b'{' => stack.push(i),
            b')' | b']' | b'}' => {
                let Some(open) = stack.pop() else { continue };
                let inner = &line[open + 1..i];
                let start = (0..open).rev().find(|&k| !word(bytes[k])).map_or(0, |k| k + 1);
                // f(x) -> x, (x) -> x.
                if b == b')' && !inner.is_empty() {
                    out.push(format!("{}{inner}{}", &line[..start], &line[i + 1..]));
                    out.push(format!("{}({inner}){}", &line[..start], &line[i + 1..]));
                    out.push(format!("{}0{}", &line[..start], &line[i + 1..]));
                }
                if b == b'}' && !inner.is_empty() {
                    out.push(format!("{}{{}}{}", &line[..open], &line[i + 1..]));
                }
            }
            _ => {}
        }
    }
    // Operands of binary operators: from one side to the next bracket.
    for (i, _) in line.match_indices(' ') {
        let rest = &line[i + 1..];
        let Some(space) = rest.find(' ') else { continue };
        let op = &rest[..space];
        if !matches!(op, "+" | "-" | "*" | "/" | "%" | "&" | "|" | "^" | "&^" | "<<" | ">>" | "&&" | "||") {
            continue;
        }
        if let Some(stop) = operand_end(bytes, i + 1 + space + 1) {
            out.push(format!("{}{}", &line[..i], &line[stop..]));
        }
        if let Some(start) = operand_start(bytes, i) {
            out.push(format!("{}{}", &line[..start], &line[i + 1 + space + 1..]));
        }
    }
    out.retain(|v| v != line);
    out
}

fn operand_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut depth = 0;
    for (i, &b) in bytes.iter().enumerate().skip(from) {
        match b {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' if depth == 0 => return Some(i),
            b')' | b']' | b'}' => depth -= 1,
            b' ' | b',' | b';' | b':' if depth == 0 => return Some(i),
            _ => {}
        }
    }
    (depth == 0).then_some(bytes.len())
}

fn operand_start(bytes: &[u8], to: usize) -> Option<usize> {
    let mut depth = 0;
    for i in (0..to).rev() {
        match bytes[i] {
            b')' | b']' | b'}' => depth += 1,
            b'(' | b'[' | b'{' if depth == 0 => return Some(i + 1),
            b'(' | b'[' | b'{' => depth -= 1,
            b' ' | b',' | b';' | b'\t' if depth == 0 => return Some(i + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_shrinks_to_the_line_that_fails() {
        let source = "package main\n\nfunc f() {\n\tx := 1\n\tif x > 0 {\n\t\tprintln((x + 2) * bad(3))\n\t} else {\n\t\tx = 2\n\t}\n}\n";
        let small = reduce(source, 1000, |s| s.contains("bad("));
        assert!(small.lines().count() <= 2 && small.len() < 20, "{small}");
    }
}
