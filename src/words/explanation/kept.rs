//! About memory that is never given back, where a lesson asks for that.

use super::{Advice, Parts, marked};
use crate::course::Graded;
use crate::source::that_keeps;
use crate::trace::Site;
use crate::words::text::count;

/// So many pieces are kept for good.
pub(super) fn kept(pieces: u32, graded: &Graded) -> Parts {
    let shown = match that_keeps(&graded.source) {
        Some((line, column)) => marked(
            Site { line, column },
            "what this gets may live for good",
            graded,
        ),
        None => String::new(),
    };
    Parts {
        cause: format!("{}.", clause(pieces)),
        shown,
        next: Advice::WhoGivesItBack.into(),
    }
}

/// `1 piece of memory that the program asks for is never given back`
pub(super) fn clause(pieces: u32) -> String {
    let is = if pieces == 1 { "is" } else { "are" };
    let pieces = count(pieces as usize, "piece");
    format!("{pieces} of memory that the program asks for {is} never given back")
}
