//! Programs under real std: held up by chance at places of which the engine's build has none, since
//! real threads alone show few of the orders that there are.
//!
//! Nothing is mended here: a run's stdout is what came through the pipe, its end is what the system
//! says.

mod child;
pub mod delays;
pub mod frame;

pub use child::{NO_END, Outcome, Running};
pub use delays::with_delays;
pub use frame::together;

use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles a text for real std, within `folder`.
pub fn compile(rustc: &Path, folder: &Path, name: &str, text: &str) -> PathBuf {
    let source = folder.join(format!("{name}.rs"));
    let executable = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    std::fs::write(&source, text).expect("a program can be written");
    let mut command = Command::new(rustc);
    command.args(["--edition", "2024", "--crate-name", "plain"]);
    command.args(["--cap-lints", "allow", "-C", "strip=debuginfo", "-o"]);
    let output = command
        .args([&executable, &source])
        .output()
        .expect("the compiler starts");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{name} under real std: {said}");
    executable
}
