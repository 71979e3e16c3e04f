//! About `unsafe`, where a lesson asks to do without it.

use super::{Advice, Parts, marked};
use crate::course::Graded;
use crate::trace::Site;

/// A line promises the compiler what the lesson is about.
pub(super) fn promised(line: u32, graded: &Graded) -> Parts {
    let text = graded.source.lines().nth(line as usize - 1);
    let column = text.and_then(|text| text.find("unsafe"));
    let column = column.map_or(1, |bytes| bytes as u32 + 1);
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
