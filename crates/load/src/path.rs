//! The rules import paths obey.

/// Whether a path could be of the standard library: its first element has no dot.
pub fn is_standard(path: &str) -> bool {
    !path.split('/').next().unwrap_or("").contains('.')
}

/// Whether `path` lies in the tree of `root`, and the part below it.
pub fn below<'a>(path: &'a str, root: &str) -> Option<&'a str> {
    if root.is_empty() {
        return Some(path);
    }
    let rest = path.strip_prefix(root)?;
    if rest.is_empty() { Some("") } else { rest.strip_prefix('/') }
}

/// Whether the package `importer` may import `path`: a package under `internal` only serves the tree that
/// `internal` lies in.
pub fn internal_allowed(importer: &str, path: &str) -> bool {
    let mut at = None;
    let mut start = 0;
    for part in path.split('/') {
        if part == "internal" {
            at = Some(start);
        }
        start += part.len() + 1;
    }
    let Some(at) = at else { return true };
    let parent = path[..at].trim_end_matches('/');
    below(importer, parent).is_some()
}

/// Whether a path matches a pattern with `...` in it; `a/...` matches `a`, too.
pub fn matches(pattern: &str, path: &str) -> bool {
    fn glob(pattern: &str, path: &str) -> bool {
        match pattern.split_once("...") {
            None => pattern == path,
            Some((head, tail)) => {
                let Some(rest) = path.strip_prefix(head) else { return false };
                (0..=rest.len()).any(|i| rest.is_char_boundary(i) && glob(tail, &rest[i..]))
            }
        }
    }
    glob(pattern, path) || pattern.strip_suffix("/...").is_some_and(|head| glob(head, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn internal_packages_serve_their_tree() {
        for (importer, path, want) in [
            ("m/a", "m/internal/x", true),
            ("m", "m/internal/x", true),
            ("n", "m/internal/x", false),
            ("m/a/b", "m/a/internal", true),
            ("m/b", "m/a/internal", false),
            ("ma", "m/internal", false),
            ("fmt", "internal/abi", true),
            ("m/a", "m/internals/x", true),
        ] {
            assert_eq!(internal_allowed(importer, path), want, "{importer} imports {path}");
        }
    }

    #[test]
    fn patterns_match() {
        for (pattern, path, want) in [
            ("m/...", "m", true),
            ("m/...", "m/a/b", true),
            ("m/...", "ma", false),
            ("m/a...", "m/ab/c", true),
            ("m/.../x", "m/a/b/x", true),
            ("m", "m/a", false),
        ] {
            assert_eq!(matches(pattern, path), want, "{pattern} {path}");
        }
    }
}
