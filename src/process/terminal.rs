//! How wide the terminal is that somebody reads on.

use std::env;
use std::io::IsTerminal;

/// How wide the terminal is that stdout goes to; where it goes elsewhere, what `COLUMNS` says, if it says
/// something.
pub fn columns() -> Option<usize> {
    match std::io::stdout().is_terminal() {
        true => of(std::io::stdout()).or_else(said),
        false => said(),
    }
}

fn said() -> Option<usize> {
    env::var("COLUMNS").ok()?.parse().ok()
}

/// How wide the terminal is that stderr goes to, if it goes to one that shows how far something is.
pub fn columns_of_stderr() -> Option<usize> {
    let dumb = env::var_os("TERM").is_some_and(|term| term == "dumb");
    let is_one = std::io::stderr().is_terminal() && !dumb;
    is_one.then(|| of(std::io::stderr()).or_else(said).unwrap_or(80))
}

#[cfg(unix)]
fn of(stream: impl std::os::fd::AsFd) -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(stream).ok()?;
    Some(size.ws_col.into()).filter(|columns| *columns > 0)
}

#[cfg(not(unix))]
fn of<T>(_: T) -> Option<usize> {
    None
}
