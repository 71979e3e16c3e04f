//! What an error of rustc's has to go by: its words, and the learner's text about the places that
//! it shows.

use crate::build::{Diagnostic, Label};
use crate::source::lines::offset;

/// One error beside the text that it is about.
pub(super) struct Clues<'a> {
    pub error: &'a Diagnostic,
    /// As it was saved: rustc's places are in it.
    pub source: &'a str,
    /// The same without what its comments and literals say, byte for byte: the only text in which words are looked for.
    pub code: &'a str,
}

/// The text about a place that rustc shows.
pub(super) struct Span<'a> {
    /// All before it, up to the last that isn't a space.
    pub before: &'a str,
    /// What is marked.
    pub marked: &'a str,
    /// All behind it, from the first that isn't a space.
    pub after: &'a str,
    /// The line that it begins in.
    pub line: u32,
}

impl<'a> Clues<'a> {
    /// Whether rustc says this anywhere.
    pub fn says(&self, words: &str) -> bool {
        let labels = self.error.labels.iter().map(|label| &label.text);
        let notes = self.error.notes.iter();
        let mut said = std::iter::once(&self.error.message)
            .chain(labels)
            .chain(notes);
        said.any(|text| text.contains(words))
    }

    /// The first name that its first sentence quotes.
    pub fn name(&self) -> &'a str {
        quoted(&self.error.message).unwrap_or_default()
    }

    /// The place that it is about.
    pub fn primary(&self) -> Option<Span<'a>> {
        let primary = self.error.labels.iter().find(|label| label.is_primary)?;
        self.spot(primary)
    }

    /// The first place at which it says this.
    pub fn at(&self, words: &str) -> Option<Span<'a>> {
        let mut labels = self.error.labels.iter();
        self.spot(labels.find(|label| label.text.contains(words))?)
    }

    /// All places that it shows.
    pub fn spots(&self) -> impl Iterator<Item = Span<'a>> {
        self.error
            .labels
            .iter()
            .filter_map(|label| self.spot(label))
    }

    /// What is marked, as it was saved: in a text too.
    pub fn written(&self, spot: &Span<'a>) -> &'a str {
        let at = spot.marked.as_ptr() as usize - self.code.as_ptr() as usize;
        let written = self.source.get(at..at + spot.marked.len());
        written.unwrap_or_default()
    }

    fn spot(&self, label: &Label) -> Option<Span<'a>> {
        let file = self.error.place.as_ref().map(|place| &place.file);
        if file != Some(&label.from.file) {
            return None;
        }
        let (from, to) = (
            offset(self.source, label.from.line, label.from.column)?,
            offset(self.source, label.to.line, label.to.column)?,
        );
        Some(Span {
            before: self.code.get(..from)?.trim_end(),
            marked: self.code.get(from..to)?,
            after: self.code.get(to..)?.trim_start(),
            line: label.from.line,
        })
    }
}

/// What stands between the first two backticks.
fn quoted(text: &str) -> Option<&str> {
    text.split('`').nth(1)
}
