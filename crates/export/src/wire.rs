//! Numbers and strings as bytes.

/// The bytes are not export data, or not all of it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Malformed;

pub(crate) type Result<T> = std::result::Result<T, Malformed>;

#[derive(Default)]
pub(crate) struct Writer {
    pub out: Vec<u8>,
}

impl Writer {
    pub fn byte(&mut self, b: u8) {
        self.out.push(b);
    }

    /// Little-endian base 128.
    pub fn uint(&mut self, mut v: u64) {
        while v >= 0x80 {
            self.out.push(v as u8 | 0x80);
            v >>= 7;
        }
        self.out.push(v as u8);
    }

    /// Small whatever the sign.
    pub fn int(&mut self, v: i64) {
        self.uint((v << 1 ^ v >> 63) as u64);
    }

    pub fn len(&mut self, n: usize) {
        self.uint(n as u64);
    }

    pub fn flag(&mut self, b: bool) {
        self.byte(b as u8);
    }

    pub fn bytes(&mut self, b: &[u8]) {
        self.len(b.len());
        self.out.extend_from_slice(b);
    }
}

#[derive(Clone, Copy)]
pub(crate) struct Reader<'a> {
    data: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(data: &'a [u8]) -> Reader<'a> {
        Reader { data }
    }

    pub fn rest(&self) -> &'a [u8] {
        self.data
    }

    /// From an offset on.
    pub fn at(data: &'a [u8], offset: usize) -> Result<Reader<'a>> {
        data.get(offset..).map(Reader::new).ok_or(Malformed)
    }

    pub fn byte(&mut self) -> Result<u8> {
        let (&b, rest) = self.data.split_first().ok_or(Malformed)?;
        self.data = rest;
        Ok(b)
    }

    pub fn uint(&mut self) -> Result<u64> {
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

    pub fn int(&mut self) -> Result<i64> {
        let v = self.uint()?;
        Ok((v >> 1) as i64 ^ -((v & 1) as i64))
    }

    pub fn index(&mut self) -> Result<usize> {
        Ok(self.uint()? as usize)
    }

    /// A number of items that follow: no more than there are bytes, so that garbage can't make us allocate.
    pub fn count(&mut self) -> Result<usize> {
        let n = self.index()?;
        if n > self.data.len() { Err(Malformed) } else { Ok(n) }
    }

    pub fn flag(&mut self) -> Result<bool> {
        Ok(self.byte()? != 0)
    }

    pub fn take(&mut self, n: usize) -> Result<&'a [u8]> {
        if n > self.data.len() {
            return Err(Malformed);
        }
        let (b, rest) = self.data.split_at(n);
        self.data = rest;
        Ok(b)
    }

    pub fn bytes(&mut self) -> Result<&'a [u8]> {
        let n = self.count()?;
        self.take(n)
    }

    pub fn string(&mut self) -> Result<&'a str> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Malformed)
    }
}
