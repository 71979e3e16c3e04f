//! Answers that must be accepted or rejected: each file in `ui-tests/attempts/exNN/` is a test,
//! `exNN::name`, graded by the very lesson. `cargo test --test attempts -- ex03` runs those of one,
//! `-- --include-ignored` all of them; else some are looked at.
#![allow(clippy::unwrap_used, clippy::print_stderr)] // a test may panic, and say that it was skipped

mod busy;
mod enough;
mod header;
mod judged;
mod kept;
mod pictures;
mod wording;

#[path = "../course/asked.rs"]
mod asked;
#[path = "../course/leaks.rs"]
mod leaks;
#[path = "../course/pinned.rs"]
mod pinned;
#[path = "../course/project.rs"]
#[allow(dead_code)] // each target uses its part of it
mod project;
#[path = "../sample.rs"]
mod sample;
#[path = "../skipped.rs"]
mod skipped;

use libtest_mimic::{Arguments, Trial};
use project::{attempts, course, real};
use rivulets::course::Lesson;
use rivulets::exercise::Exercise;
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::available_parallelism;

/// The test of a lesson that there are enough attempts.
const OF_MANY_KINDS: &str = "of_many_kinds";

fn main() -> ExitCode {
    let mut arguments = Arguments::from_args();
    arguments.test_threads = arguments.test_threads.or(Some(at_a_time()));
    let course = course();
    let following = course.iter().map(|(exercise, _)| Some(exercise.clone()));
    let following = following.skip(1).chain([None]);
    let trials = course.iter().zip(following);
    let trials = trials.flat_map(|((exercise, lesson), next)| of_lesson(exercise, lesson, next));
    let all = arguments.filter.is_some() || asked::asked() == asked::Snapshots::Overwrite;
    let trials = trials.map(|trial| {
        let is_left =
            !all && !sample::is_in(trial.name()) && !trial.name().ends_with(OF_MANY_KINDS);
        trial.with_ignored_flag(is_left)
    });
    let trials = trials.collect();
    let conclusion = busy::perhaps(|| libtest_mimic::run(&arguments, trials));
    let left = busy::left_running(&real().scratch());
    if !left.is_empty() {
        eprintln!("left running: {left:#?}");
        return ExitCode::FAILURE;
    }
    conclusion.exit_code()
}

/// A test for each attempt at a lesson, and one of how many there are.
fn of_lesson(exercise: &Exercise, lesson: &Lesson, next: Option<Exercise>) -> Vec<Trial> {
    let attempts = attempts(exercise);
    let id = exercise.id;
    let shared = Arc::new((exercise.clone(), lesson.clone(), next));
    let mut trials: Vec<Trial> = Vec::new();
    for path in attempts.clone() {
        let shared = shared.clone();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        trials.push(Trial::test(format!("{id}::{name}"), move || {
            let (exercise, lesson, next) = &*shared;
            let differs = judged::difference(&path, exercise, lesson, next.as_ref());
            differs.map_or(Ok(()), |why| Err(why.into()))
        }));
    }
    trials.push(Trial::test(format!("{id}::{OF_MANY_KINDS}"), move || {
        let left = kept::left_over(&real().attempts().join(id.to_string()));
        let left = left
            .first()
            .map(|path| format!("{} has no attempt", path.display()));
        let lacks = enough::lacking(&attempts).or(left);
        lacks.map_or(Ok(()), |why| Err(why.into()))
    }));
    trials
}

/// Two a core, since those that hang only wait; fewer where there isn't the memory that each may take,
/// with the compiler's.
fn at_a_time() -> usize {
    const GIB_IN_KB: u64 = 1 << 20;
    let cores = available_parallelism().map_or(1, usize::from);
    let told = std::fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let available = told
        .lines()
        .find_map(|line| line.strip_prefix("MemAvailable:"));
    let available = available.and_then(|line| line.split_whitespace().next()?.parse::<u64>().ok());
    let room = available.map_or(u64::MAX, |kb| kb / GIB_IN_KB);
    (2 * cores)
        .min(usize::try_from(room).unwrap_or(usize::MAX))
        .max(1)
}
