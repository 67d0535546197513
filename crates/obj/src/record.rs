//! What an object file says beyond ELF: the records of the `.glenda.*` sections, encoded and decoded.
//!
//! `objfile` writes them, `link` and `inspect` read them. docs/object.md describes the sections. Numbers are
//! little-endian base-128 varints (signed ones zig-zag), byte strings have their length in front.
//! Decoding never panics: a malformed record is a [`Malformed`].

use crate::{Attrs, FuncFlags, SymKind};

/// Section of the unit's header: [`UnitRecord`].
pub const SECTION_UNIT: &str = ".glenda.unit";
/// Section of [`SymRecord`]s, one for each entry of the ELF symbol table, in its order.
pub const SECTION_SYMS: &str = ".glenda.syms";
/// Section of [`FuncRecord`]s, each with its length in front.
pub const SECTION_FUNCS: &str = ".glenda.funcs";
/// Section of [`MaskRecord`]s.
pub const SECTION_MASKS: &str = ".glenda.masks";
/// Section of the package's export data; opaque here.
pub const SECTION_EXPORT: &str = ".glenda.export";

/// First bytes of [`SECTION_UNIT`]; the digit is the version of all records.
pub const MAGIC: &[u8] = b"glenda1\n";

/// Relocations ELF has no type for are R_X86_64_NONE with one of these in the addend's top byte; the
/// other 56 bits are the addend.
pub mod none_reloc {
    /// [`crate::RelocKind::Keep`]: no field.
    pub const KEEP: u8 = 0;
    /// [`crate::RelocKind::TextOff`].
    pub const TEXT_OFF: u8 = 1;
    /// [`crate::RelocKind::AddrOff`].
    pub const ADDR_OFF: u8 = 2;

    /// The ELF addend.
    pub fn pack(tag: u8, add: i64) -> i64 {
        (add & 0xff_ffff_ffff_ffff) | (tag as i64) << 56
    }

    /// Tag and addend.
    pub fn unpack(addend: i64) -> (u8, i64) {
        ((addend as u64 >> 56) as u8, addend << 8 >> 8)
    }
}

/// The thread-local symbol [`crate::RelocKind::TlsLe`] refers to: the slot of g, 8 bytes below FS.
pub const TLS_SYMBOL: &str = "runtime.tlsg";

/// A record that doesn't decode.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Malformed;

type Result<T> = std::result::Result<T, Malformed>;

/// The unit's header.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct UnitRecord<'a> {
    /// Import path.
    pub path: &'a str,
    /// File names and names of inlined functions; other records refer to them by index.
    pub strings: Vec<&'a str>,
}

impl<'a> UnitRecord<'a> {
    pub fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(MAGIC);
        put_bytes(out, self.path.as_bytes());
        put_uint(out, self.strings.len() as u64);
        for s in &self.strings {
            put_bytes(out, s.as_bytes());
        }
    }

    pub fn decode(data: &'a [u8]) -> Result<UnitRecord<'a>> {
        let mut r = Reader { data: data.strip_prefix(MAGIC).ok_or(Malformed)? };
        let path = r.string()?;
        let n = r.count()?;
        let strings = (0..n).map(|_| r.string()).collect::<Result<_>>()?;
        Ok(UnitRecord { path, strings })
    }
}

/// What ELF's symbol table does not say of a symbol. 8 bytes.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct SymRecord {
    pub attrs: Attrs,
    /// The symbol is a function under ABIInternal, or a reference to one.
    pub internal: bool,
    /// The ELF name ends in [`ABI0_SUFFIX`], which is not part of the name.
    pub suffixed: bool,
    /// None for symbols the unit only refers to.
    pub kind: Option<SymKind>,
    /// Alignment in bytes, 0 for references.
    pub align: u32,
}

/// What the ELF name of an ABI0 function ends in when the unit also knows the function under ABIInternal.
pub const ABI0_SUFFIX: &str = ".abi0";

impl SymRecord {
    pub const SIZE: usize = 8;

    pub fn encode(&self) -> [u8; 8] {
        let a = self.attrs.0.to_le_bytes();
        let kind = self.kind.map_or(0, |k| k as u8 + 1);
        let flags = self.internal as u8 | (self.suffixed as u8) << 1;
        let align = if self.align == 0 { 0 } else { self.align.trailing_zeros() as u8 + 1 };
        [a[0], a[1], a[2], a[3], kind, flags, align, 0]
    }

