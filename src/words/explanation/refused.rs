//! About what rustc refuses: its own words, and what they mean for channels.

mod answer;
mod clues;
mod kinds;
mod meaning;
mod moved;
mod names;
mod phrases;
mod travel;
mod types;

use self::clues::Clues;
use self::meaning::{Meaning, meaning};
use super::Parts;
use super::advice::{Advice, Next};
use crate::build::{Diagnostic, Place};
use crate::course::Graded;
use crate::exercise::Whose;
use crate::source::tokens::code;
use crate::verdict::Verdict;
use crate::words::rustc;
use crate::words::text::{
    FIRST_SENTENCE, count, in_words, of_prose, place_in, title, visible, wrap,
};
use std::path::Path;

/// Words of rustc's that make a first sentence say more; dots count as one.
const LEAST_WORDS: usize = 4;
/// What rustc advises at the end of a line, of which alone it speaks then.
const SEMICOLON: &str = "add `;` here";

/// rustc's own messages, in its order: nobody says it better. What the first of them means for channels stands
/// behind them.
pub(super) fn refused(errors: &[Diagnostic], graded: &Graded) -> Parts {
    let more = more(errors);
    let first = errors.first();
    if is_wide(&graded.source) {
        return wide(errors, graded);
    }
    let found = first.and_then(|first| found(first, graded));
    let said = found.as_ref().map_or_else(String::new, view);
    let shown = rustc::errors(errors, &graded.file) + &said;
    let message = first.map_or_else(String::new, |error| visible(&error.message));
    // In an empty file, rustc points at a line 0.
    let placed = first.and_then(|error| Some((error, error.place.as_ref()?)));
    let Some((first, place)) = placed.filter(|(_, place)| place.line > 0) else {
        let cause = cause("rustc says", &message, None);
        let next = match first.and_then(|error| error.code.as_deref()) {
            Some("E0601") => without_main(graded),
            _ => Advice::ReadRustc.into(),
        };
        return Parts { cause, shown, next };
    };
    let at = place_in(&graded.file, place);
    let cause = cause(
        &format!("rustc stops at {at}{more}"),
        &message,
        in_short(first),
    );
    let next = match found.filter(|found| found.begins) {
        Some(found) => Advice::BeginAt.about(&format!("line {}", found.line)),
        None => next(first, place, graded),
    };
    Parts { cause, shown, next }
}

/// The first of them in a sentence of its own, however long.
pub(super) fn sentence(errors: &[Diagnostic], graded: &Graded) -> String {
    let verdict = title(Verdict::DoesNotCompile);
    let Some(first) = errors.first() else {
        return format!("{verdict}.");
    };
    let place = first.place.as_ref().filter(|place| place.line > 0);
    let at = place.map_or_else(
        || "rustc says".to_owned(),
        |place| {
            format!(
                "rustc stops at {}{}",
                place_in(&graded.file, place),
                more(errors)
            )
        },
    );
    format!("{verdict}: {at}: {}.", visible(&first.message))
}

/// That there are more of them.
fn more(errors: &[Diagnostic]) -> String {
    match errors.len() {
        0 | 1 => String::new(),
        all => format!(" (the first of {})", count(all, "error")),
    }
}

/// What rustc says below, as far as it goes into a line behind where it says it.
fn cause(at: &str, message: &str, short: Option<&str>) -> String {
    let begun = format!("{}: {at}", title(Verdict::DoesNotCompile));
    let room = of_prose().saturating_sub(begun.len() + ": .".len());
    let words = FIRST_SENTENCE.saturating_sub(begun.split_whitespace().count());
    let whole = in_words(message, room);
    // What is cut at the name of a type that it is about says nothing.
    let said = match whole.split_whitespace().count() {
        ..=UP_TO_A_TYPE if whole != message && short.is_none() => {
            in_words(&short_types(message), room)
        }
        _ => whole,
    };
    match said {
        said if said.split_whitespace().count() > words => format!("{at}."),
        said if !said.ends_with("...") => format!("{at}: {said}."),
        said if said.split_whitespace().count() < LEAST_WORDS => match short {
            Some(short) => format!("{at}: {short}."),
            None => format!("{at}."),
        },
        said => format!("{at}: {said}"),
    }
}

/// What it comes to, where rustc's own words are long and their end is what tells.
fn in_short(error: &Diagnostic) -> Option<&'static str> {
    match error.code.as_deref()? {
        "E0004" => Some("a `match` leaves something out"),
        "E0277" if error.message.contains("cannot be sent between threads") => {
            Some("something can't go to another thread")
        }
        _ => None,
    }
}

/// Words that are left of `the trait bound ...`, its dots among them.
const UP_TO_A_TYPE: usize = 4;

