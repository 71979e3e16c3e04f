//! Which loop of a program's text goes round through some places: told to a reader as a help, and
//! never judged by.

use super::tokens::{Placed, Token, closing, number_before, site_of, tokens};
use crate::trace::Site;

/// The innermost loop that holds all these places, by its keyword, and that isn't begun again and
/// again itself. Of each place it is known how often it was passed.
pub(super) fn looping(source: &str, places: &[(Site, u32)]) -> Option<Site> {
    let all = tokens(source);
    let index = |(place, count): &(Site, u32)| Some((number_before(source, *place)?, *count));
    let places: Vec<(usize, u32)> = places.iter().map(index).collect::<Option<_>>()?;
    let at = places.iter().map(|(at, _)| *at);
    let (first, last) = (at.clone().min()?, at.max()?);
    let holds = |keyword: &usize| {
        end(&all, *keyword).is_some_and(|end| last <= end) && asks(&all, *keyword, &places)
    };
    let all_round: Vec<usize> = (0..=first.min(all.len().checked_sub(1)?))
        .rev()
        .filter(holds)
        .collect();
    let once = all_round
        .iter()
        .find(|at| !is_begun_again(&all, **at, &places));
    site_of(source, *once.or(all_round.last())?)
}

/// Whether a loop is asked at its head whether it goes on, as it must be: else it's another that a macro made.
fn asks(all: &[Placed], keyword: usize, places: &[(usize, u32)]) -> bool {
    let Some(body) = body(all, keyword) else {
        return false;
    };
    let is_asked = places.iter().any(|(at, _)| (keyword..body).contains(at));
    let head: Vec<Token> = all[keyword..body].iter().map(|(token, _)| *token).collect();
    let goes_on = matches!(
        head[..],
        [Token::Word("loop")] | [Token::Word("while"), Token::Word("true")]
    );
    goes_on || is_asked
}

/// Whether a `for` is begun more than once: what it goes through is asked for at its head, where it
/// asks for the next item more often.
fn is_begun_again(all: &[Placed], keyword: usize, places: &[(usize, u32)]) -> bool {
    let Some(body) = body(all, keyword).filter(|_| all[keyword].0 == Token::Word("for")) else {
        return false;
    };
    let head = places.iter().filter(|(at, _)| (keyword..body).contains(at));
    let counts = head.map(|(_, count)| *count);
    // The last turn may be under way.
    match (counts.clone().min(), counts.max()) {
        (Some(least), Some(most)) => least + 1 < most,
        _ => false,
    }
}

/// Where the loop ends that this token begins; none if it begins none.
fn end(all: &[Placed], keyword: usize) -> Option<usize> {
    let Token::Word("loop" | "while" | "for") = all[keyword].0 else {
        return None;
    };
    closing(all, body(all, keyword)?)
}

/// The brace that opens a loop's body: the last that isn't part of what is asked or gone through.
fn body(all: &[Placed], keyword: usize) -> Option<usize> {
    let mut at = keyword + 1;
    let mut within = 0_u32;
    // `impl Trait for Type` and `for<'a>` begin none, and a pattern may have braces.
    let mut is_head = all[keyword].0 != Token::Word("for");
    loop {
        match all.get(at)?.0 {
            Token::Sign('(' | '[') => within += 1,
            Token::Sign(')' | ']') => within = within.checked_sub(1)?,
            Token::Word("in") if within == 0 => is_head = true,
            Token::Sign('{') if within > 0 || !is_head || belongs(all, keyword, at) => {
                at = closing(all, at)?;
            }
            Token::Sign('{') => return Some(at),
            Token::Sign(';' | '}') => return None,
            _ => {}
        }
        at += 1;
    }
}

/// Whether a brace opens a block within what a `while` asks or a `for` goes through: one that stands
/// where a value is wanted, or that belongs to an `if`, `match` or `unsafe`.
fn belongs(all: &[Placed], keyword: usize, brace: usize) -> bool {
    let head = &all[keyword..brace];
    let decides =
        |(token, _): &Placed| matches!(token, Token::Word("if" | "else" | "match" | "unsafe"));
    let value_wanted = match head.last() {
        Some((Token::Word("in" | "while"), _)) => true,
        Some((Token::Sign(sign), _)) => "=!&|+-*/<,:".contains(*sign),
        _ => false,
    };
    let open = head.iter().rposition(decides);
    let closed = head
        .iter()
        .rposition(|(token, _)| *token == Token::Sign('}'));
    value_wanted || open > closed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lines;

    /// Line and column of the loop that holds all the `@`, which are passed often, and `#`, which are
    /// passed once.
    fn found(source: &str) -> Option<(u32, u32)> {
        let places: Vec<(Site, u32)> = source
            .match_indices(['@', '#'])
            .map(|(at, sign)| {
                let (line, column) = lines::place(source, at);
                let count = if sign == "#" { 1 } else { 100 };
                (Site { line, column }, count)
            })
            .collect();
        let site = looping(&source.replace(['@', '#'], " "), &places)?;
        Some((site.line, site.column))
    }

    #[test]
    fn the_innermost_loop_that_holds_all_places_is_found() {
        for (source, place) in [
            ("fn f() {\n  loop {\n @ a();\n @ }\n}", Some((2, 3))),
            ("fn f() { loop {@} }", Some((1, 10))),
            ("fn f() { loop { while @a {@ b(); } } }", Some((1, 17))),
            ("fn f() { loop {@ a(); while a {@ b(); } } }", Some((1, 10))),
            (
                "fn f() { loop { for i in @0..9 {@ b(); } } }",
                Some((1, 17)),
            ),
            (
                "fn f() { loop { for i in @#0..9 {@ b(); } } }",
                Some((1, 10)),
            ),
            ("fn f() { for i in @#0..9 {@ b(); } }", Some((1, 10))),
            (
                "fn f() { loop { for i in @0..9 {@ if c {# } } } }",
                Some((1, 17)),
            ),
            ("fn f() { loop { a(); } loop {@} }", Some((1, 24))),
            ("fn f() { while @!done {} }", Some((1, 10))),
            ("fn f() { while @match a { _ => true } {@} }", Some((1, 10))),
            ("fn f() { while { @a(); true } {@} }", Some((1, 10))),
            ("fn f() { for i in { @0.. } {@} }", Some((1, 10))),
            ("fn f() { for i in @(0..) {@} }", Some((1, 10))),
            ("fn f() { 'a: for S { x, .. } in @all {@} }", Some((1, 14))),
            ("impl T for S { fn f() { @ } }", None),
            ("fn f() { loop {} @ }", None),
            ("fn f() { for i in 0..2 { forever!({ @a(); }) } }", None),
            (
                "fn f() { loop { while b { forever!({ @a(); }) } } }",
                Some((1, 10)),
            ),
            ("fn f() { while true {@} }", Some((1, 10))),
            ("fn f() { /* loop */ loop {@} }", Some((1, 21))),
            ("// loop {\nfn f() { \"loop {\"; @ }", None),
            (
                "fn f(forward: u8) { for forward in @0.. {@} }",
                Some((1, 21)),
            ),
        ] {
            assert_eq!(found(source), place, "{source}");
        }
    }
}
