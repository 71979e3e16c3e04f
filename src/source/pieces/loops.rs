//! What ends a loop.

use super::super::tokens::Token;
use super::finder::Finder;
use super::{Piece, PieceKind};

/// Words of loops that are about a channel.
const RECEIVES: [&str; 5] = ["recv", "try_recv", "recv_timeout", "iter", "try_iter"];

impl Finder<'_> {
    /// The loop goes on where it was left, whatever it was left with.
    pub(super) fn break_of(&self, at: usize) -> Option<Piece> {
        let has_label = matches!(self.token(at + 1), Some(Token::Lifetime(_)));
        let last = if has_label { at + 1 } else { at };
        let mut end = last + 1;
        while !matches!(self.token(end)?, Token::Sign(';' | ',' | '}' | ')')) {
            end = self.partner(end).map_or(end, |partner| partner.max(end)) + 1;
        }
        let mut edits = vec![(self.range(at), "continue")];
        if end > last + 1 {
            edits.push((self.span(last + 1, end - 1), ""));
        }
        Some(self.piece(PieceKind::Break, self.span(at, end - 1), edits))
    }

    /// What a loop over messages goes on by: `while let` and its condition, or the end of a range.
    pub(super) fn condition(&self, at: usize) -> Option<Piece> {
        let body = self.body(at)?;
        let end = self.partner(body)?;
        let receives = |at: usize| match self.token(at) {
            Some(Token::Word(word)) => RECEIVES.contains(&word),
            _ => false,
        };
        if !(at..end).any(receives) {
            return None;
        }
        let shown = self.span(at, body - 1);
        let edits = if self.is_word(at, "for") {
            let limit = self.limit(at, body)?;
            vec![(self.span(limit, body - 1), "")]
        } else if (at..body).any(|at| self.is_word(at, "let")) {
            vec![(self.range(at), "loop { if"), (self.range(end), "} }")]
        } else {
            vec![(shown.clone(), "loop")]
        };
        Some(self.piece(PieceKind::Condition, shown, edits))
    }

    /// The bracket that opens the body of the loop that begins there.
    fn body(&self, at: usize) -> Option<usize> {
        let mut at = at + 1;
        while !self.is_sign(at, '{') {
            self.token(at)?;
            at = self.partner(at).map_or(at, |partner| partner.max(at)) + 1;
        }
        Some(at)
    }

    /// The first token behind the dots of `for .. in 0..3`.
    fn limit(&self, at: usize, body: usize) -> Option<usize> {
        let mut at = (at..body).find(|at| self.is_word(*at, "in"))? + 1;
        while at < body {
            if self.is_sign(at, '.') && self.is_sign(at + 1, '.') {
                return (at + 2 < body).then_some(at + 2);
            }
            at = self.partner(at).map_or(at, |partner| partner.max(at)) + 1;
        }
        None
    }
}