/// The same with `Sender<...>` for `std::sync::mpsc::Sender<Box<dyn FnOnce()>>`, in what it marks as code.
fn short_types(message: &str) -> String {
    let parts = message.split('`').enumerate();
    let short = parts.map(|(at, part)| match at % 2 {
        0 => part.to_owned(),
        _ => short_type(part),
    });
    short.collect::<Vec<_>>().join("`")
}

fn short_type(code: &str) -> String {
    let (mut short, mut depth) = (String::new(), 0);
    for sign in code.replace("->", "-\u{2192}").chars() {
        match sign {
            '<' => depth += 1,
            '>' => depth -= 1,
            _ => {}
        }
        match (sign, depth) {
            ('<', 1) => short.push_str("<..."),
            (_, 0) => short.push(sign),
            _ => {}
        }
    }
    let words = short.split(' ').map(|word| match word.rsplit_once("::") {
        Some((_, last)) => last,
        None => word,
    });
    words.collect::<Vec<_>>().join(" ").replace('\u{2192}', ">")
}

/// Whether a text is in an encoding of two or four bytes a character: half of it is zeros, of which a program
/// has none.
fn is_wide(source: &str) -> bool {
    let zeros = source.matches('\0').count();
    zeros * 4 > source.chars().count()
}

/// rustc has an error for each of the zeros, or can't read the file at all.
fn wide(errors: &[Diagnostic], graded: &Graded) -> Parts {
    Parts {
        cause: "the file is saved in UTF-16 or the like, and Rust wants UTF-8.".to_owned(),
        shown: rustc::errors(&errors[..errors.len().min(1)], &graded.file),
        next: Advice::SaveAsUtf8.into(),
    }
}

/// What to look at: of text that is no program yet, the cause is often not where rustc notices it.
fn next(first: &Diagnostic, place: &Place, graded: &Graded) -> Next {
    let at = place_in(&graded.file, place);
    let opened = first
        .labels
        .iter()
        .find(|label| label.text == "unclosed delimiter");
    match (first.code.as_deref(), opened) {
        (None, Some(opened)) => {
            let line = place_in(&graded.file, &opened.from);
            Advice::OtherBracket.about(&line)
        }
        (Some("E0765"), _) => Advice::QuotationMark.about(&at),
        (Some("E0601"), _) => without_main(graded),
        (None, _) if first.message.contains("valid UTF-8") => Advice::SaveAsUtf8.into(),
        (None, _) if first.message == "encountered diff marker" => Advice::WhichVersion.into(),
        (None, _) if first.message.starts_with("unexpected closing") => {
            Advice::BracketTooMany.about(&at)
        }
        (None, _) if first.notes.iter().any(|note| note == SEMICOLON) => {
            Advice::BeginAtTheEnd.about(&at)
        }
        (None, _) if first.message.starts_with("expected") => Advice::BeginBefore.about(&at),
        _ => Advice::BeginAt.about(&at),
    }
}

/// The text that there was is offered, to a learner.
fn without_main(graded: &Graded) -> Next {
    if graded.whose == Whose::Named {
        return Advice::ReadRustc.into();
    }
    let lesson = graded.receipt.as_ref().map(|receipt| receipt.lesson);
    let lesson = lesson.map_or_else(|| "LESSON".to_owned(), |lesson| lesson.to_string());
    Advice::WithoutMain.about(&lesson)
}

/// What the first error means for channels, if anything. Of further ones nothing is said: they may
/// follow from it. Of another file than the graded one there is no text here to go by.
fn found(error: &Diagnostic, graded: &Graded) -> Option<Meaning> {
    let place = error.place.as_ref();
    if place.is_some_and(|place| Path::new(&place.file) != graded.file) {
        return None;
    }
    let (source, code) = (&graded.source, &code(&graded.source));
    meaning(&Clues {
        error,
        source,
        code,
    })
}

/// The same in sentences.
fn view(found: &Meaning) -> String {
    let name = visible(&found.name);
    let line = found.line;
    let taker = match found.by_thread {
        true => format!("the thread started at line {line}"),
        false => format!("the closure at line {line}"),
    };
    let words = found.words.replace("{line}", &line.to_string());
    let words = words.replace("{taker}", &taker).replace("{name}", &name);
    wrap(&format!("For channels: {words}")) + "\n\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_type_is_told_by_its_name() {
        let message = "the trait bound `std::sync::mpsc::Sender<Box<(dyn Fn() -> u8 + 'static)>>: Default` is not \
                       satisfied";
        let short = "the trait bound `Sender<...>: Default` is not satisfied";
        assert_eq!(short_types(message), short);
        assert_eq!(short_types("no type in it"), "no type in it");
    }
}
