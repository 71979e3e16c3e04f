//! A place in the program.

use crate::picture::json::objects;
use crate::trace::Site;

/// A line and column of the program, from 1; 0 where they aren't known.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The line.
    pub line: u32,
    /// The column.
    pub column: u32,
}

objects! {
    Place { line, column }
}

impl From<Site> for Place {
    fn from(site: Site) -> Place {
        Place {
            line: site.line,
            column: site.column,
        }
    }
}
