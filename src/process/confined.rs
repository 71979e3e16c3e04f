//! Programs that nobody trusts: once it is said by what, nothing is started but through it.
//!
//! It is told what is started, a compiler or a program, and what that may read and write; it makes sure of it, and then
//! becomes what was to be started. How, this room doesn't know: only where untrusted programs are graded does somebody
//! pay for it.

use super::environment;
use std::env;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// What everything is started through.
#[derive(Clone, Debug)]
pub struct Confinement {
    /// A program, which confines itself by what its arguments say, and becomes what they name.
    pub program: PathBuf,
    /// Its first arguments.
    pub arguments: Vec<OsString>,
    /// Where compilers find their linkers.
    pub path: OsString,
}

/// What comes behind those first arguments.
pub mod told {
    /// A program is started, which may read what it needs to be started.
    pub const PROGRAM: &str = "program";
    /// A compiler is started; behind this, what it may read and what it may write, both with all that is in them.
    pub const COMPILER: &str = "compiler";
}

static CONFINEMENT: OnceLock<Confinement> = OnceLock::new();

/// From now on everything is started through this; the first one that was said stays.
pub fn confine(by: Confinement) {
    let _ = CONFINEMENT.set(by);
}

/// What starts a compiler that reads what lies in one folder, and writes to another.
pub(crate) fn compiler(rustc: &Path, reads: &Path, writes: &Path) -> Command {
    let Some(confinement) = CONFINEMENT.get() else {
        return environment::command(rustc);
    };
    let mut command = confinement.command(told::COMPILER);
    command.arg(whole(reads)).arg(whole(writes)).arg(rustc);
    environment::fix_observed(&mut command);
    command
        .env("PATH", &confinement.path)
        .env("TMPDIR", whole(writes));
    command
}

/// What starts a learner's program. What it is called is said by who starts it, or else it is the path.
pub(crate) fn program(executable: &Path) -> Command {
    let Some(confinement) = CONFINEMENT.get() else {
        return environment::command(executable);
    };
    let mut command = confinement.command(told::PROGRAM);
    command.arg(whole(executable));
    environment::fix_observed(&mut command);
    command
}

/// Nothing goes past what everything is started through.
pub(super) fn check(command: &Command) -> io::Result<()> {
    match CONFINEMENT.get() {
        Some(confinement) if command.get_program() != confinement.program => Err(io::Error::other(
            "it would be started without being confined",
        )),
        _ => Ok(()),
    }
}

impl Confinement {
    fn command(&self, what: &str) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).arg(what);
        command
    }
}

/// It is started in another folder.
fn whole(path: &Path) -> PathBuf {
    env::current_dir().map_or_else(|_| path.to_owned(), |here| here.join(path))
}
