//! What is printed, and where.

use rivulets::exercise::write_whole;
use std::io::{self, Write};
use std::path::{Path, absolute};
use std::sync::Mutex;

/// What goes to a file, and not to stdout; it is written when all of it is known, so that whoever ends the command
/// before finds what stood there.
static KEPT: Mutex<Option<String>> = Mutex::new(None);

/// From now on what is said is kept for a file.
pub fn keep() {
    if let Ok(mut kept) = KEPT.lock() {
        *kept = Some(String::new());
    }
}

/// Whether it is.
pub fn is_kept() -> bool {
    KEPT.lock().is_ok_and(|kept| kept.is_some())
}

/// Writes what was kept into a file, in the place of what stood there.
pub fn write(file: &Path) -> io::Result<()> {
    let kept = KEPT.lock().ok().and_then(|mut kept| kept.take());
    write_whole(&absolute(file)?, &kept.unwrap_or_default())
}

/// Prints to stdout, if it isn't kept for a file. Whoever closed the other end doesn't want to hear more, and hears no
/// panic.
pub fn say(text: &str) {
    if let Ok(mut kept) = KEPT.lock()
        && let Some(kept) = kept.as_mut()
    {
        return kept.push_str(text);
    }
    let mut stdout = anstream::stdout().lock();
    // A reader that went away (`| head`) is the only way to fail, and it asked for silence.
    let _ = stdout
        .write_all(text.as_bytes())
        .and_then(|()| stdout.flush());
}

/// Prints to stderr what isn't what was asked for, but goes with it.
pub fn aside(text: &str) {
    let mut stderr = anstream::stderr().lock();
    // As with stdout.
    let _ = stderr
        .write_all(text.as_bytes())
        .and_then(|()| stderr.flush());
}
