//! What is printed, and where.

use std::io::Write;

/// Prints to stdout. Whoever closed the other end doesn't want to hear more, and hears no panic.
pub fn say(text: &str) {
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
