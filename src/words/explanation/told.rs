//! The same as an explanation in other forms: in parts, in short, as a sentence.

use super::{
    Parts, Told, ended, headline, in_lines, parts, passed, read_alone, receipt, refused, stopped,
};
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::verdict::{Evidence, Finding};
use crate::words::paint::{bad, strong};
use crate::words::text::{title, wrap};

/// The same as [`explanation`](super::explanation), without the commands to type.
pub fn told(graded: &Graded, exercise: &Exercise) -> Told {
    match graded.judgement.explored() {
        Some(explored) if graded.judgement.passed() => {
            return passed::told(graded, explored, exercise);
        }
        Some(explored) if matches!(explored.finding, Finding::Stopped) => {
            return stopped::told(explored);
        }
        _ => {}
    }
    let Parts { cause, shown, next } = parts(graded);
    let verdict = title(graded.judgement.verdict());
    let first = format!("{}: {}", bad(verdict), ended(cause));
    let next: Vec<_> = next.to_string().lines().map(wrap).collect();
    Told {
        first: wrap(&first),
        shown: format!(
            "{}{}\n\n{}{}",
            in_lines(&shown, graded),
            strong(next.join("\n")),
            stopped::note(graded.judgement.explored()),
            receipt::line(graded),
        ),
    }
}

/// The verdict and its cause alone.
pub fn in_short(graded: &Graded) -> String {
    match graded.judgement.passed() {
        true => title(graded.judgement.verdict()).to_owned(),
        false => wrap(&ended(headline(graded))),
    }
}

/// The first sentence of an explanation, without colours; what rustc says is not cut.
pub fn verdict(graded: &Graded) -> String {
    match &graded.judgement.evidence {
        Evidence::Explored(explored) if graded.judgement.passed() => passed::sentence(explored),
        Evidence::Refused(errors) => refused::sentence(errors, graded),
        _ => ended(headline(graded)),
    }
}

/// The first sentence of what is wrong, where it is read alone, and what to look at next.
pub(in crate::words) fn headline_and_next(graded: &Graded) -> (String, String) {
    let parts = parts(graded);
    (
        ended(read_alone(graded, &parts.cause)),
        parts.next.to_string(),
    )
}