    pub fn decode(b: &[u8; 8]) -> Result<SymRecord> {
        const KINDS: [SymKind; 7] = [
            SymKind::Text,
            SymKind::Rodata,
            SymKind::NoPtrData,
            SymKind::Data,
            SymKind::Bss,
            SymKind::NoPtrBss,
            SymKind::TlsBss,
        ];
        let kind = match b[4] {
            0 => None,
            k => Some(*KINDS.get(k as usize - 1).ok_or(Malformed)?),
        };
        let align = match b[6] {
            0 => 0,
            n if n <= 28 => 1 << (n - 1),
            _ => return Err(Malformed),
        };
        Ok(SymRecord {
            attrs: Attrs(u32::from_le_bytes([b[0], b[1], b[2], b[3]])),
            internal: b[5] & 1 != 0,
            suffixed: b[5] & 2 != 0,
            kind,
            align,
        })
    }
}

/// One node of a function's inlining tree.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct InlRecord {
    /// Index of the node this one stands in.
    pub parent: Option<u32>,
    /// Name of the inlined function and file of the call, indices into [`UnitRecord::strings`].
    pub func: u32,
    pub file: u32,
    /// Line of the call.
    pub line: u32,
    /// Line of the inlined function's declaration.
    pub start_line: u32,
    /// Offset in the function of an instruction at the call's position.
    pub parent_pc: u32,
    pub func_id: u8,
}

/// A function's entry in the pclntab, in the making. Tables are in Go's pc-value encoding; an empty one is absent.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct FuncRecord<'a> {
    /// ELF symbol index of the function.
    pub sym: u32,
    pub args: i32,
    pub locals: i32,
    pub func_id: u8,
    pub flags: FuncFlags,
    pub start_line: u32,
    pub pcsp: &'a [u8],
    pub pcfile: &'a [u8],
    pub pcln: &'a [u8],
    pub pcdata: Vec<&'a [u8]>,
    /// ELF symbol indices, 0 for none.
    pub funcdata: Vec<u32>,
    /// What `pcfile` counts: indices into [`UnitRecord::strings`].
    pub files: Vec<u32>,
    pub inl: Vec<InlRecord>,
}

impl<'a> FuncRecord<'a> {
    /// Appends the record with its length in front; `scratch` saves an allocation.
    pub fn encode(&self, out: &mut Vec<u8>, scratch: &mut Vec<u8>) {
        scratch.clear();
        let b = &mut *scratch;
        put_uint(b, self.sym as u64);
        put_int(b, self.args as i64);
        put_int(b, self.locals as i64);
        b.push(self.func_id);
        b.push(self.flags.0);
        put_uint(b, self.start_line as u64);
        put_bytes(b, self.pcsp);
        put_bytes(b, self.pcfile);
        put_bytes(b, self.pcln);
        put_uint(b, self.pcdata.len() as u64);
        for t in &self.pcdata {
            put_bytes(b, t);
        }
        put_uint(b, self.funcdata.len() as u64);
        for &s in &self.funcdata {
            put_uint(b, s as u64);
        }
        put_uint(b, self.files.len() as u64);
        for &f in &self.files {
            put_uint(b, f as u64);
        }
        put_uint(b, self.inl.len() as u64);
        for n in &self.inl {
            put_uint(b, n.parent.map_or(0, |p| p as u64 + 1));
            for v in [n.func, n.file, n.line, n.start_line, n.parent_pc, n.func_id as u32] {
                put_uint(b, v as u64);
            }
        }
        put_bytes(out, b);
    }

