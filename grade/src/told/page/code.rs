//! A learner's lines, as they stand.

use rivulets::picture::{escape, visible};
use std::fmt::Write;

/// Lines shown before and behind the one that is marked.
const AROUND: usize = 6;

/// The lines round one of them, which is marked.
pub fn around(text: &str, line: u32) -> String {
    let at = line as usize;
    let marked = |number: usize| number == at;
    lines(text, at.saturating_sub(AROUND)..=at + AROUND, marked)
}

/// All lines, with those marked that are so.
pub fn all(text: &str, marked: impl Fn(usize) -> bool) -> String {
    lines(text, 1..=usize::MAX, marked)
}

fn lines(
    text: &str,
    shown: std::ops::RangeInclusive<usize>,
    marked: impl Fn(usize) -> bool,
) -> String {
    let mut code = "<pre>".to_owned();
    for (number, line) in (1..)
        .zip(text.lines())
        .filter(|(number, _)| shown.contains(number))
    {
        let class = if marked(number) {
            "line marked"
        } else {
            "line"
        };
        let line = escape(&visible(line));
        // Writing to a string can't fail.
        let _ = write!(
            code,
            "<span class=\"{class}\"><span class=\"number\">{number}</span>{line}</span>"
        );
    }
    code + "</pre>\n"
}
