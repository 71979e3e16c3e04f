use super::compiler::{Build, Compiler};
use super::diagnostic::Diagnostic;
use crate::process::Scratch;
use crate::source::call::{Function, LINES_BEFORE, all, module};
use crate::source::{Fault, FaultKind};
use std::path::Path;

/// The first of the functions that can't be called in `file`, which compiles without the calls: by
/// real std's compiler, since a program may fail to build observed for our fault too.
///
/// # Errors
/// The grader's own trouble.
pub(super) fn first_not_callable(
    file: &Path,
    functions: &[Function],
    root: &Path,
    scratch: &Scratch,
) -> Result<Option<Function>, Fault> {
    if functions.is_empty() {
        return Ok(None);
    }
    let text = std::fs::read_to_string(file)
        .map_err(|error| Fault::new(FaultKind::Unreadable, file, error))?;
    let called = scratch.path().join("called.rs");
    std::fs::write(&called, text.clone() + &module(functions))
        .map_err(|error| Fault::new(FaultKind::Scratch, &called, error))?;
    let build = Compiler::find().check(&called, root, scratch);
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
