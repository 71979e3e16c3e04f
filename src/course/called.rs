//! A lesson's program explored, and the calls that the lesson makes.

use super::Lesson;
use super::observe::{Counted, Search};
use super::watched::Watch;
use crate::build::Checked;
use crate::build::Observed;
use crate::source::{Call, Fault, Function, all_calls};
use crate::trace::ServerGone;
use crate::verdict::{Coverage, Explored, Finding, Requirement, asked_of};

/// Runs the program under every schedule that can make a difference; and where nothing is wrong
/// with it, the calls of the functions that its lesson asks for, until one of them fails.
///
/// # Errors
/// The program can't be run, for no fault of its own.
pub(super) fn explored(
    lesson: &Lesson,
    checked: &Checked,
    watch: &mut Watch,
) -> Result<Explored, Fault> {
    let gone = |ServerGone(why)| Fault::not_started(&checked.observed.executable, why);
    let mut program = run(
        lesson.requirements().to_vec(),
        &checked.observed,
        None,
        watch,
    )
    .map_err(gone)?;
    if !matches!(program.finding, Finding::Right) {
        return Ok(program);
    }
    if let Some(function) = checked.not_callable {
        program.finding = Finding::NotCallable(function);
        return Ok(program);
    }
    let functions = lesson.functions();
    let of = all_calls(&functions).count();
    let mut tried = program.coverage.schedules;
    for (number, (function, call)) in all_calls(&functions).enumerate() {
        let counted = Some(Counted { number, of });
        let called = run(
            asked_of(call, lesson.requirements()),
            &checked.observed,
            counted,
            watch,
        );
        let called = match called {
            Err(_) if watch.onlooker.stop().is_asked() => {
                return Ok(stopped(program, (function, call), tried));
            }
            called => called.map_err(gone)?,
        };
        tried += called.coverage.schedules;
        match called.finding {
            Finding::Right => {}
            Finding::Stopped => return Ok(stopped(called, (function, call), tried)),
            _ => {
                return Ok(Explored {
                    call: Some((function, call)),
                    ..called
                });
            }
        }
        program.coverage = program.coverage.no_more_certain_than(called.coverage);
    }
    Ok(program)
}

/// Somebody asked for an end while this call's orders were tried, or were to be: of its program so many were.
fn stopped(explored: Explored, call: (Function, Call), tried: u64) -> Explored {
    Explored {
        finding: Finding::Stopped,
        coverage: Coverage {
            schedules: tried,
            stopped: true,
            ..explored.coverage
        },
        call: Some(call),
        ..explored
    }
}

fn run(
    asked: Vec<Requirement>,
    observed: &Observed,
    call: Option<Counted>,
    watch: &mut Watch,
) -> Result<Explored, ServerGone> {
    Search::new(asked, observed, call, watch)?.find()
}
