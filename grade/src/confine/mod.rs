//! What learners handed in, kept from doing harm: everything that is started for it is started through this same
//! command, which confines itself, for good, and then becomes the compiler or the program.
//!
//! A page for instructors, `docs/containment.md`, says what is contained by what.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod files;
#[cfg(target_os = "linux")]
mod kernel;
#[cfg(target_os = "linux")]
mod limits;
#[cfg(target_os = "linux")]
mod linker;
#[cfg(target_os = "linux")]
mod shim;

/// The first argument of a start through this command.
#[cfg(target_os = "linux")]
const WORD: &str = "confine";

/// A protection that this system doesn't have.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lack {
    /// Landlock, at least its third version: what is read and written.
    Files,
    /// Filters of system calls: the network, other programs, and whatever else the system does when it is asked.
    Calls,
    /// Landlock's sixth version: signals and sockets; filters of system calls keep them in alone.
    Scopes,
}

impl Lack {
    /// Whether nothing can be graded without it.
    pub fn is_indispensable(self) -> bool {
        self != Self::Scopes
    }
}

#[cfg(target_os = "linux")]
pub use shim::{become_confined, begin};

/// No other system lets a program confine itself in this way.
#[cfg(not(target_os = "linux"))]
mod elsewhere {
    use super::Lack;
    use std::io;
    use std::process::ExitCode;

    /// Whether this was started to become something else: it never is.
    pub fn become_confined() -> Option<ExitCode> {
        None
    }

    /// What is lacking.
    pub fn begin() -> io::Result<Vec<Lack>> {
        Ok(vec![Lack::Files, Lack::Calls])
    }
}
#[cfg(not(target_os = "linux"))]
pub use elsewhere::{become_confined, begin};
