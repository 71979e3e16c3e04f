//! Where a program is while it computes, as a child tells it.

use super::put_part;
use crate::bytes::{Broken, Reader, put, put_block};

/// What a thread was found at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Found {
    /// The outermost function that is at work is at these pieces of its code, again and again: before each
    /// stack stands how often.
    Round = 1,
    /// It goes on and on; nothing comes again.
    On,
    /// It takes more memory than ever before.
    Grows,
    /// Its stack becomes deep.
    Deep,
}

/// Where a thread is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Whereabouts<'a> {
    pub found: Found,
    /// It was looked at as long as it will be.
    pub for_good: bool,
    pub thread: u16,
    /// Of memory that was asked for and not given back.
    pub bytes: u64,
    /// Its stack, as std's `Backtrace` writes it; of several, an empty line is behind each.
    pub stacks: &'a str,
}

impl<'a> Whereabouts<'a> {
    pub(super) fn decode(from: &mut Reader<'a>) -> Result<Whereabouts<'a>, Broken> {
        let found = match from.byte()? {
            1 => Found::Round,
            2 => Found::On,
            3 => Found::Grows,
            4 => Found::Deep,
            _ => return Err(Broken),
        };
        Ok(Whereabouts {
            found,
            for_good: from.byte()? != 0,
            thread: from.thread()?,
            bytes: from.number()?,
            stacks: from.text()?,
        })
    }
}

/// Appends a part that says it.
pub fn put_whereabouts(out: &mut Vec<u8>, id: u32, whereabouts: &Whereabouts) {
    let mut bytes = vec![whereabouts.found as u8, whereabouts.for_good.into()];
    put(&mut bytes, whereabouts.thread.into());
    put(&mut bytes, whereabouts.bytes);
    put_block(&mut bytes, whereabouts.stacks.as_bytes());
    put_part(out, id, 5, &bytes);
}
