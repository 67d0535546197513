//! Positions and the files they point into.

use std::sync::Arc;

/// A byte position: the file's base plus the offset in the file. `Pos(0)` is "no position".
///
/// The same scheme as Go's `token.Pos`: 4 bytes, comparable, and a file is found by its base.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Pos(pub u32);

impl Pos {
    /// No position: generated code.
    pub const NONE: Pos = Pos(0);

    pub fn is_known(self) -> bool {
        self.0 != 0
    }

    /// The position `n` bytes further on.
    pub fn offset(self, n: u32) -> Pos {
        Pos(self.0 + n)
    }
}

/// A half-open byte range `lo..hi`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default, Debug)]
pub struct Span {
    pub lo: Pos,
    pub hi: Pos,
}

impl Span {
    pub fn new(lo: Pos, hi: Pos) -> Span {
        Span { lo, hi }
    }

    /// The empty span at `pos`.
    pub fn at(pos: Pos) -> Span {
        Span { lo: pos, hi: pos }
    }
}

/// Index of a file in its [`SourceMap`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct FileId(pub u32);

/// A resolved position: 1-based line and byte column, as gc prints them. Column 0 means unknown
/// (after a `//line f:n` directive without a column).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct LineCol {
    pub file: Arc<str>,
    pub line: u32,
    pub col: u32,
}

/// A `//line` or `/*line*/` directive: from `pos` on, positions read `file:line:col`.
#[derive(Clone, Debug)]
struct LineDirective {
    pos: Pos,
    file: Arc<str>,
    line: u32,
    /// 0 when the directive gave none.
    col: u32,
}

/// One file's name, text and line table.
#[derive(Debug)]
pub struct SourceFile {
    /// The name diagnostics print.
    pub name: Arc<str>,
    pub text: Arc<str>,
    /// Position of the file's first byte. The file also owns the position one past its end.
    pub base: Pos,
    /// Offsets of bytes that were not UTF-8, for the lexer to report. In `text` they are [`NOT_UTF8`].
    pub invalid_utf8: Vec<u32>,
    /// Number of positions it owns, less one: the length of the text, if that is there.
    len: u32,
    /// Offsets of line starts, ascending, the first is 0.
    lines: Vec<u32>,
    /// Ascending by position.
    directives: Vec<LineDirective>,
}

impl SourceFile {
    /// Position one past the last byte.
    pub fn end(&self) -> Pos {
        self.base.offset(self.len)
    }

    /// 0-based index of the physical line that holds `pos`.
    fn line_index(&self, pos: Pos) -> usize {
        let off = pos.0 - self.base.0;
        self.lines.partition_point(|&start| start <= off) - 1
    }

    /// The text of the physical line `index` (0-based) without its newline.
    pub fn line_text(&self, index: usize) -> &str {
        let lo = self.lines[index] as usize;
        let hi = self.lines.get(index + 1).map_or(self.text.len(), |&n| n as usize);
        self.text.get(lo..hi).unwrap_or("").trim_end_matches(['\n', '\r'])
    }

    /// Physical (line, column), both 1-based, `//line` directives ignored.
    pub fn physical(&self, pos: Pos) -> (u32, u32) {
        let line = self.line_index(pos);
        (line as u32 + 1, pos.0 - self.base.0 - self.lines[line] + 1)
    }
}

/// Stands for a byte that is not part of valid UTF-8, so that offsets stay those of the file.
pub const NOT_UTF8: char = '\x1a';

/// All files of one compilation.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    pub fn new() -> SourceMap {
        SourceMap::default()
    }

    /// Adds a file. Positions of later files follow this one's.
    ///
    /// Returns `None` when the 4 GiB of positions are used up.
    pub fn add(&mut self, name: &str, text: &str) -> Option<FileId> {
        let base = self.files.last().map_or(1, |f| f.end().0 as u64 + 1);
        if base + text.len() as u64 + 1 > u32::MAX as u64 {
            return None;
        }
        let mut lines = Vec::with_capacity(text.len() / 24 + 1);
        lines.push(0);
        lines.extend(memchr_newlines(text));
        self.files.push(SourceFile {
            name: name.into(),
            text: text.into(),
            base: Pos(base as u32),
            invalid_utf8: Vec::new(),
            len: text.len() as u32,
            lines,
            directives: Vec::new(),
        });
        Some(FileId(self.files.len() as u32 - 1))
    }

    /// Adds a file of which only positions are known, not the text: `lines` lines of `width` columns each.
    pub fn add_outline(&mut self, name: &str, lines: u32, width: u32) -> Option<FileId> {
        let base = self.files.last().map_or(1, |f| f.end().0 as u64 + 1);
        let len = lines.max(1) as u64 * width as u64;
        if base + len + 1 > u32::MAX as u64 {
            return None;
        }
        self.files.push(SourceFile {
            name: name.into(),
            text: "".into(),
            base: Pos(base as u32),
            invalid_utf8: Vec::new(),
            len: len as u32,
            lines: (0..lines.max(1)).map(|i| i * width).collect(),
            directives: Vec::new(),
        });
        Some(FileId(self.files.len() as u32 - 1))
    }

    /// Adds a file whose bytes may not be UTF-8.
    pub fn add_bytes(&mut self, name: &str, bytes: &[u8]) -> Option<FileId> {
        if let Ok(text) = std::str::from_utf8(bytes) {
            return self.add(name, text);
        }
        let mut text = String::with_capacity(bytes.len());
        let mut invalid = Vec::new();
        for chunk in bytes.utf8_chunks() {
            text.push_str(chunk.valid());
            for _ in chunk.invalid() {
                invalid.push(text.len() as u32);
                text.push(NOT_UTF8);
            }
        }
        let id = self.add(name, &text)?;
        self.files[id.0 as usize].invalid_utf8 = invalid;
        Some(id)
    }

    /// Records that from `pos` on, positions read `file:line:col` (`col` 0: columns unknown).
    /// Directives of a file must be added in ascending order.
    pub fn add_line_directive(&mut self, pos: Pos, file: &str, line: u32, col: u32) {
        if let Some(id) = self.file_id(pos) {
            self.files[id.0 as usize].directives.push(LineDirective { pos, file: file.into(), line, col });
        }
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn files(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(i, f)| (FileId(i as u32), f))
    }

    /// The file that owns `pos`.
    pub fn file_id(&self, pos: Pos) -> Option<FileId> {
        let i = self.files.partition_point(|f| f.base <= pos).checked_sub(1)?;
        (pos <= self.files[i].end()).then_some(FileId(i as u32))
    }

    /// File, line and column of `pos` as diagnostics and line tables give them; `None` for [`Pos::NONE`].
    pub fn resolve(&self, pos: Pos) -> Option<LineCol> {
        let file = self.file(self.file_id(pos)?);
        let (line, col) = file.physical(pos);
        let at = file.directives.partition_point(|d| d.pos <= pos);
        let Some(d) = at.checked_sub(1).map(|i| &file.directives[i]) else {
            return Some(LineCol { file: file.name.clone(), line, col });
        };
        let (dline, dcol) = file.physical(d.pos);
        let col = match d.col {
            0 => 0,
            c if line == dline => c + (col - dcol),
            _ => col,
        };
        Some(LineCol { file: d.file.clone(), line: d.line + (line - dline), col })
    }
}

