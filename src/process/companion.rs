//! The companion, a program of its own in the same workspace: built by cargo if it isn't yet, and started in our place.

use std::env;
use std::ffi::OsString;
use std::io;
use std::path::Path;
use std::process::{Command, ExitCode};

/// Starts the companion of the workspace in `root` with these arguments, in our place; gives its exit code where a
/// system can't do that.
///
/// # Errors
/// Cargo can't be started.
pub fn become_companion(root: &Path, arguments: &[OsString]) -> io::Result<ExitCode> {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .arg("run")
        .arg("--manifest-path")
        .arg(root.join("Cargo.toml"));
    command.args(["--package", "companion", "--bin", "companion"]);
    // Where there is much to build, cargo says how far it is.
    if is_built() {
        command.arg("--quiet");
    }
    command.arg("--").args(arguments);
    replace(command)
}

/// Whether it lies where we lie, and isn't older: else cargo has much to do.
fn is_built() -> bool {
    let name = format!("companion{}", env::consts::EXE_SUFFIX);
    let made = |path: &Path| path.metadata()?.modified();
    let own =
        env::current_exe().and_then(|own| Ok((made(&own.with_file_name(name))?, made(&own)?)));
    own.is_ok_and(|(companion, own)| companion >= own)
}

#[cfg(unix)]
fn replace(mut command: Command) -> io::Result<ExitCode> {
    Err(std::os::unix::process::CommandExt::exec(&mut command))
}

#[cfg(not(unix))]
fn replace(mut command: Command) -> io::Result<ExitCode> {
    let status = command.status()?;
    Ok(super::run::code_of(status).unwrap_or(1).into())
}
