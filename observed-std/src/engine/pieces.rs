//! A text in the pieces in which it is written, and one that a thread is formatting.

use super::operation::Site;
use super::stream::To;

/// A text that a thread is formatting, as its task knows it.
pub struct Writing {
    pub to: To,
    pub site: Site,
    pub locked: bool,
    pub pieces: Pieces,
}

/// A text in the pieces in which it is written.
#[derive(Clone, Default)]
pub struct Pieces {
    pub text: String,
    /// Where each ends.
    ends: Vec<usize>,
}

impl Pieces {
    /// A text of one piece.
    pub fn one(text: &str) -> Pieces {
        let mut pieces = Pieces::default();
        pieces.push(text);
        pieces
    }

    pub fn push(&mut self, piece: &str) {
        self.text.push_str(piece);
        self.ends.push(self.text.len());
    }

    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let begins = std::iter::once(0).chain(self.ends.iter().copied());
        let ranges = begins.zip(&self.ends);
        ranges.map(|(begin, end)| &self.text[begin..*end])
    }

    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}
