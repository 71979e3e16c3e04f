//! What each piece of an answer is for.

use super::again::regrade;
use super::explanation::{cause_alone, headline};
use super::paint::strong;
use super::text::{count, in_words, visible, wrap};
use super::width::{hanging, in_columns};
use crate::build::Diagnostic;
use crate::course::{Graded, Without};
use crate::exercise::Exercise;
use crate::source::{Piece, PieceKind};
use crate::verdict::{Evidence, Verdict};
use unicode_width::UnicodeWidthStr;

/// Columns of what rustc says.
const MOST_SAID: usize = 120;

/// What an answer comes to without one of its pieces, in a sentence.
pub fn without(without: &Without) -> String {
    let Without { piece, graded } = without;
    hanging(
        "",
        &format!("Without {} {}", named(piece), comes_to(graded)),
    ) + "\n"
}

/// A piece, and where it stands.
fn named(piece: &Piece) -> String {
    let (line, shown) = (piece.line, visible(&piece.shown));
    match piece.kind {
        PieceKind::Block => format!("the block at line {line}"),
        PieceKind::Condition => format!("an end of the loop at line {line}, `{shown}`,"),
        _ => format!("`{shown}` at line {line}"),
    }
}

fn comes_to(graded: &Graded) -> String {
    let verdict = graded.judgement.verdict();
    let it = match verdict {
        Verdict::Passed => return "it is as right: this makes no difference.".to_owned(),
        Verdict::DoesNotCompile => "it doesn't compile",
        Verdict::Panicked => "it panics",
        Verdict::WrongOutput => "its output is wrong",
        Verdict::Deadlock => "it never ends",
        Verdict::RunsForEver => "it runs for ever",
        Verdict::DependsOnLuck => "it depends on luck",
        Verdict::NothingCrossed => "nothing crosses",
        Verdict::BesideTheLesson => "it is beside the lesson",
        Verdict::TooMuch => "it needs too much",
        Verdict::LeftBehind => "something is left behind",
        Verdict::NotGraded | Verdict::Stopped => "it isn't graded",
    };
    match &graded.judgement.evidence {
        Evidence::Refused(errors) => format!("{it}{}", refused(errors)),
        _ => format!("{it}: {}", cause_alone(graded)),
    }
}

/// What rustc says first, which has a line to itself here.
fn refused(errors: &[Diagnostic]) -> String {
    let Some(error) = errors.first() else {
        return ".".to_owned();
    };
    let said = in_words(&visible(&error.message), MOST_SAID);
    let at = error
        .place
        .as_ref()
        .map(|place| format!(" at line {}", place.line));
    let end = if said.ends_with("...") { "" } else { "." };
    format!("{}: {said}{end}", at.unwrap_or_default())
}

/// What stands before the first of them.
pub fn taken_apart(pieces: usize) -> String {
    let one_by_one = match pieces {
        0 => {
            "There is nothing in it that could be taken away: no clone, move, drop, join or scope, and no end of a \
             loop."
        }
        1 => "It has one piece that could be taken away:",
        _ => "Each of its pieces is taken away in turn, and what is left is graded:",
    };
    wrap(one_by_one) + "\n\n"
}

/// What stands behind the last.
pub fn summary(needed: usize, pieces: usize, left: usize) -> String {
    let beyond = match left {
        0 => String::new(),
        _ => format!(" {} beyond them were not looked at.", count(left, "piece")),
    };
    let same = pieces - needed;
    let said = match (needed, same) {
        (0, 0) => String::new(),
        (_, 0) => format!("{}, and each is needed.", count(pieces, "piece")),
        (0, _) => format!(
            "{}, and it does without any one of them.",
            count(pieces, "piece")
        ),
        _ => format!(
            "{}: {needed} {} needed, and it does without {}.",
            count(pieces, "piece"),
            if needed == 1 { "is" } else { "are" },
            if same == 1 {
                "the other"
            } else {
                "any one of the others"
            },
        ),
    };
    match said.is_empty() {
        true => String::new(),
        false => format!("\n{}\n", wrap(&strong(said + &beyond))),
    }
}

/// What an answer comes to that isn't passed: what its pieces are for is asked later.
pub fn not_yet(graded: &Graded, exercise: &Exercise) -> String {
    format!(
        "{}\n\n{}\n\n    {}\n",
        wrap(&headline(graded)),
        wrap("What each piece is for is told of a program that passes. What this one lacks:"),
        strong(regrade(graded, exercise.id))
    )
}

/// How far that is, in one line of so many columns.
pub fn taking(name: &str, done: usize, of: usize, seconds: u64, columns: usize) -> String {
    let what = match done {
        0 => format!("{name}: building it without each of {}", count(of, "piece")),
        _ => format!("{name}: grading it without piece {done} of {of}"),
    };
    let long = format!("{what} ({seconds} s; Ctrl-C ends it)");
    match long.width() <= columns {
        true => long,
        false => in_columns(&what, columns),
    }
}
