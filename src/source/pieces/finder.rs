//! Looks for the pieces of a text.

use super::super::lines;
use super::super::tokens::{Token, tokens_in_text};
use super::{Edit, Piece, PieceKind};
use std::ops::Range;

/// Calls behind a `join` that go with it.
const ON_THE_ANSWER: [&str; 7] = [
    "unwrap",
    "expect",
    "ok",
    "is_ok",
    "is_err",
    "unwrap_or_default",
    "unwrap_or",
];

/// How long what is shown of a piece may be.
const MOST_SHOWN: usize = 44;

/// A text, its tokens, and which bracket belongs to which.
pub(super) struct Finder<'s> {
    source: &'s str,
    tokens: Vec<(Token<'s>, Range<usize>)>,
    partners: Vec<Option<usize>>,
}

impl<'s> Finder<'s> {
    pub fn of(source: &'s str) -> Self {
        let tokens = tokens_in_text(source);
        let mut partners = vec![None; tokens.len()];
        let mut open = Vec::new();
        for (at, (token, _)) in tokens.iter().enumerate() {
            match token {
                Token::Sign('(' | '[' | '{') => open.push(at),
                Token::Sign(')' | ']' | '}') => {
                    if let Some(begin) = open.pop() {
                        (partners[begin], partners[at]) = (Some(at), Some(begin));
                    }
                }
                _ => {}
            }
        }
        Self {
            source,
            tokens,
            partners,
        }
    }

    pub fn pieces(&self) -> Vec<Piece> {
        let all = 0..self.tokens.len();
        let piece = |at: usize| match self.token(at)? {
            Token::Word("drop") => self.drop_of(at),
            Token::Word("move") => self.is_sign(at + 1, '|').then(|| {
                let range = self.range(at);
                self.piece(PieceKind::Move, range.clone(), vec![(range, "")])
            }),
            Token::Word("clone") => self.clone_of(at),
            Token::Word("join") => self.join(at),
            Token::Word("take") => self.most(at),
            Token::Word("scope") => self.scope(at),
            Token::Word("break") => self.break_of(at),
            Token::Word("while" | "for") => self.condition(at),
            Token::Sign('{') => self.block(at),
            _ => None,
        };
        all.filter_map(piece).collect()
    }

