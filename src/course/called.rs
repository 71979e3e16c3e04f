use super::Lesson;
use super::observe::Search;
use super::watched::Watch;
use crate::program::observed::Observed;
use crate::program::{Checked, Fault, all_calls};
use crate::trace::ServerGone;
use crate::verdict::{Demands, Explored, Finding};

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
    let mut program = run(lesson.demands(), &checked.observed, None, watch).map_err(gone)?;
    if !matches!(program.finding, Finding::Right) {
        return Ok(program);
    }
    if let Some(function) = checked.not_callable {
        program.finding = Finding::NotCallable(function);
        return Ok(program);
    }
    for (number, (function, call)) in all_calls(&lesson.functions()).enumerate() {
        let called =
            run(Demands::of(call), &checked.observed, Some(number), watch).map_err(gone)?;
        if !matches!(called.finding, Finding::Right) {
            return Ok(Explored {
                call: Some((function, call)),
                ..called
            });
        }
        program.coverage = program.coverage.no_more_certain_than(called.coverage);
    }
    Ok(program)
}

fn run(
    demands: Demands,
    observed: &Observed,
    call: Option<usize>,
    watch: &mut Watch,
) -> Result<Explored, ServerGone> {
    Search::new(demands, observed, call, watch)?.find()
}
