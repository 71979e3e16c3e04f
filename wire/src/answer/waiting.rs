//! What is told of threads that are not over when a run is. The layout stands at the head of [`crate::frame`].

use crate::bytes::{Broken, Reader, put};
use crate::limits::MAX_THREADS;
use crate::operation::{Kind, Operation, Site};

/// What an unfinished thread was about to do when the run ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Waiting {
    pub thread: u16,
    pub operation: Operation,
    pub site: Site,
    /// How many variants it could have been made with; 0: it had to wait.
    pub variants: u16,
}

impl Waiting {
    /// No thread waits twice.
    pub(super) fn decode_all(from: &mut Reader) -> Result<Vec<Waiting>, Broken> {
        let count = from.count()?;
        match count <= MAX_THREADS + 1 {
            true => (0..count).map(|_| Waiting::decode(from)).collect(),
            false => Err(Broken),
        }
    }

    pub fn encode(&self, out: &mut Vec<u8>) {
        put(out, self.thread.into());
        out.push(self.operation.kind as u8);
        for number in [
            self.operation.object,
            self.operation.second,
            self.operation.argument,
            self.site.line,
            self.site.column,
        ] {
            put(out, number.into());
        }
        put(out, self.variants.into());
    }

    fn decode(from: &mut Reader) -> Result<Waiting, Broken> {
        let thread = from.thread()?;
        let kind = Kind::from_u8(from.byte()?).ok_or(Broken)?;
        let operation = Operation {
            kind,
            object: from.object()?,
            second: from.object()?,
            argument: from.u32()?,
        };
        let site = Site {
            line: from.u32()?,
            column: from.u32()?,
        };
        Ok(Waiting {
            thread,
            operation,
            site,
            variants: from.u16()?,
        })
    }
}
