//! What can keep the book from being written.

use std::path::Path;
use std::{fmt, fs};

/// Why there is no book: a sentence that names the file.
#[derive(Debug)]
pub struct Trouble(String);

impl Trouble {
    /// Of a file.
    pub(crate) fn of(path: &Path, why: impl fmt::Display) -> Self {
        Self(format!("{}: {why}", path.display()))
    }
}

/// A file's text, or why it can't be had.
pub(crate) fn read(path: &Path) -> Result<String, Trouble> {
    fs::read_to_string(path).map_err(|error| Trouble::of(path, error))
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Trouble {}
