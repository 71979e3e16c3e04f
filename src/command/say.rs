//! What is printed, and where.

use std::env;
use std::io::{IsTerminal, Write};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// How many columns of a line are written that says how far something is.
static WRITTEN: Mutex<usize> = Mutex::new(0);

/// Shows a line on stderr in the place of the one that was shown, until anything else is said. (It is cleared by
/// spaces, since a terminal without colours may be spared every other way.)
pub(super) fn say_for_now(line: &str) {
    let mut written = written();
    let width = line.chars().count();
    if *written > 0 || width > 0 {
        let rest = " ".repeat(written.saturating_sub(width));
        let back = if width == 0 { "\r" } else { "" };
        write_aside(&format!("\r{line}{rest}{back}"));
    }
    *written = width;
}

fn written() -> MutexGuard<'static, usize> {
    WRITTEN.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Prints to stderr what isn't what was asked for, but goes with it.
pub(super) fn say_aside(text: &str) {
    say_for_now("");
    write_aside(text);
}

fn write_aside(text: &str) {
    let mut stderr = anstream::stderr().lock();
    // As with stdout: a reader that went away asked for silence.
    let _ = stderr
        .write_all(text.as_bytes())
        .and_then(|()| stderr.flush());
}

/// Prints to stdout, with colours where a terminal wants them. Whoever closed the other end doesn't
/// want to hear more, and hears no panic.
pub(super) fn say(text: &str) {
    say_for_now("");
    let mut stdout = anstream::stdout().lock();
    // A reader that went away (`| head`) is the only way to fail, and it asked for silence.
    let _ = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush());
}

/// Whether stdout is a terminal that shows more than ASCII, as far as the environment tells.
pub(super) fn terminal_shows_unicode() -> bool {
    let set = |name: &&str| env::var_os(name).is_some_and(|value| !value.is_empty());
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].into_iter().find(set);
    let locale = locale
        .and_then(|name| env::var(name).ok())
        .unwrap_or_default();
    let locale = locale.to_lowercase();
    let utf8 = locale.contains("utf-8") || locale.contains("utf8") || set(&"WT_SESSION");
    std::io::stdout().is_terminal() && utf8
}
