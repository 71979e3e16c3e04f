//! What is worth saying beside a verdict.

use crate::course::Graded;
use crate::trace::Site;
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
    let said = placed(remarks).into_iter();
    said.map(|(_, words)| wrap(&format!("Remark: {words}")) + "\n\n")
        .collect()
}

/// The same, each with its place.
pub(in crate::words) fn placed(remarks: &Remarks) -> Vec<(Site, String)> {
    let busy = remarks.busy.map(|site| {
        let words = format!(
            "line {} asks again and again while it waits, which keeps a processor busy. Some methods sleep \
             until there is news.",
            site.line
        );
        (site, words)
    });
    let caught = remarks.caught.map(|site| {
        let line = site.line;
        let words =
            format!("the panic at line {line} was caught and ended no thread, so it isn't judged.");
        (site, words)
    });
    let weak = remarks.weak_ordering.map(|line| {
        let words = format!(
            "line {line} asks for a weaker ordering than SeqCst, and was run as if it were that one: more may happen."
        );
        (Site { line, column: 1 }, words)
    });
    [busy, caught, weak].into_iter().flatten().collect()
}