    /// Decodes one record (without its length).
    pub fn decode(data: &'a [u8]) -> Result<FuncRecord<'a>> {
        let mut r = Reader { data };
        let mut f = FuncRecord {
            sym: r.u32()?,
            args: r.i32()?,
            locals: r.i32()?,
            func_id: r.byte()?,
            flags: FuncFlags(r.byte()?),
            start_line: r.u32()?,
            pcsp: r.bytes()?,
            pcfile: r.bytes()?,
            pcln: r.bytes()?,
            ..FuncRecord::default()
        };
        let n = r.count()?;
        f.pcdata = (0..n).map(|_| r.bytes()).collect::<Result<_>>()?;
        let n = r.count()?;
        f.funcdata = (0..n).map(|_| r.u32()).collect::<Result<_>>()?;
        let n = r.count()?;
        f.files = (0..n).map(|_| r.u32()).collect::<Result<_>>()?;
        let n = r.count()?;
        f.inl = (0..n)
            .map(|_| {
                Ok(InlRecord {
                    parent: r.u32()?.checked_sub(1),
                    func: r.u32()?,
                    file: r.u32()?,
                    line: r.u32()?,
                    start_line: r.u32()?,
                    parent_pc: r.u32()?,
                    func_id: r.u32()? as u8,
                })
            })
            .collect::<Result<_>>()?;
        Ok(f)
    }

    /// The symbol index of an encoded record, without decoding the rest.
    pub fn peek_sym(data: &[u8]) -> Result<u32> {
        Reader { data }.u32()
    }

    /// ELF indices of the FUNCDATA symbols, without building the rest.
    pub fn peek_funcdata(data: &[u8], mut each: impl FnMut(u32)) -> Result<()> {
        let mut r = Reader { data };
        r.u32()?;
        r.i32()?;
        r.i32()?;
        r.byte()?;
        r.byte()?;
        r.u32()?;
        for _ in 0..3 {
            r.bytes()?;
        }
        for _ in 0..r.count()? {
            r.bytes()?;
        }
        for _ in 0..r.count()? {
            match r.u32()? {
                0 => {}
                s => each(s),
            }
        }
        Ok(())
    }
}

/// The encoded records of a [`SECTION_FUNCS`] section, in order.
pub fn split_records(data: &[u8]) -> impl Iterator<Item = Result<&[u8]>> {
    let mut r = Reader { data };
    std::iter::from_fn(move || {
        if r.data.is_empty() {
            return None;
        }
        let record = r.bytes();
        if record.is_err() {
            r.data = &[];
        }
        Some(record)
    })
}

/// The pointer words of a data symbol.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct MaskRecord<'a> {
    /// ELF symbol index.
    pub sym: u32,
    /// Bit i of byte i/8: word i holds a pointer.
    pub mask: &'a [u8],
}

impl<'a> MaskRecord<'a> {
    pub fn encode(&self, out: &mut Vec<u8>) {
        put_uint(out, self.sym as u64);
        put_bytes(out, self.mask);
    }

    /// All records of the section.
    pub fn decode_all(data: &'a [u8]) -> Result<Vec<MaskRecord<'a>>> {
        let mut r = Reader { data };
        let mut all = Vec::new();
        while !r.data.is_empty() {
            all.push(MaskRecord { sym: r.u32()?, mask: r.bytes()? });
        }
        Ok(all)
    }
}

fn put_uint(out: &mut Vec<u8>, mut v: u64) {
    while v >= 0x80 {
        out.push(v as u8 | 0x80);
        v >>= 7;
    }
    out.push(v as u8);
}

fn put_int(out: &mut Vec<u8>, v: i64) {
    put_uint(out, (v << 1 ^ v >> 63) as u64);
}

fn put_bytes(out: &mut Vec<u8>, b: &[u8]) {
    put_uint(out, b.len() as u64);
    out.extend_from_slice(b);
}

struct Reader<'a> {
    data: &'a [u8],
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let (&b, rest) = self.data.split_first().ok_or(Malformed)?;
        self.data = rest;
        Ok(b)
    }

    fn uint(&mut self) -> Result<u64> {
        let mut v = 0u64;
        for shift in (0..64).step_by(7) {
            let b = self.byte()?;
            v |= ((b & 0x7f) as u64) << shift;
            if b < 0x80 {
                return Ok(v);
            }
        }
        Err(Malformed)
    }

    fn u32(&mut self) -> Result<u32> {
        u32::try_from(self.uint()?).map_err(|_| Malformed)
    }

    fn i32(&mut self) -> Result<i32> {
        let u = self.uint()?;
        i32::try_from((u >> 1) as i64 ^ -((u & 1) as i64)).map_err(|_| Malformed)
    }

    /// A number of items that follow: no more than there are bytes, so that garbage can't make us allocate.
    fn count(&mut self) -> Result<usize> {
        let n = self.uint()? as usize;
        if n > self.data.len() { Err(Malformed) } else { Ok(n) }
    }

    fn bytes(&mut self) -> Result<&'a [u8]> {
        let n = self.count()?;
        let (b, rest) = self.data.split_at(n);
        self.data = rest;
        Ok(b)
    }

    fn string(&mut self) -> Result<&'a str> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Malformed)
    }
}

