//! A program checked on real std and built to be observed, side by side.

use super::callable::first_not_callable;
use super::compiler::{Build, Compiler};
use super::diagnostic::Diagnostic;
use super::observe::observe_with_calls;
use super::observed::{Observed, Unfollowed};
use super::snapshot::Snapshot;
use super::toolchain::Toolchain;
use super::unobserved::Unobserved;
use crate::process::{Limit, is_interrupted};
use crate::source::Fault;
use crate::source::call::Function;
use std::thread;

/// A program that real std's compiler accepts, built to be observed.
#[derive(Clone, Debug)]
pub struct Checked {
    /// What can be run under schedules.
    pub observed: Observed,
    /// What the compiler warned of, on real std.
    pub warnings: Vec<Diagnostic>,
    /// The function that is not there, or can't be called as it should be: then no call can be run.
    pub not_callable: Option<Function>,
}

/// Why there is none.
#[derive(Debug)]
pub enum Unchecked {
    /// The compiler refuses it, for these errors; never empty.
    Refused(Vec<Diagnostic>),
    /// The compiler itself met this limit.
    Exceeded(Limit),
    /// It uses this, so that it can't be observed at all; never empty.
    NotFollowed(Vec<Unfollowed>),
    /// Real std takes it, and our stand-in doesn't: our fault, in the compiler's words.
    NotObserved(String),
    /// The grader's own trouble.
    Trouble(Fault),
}

/// Checks a program on real std and builds it to be observed, side by side; messages that a person
/// reads come from real std alone. Calls of `functions` are built in.
///
/// # Errors
/// See [`Unchecked`].
pub fn check_and_observe(
    snapshot: &Snapshot,
    functions: &[Function],
) -> Result<Checked, Unchecked> {
    let (compiler, toolchain) = (Compiler::find(), Toolchain::built_in());
    let (checked, mut observed) = thread::scope(|scope| {
        let checked = scope.spawn(|| compiler.check(snapshot));
        let observed = observe_with_calls(snapshot, functions, &toolchain);
        (checked.join(), observed)
    });
    let checked = checked.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    if is_interrupted() || snapshot.laid().allowance.is_over() {
        let fault = Fault::interrupted(snapshot.name());
        return Err(Unchecked::Trouble(fault));
    }
    let warnings = accepted(checked)?;
    let not_callable = match &observed {
        Err(Unobserved::Refused(_)) => first_not_callable(snapshot, functions),
        _ => Ok(None),
    };
    let not_callable = not_callable.map_err(Unchecked::Trouble)?;
    if not_callable.is_some() {
        observed = observe_with_calls(snapshot, &[], &toolchain);
    }
    match observed {
        Ok(observed) => {
            if observed.warnings.iter().any(shows_with_code) {
                accepted(compiler.build(snapshot))?;
            }
            Ok(Checked {
                observed,
                warnings,
                not_callable,
            })
        }
        // What shows only when code is made (an overflow that is certain) the check has missed.
        Err(why) => {
            accepted(compiler.build(snapshot))?;
            Err(why.into())
        }
    }
}

/// Of a program that real std's compiler takes.
impl From<Unobserved> for Unchecked {
    fn from(why: Unobserved) -> Self {
        match why {
            Unobserved::Refused(errors) => {
                let words = errors.iter().map(|error| error.rendered.as_str());
                Self::NotObserved(words.collect())
            }
            Unobserved::NotFollowed(uses) => Self::NotFollowed(uses),
            Unobserved::Trouble(fault) => Self::Trouble(fault),
        }
    }
}

/// Errors of real std's that the check misses, as they show only when code is made; the observed
/// build has them as warnings.
pub(super) fn shows_with_code(warning: &Diagnostic) -> bool {
    warning.is("unconditional_panic") || warning.is("arithmetic_overflow")
}

/// The warnings of a program that the compiler takes.
pub(super) fn accepted(build: Result<Build, Fault>) -> Result<Vec<Diagnostic>, Unchecked> {
    match build.map_err(Unchecked::Trouble)? {
        Build::Built { warnings, .. } => Ok(warnings),
        Build::Refused(errors) => Err(Unchecked::Refused(errors)),
        Build::Exceeded(limit) => Err(Unchecked::Exceeded(limit)),
    }
}
