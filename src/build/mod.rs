//! The compiler: a text checked on real std, built to be observed, or built plainly; and its messages.

mod beside;
mod both;
mod callable;
mod compiler;
mod diagnostic;
mod observe;
mod observed;
mod plain;
mod snapshot;
mod standin;
mod strangers;
mod together;
mod toolchain;
mod unobserved;

pub use both::{Checked, Unchecked, check_and_observe};
pub use compiler::{Build, Compiler};
pub use diagnostic::{Diagnostic, Label, Level, Place, is_of_std};
pub use observe::observe;
pub use observed::{Observed, Unfollowed};
pub use plain::{PlainRun, run_once, run_plainly};
pub use snapshot::Snapshot;
pub use strangers::check_and_observe_each;
pub use together::check_and_observe_together;
pub use toolchain::Toolchain;
pub use unobserved::Unobserved;