/// Walks a pc-value table: calls `each(from, to, value)` for each run of equal values. Stops at the end of
/// the table or of the data; runs past `u32::MAX` end the walk.
pub fn walk_pc_table(table: &[u8], mut each: impl FnMut(u32, u32, i32)) {
    let mut r = Reader { data: table };
    let mut pc = 0u32;
    let mut value = -1i32;
    let mut first = true;
    while let Ok(d) = r.uint() {
        if d == 0 && !first {
            return;
        }
        first = false;
        let d = d as u32;
        value = value.wrapping_add((d >> 1) as i32 ^ -((d & 1) as i32));
        let Ok(step) = r.u32() else { return };
        let Some(next) = pc.checked_add(step) else { return };
        each(pc, next, value);
        pc = next;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> FuncRecord<'static> {
        FuncRecord {
            sym: 700,
            args: -5,
            locals: 1 << 20,
            func_id: 23,
            flags: FuncFlags::ASM,
            start_line: 12,
            pcsp: &[2, 1, 0],
            pcfile: &[],
            pcln: &[4, 200, 1, 0],
            pcdata: vec![&[], &[2, 5, 0]],
            funcdata: vec![9, 0, 300],
            files: vec![0, 1],
            inl: vec![InlRecord {
                parent: None,
                func: 2,
                file: 0,
                line: 9,
                start_line: 3,
                parent_pc: 17,
                func_id: 0,
            }],
        }
    }

    #[test]
    fn func_round_trip() {
        let (mut out, mut scratch) = (Vec::new(), Vec::new());
        let f = sample();
        f.encode(&mut out, &mut scratch);
        f.encode(&mut out, &mut scratch);
        let all: Vec<_> = split_records(&out).map(|r| r.unwrap()).collect();
        assert_eq!(all.len(), 2);
        assert_eq!(FuncRecord::decode(all[1]).unwrap(), f);
        assert_eq!(FuncRecord::peek_sym(all[0]), Ok(700));
        let mut seen = vec![];
        FuncRecord::peek_funcdata(all[0], |s| seen.push(s)).unwrap();
        assert_eq!(seen, [9, 300]);
    }

    #[test]
    fn cut_records_are_errors() {
        let (mut out, mut scratch) = (Vec::new(), Vec::new());
        sample().encode(&mut out, &mut scratch);
        let body = split_records(&out).next().unwrap().unwrap();
        for n in 0..body.len() {
            assert!(FuncRecord::decode(&body[..n]).is_err());
        }
        let mut unit = Vec::new();
        UnitRecord { path: "main", strings: vec!["a.go", "b"] }.encode(&mut unit);
        assert_eq!(UnitRecord::decode(&unit).unwrap().strings[1], "b");
        for n in 0..unit.len() {
            assert!(UnitRecord::decode(&unit[..n]).is_err());
        }
    }

    #[test]
    fn sym_record_round_trip() {
        let s = SymRecord {
            attrs: Attrs::DUPOK | Attrs::ASM,
            internal: true,
            suffixed: false,
            kind: Some(SymKind::NoPtrBss),
            align: 32,
        };
        assert_eq!(SymRecord::decode(&s.encode()), Ok(s));
        assert_eq!(none_reloc::unpack(none_reloc::pack(2, -9)), (2, -9));
    }

    #[test]
    fn pc_tables_walk() {
        // -1+3=2 for 4 bytes, then 2-2=0 for 300.
        let mut runs = vec![];
        walk_pc_table(&[6, 4, 3, 0xac, 2, 0], |a, b, v| runs.push((a, b, v)));
        assert_eq!(runs, [(0, 4, 2), (4, 304, 0)]);
    }
}