/// A run of positions on one physical line that all resolve to one file and line: what line tables cache.
#[derive(Clone, Copy, Debug)]
pub struct LineRun<'a> {
    pub lo: Pos,
    /// Exclusive.
    pub hi: Pos,
    pub file: &'a Arc<str>,
    pub line: u32,
    /// The physical file and line.
    id: FileId,
    index: u32,
}

impl SourceMap {
    /// File and line of `pos`, with the range of positions the answer holds for.
    pub fn line_run(&self, pos: Pos) -> Option<LineRun<'_>> {
        let id = self.file_id(pos)?;
        Some(self.run_at(id, self.file(id).line_index(pos), pos))
    }

    /// The same for a position that is likely on one of the lines behind an earlier answer.
    pub fn line_run_near(&self, pos: Pos, before: &LineRun) -> Option<LineRun<'_>> {
        const FEW: usize = 4;
        let file = self.file(before.id);
        let first = before.index as usize;
        if pos >= before.lo && pos < file.end() {
            let off = pos.0 - file.base.0;
            let next = |i: usize| file.lines.get(i + 1).is_none_or(|&start| off < start);
            if let Some(index) = (first..(first + FEW).min(file.lines.len())).find(|&i| next(i)) {
                return Some(self.run_at(before.id, index, pos));
            }
        }
        self.line_run(pos)
    }

    fn run_at(&self, id: FileId, index: usize, pos: Pos) -> LineRun<'_> {
        let file = self.file(id);
        let mut run = LineRun {
            lo: file.base.offset(file.lines[index]),
            hi: file.lines.get(index + 1).map_or(file.end().offset(1), |&n| file.base.offset(n)),
            file: &file.name,
            line: index as u32 + 1,
            id,
            index: index as u32,
        };
        let at = file.directives.partition_point(|d| d.pos <= pos);
        if let Some(next) = file.directives.get(at) {
            run.hi = run.hi.min(next.pos);
        }
        if let Some(d) = at.checked_sub(1).map(|i| &file.directives[i]) {
            run.lo = run.lo.max(d.pos);
            run.file = &d.file;
            run.line = d.line + (run.line - file.physical(d.pos).0);
        }
        run
    }
}

/// Offsets just behind every newline.
fn memchr_newlines(text: &str) -> impl Iterator<Item = u32> + '_ {
    text.bytes().enumerate().filter(|&(_, b)| b == b'\n').map(|(i, _)| i as u32 + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resolves_lines_columns_and_directives() {
        let mut map = SourceMap::new();
        let a = map.add("a.go", "package a\nvar x\n").unwrap();
        let b = map.add("b.go", "package b\n//line gen.y:40\nvar y\nvar z").unwrap();
        let at = |map: &SourceMap, id, off| {
            let lc = map.resolve(map.file(id).base.offset(off)).unwrap();
            (lc.file.to_string(), lc.line, lc.col)
        };
        assert_eq!(at(&map, a, 14), ("a.go".into(), 2, 5));
        assert_eq!(at(&map, a, 16), ("a.go".into(), 3, 1), "the end of the file belongs to it");
        let y = map.file(b).base.offset(26);
        map.add_line_directive(y, "gen.y", 40, 0);
        assert_eq!(at(&map, b, 0), ("b.go".into(), 1, 1));
        assert_eq!(at(&map, b, 26), ("gen.y".into(), 40, 0));
        assert_eq!(at(&map, b, 32), ("gen.y".into(), 41, 0));
        assert!(map.resolve(Pos::NONE).is_none());
        let before = map.line_run(map.file(a).base).unwrap();
        for (id, off) in [(a, 0), (a, 12), (a, 16), (b, 26), (b, 32)] {
            let pos = map.file(id).base.offset(off);
            let (near, far) = (map.line_run_near(pos, &before).unwrap(), map.line_run(pos).unwrap());
            assert_eq!((near.lo, near.hi, near.line), (far.lo, far.hi, far.line), "{off}");
        }
    }
}
