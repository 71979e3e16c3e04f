//! What matters of the owners of an `Arc`, as both sides tell each other.

use crate::bytes::{Broken, Reader, put};
use crate::operation::Site;

/// Of what an `Arc` made at a place owns, this matters.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Owned {
    pub site: Site,
    /// Bits of [`LAST`] and the like.
    pub matters: u8,
}

/// Which owner lets go last.
pub const LAST: u8 = 1;
/// How many owners there are.
pub const COUNTED: u8 = 1 << 1;
/// How many `Weak`s there are.
pub const WEAK: u8 = 1 << 2;

impl Owned {
    pub fn encode_all(all: &[Owned], out: &mut Vec<u8>) {
        put(out, all.len() as u64);
        for Owned { site, matters } in all {
            put(out, site.line.into());
            put(out, site.column.into());
            out.push(*matters);
        }
    }

    pub fn decode_all(from: &mut Reader, all: &mut Vec<Owned>) -> Result<(), Broken> {
        all.clear();
        for _ in 0..from.count()? {
            let (line, column) = (from.u32()?, from.u32()?);
            all.push(Owned {
                site: Site { line, column },
                matters: from.byte()?,
            });
        }
        Ok(())
    }
}

/// What of all of it matters.
pub const ALL_OF_IT: u8 = LAST | COUNTED | WEAK;
