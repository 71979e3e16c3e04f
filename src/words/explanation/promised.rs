//! About `unsafe`, where a lesson asks to do without it.

use super::{Advice, Parts, marked};
use crate::course::Graded;
use crate::source::that_promises;
use crate::trace::Site;

/// A line promises the compiler what the lesson is about.
pub(super) fn promised(line: u32, graded: &Graded) -> Parts {
    let first = that_promises(&graded.source).filter(|(at, _)| *at == line);
    let column = first.map_or(1, |(_, column)| column);
    let site = Site { line, column };
    Parts {
        cause: format!("{}.", clause(line)),
        shown: marked(site, "nobody checks what this promises", graded),
        next: Advice::WithoutThePromise.into(),
    }
}

/// ``line 9 says `unsafe`, and this lesson is to be passed without it``
pub(super) fn clause(line: u32) -> String {
    format!("line {line} says `unsafe`, and this lesson is to be passed without it")
}
