//! A text as it is compared: what stays of it whatever its own things are called.

use super::declared::Declared;
use super::imports::Imports;
use super::token::{is_keyword, is_sign, name};
use rivulets::source::tokens::{Token, tokens};
use std::collections::BTreeSet;

/// What stands for any name of a text's own, and for whatever a literal says.
const NAME: &str = "a name";
const LITERAL: &str = "a literal";
const LIFETIME: &str = "a lifetime";

/// A text, read.
pub struct Text<'t> {
    tokens: Vec<Token<'t>>,
    imports: Imports<'t>,
    declared: Declared<'t>,
}

impl<'t> Text<'t> {
    /// Reads a text.
    pub fn of(text: &'t str) -> Self {
        let mut tokens: Vec<_> = tokens(text).into_iter().map(|(token, _)| token).collect();
        let imports = Imports::take(&mut tokens);
        let declared = Declared::of(&tokens, &imports);
        Self {
            tokens,
            imports,
            declared,
        }
    }

    /// The methods that it declares.
    pub fn methods(&self) -> &BTreeSet<&'t str> {
        &self.declared.methods
    }

    /// Its words and signs, where names of std's alone are told, but for methods that anybody has of their own.
    pub fn shape(&self, methods: &BTreeSet<&str>) -> Vec<String> {
        let mut shape = Vec::new();
        let mut is_path_of_std = false;
        for (at, token) in self.tokens.iter().enumerate() {
            if let Some(name) = name(token) {
                let told = self.told(at, name, is_path_of_std, methods);
                is_path_of_std = told.is_some();
                shape.push(told.unwrap_or(NAME).to_owned());
                continue;
            }
            is_path_of_std &= is_sign(token, ':');
            shape.push(match token {
                Token::Word(word) if is_keyword(word) => (*word).to_owned(),
                Token::Word(_) | Token::RawWord(_) | Token::Literal(_) => LITERAL.to_owned(),
                Token::Lifetime(_) => LIFETIME.to_owned(),
                Token::Sign(sign) => sign.to_string(),
            });
        }
        brief(shape)
    }

    /// What std calls what stands there, if it is std's.
    fn told(
        &self,
        at: usize,
        name: &'t str,
        is_path_of_std: bool,
        methods: &BTreeSet<&str>,
    ) -> Option<&'t str> {
        let sign = |at: Option<usize>| match at.and_then(|at| self.tokens.get(at)) {
            Some(Token::Sign(sign)) => *sign,
            _ => ' ',
        };
        let before = [at.checked_sub(2), at.checked_sub(1)].map(sign);
        let behind = [Some(at + 1), Some(at + 2)].map(sign);
        let is_called = behind[0] == '(' || behind == [':', ':'];
        let declared = &self.declared;
        match (before, behind) {
            ([':', ':'], _) => (is_path_of_std && !methods.contains(name)).then_some(name),
            ([before, '.'], _) if before != '.' => {
                (is_called && !methods.contains(name)).then_some(name)
            }
            _ if self.tokens.get(at.wrapping_sub(1)) == Some(&Token::Word("fn")) => None,
            _ if declared.variants.contains(&at) || declared.items.contains(name) => None,
            (_, ['!', next]) if next != '=' => Some(name),
            // Variables and fields; a type of a number, too.
            _ if !is_called && !name.starts_with(char::is_uppercase) => None,
            _ => self.imports.of_std(name),
        }
    }
}

/// The same where `name: name` among others is written as `name`, as rustfmt would have it.
fn brief(shape: Vec<String>) -> Vec<String> {
    let mut brief = Vec::with_capacity(shape.len());
    let mut at = 0;
    while at < shape.len() {
        brief.push(shape[at].clone());
        let is_twice = match &shape[at..] {
            [before, one, colon, other, behind, ..] => {
                ["{", ","].contains(&&**before)
                    && [one, other].iter().all(|name| **name == NAME)
                    && colon == ":"
                    && [",", "}"].contains(&&**behind)
            }
            _ => false,
        };
        if is_twice {
            brief.push(NAME.to_owned());
            at += 3;
        }
        at += 1;
    }
    brief
}
