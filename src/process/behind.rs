//! A process that works behind another, which somebody may kill at any time: then it ends too, with all that it runs.
//!
//! Editors end what they started by killing its group, which no program can hear of. So who works is at the head of
//! another group, and holds on to a pipe whose other end goes with the first.

use super::interrupt::end_with;
use super::run::code_of;
use std::env;
use std::ffi::OsStr;
use std::io::{self, Read};
use std::process::{Command, Stdio};
use std::thread;

/// Runs this program with these arguments behind ours; its output goes where ours goes. Gives its exit code, if it has
/// ended by itself.
///
/// # Errors
/// It can't be started.
pub fn run_behind(arguments: &[&OsStr]) -> io::Result<Option<u8>> {
    let mut command = Command::new(env::current_exe()?);
    command.args(arguments).stdin(Stdio::piped());
    #[cfg(unix)]
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    // `wait` would close it at once.
    let held = child.stdin.take();
    let status = child.wait();
    drop(held);
    Ok(code_of(status?))
}

/// From now on, the end of stdin is our end, and that of all that runs.
pub fn end_with_stdin() {
    thread::spawn(|| {
        let mut stdin = io::stdin().lock();
        let mut nothing = [0; 64];
        while stdin.read(&mut nothing).is_ok_and(|read| read > 0) {}
        end_with(1)
    });
}
