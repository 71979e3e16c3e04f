//! A report as a terminal has room for it.

use super::outcome::PRINTED;
use crate::words::text::{shorten_between, visible};
use crate::words::width::{UNBROKEN, between, columns, of_prose};

/// What goes on below stands so much further in.
const FURTHER: usize = 4;
/// What shows that a line was cut.
const DOTS: usize = 4;

/// A report on `file` with no line too wide: broken at spaces, but for what is copied whole; what the program printed
/// is cut.
pub(super) fn folded(text: &str, file: &str) -> String {
    let lines = text.lines().map(|line| match line.strip_prefix(PRINTED) {
        Some(printed) => {
            let around = PRINTED.len() + DOTS;
            format!("{PRINTED}{}\n", shorten_between(around, &visible(printed)))
        }
        None if columns(line) <= of_prose() => format!("{line}\n"),
        None => {
            let words = line.trim_start();
            let lead = &line[..line.len() - words.len()];
            let words = unbroken(&unbroken(words, file), "--schedule ");
            between(lead, lead.len() + FURTHER, &words) + "\n"
        }
    });
    lines.collect()
}

/// A text in which `part` isn't broken.
fn unbroken(text: &str, part: &str) -> String {
    text.replace(part, &part.replace(' ', &UNBROKEN.to_string()))
}
