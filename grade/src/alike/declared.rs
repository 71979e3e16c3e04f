//! What a text itself gives a name to, where std has things that could be called so too.

use super::imports::Imports;
use super::token::{is_sign, name};
use rivulets::source::tokens::Token;
use std::collections::BTreeSet;

/// What is declared in a text.
#[derive(Default)]
pub struct Declared<'t> {
    /// Types, functions, modules, constants and macros.
    pub items: BTreeSet<&'t str>,
    /// Methods of its own types and traits.
    pub methods: BTreeSet<&'t str>,
    /// Where the names of variants stand.
    pub variants: BTreeSet<usize>,
}

/// Whose functions stand between two braces.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    /// Nobody's: they are called by their names alone.
    Free,
    /// A type's or a trait's.
    Own,
    /// A type's, called as its trait says.
    OfTrait,
}

impl<'t> Declared<'t> {
    /// What this text declares.
    pub fn of(tokens: &[Token<'t>], imports: &Imports<'t>) -> Self {
        let mut declared = Self {
            items: imports.own.clone(),
            ..Self::default()
        };
        let (mut homes, mut next) = (Vec::new(), Home::Free);
        for (at, token) in tokens.iter().enumerate() {
            let behind = &tokens[at + 1..];
            match token {
                Token::Sign('{') => homes.push(std::mem::replace(&mut next, Home::Free)),
                Token::Sign('}') => _ = homes.pop(),
                Token::Sign(';') => next = Home::Free,
                Token::Word("trait") => next = Home::Own,
                Token::Word("impl") if next == Home::Free && is_block(tokens, at) => {
                    next = of_impl(behind)
                }
                Token::Word("fn") => {
                    // What it takes and gives may be called `impl …` too.
                    declared.function(behind, homes.last().copied().unwrap_or(Home::Free));
                }
                Token::Word("enum") => declared.variants.extend(variants(tokens, at)),
                _ => {}
            }
            declared.item(tokens, at);
        }
        if imports.has_own_globs {
            let names = declared.variants.iter().filter_map(|at| name(&tokens[*at]));
            declared.items.extend(names);
        }
        declared
    }

    fn function(&mut self, behind: &[Token<'t>], home: Home) {
        let Some(called) = behind.first().and_then(name) else {
            return;
        };
        let open = behind.iter().position(|token| is_sign(token, '('));
        let taken = open.map_or(&[][..], |open| &behind[open..]);
        let first = taken
            .iter()
            .take_while(|token| !is_sign(token, ',') && !is_sign(token, ')'));
        let is_method = first.into_iter().any(|token| *token == Token::Word("self"));
        match home {
            Home::Free => _ = self.items.insert(called),
            Home::Own if is_method => _ = self.methods.insert(called),
            Home::Own | Home::OfTrait => {}
        }
    }

    fn item(&mut self, tokens: &[Token<'t>], at: usize) {
        const KINDS: [&str; 8] = [
            "struct", "enum", "union", "trait", "type", "const", "static", "mod",
        ];
        let is_kind = |token: &Token| matches!(token, Token::Word(word) if KINDS.contains(word));
        let named = match &tokens[at..] {
            [Token::Word("macro_rules"), Token::Sign('!'), called, ..] => Some(called),
            [Token::Word("static"), Token::Word("mut"), called, ..] => Some(called),
            // `*const T` declares nothing.
            _ if at > 0 && is_sign(&tokens[at - 1], '*') => None,
            [kind, called, ..] if is_kind(kind) => Some(called),
            _ => None,
        };
        self.items.extend(named.and_then(name));
    }
}

/// Whether a block begins with this `impl`, and no type.
fn is_block(tokens: &[Token], at: usize) -> bool {
    match at.checked_sub(1).map(|before| tokens[before]) {
        None | Some(Token::Sign('{' | '}' | ';' | ']')) => true,
        Some(before) => before == Token::Word("unsafe"),
    }
}

fn of_impl(behind: &[Token]) -> Home {
    let head: Vec<_> = behind
        .iter()
        .take_while(|token| !is_sign(token, '{'))
        .collect();
    // `for<'a>` is no trait's.
    let is_for = |pair: &[&Token]| *pair[0] == Token::Word("for") && !is_sign(pair[1], '<');
    match head.windows(2).any(is_for) {
        true => Home::OfTrait,
        false => Home::Own,
    }
}

/// Where the names of an enum's variants stand.
fn variants(tokens: &[Token], from: usize) -> Vec<usize> {
    let (mut found, mut deep, mut is_next) = (Vec::new(), 0, false);
    for (at, token) in tokens.iter().enumerate().skip(from) {
        match token {
            Token::Sign(';') if deep == 0 => break,
            Token::Sign('(' | '[' | '{') => {
                deep += 1;
                is_next |= deep == 1;
            }
            Token::Sign(')' | ']' | '}') => {
                deep -= 1;
                if deep <= 0 {
                    break;
                }
            }
            Token::Sign(',') if deep == 1 => is_next = true,
            other if deep == 1 && is_next && name(other).is_some() => {
                found.push(at);
                is_next = false;
            }
            _ => {}
        }
    }
    found
}
