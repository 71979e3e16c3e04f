//! The pieces of a program that may be there for the sake of its threads and channels, found by their words, and the
//! text without each of them.
//!
//! Words only find what to take away: what that does is found out by running what is left.

mod finder;
mod loops;
#[cfg(test)]
mod tests;

use finder::Finder;
use std::ops::Range;

/// A piece of a program's text that can be taken away.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// What it is.
    pub kind: PieceKind,
    /// Its line, from 1.
    pub line: u32,
    /// The piece as it stands in the text, in one line.
    pub shown: String,
    edits: Vec<Edit>,
}

/// What a piece is.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum PieceKind {
    /// A call of `drop`.
    Drop,
    /// The word `move` of a closure.
    Move,
    /// A call of `clone`.
    Clone,
    /// A call of `join`, with what is done with its answer.
    Join,
    /// A block, of which what stands in it is left.
    Block,
    /// A scope for threads: they are spawned without one instead.
    Scope,
    /// A `break`: the loop goes on instead.
    Break,
    /// What a loop goes on by: it goes on for ever instead.
    Condition,
    /// How many are taken at most.
    Most,
}

/// What is put in the place of a stretch of text.
type Edit = (Range<usize>, &'static str);

/// All pieces of a text, in its order.
pub fn pieces(source: &str) -> Vec<Piece> {
    let finder = Finder::of(source);
    let mut pieces = finder.pieces();
    pieces.sort_by_key(|piece| piece.edits.first().map(|(range, _)| range.start));
    pieces
}

impl Piece {
    /// The text without it. Each line keeps its number, and all that stands before what is changed its column.
    pub fn taken_from(&self, source: &str) -> String {
        let mut edits: Vec<_> = self.edits.iter().collect();
        edits.sort_by_key(|(range, _)| range.start);
        let (mut text, mut at) = (String::with_capacity(source.len()), 0);
        for (range, instead) in edits {
            text.push_str(&source[at..range.start]);
            text.push_str(instead);
            let gone = source[range.clone()].bytes().skip(instead.len());
            text.extend(gone.map(|byte| if byte == b'\n' { '\n' } else { ' ' }));
            // Ends of lines that the new words cover.
            let covered = source[range.clone()].bytes().take(instead.len());
            text.extend(covered.filter(|byte| *byte == b'\n').map(char::from));
            at = range.end;
        }
        text + &source[at..]
    }
}
