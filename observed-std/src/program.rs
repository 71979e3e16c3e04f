//! Where a learner's program begins: the exported `main` that is put after its last line calls [`start`].

use crate::engine::task::Body;
use crate::engine::{serve, state::engine};
use std::any::Any;
use std::fmt::Debug;
use std::panic::Location;
use std::process::{ExitCode, Termination};

/// What `main` may return, as the engine sees it. `Result` is told apart, since its error's text must be captured.
pub struct Main<T>(Option<T>);

impl<T> Main<T> {
    /// Calls `main`. (As a pointer, since a call that never returns would leave `T` open.)
    pub fn of(main: fn() -> T) -> Main<T> {
        Main(Some(main()))
    }
}

/// `Result<_, E>`: found first, by value.
pub trait ByResult {
    fn code(self) -> ExitCode;
}

/// Any other `Termination`: found second, by reference.
pub trait ByTermination {
    fn code(self) -> ExitCode;
}

impl<T: Termination, E: Debug> ByResult for Main<Result<T, E>> {
    fn code(self) -> ExitCode {
        match self.0 {
            None => ExitCode::FAILURE,
            Some(Ok(value)) => value.report(),
            Some(Err(error)) => {
                crate::io::_eprint(std::format_args!("Error: {error:?}\n"));
                ExitCode::FAILURE
            }
        }
    }
}

impl<T: Termination> ByTermination for &mut Main<T> {
    fn code(self) -> ExitCode {
        self.0.take().map_or(ExitCode::FAILURE, Termination::report)
    }
}

/// One call of the program's `main`.
struct MainBody {
    main: fn() -> ExitCode,
}

impl Body for MainBody {
    fn run(&mut self) {
        let code = (self.main)();
        engine().exit_code = number(code);
    }

    fn panicked(&mut self, payload: Box<dyn Any + Send>) {
        drop(payload);
    }
}

/// std shows an `ExitCode`'s number in `{:?}` alone.
fn number(code: ExitCode) -> i32 {
    if code == ExitCode::SUCCESS {
        return 0;
    }
    (1..=255)
        .find(|number| ExitCode::from(*number) == code)
        .unwrap_or(1)
        .into()
}

static MAIN: std::sync::OnceLock<fn() -> ExitCode> = std::sync::OnceLock::new();

/// Serves runs of this `main`, in whose program these texts stand, until the grader has no more requests; the result is
/// the process's exit code.
#[track_caller]
pub fn start(main: fn() -> ExitCode, texts: &'static [&'static str]) -> i32 {
    let _ = MAIN.set(main);
    crate::dye::of_program(texts);
    serve::serve(Location::caller().file(), || {
        Box::new(MainBody {
            main: *MAIN.get().expect("set above"),
        })
    });
    0
}
