//! Errors about messages of several kinds: an enum whose variants are sent.

use super::clues::Clues;
use super::meaning::Meaning;
use super::phrases as say;
use crate::source::tokens::{Token, tokens};

/// A kind of message that is taken in no arm.
pub(super) fn left_out(clues: &Clues) -> Option<Meaning> {
    let pattern = clues.name();
    let patterns = variants(pattern);
    let (of, _) = patterns.first()?;
    let sent = sent(clues);
    let travels = sent.iter().any(|(other, _)| other == of);
    travels.then(|| Meaning::about(say::KIND_LEFT_OUT, pattern, 0))
}

/// A kind of message that is called by its own name, without the enum's.
pub(super) fn by_half_its_name(clues: &Clues) -> Option<Meaning> {
    let name = match clues.error.code.as_deref() {
        Some("E0308") => found_in_a_pattern(clues)?,
        _ => clues.name(),
    };
    let sent = sent(clues);
    let travels = sent.iter().any(|(_, kind)| *kind == name);
    travels.then(|| Meaning::about(say::KIND_BY_HALF_ITS_NAME, name, 0))
}

/// Of "expected `Boat`, found `Barge`" the second, where a pattern is compared with a value.
fn found_in_a_pattern<'a>(clues: &Clues<'a>) -> Option<&'a str> {
    clues.at("this expression has type")?;
    let mut labels = clues.error.labels.iter();
    let said = &labels.find(|label| label.is_primary)?.text;
    let (_, found) = said.split_once("found `")?;
    found.split('`').next()
}

/// The variants, with their enums, that stand in what the program sends.
fn sent<'a>(clues: &Clues<'a>) -> Vec<(&'a str, &'a str)> {
    let calls = [".send(", ".try_send("].into_iter();
    let sent = calls.flat_map(|call| clues.code.split(call).skip(1));
    let statements = sent.filter_map(|behind| behind.split(';').next());
    statements.flat_map(variants).collect()
}

/// `Boat` and `Barge` of `Boat::Barge`.
fn variants(text: &str) -> Vec<(&str, &str)> {
    let tokens = tokens(text);
    let named = tokens.windows(4).filter_map(|four| match four {
        [
            (Token::Word(of), _),
            (Token::Sign(':'), _),
            (Token::Sign(':'), _),
            (Token::Word(kind), _),
        ] => Some((*of, *kind)),
        _ => None,
    });
    named.collect()
}
