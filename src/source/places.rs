//! Where a place in what the compiler gets lies in the learner's text.

use super::lines;
use super::text::ObservedText;
use crate::trace::Site;
use std::path::{Path, PathBuf};

/// The learner's text and its frame, as they lie under a name to be compiled.
#[derive(Clone, Debug)]
pub(crate) struct Places {
    source: String,
    text: ObservedText,
    name: PathBuf,
}

impl Places {
    pub fn new(source: &str, text: ObservedText, name: &Path) -> Self {
        let (source, name) = (source.to_owned(), name.to_owned());
        Self { source, text, name }
    }

    /// The learner's text.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// A place in the learner's text, of one that is told with columns in bytes; none if it's in
    /// another file, or in what was put round the text. A column of 0 is none.
    pub fn place(&self, file: &str, line: u32, column: u32) -> Option<Site> {
        let of_std = file.starts_with("/rustc/");
        if of_std || !Path::new(file).ends_with(&self.name) || line == 0 || line > self.text.lines {
            return None;
        }
        let column = match column {
            0 => 0,
            _ => self.text.column(line, column)?,
        };
        let text = lines::line(&self.source, line)?;
        let before = text.get(..(column as usize).saturating_sub(1));
        let characters = before.map_or(column, |before| before.chars().count() as u32 + 1);
        let column = characters.min(column);
        Some(Site { line, column })
    }
}
