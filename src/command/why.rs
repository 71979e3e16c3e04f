//! `rivulets why`: what each piece of one's own answer is for.

use super::arguments::OneFile;
use super::course::Target;
use super::say::say;
use super::watching::Watching;
use super::{Course, code_of_verdict};
use crate::course::{Graded, Heard, why as taken_apart};
use crate::schedule::Stop;
use crate::source::Fault;
use crate::words::{self, why as told};
use std::process::ExitCode;

/// `rivulets why [LESSON|FILE]`: takes each piece of an answer that passes away, and says what that does.
pub(super) fn why(course: &Course, file: &OneFile) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "why")?;
    let (exercise, subject) = (target.exercise, &target.subject);
    let name = exercise.id.to_string();
    let mut watching = Watching::new(&course.stop);
    let heading = words::heading(exercise, subject.name()) + "\n";
    let mut is_first = true;
    let mut tells = |told: &Told| {
        if let Some(text) = &told.text {
            let heading = if std::mem::take(&mut is_first) {
                &*heading
            } else {
                ""
            };
            say(&format!("{heading}{text}"));
        }
        watching.takes_apart(&name, told.done, told.of);
    };
    let graded = take_apart(course, &target, &course.stop, &mut tells);
    drop(watching);
    match graded {
        Ok(graded) => Ok(code_of_verdict(&graded)),
        Err(fault) => Err(target.fails(&fault)),
    }
}

/// What is told while an answer is taken apart, and how far that is.
pub(super) struct Told {
    /// The next of it.
    pub text: Option<String>,
    /// So many pieces are done.
    pub done: usize,
    /// Of so many.
    pub of: usize,
}

/// Takes an answer apart, and `tells` of it piece by piece.
pub(super) fn take_apart(
    course: &Course,
    target: &Target,
    stop: &Stop,
    tells: &mut dyn FnMut(&Told),
) -> Result<Graded, Fault> {
    let (mut pieces, mut done, mut needed, mut left) = (0, 0, 0, 0);
    let mut hears = |heard: Heard| {
        let text = match heard {
            Heard::Pieces(all) => {
                pieces = all;
                None
            }
            Heard::Whole(graded) => Some(match graded.judgement.passed() {
                true => told::taken_apart(pieces),
                false => told::not_yet(graded, target.exercise),
            }),
            Heard::Without(without) => {
                needed += usize::from(!without.graded.judgement.passed());
                done += 1;
                Some(told::without(without))
            }
            Heard::Left(all) => {
                left = all;
                None
            }
        };
        let of = pieces;
        tells(&Told { text, done, of });
    };
    let (project, subject) = (&course.project, &target.subject);
    let graded = taken_apart(project, target.lesson, subject, stop, &mut hears)?;
    if graded.judgement.passed() {
        let text = Some(told::summary(needed, pieces, left));
        let of = pieces;
        tells(&Told { text, done, of });
    }
    Ok(graded)
}
