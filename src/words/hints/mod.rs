//! Hints: three steps for each kind of fault, and a lesson's own for how it starts.

/// Plights by the names that they have in code, and `ALL` of them.
macro_rules! plights {
    ($($plight:ident: $name:literal { $($hint:literal,)* })*) => {
        $(pub(super) const $plight: Plight = Plight { name: $name, hints: [$($hint),*] };)*
        pub(super) const ALL: &[Plight] = &[$($plight),*];
    };
}

mod beside;
mod fitting;
mod plights;
mod refused;

use self::fitting::fitting;
use super::again::{command, of_learners};
use super::paint::strong;
use super::text::{count, fit, wrap};
use crate::course::{Graded, Lesson, Start};
use crate::exercise::Exercise;
use crate::verdict::{Evidence, Judged, Verdict};

/// What the lesson's own hints are called.
const REFUSED_YET: &str = "it doesn't compile yet";
const AS_SHIPPED: &str = "it is still as it was shipped";

/// What a file is graded as, as far as hints differ.
#[derive(Clone, Copy)]
struct Plight {
    /// In a few words.
    name: &'static str,
    /// Each says more than the one before; none is the solution.
    hints: [&'static str; 3],
}

/// The hint with this number, counted from 1, that fits how a lesson's file was graded, and how to get the
/// next; `None` if there is no such hint. `shipped` is how the program was graded that it was made of, if that
/// is another.
pub fn hint(
    exercise: &Exercise,
    graded: &Graded,
    shipped: Option<&Graded>,
    number: usize,
) -> Option<String> {
    let again = || format!("{} {}", command("hint", graded, exercise.id), number + 1);
    let hint = the_hint(exercise, graded, shipped, number)?;
    Some(with_the_next(&hint, exercise, again))
}

/// The same for who has a key for the next.
pub fn hint_by_key(
    exercise: &Exercise,
    graded: &Graded,
    shipped: Option<&Graded>,
    number: usize,
) -> Option<String> {
    let again = || strong("h").to_string();
    let hint = the_hint(exercise, graded, shipped, number)?;
    Some(with_the_next(&hint, exercise, again))
}

/// What the hints are called that fit how a file was graded, whatever it was made of; nothing where it passed.
pub fn fitting_hints(graded: &Graded) -> &'static str {
    match graded.judgement.passed() || matches!(graded.judgement.verdict(), Verdict::Stopped) {
        true => "",
        false => fitting(graded).name,
    }
}

/// The hint with this number of those that are called so, for a learner's own file.
pub fn hint_called(exercise: &Exercise, name: &str, number: usize) -> Option<String> {
    let plight = all().find(|plight| plight.name == name)?;
    of_learners_file(exercise, *plight, number)
}

/// The hint with this number for a learner's own file that is as it was shipped.
pub fn hint_of_start(exercise: &Exercise, lesson: &Lesson, number: usize) -> Option<String> {
    let name = match lesson.start()? {
        Start::Refused(_) => REFUSED_YET,
        Start::Judged(..) => AS_SHIPPED,
    };
    let hints = lesson.first_hints()?;
    of_learners_file(exercise, Plight { name, hints }, number)
}

fn of_learners_file(exercise: &Exercise, plight: Plight, number: usize) -> Option<String> {
    let again = || format!("{} {}", of_learners("hint", exercise.id), number + 1);
    let hint = of_plight(exercise, plight, number)?;
    Some(with_the_next(&hint, exercise, again))
}

/// A hint, and by what the next is had.
fn with_the_next(hint: &Hint, exercise: &Exercise, again: impl FnOnce() -> String) -> String {
    let Hint { said, left } = hint;
    let next = match left {
        0 => the_last(exercise),
        _ => format!("If that isn't enough: {}\n", again()),
    };
    format!("{said}\n{next}")
}

/// A hint under its heading, and how many there are behind it.
struct Hint {
    said: String,
    left: usize,
}

fn the_hint(
    exercise: &Exercise,
    graded: &Graded,
    shipped: Option<&Graded>,
    number: usize,
) -> Option<Hint> {
    of_plight(exercise, plight(graded, shipped)?, number)
}

fn of_plight(exercise: &Exercise, plight: Plight, number: usize) -> Option<Hint> {
    let hint = plight.hints.get(number.checked_sub(1)?)?;
    let heading = strong(format!(
        "Hint {number} of {} for lesson {:02}: {}",
        plight.hints.len(),
        exercise.id.number(),
        plight.name
    ));
    Some(Hint {
        said: format!("{heading}\n\n{}\n", wrap(hint)),
        left: plight.hints.len() - number,
    })
}

fn the_last(exercise: &Exercise) -> String {
    let read = &exercise.header.read;
    format!("That was the last one. To read more:\n\n    {read}\n")
}

/// What to say when there is no hint of this number.
pub fn no_such_hint(exercise: &Exercise, graded: &Graded, number: usize) -> String {
    let id = exercise.id;
    let told = match graded.judgement.passed() {
        false => format!(
            "There is no hint {number} for {id}: it has {}.\n",
            count(plights::LUCK.hints.len(), "hint")
        ),
        true => format!(
            "Lesson {:02} is passed, so there is nothing to hint at.\n",
            id.number()
        ),
    };
    fit(&told)
}

/// The names of all kinds of fault that have hints of their own, beside the lessons' own, each with its hints.
pub fn general_hints() -> impl Iterator<Item = (&'static str, [&'static str; 3])> {
    all().map(|plight| (plight.name, plight.hints))
}

fn all() -> impl Iterator<Item = &'static Plight> {
    let of_runs = plights::ALL.iter().chain(beside::ALL);
    of_runs.chain(refused::ALL)
}

/// All hints that a lesson may give.
pub fn all_hints(lesson: &Lesson) -> Vec<&'static str> {
    let own = lesson.first_hints().into_iter().flatten();
    own.chain(general_hints().flat_map(|(_, hints)| hints))
        .collect()
}

/// A lesson's own hints speak of the program as it was shipped: they fit as long as it fails just as it did then.
fn plight(graded: &Graded, shipped: Option<&Graded>) -> Option<Plight> {
    if graded.judgement.passed() {
        return None;
    }
    let alike = |shipped| judged(graded).fails_as(&judged(shipped));
    let own = graded.lesson.first_hints();
    let own = own.filter(|_| shipped.is_none_or(alike));
    let name = match (&graded.judgement.evidence, shipped) {
        (Evidence::Refused(_), _) => REFUSED_YET,
        (_, None) => AS_SHIPPED,
        (_, Some(_)) => "it fails as it did when shipped",
    };
    let own = own.map(|hints| Plight { name, hints });
    Some(own.unwrap_or_else(|| fitting(graded)))
}

fn judged(graded: &Graded) -> Judged<'_> {
    Judged {
        judgement: &graded.judgement,
        source: &graded.source,
    }
}
