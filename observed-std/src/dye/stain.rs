//! How far the dye went in.

use crate::engine::answer::{DYED, DYED_IN_PART};

/// What became of a content.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Stain {
    /// Some of it is another now.
    pub changed: bool,
    /// Some of it could not be changed, or may hide something that could not.
    pub left: bool,
}

impl Stain {
    /// There is nothing that could be another.
    pub const EMPTY: Stain = Stain {
        changed: false,
        left: false,
    };
    pub const WHOLE: Stain = Stain {
        changed: true,
        left: false,
    };
    pub const LEFT: Stain = Stain {
        changed: false,
        left: true,
    };

    /// Of both together.
    pub fn and(self, other: Stain) -> Stain {
        Stain {
            changed: self.changed | other.changed,
            left: self.left | other.left,
        }
    }

    /// The bit of an answer's notes that says it.
    pub fn note(self) -> u32 {
        match self {
            Stain::WHOLE => DYED,
            Stain { changed: true, .. } => DYED_IN_PART,
            _ => 0,
        }
    }
}

impl FromIterator<Stain> for Stain {
    fn from_iter<I: IntoIterator<Item = Stain>>(stains: I) -> Stain {
        stains.into_iter().fold(Stain::EMPTY, Stain::and)
    }
}
