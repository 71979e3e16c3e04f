//! `rivulets why`: what each piece of one's own answer is for.

use super::arguments::OneFile;
use super::say::say;
use super::watching::Watching;
use super::{Course, NOT_PASSED, code_of};
use crate::course::{Heard, why as taken_apart};
use crate::words::{self, why as told};
use std::process::ExitCode;

/// `rivulets why [LESSON|FILE]`: takes each piece of an answer that passes away, and says what that does.
pub(super) fn why(course: &Course, file: &OneFile) -> Result<ExitCode, ExitCode> {
    let target = course.target(file.named.as_ref(), file.lesson, "why")?;
    let (exercise, subject) = (target.exercise, &target.subject);
    let name = exercise.id.to_string();
    let mut watching = Watching::new(&course.stop);
    let (mut pieces, mut done, mut needed, mut left) = (0, 0, 0, 0);
    let mut hears = |heard: Heard| {
        match heard {
            Heard::Pieces(all) => pieces = all,
            Heard::Whole(graded) => {
                say(&(words::heading(exercise, subject.name()) + "\n"));
                say(&match graded.judgement.passed() {
                    true => told::taken_apart(pieces),
                    false => told::not_yet(graded, exercise),
                });
            }
            Heard::Without(without) => {
                say(&told::without(without));
                needed += usize::from(!without.graded.judgement.passed());
                done += 1;
            }
            Heard::Left(all) => left = all,
        }
        watching.takes_apart(&name, done, pieces);
    };
    let graded = taken_apart(
        &course.project,
        target.lesson,
        subject,
        &course.stop,
        &mut hears,
    );
    drop(watching);
    match graded {
        Ok(graded) if graded.judgement.passed() => {
            say(&told::summary(needed, pieces, left));
            Ok(ExitCode::SUCCESS)
        }
        Ok(_) => Ok(NOT_PASSED.into()),
        Err(fault) => {
            say(&words::trouble(subject, exercise, &fault));
            Err(code_of(&fault))
        }
    }
}