    pub fn token(&self, at: usize) -> Option<Token<'s>> {
        self.tokens.get(at).map(|(token, _)| *token)
    }

    pub fn is_sign(&self, at: usize, sign: char) -> bool {
        self.token(at) == Some(Token::Sign(sign))
    }

    pub fn is_word(&self, at: usize, word: &str) -> bool {
        self.token(at) == Some(Token::Word(word))
    }

    /// Where a token that there is stands.
    pub fn range(&self, at: usize) -> Range<usize> {
        let end = self.source.len()..self.source.len();
        self.tokens.get(at).map_or(end, |(_, range)| range.clone())
    }

    /// From the beginning of one token to the end of another.
    pub fn span(&self, from: usize, to: usize) -> Range<usize> {
        self.range(from).start..self.range(to).end
    }

    /// The bracket that belongs to one.
    pub fn partner(&self, at: usize) -> Option<usize> {
        *self.partners.get(at)?
    }

    pub fn piece(&self, kind: PieceKind, shown: Range<usize>, edits: Vec<Edit>) -> Piece {
        let (line, _) = lines::place(self.source, shown.start);
        let words: Vec<_> = self.source[shown].split_whitespace().collect();
        let words = words.join(" ").replace(" .", ".");
        let shown = match words.char_indices().nth(MOST_SHOWN) {
            Some((end, _)) => format!("{}...", words[..end].trim_end()),
            None => words,
        };
        Piece {
            kind,
            line,
            shown,
            edits,
        }
    }

    /// The closing bracket of a call whose name stands there.
    fn call(&self, at: usize) -> Option<usize> {
        self.is_sign(at + 1, '(').then(|| self.partner(at + 1))?
    }

    /// The first token of the path whose last name stands there.
    fn path(&self, at: usize) -> usize {
        let mut first = at;
        while first >= 3
            && self.is_sign(first - 1, ':')
            && self.is_sign(first - 2, ':')
            && matches!(self.token(first - 3), Some(Token::Word(_)))
        {
            first -= 3;
        }
        let is_absolute =
            first >= 2 && self.is_sign(first - 1, ':') && self.is_sign(first - 2, ':');
        if is_absolute { first - 2 } else { first }
    }

    /// The first token of what a method is called on, as far as that is names: of the dot.
    fn receiver(&self, dot: usize) -> usize {
        let mut first = dot;
        while first >= 1 && matches!(self.token(first - 1), Some(Token::Word(_))) {
            first -= 1;
            match first >= 1 && self.is_sign(first - 1, '.') {
                true => first -= 1,
                false => break,
            }
        }
        first
    }

    fn is_behind(&self, at: usize, sign: char) -> bool {
        at >= 1 && self.is_sign(at - 1, sign)
    }

    fn drop_of(&self, at: usize) -> Option<Piece> {
        let end = self.call(at)?;
        let is_method = self.is_behind(at, '.') || at >= 1 && self.is_word(at - 1, "fn");
        let range = self.span(self.path(at), end);
        (!is_method).then(|| self.piece(PieceKind::Drop, range.clone(), vec![(range, "()")]))
    }

    fn clone_of(&self, at: usize) -> Option<Piece> {
        let end = self.call(at)?;
        if self.is_behind(at, '.') {
            let range = self.span(at - 1, end);
            let piece = || self.piece(PieceKind::Clone, range.clone(), vec![(range.clone(), "")]);
            return (end == at + 2).then(piece);
        }
        // `Arc::clone(&queue)`
        let first = self.path(at);
        let lends = self.is_sign(at + 2, '&') && first < at;
        let edits = vec![(self.span(first, at + 2), ""), (self.range(end), "")];
        lends.then(|| self.piece(PieceKind::Clone, self.span(first, end), edits))
    }

    /// The last token of the calls on an answer that is given up to there.
    fn answered(&self, mut end: usize) -> usize {
        loop {
            let called = match self.token(end + 2) {
                Some(Token::Word(word)) if self.is_sign(end + 1, '.') => {
                    ON_THE_ANSWER.contains(&word).then(|| self.call(end + 2))
                }
                _ => None,
            };
            end = match called.flatten() {
                Some(end) => end,
                None if self.is_sign(end + 1, '?') => end + 1,
                None => return end,
            }
        }
    }

    fn join(&self, at: usize) -> Option<Piece> {
        // `join` of texts takes an argument.
        let is_of_thread = self.is_behind(at, '.') && self.call(at) == Some(at + 2);
        if !is_of_thread {
            return None;
        }
        let (first, last) = (self.receiver(at - 1), self.answered(at + 2));
        let shown = self.span(first, at + 2);
        let mut edits = vec![(self.span(at - 1, last), "")];
        if self.is_behind(first, '|') && self.is_sign(last + 1, ')') {
            // A closure that gives nothing goes on to give nothing.
            let begin = self.range(first).start;
            edits = vec![(begin..begin, "drop("), (self.span(at - 1, last), ")")];
        }
        Some(self.piece(PieceKind::Join, shown, edits))
    }

    fn most(&self, at: usize) -> Option<Piece> {
        let end = self.call(at)?;
        // `take` of an `Option` has no argument.
        let counts = self.is_behind(at, '.') && end > at + 2;
        let range = self.span(at.checked_sub(1)?, end);
        counts.then(|| self.piece(PieceKind::Most, range.clone(), vec![(range, "")]))
    }

    /// `thread::scope(|scope| { .. })`
    fn scope(&self, at: usize) -> Option<Piece> {
        let end = self.call(at)?;
        let first = self.path(at);
        let body = (at + 2..end).find(|at| self.is_sign(*at, '{'))?;
        let name = (at + 2..body).find_map(|at| match self.token(at)? {
            Token::Word(word) if word != "move" => Some(word),
            _ => None,
        })?;
        let is_closure = (at + 2..body).any(|at| self.is_sign(at, '|'));
        if !is_closure || self.partner(body) != Some(end - 1) {
            return None;
        }
        let before = self.range(first).start..self.range(body).start;
        let mut edits = vec![(before.clone(), ""), (self.range(end), "")];
        let spawns = (body..end).filter(|at| {
            self.is_word(*at, name) && self.is_sign(at + 1, '.') && self.is_word(at + 2, "spawn")
        });
        edits.extend(spawns.map(|at| (self.span(at, at + 1), "::std::thread::")));
        Some(self.piece(PieceKind::Scope, self.span(first, at), edits))
    }

    /// A block that is a statement.
    fn block(&self, at: usize) -> Option<Piece> {
        let is_statement = matches!(
            self.token(at.checked_sub(1)?),
            Some(Token::Sign(';' | '{' | '}'))
        );
        let end = self.partner(at)?;
        let edits = vec![(self.range(at), ""), (self.range(end), "")];
        is_statement.then(|| self.piece(PieceKind::Block, self.range(at), edits))
    }
}
