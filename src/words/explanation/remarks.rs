//! What is worth saying beside a verdict.

use crate::course::Graded;
use crate::verdict::Remarks;
use crate::words::text::{count, place_in, visible, wrap};

/// What the compiler warns of stands in no lesson's way.
pub(super) fn of_compiler(graded: &Graded) -> String {
    let warnings = graded.warnings.iter();
    let placed: Vec<_> = warnings
        .filter_map(|warning| warning.place.as_ref().zip(Some(warning)))
        .collect();
    let Some((place, first)) = placed.first() else {
        return String::new();
    };
    let (all, at) = (
        count(placed.len(), "warning"),
        place_in(&graded.file, place),
    );
    let message = visible(&first.message);
    format!("Remark: rustc has {all}, first at {at}: {message}.\n\n")
}

/// What is worth saying of a program that passes.
pub(super) fn of_program(remarks: &Remarks) -> String {
    let busy = remarks.busy.map(|site| {
        format!(
            "line {} asks again and again while it waits, which keeps a processor busy. Some methods sleep \
             until there is news.",
            site.line
        )
    });
    let caught = remarks.caught.map(|site| {
        let line = site.line;
        format!("the panic at line {line} was caught and ended no thread, so it isn't judged.")
    });
    let weak = remarks.weak_ordering.map(|line| {
        format!(
            "line {line} asks for a weaker ordering than SeqCst, and was run as if it were that one: more may happen."
        )
    });
    let all = [busy, caught, weak];
    let said = all.into_iter().flatten();
    said.map(|words| wrap(&format!("Remark: {words}")) + "\n\n")
        .collect()
}
