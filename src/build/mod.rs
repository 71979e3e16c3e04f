//! The compiler: a text checked on real std, built to be observed, or built plainly; and its messages.

mod beside;
mod both;
mod callable;
mod compiler;
mod diagnostic;
mod observe;
mod observe_error;
mod observed;
mod plain;
mod standin;
mod toolchain;

pub use beside::whole_text;
pub use both::{Checked, Unchecked, check_and_observe};
pub use compiler::{Build, Compiler};
pub use diagnostic::{Diagnostic, Label, Level, Place};
pub use observe::observe;
pub use observe_error::ObserveError;
pub use observed::{Observed, Unfollowed};
pub use plain::{PlainRun, run_plainly};
pub use toolchain::Toolchain;
