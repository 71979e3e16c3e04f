// why: a main may return any code
// outcome: exit 7 ""
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(7)
}
