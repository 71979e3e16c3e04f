//! Numbers and sets as bytes: LEB128 for numbers, bitmaps for sets of threads. Reading is total: whatever the bytes,
//! the answer is a value or [`Broken`], and nothing is allocated beyond what the bytes themselves could fill.

use crate::limits::{MAX_OBJECTS, MAX_THREADS};

/// The bytes are not what the protocol says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Broken;

/// Appends a number.
pub fn put(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Appends a text or a block of bytes, its length first.
pub fn put_block(out: &mut Vec<u8>, block: &[u8]) {
    put(out, block.len() as u64);
    out.extend_from_slice(block);
}

/// Appends a set of threads, given as words of 64 bits each.
pub fn put_set(out: &mut Vec<u8>, words: &[u64]) {
    let used = words
        .iter()
        .rposition(|word| *word != 0)
        .map_or(0, |last| last + 1);
    let tail = words[..used]
        .last()
        .map_or(0, |word| 8 - word.leading_zeros() as usize / 8);
    let length = used.saturating_sub(1) * 8 + tail;
    put(out, length as u64);
    for at in 0..length {
        out.push((words[at / 8] >> (at % 8 * 8)) as u8);
    }
}

/// What is left to read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { rest: bytes }
    }

    pub fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// Takes all that is left.
    pub fn rest(&mut self) -> &'a [u8] {
        std::mem::take(&mut self.rest)
    }

    pub fn byte(&mut self) -> Result<u8, Broken> {
        let (first, rest) = self.rest.split_first().ok_or(Broken)?;
        self.rest = rest;
        Ok(*first)
    }

    pub fn number(&mut self) -> Result<u64, Broken> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err(Broken)
    }

    pub fn u32(&mut self) -> Result<u32, Broken> {
        u32::try_from(self.number()?).map_err(|_| Broken)
    }

    pub fn u16(&mut self) -> Result<u16, Broken> {
        u16::try_from(self.number()?).map_err(|_| Broken)
    }

    /// A thread's number. The one that is too many has one.
    pub fn thread(&mut self) -> Result<u16, Broken> {
        let thread = self.u16()?;
        match usize::from(thread) <= MAX_THREADS {
            true => Ok(thread),
            false => Err(Broken),
        }
    }

    /// An object's number; 0: none.
    pub fn object(&mut self) -> Result<u32, Broken> {
        let object = self.u32()?;
        match object as usize <= MAX_OBJECTS {
            true => Ok(object),
            false => Err(Broken),
        }
    }

    /// What `read` reads, of no more than the first `most` bytes that are left.
    pub fn within<T>(
        &mut self,
        most: usize,
        read: impl FnOnce(&mut Reader<'a>) -> Result<T, Broken>,
    ) -> Result<T, Broken> {
        let most = self.rest.len().min(most);
        let mut first = Reader::new(&self.rest[..most]);
        let got = read(&mut first)?;
        self.rest = &self.rest[most - first.rest.len()..];
        Ok(got)
    }

    /// A length or a count of things that take at least one byte each.
    pub fn count(&mut self) -> Result<usize, Broken> {
        let count = usize::try_from(self.number()?).map_err(|_| Broken)?;
        if count > self.rest.len() {
            Err(Broken)
        } else {
            Ok(count)
        }
    }

    pub fn block(&mut self) -> Result<&'a [u8], Broken> {
        let length = self.count()?;
        let (block, rest) = self.rest.split_at(length);
        self.rest = rest;
        Ok(block)
    }

    pub fn text(&mut self) -> Result<&'a str, Broken> {
        std::str::from_utf8(self.block()?).map_err(|_| Broken)
    }

    /// Appends the members of a set of threads, in order.
    pub fn set(&mut self, members: &mut Vec<u16>) -> Result<(), Broken> {
        let block = self.block()?;
        if block.len() > MAX_THREADS / 8 + 1 {
            return Err(Broken);
        }
        for (at, byte) in block.iter().enumerate() {
            let mut bits = *byte;
            while bits != 0 {
                members.push((at * 8) as u16 + bits.trailing_zeros() as u16);
                bits &= bits - 1;
            }
        }
        Ok(())
    }
}
