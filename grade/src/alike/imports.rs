//! What a text calls by names of std's: those of the prelude, and those that it imports. Imports themselves are no
//! work of anybody's.

use super::token::{is_keyword, is_sign, word};
use rivulets::source::tokens::Token;
use std::collections::{BTreeMap, BTreeSet};

const PRELUDE: [&str; 62] = [
    "std",
    "core",
    "alloc",
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "String",
    "Vec",
    "Box",
    "ToString",
    "ToOwned",
    "Clone",
    "Copy",
    "Send",
    "Sync",
    "Sized",
    "Drop",
    "Fn",
    "FnMut",
    "FnOnce",
    "Iterator",
    "IntoIterator",
    "Extend",
    "DoubleEndedIterator",
    "ExactSizeIterator",
    "FromIterator",
    "Default",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "AsRef",
    "AsMut",
    "From",
    "Into",
    "TryFrom",
    "TryInto",
    "Unpin",
    "drop",
    "size_of",
    "bool",
    "char",
    "str",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "isize",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "usize",
    "f32",
    "f64",
    "Debug",
    "Hash",
];

/// What std's things are called in a text, and what its own things are called by imports.
pub struct Imports<'t> {
    /// What std calls them, by what the text does.
    std: BTreeMap<&'t str, &'t str>,
    /// What is taken out of types and modules of its own.
    pub own: BTreeSet<&'t str>,
    /// Whether all is taken out of one of them.
    pub has_own_globs: bool,
}

impl<'t> Imports<'t> {
    /// Takes the imports out of a text.
    pub fn take(tokens: &mut Vec<Token<'t>>) -> Self {
        let std = PRELUDE.iter().map(|name| (*name, *name)).collect();
        let (own, has_own_globs) = (BTreeSet::new(), false);
        let mut imports = Self {
            std,
            own,
            has_own_globs,
        };
        let mut others = Vec::new();
        let mut rest = &tokens[..];
        while let [first, behind @ ..] = rest {
            // `use<'a>` is something else.
            if *first == Token::Word("use")
                && !behind.first().is_some_and(|next| is_sign(next, '<'))
            {
                let end = behind.iter().position(|token| is_sign(token, ';'));
                let (import, left) = behind.split_at(end.unwrap_or(behind.len()));
                imports.add(import);
                rest = left.get(1..).unwrap_or_default();
            } else {
                others.push(*first);
                rest = behind;
            }
        }
        *tokens = others;
        imports
    }

    /// What std calls what a text calls so, if it is std's.
    pub fn of_std(&self, name: &str) -> Option<&'t str> {
        self.std.get(name).copied()
    }

    fn add(&mut self, import: &[Token<'t>]) {
        let head = import.iter().find_map(word).unwrap_or_default();
        let is_std = self.std.contains_key(head);
        // What stands before each brace, and the last name.
        let (mut heads, mut last) = (Vec::new(), "");
        let mut tokens = import.iter();
        while let Some(token) = tokens.next() {
            match token {
                Token::Sign('{') => heads.push(last),
                Token::Sign('}') => last = heads.pop().unwrap_or_default(),
                Token::Sign('*') => self.has_own_globs |= !is_std,
                Token::Word("self") => last = heads.last().copied().unwrap_or_default(),
                Token::Word("as") => {
                    if let Some(name) = tokens.next().and_then(word) {
                        self.name(is_std, name, last);
                    }
                }
                other => {
                    if let Some(name) = word(other).filter(|name| !is_keyword(name)) {
                        last = name;
                        self.name(is_std, name, name);
                    }
                }
            }
        }
    }

    fn name(&mut self, is_std: bool, name: &'t str, called: &'t str) {
        match is_std {
            true => _ = self.std.insert(name, called),
            false => _ = self.own.insert(name),
        }
    }
}
