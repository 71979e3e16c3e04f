//! What can keep the book from being written.

use std::fmt;
use std::path::Path;

/// Why there is no book: a sentence that names the file.
#[derive(Debug)]
pub struct Trouble(String);

impl Trouble {
    /// Of a file.
    pub(crate) fn of(path: &Path, why: impl fmt::Display) -> Self {
        Self(format!("{}: {why}", path.display()))
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}
