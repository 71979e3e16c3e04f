//! Why there is no observed program.

use super::diagnostic::Diagnostic;
use super::observed::Unfollowed;
use crate::source::Fault;
use std::fmt;

/// Why there is no observed program.
#[derive(Debug)]
pub enum Unobserved {
    /// The compiler refuses it, with these messages.
    Refused(Vec<Diagnostic>),
    /// It uses this, which keeps it from being built to be observed; never empty.
    NotFollowed(Vec<Unfollowed>),
    /// It can't be read, written or given to the compiler.
    Trouble(Fault),
}

impl fmt::Display for Unobserved {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Self::Refused(messages) => {
                write!(f, "it does not compile against the stand-in for std")?;
                let errors = messages.iter().filter(|message| message.is_error());
                errors
                    .into_iter()
                    .try_for_each(|error| write!(f, "\n{}", error.rendered))
            }
            Self::NotFollowed(_) => write!(f, "it can't be followed at all"),
            Self::Trouble(fault) => write!(f, "{fault}"),
        }
    }
}

impl std::error::Error for Unobserved {}
