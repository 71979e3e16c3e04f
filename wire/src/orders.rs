//! Orders of hash maps, as both sides tell each other.

use crate::bytes::Broken;

/// Which orders of a hash map's keys are tried.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[repr(u8)]
pub enum Orders {
    /// All that there are.
    All = 1,
    /// Those of a few hash functions.
    Some,
}

impl Orders {
    /// The one with this number on the wire; 0: none.
    pub(crate) fn from_u8(number: u8) -> Result<Option<Orders>, Broken> {
        match number {
            0 => Ok(None),
            1 => Ok(Some(Orders::All)),
            2 => Ok(Some(Orders::Some)),
            _ => Err(Broken),
        }
    }
}

/// For hash maps of this class, which is told by a look at one, orders are chosen.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Ordered {
    pub class: u32,
    pub orders: Orders,
}
