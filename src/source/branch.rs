//! Which `if` or `match` of a program's text leads to one place and not to another: told to a reader as
//! a help, and never judged by.

use super::tokens::{Placed, Token, number_before, site_of, tokens};
use crate::trace::Site;

/// The `if` or `match` that a run passes on its way to one of these places where it doesn't go to the
/// other, or within which both lie.
pub fn branch(source: &str, one: Site, other: Site) -> Option<Site> {
    let all = tokens(source);
    let at = |site| number_before(source, site);
    let (one, other) = (blocks(&all, at(one)?), blocks(&all, at(other)?));
    let same = one
        .iter()
        .zip(&other)
        .take_while(|(one, other)| one.open == other.open);
    let parted = same.count();
    let heads = |blocks: &[Block]| blocks.get(parted).and_then(|block| block.head);
    // Two arms of one `match` lie within it, with or without braces of their own.
    let within = parted.checked_sub(1).and_then(|last| one[last].head);
    let arms = within.filter(|head| all[*head].0 == Token::Word("match"));
    let parts = heads(&one).into_iter().chain(heads(&other)).min();
    site_of(source, parts.or(arms)?)
}

/// A pair of braces.
struct Block {
    /// The token that opens it.
    open: usize,
    /// The `if` or `match` that it belongs to.
    head: Option<usize>,
}

/// The braces round a token, from outside.
fn blocks(all: &[Placed], at: usize) -> Vec<Block> {
    let (mut open, mut closed, mut statement) = (Vec::new(), None, 0);
    for (index, (token, _)) in all.iter().enumerate().take(at) {
        match token {
            Token::Sign('{') => {
                let head = head(&all[statement..index], statement, closed);
                open.push(Block { open: index, head });
                statement = index + 1;
            }
            Token::Sign('}') => {
                closed = open.pop().and_then(|block: Block| block.head);
                statement = index + 1;
            }
            Token::Sign(';') => statement = index + 1,
            _ => {}
        }
    }
    open
}

/// The `if` or `match` among the tokens in front of an opening brace; an `else` belongs to that of the
/// block before it.
fn head(before: &[Placed], first: usize, closed: Option<usize>) -> Option<usize> {
    if matches!(before.first(), Some((Token::Word("else"), _))) {
        return closed;
    }
    let decides = |(token, _): &Placed| matches!(token, Token::Word("if" | "match"));
    before.iter().rposition(decides).map(|at| first + at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lines;

    /// The line and word that part the places of `@` and `#`.
    fn parted(source: &str) -> Option<(u32, String)> {
        let site = |sign: char| {
            let (line, column) = lines::place(source, source.find(sign).unwrap());
            Site { line, column }
        };
        let text = source.replace(['@', '#'], " ");
        let site = branch(&text, site('@'), site('#'))?;
        let line = text.lines().nth(site.line as usize - 1)?;
        let rest: String = line.chars().skip(site.column as usize - 1).collect();
        let word = rest.split(' ').next()?.to_owned();
        Some((site.line, word))
    }

    #[test]
    fn what_parts_two_places_is_found() {
        for (source, line, word) in [
            ("fn f() {\nif a {\n@ } else {\n# }\n}", 2, "if"),
            (
                "fn f() {\nif a {\n@ } else if b {\n } else { # }\n}",
                2,
                "if",
            ),
            (
                "fn f() {\nlet x = match a {\n1 => @,\n2 => #,\n};\n}",
                2,
                "match",
            ),
            ("fn f() {\nmatch a {\n1 => {@}\n_ => {#}\n}\n}", 2, "match"),
            ("fn f() {\nif a {\n@ }\n#\n}", 2, "if"),
            ("fn f() {\n/* if */ if a {@}\n#\n}", 2, "if"),
            ("fn f() {\nfor x in y {\nif a {@}\n#\n}\n}", 3, "if"),
        ] {
            assert_eq!(parted(source), Some((line, word.to_owned())), "{source}");
        }
    }

    #[test]
    fn where_nothing_decides_nothing_is_named() {
        for source in [
            "fn f() {\n@\n#\n}",
            "fn f() { for x in y { @ }\n # }",
            "fn f() { @ }\nfn g() { # }",
            "fn f() { if a { @; # } }",
            "@#",
        ] {
            assert_eq!(parted(source), None, "{source}");
        }
    }
}
