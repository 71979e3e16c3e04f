//! Which function that a lesson calls is not there, or can't be called.

use super::compiler::{Build, Compiler};
use super::diagnostic::Diagnostic;
use super::snapshot::Snapshot;
use crate::source::Fault;
use crate::source::call::{Function, LINES_BEFORE, all, module};

/// The first of the functions that can't be called in a program that compiles without the calls: by
/// real std's compiler, since a program may fail to build observed for our fault too.
///
/// # Errors
/// The grader's own trouble.
pub(super) fn first_not_callable(
    snapshot: &Snapshot,
    functions: &[Function],
) -> Result<Option<Function>, Fault> {
    if functions.is_empty() {
        return Ok(None);
    }
    let text = &snapshot.text;
    let called = snapshot.lay_out("called", text.clone() + &module(functions))?;
    let build = Compiler::find().check_laid(snapshot, &called.called());
    let Build::Refused(errors) = build? else {
        return Ok(None);
    };
    let first_line = text.matches('\n').count() + 1 + LINES_BEFORE;
    let number = |error: &Diagnostic| {
        let line = error.used_at.as_ref()?.line as usize;
        line.checked_sub(first_line)
    };
    let first = errors.iter().filter_map(number).min();
    let not_callable = first.and_then(|number| all(functions).nth(number));
    Ok(not_callable.map(|(function, _)| function))
}
