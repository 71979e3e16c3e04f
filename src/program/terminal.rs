use std::env;
use std::io::IsTerminal;

/// How wide the terminal is that stdout goes to; where it goes elsewhere, what `COLUMNS` says, if it says
/// something.
pub fn columns() -> Option<usize> {
    let said = || env::var("COLUMNS").ok()?.parse().ok();
    match std::io::stdout().is_terminal() {
        true => of_stdout().or_else(said),
        false => said(),
    }
}

#[cfg(unix)]
fn of_stdout() -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(std::io::stdout()).ok()?;
    Some(size.ws_col.into()).filter(|columns| *columns > 0)
}

#[cfg(not(unix))]
fn of_stdout() -> Option<usize> {
    None
}
