//! A lesson's program explored, and the calls that the lesson makes.

use super::Lesson;
use super::observe::{Counted, Search};
use super::watched::Watch;
use crate::build::Checked;
use crate::build::Observed;
use crate::explore::Explorer;
use crate::schedule::Schedule;
use crate::source::{Call, Fault, Function, all_calls, answer};
use crate::trace::ServerGone;
use crate::verdict::{Coverage, Explored, Finding, Requirement, Violation, asked_of, elements};

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
    let gone = |gone| fault(&checked.observed, &gone);
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
                let others = all_calls(&functions).enumerate();
                let others = others.filter(|(at, (of, _))| *at != number && *of == function);
                let others = others.map(|(at, (_, call))| (at, call)).collect();
                return Ok(Explored {
                    is_unheeding: is_unheeding(&called, call, others, &checked.observed, watch),
                    call: Some((function, call)),
                    ..called
                });
            }
        }
        program.coverage = program.coverage.no_more_certain_than(called.coverage);
    }
    Ok(program)
}

/// Whether what is wrong of what a call gave is the same wherever something else is wanted, and that isn't the same
/// everywhere. A run of each other call tells, of as many as it takes; one that gives nothing tells nothing.
fn is_unheeding(
    called: &Explored,
    call: Call,
    others: Vec<(usize, Call)>,
    observed: &Observed,
    watch: &Watch,
) -> bool {
    let gave = called.story.answer.as_deref();
    let is_it =
        matches!(&called.finding, Finding::Wrong(unmet) if unmet.by == Violation::WrongAnswer);
    let Some(gave) = gave.filter(|_| is_it).map(elements) else {
        return false;
    };
    let wanted = elements(call.gives);
    let all = 0..gave.len().max(wanted.len());
    let Some(at) = all.into_iter().find(|at| gave.get(*at) != wanted.get(*at)) else {
        return false;
    };
    let mut is_wanted_otherwise = false;
    for (number, other) in others {
        let wanted_there = elements(other.gives);
        let stop = watch.onlooker.stop();
        let mut explorer = Explorer::of(observed).until(&stop).calling(Some(number));
        let Ok(found) = explorer.explore_one(&Schedule::default()) else {
            return false;
        };
        let run = found.outcomes.first();
        let printed = run.map_or_else(String::new, |run| {
            String::from_utf8_lossy(&run.stdout).into_owned()
        });
        let Some(given) = answer(&printed).1.map(elements) else {
            continue;
        };
        let is_right = given.get(at) == wanted_there.get(at);
        if !is_right && given.get(at) != gave.get(at) {
            return false;
        }
        is_wanted_otherwise |= !is_right && wanted_there.get(at) != wanted.get(at);
    }
    is_wanted_otherwise
}

/// Why a program can't be run, or not on. What it tells of its runs can be made up only by code that writes where it
/// shouldn't; where it has none, the fault is ours.
fn fault(observed: &Observed, gone: &ServerGone) -> Fault {
    match (gone, may_make_up(observed)) {
        (ServerGone::Garbled(_), Some(line)) => Fault::garbled("the program", line),
        _ => Fault::not_started(&observed.executable, gone.to_string()),
    }
}

/// The first line of a program's that could make up what is told of its runs.
pub(super) fn may_make_up(observed: &Observed) -> Option<u32> {
    let hidden = observed.unfollowed.first().map(|found| found.line);
    observed.unsafe_lines.first().copied().or(hidden)
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
