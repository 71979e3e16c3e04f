//! The few styles there are. Words carry all that colour carries.

use anstyle::{AnsiColor, Style};
use std::fmt::Display;

const GOOD: Style = AnsiColor::Green.on_default().bold();
const BAD: Style = AnsiColor::Red.on_default().bold();
const STRONG: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();

fn paint(style: Style, text: impl Display) -> String {
    format!("{style}{text}{style:#}")
}

/// What is as it should be.
pub(super) fn good(text: impl Display) -> String {
    paint(GOOD, text)
}

/// What isn't.
pub(super) fn bad(text: impl Display) -> String {
    paint(BAD, text)
}

/// What to look at first.
pub(super) fn strong(text: impl Display) -> String {
    paint(STRONG, text)
}

/// What can wait.
pub(super) fn dim(text: impl Display) -> String {
    paint(DIM, text)
}
