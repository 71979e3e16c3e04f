use crate::program::{Diagnostic, Limit, Run};

/// All that is known of a learner's program when it is judged.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Evidence {
    /// The compiler refused it, for these errors; never empty.
    Refused(Vec<Diagnostic>),
    /// The compiler itself met this limit.
    CompilerExceeded(Limit),
    /// It was built and run.
    Ran {
        /// What the compiler warned of.
        warnings: Vec<Diagnostic>,
        /// What it did.
        run: Run,
    },
}
