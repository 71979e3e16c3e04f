//! Where a name of a program's still means the same thing.

use super::Text;

impl Text<'_> {
    /// The places from here on that name the same thing: none in a block where a `let` gives the name to another,
    /// and none behind such a `let` of the same block, whose own value may still be made of it.
    pub(super) fn uses(&self, name: &str, from: usize) -> Vec<usize> {
        let (mut depth, mut hidden, mut uses) = (0, None, Vec::new());
        for at in from..self.tokens.len() {
            match self.sign(at) {
                Some('{') => depth += 1,
                Some('}') => depth -= 1,
                _ => {}
            }
            if depth < 0 {
                break;
            }
            hidden = hidden.filter(|below| depth >= *below);
            let is_field = at > 0 && self.sign(at - 1) == Some('.');
            if self.word(at) != name || is_field || hidden.is_some() {
                continue;
            }
            if !self.is_bound(at) {
                uses.push(at);
                continue;
            }
            let end = self.end_of_statement(at);
            uses.extend((at + 1..end).filter(|&at| self.word(at) == name));
            match depth {
                0 => break,
                _ => hidden = Some(depth),
            }
        }
        uses
    }

    /// Where the statement ends that a place is in.
    pub(super) fn end_of_statement(&self, at: usize) -> usize {
        let (mut depth, all) = (0, self.tokens.len());
        let ends = |&at: &usize| {
            match self.sign(at) {
                Some('(' | '[' | '{') => depth += 1,
                Some(')' | ']' | '}') => depth -= 1,
                _ => {}
            }
            depth < 0 || depth == 0 && self.sign(at) == Some(';')
        };
        (at..all).find(ends).unwrap_or(all)
    }

    /// Whether what a name stands for is taken along at a place, rather than borrowed.
    pub(super) fn is_moved(&self, at: usize) -> bool {
        !self.is_lent(at) && self.sign(at + 1) != Some('.')
    }
}
