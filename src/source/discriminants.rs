//! Whether a program's text has an `enum` whose values may look like letters: the dye must not take
//! a `Vec` of those for a text.

use super::tokens::{Token, tokens};

/// Variants are numbered from 0, and so many come before the first digit of ASCII.
const BELOW_DIGITS: usize = 48;

/// The line of the first `enum` that numbers its variants itself, or has very many.
pub fn first_that_may_be_letters(source: &str) -> Option<u32> {
    let tokens = tokens(source);
    let found = (0..tokens.len()).find(|&at| {
        tokens[at].0 == Token::Word("enum")
            && may_be_letters(tokens[at..].iter().map(|(token, _)| token))
    });
    found.map(|at| tokens[at].1)
}

fn may_be_letters<'t>(tokens: impl Iterator<Item = &'t Token<'t>>) -> bool {
    let (mut depth, mut commas) = (0, 0);
    for token in tokens {
        match token {
            Token::Sign('{' | '(' | '[') => depth += 1,
            Token::Sign('}' | ')' | ']') => depth -= 1,
            Token::Sign('=') if depth == 1 => return true,
            Token::Sign(',') if depth == 1 => commas += 1,
            Token::Sign(';') if depth == 0 => return false,
            _ => continue,
        }
        if depth == 0 && *token == Token::Sign('}') {
            break;
        }
    }
    commas >= BELOW_DIGITS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn enums_that_may_be_letters_are_found() {
        let many: String = (0..60).map(|n| format!("V{n},")).collect();
        for source in [
            "\nenum Way { Up = b'U', Down = b'D' }".to_owned(),
            format!("\nenum Many {{ {many} }}"),
        ] {
            assert_eq!(first_that_may_be_letters(&source), Some(2), "{source}");
        }
        let plain = "enum Word { Said(String), At { x: u8, y: u8 }, Nothing } let x = 5; let y = Some([1, 2]);";
        assert_eq!(first_that_may_be_letters(plain), None);
    }
}
