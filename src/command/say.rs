use std::env;
use std::io::{IsTerminal, Write};

/// Prints to stderr what isn't what was asked for, but goes with it.
pub(super) fn say_aside(text: &str) {
    let mut stderr = anstream::stderr().lock();
    // As with stdout: a reader that went away asked for silence.
    let _ = stderr
        .write_all(text.as_bytes())
        .and_then(|()| stderr.flush());
}

/// Prints to stdout, with colours where a terminal wants them. Whoever closed the other end doesn't
/// want to hear more, and hears no panic.
pub(super) fn say(text: &str) {
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
