use super::diagnostic::Diagnostic;
use super::observed::Unfollowed;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no observed program.
#[derive(Debug)]
pub struct ObserveError {
    pub(super) path: PathBuf,
    pub(super) kind: Kind,
}

#[derive(Debug)]
pub(super) enum Kind {
    Read(io::Error),
    Write(io::Error),
    Start(io::Error),
    Refused(Vec<Diagnostic>),
    NotFollowed(Vec<Unfollowed>),
}

impl ObserveError {
    /// The file that it is about.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The compiler's messages, if it refused the program.
    pub fn refused(&self) -> Option<&[Diagnostic]> {
        if let Kind::Refused(diagnostics) = &self.kind {
            Some(diagnostics)
        } else {
            None
        }
    }
}

impl ObserveError {
    /// What keeps the program from being built to be observed, if it is that.
    pub fn not_followed(&self) -> Option<&[Unfollowed]> {
        if let Kind::NotFollowed(uses) = &self.kind {
            Some(uses)
        } else {
            None
        }
    }
}

impl fmt::Display for ObserveError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let path = self.path.display();
        match &self.kind {
            Kind::Read(_) => write!(f, "{path} can't be read"),
            Kind::Write(_) => write!(f, "{path} can't be written"),
            Kind::Start(_) => write!(f, "{path} can't be started"),
            Kind::Refused(_) => write!(f, "{path} does not compile against the stand-in for std"),
            Kind::NotFollowed(_) => write!(f, "{path} can't be followed at all"),
        }
    }
}

impl std::error::Error for ObserveError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.kind {
            Kind::Read(error) | Kind::Write(error) | Kind::Start(error) => Some(error),
            Kind::Refused(_) | Kind::NotFollowed(_) => None,
        }
    }
}
