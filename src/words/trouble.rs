//! The grader's own trouble: what it is about, and the mend. Never a verdict.

use super::paint::bad;
use crate::exercise::ExerciseId;
use crate::program::{Fault, FaultKind};
use std::fmt::Display;

/// What to say when a lesson can't be graded.
pub fn trouble(id: ExerciseId, fault: &Fault) -> String {
    let (mend, quoted) = match fault.kind() {
        FaultKind::Missing => (format!("Put it back as it was shipped with: cargo rivulets reset {id}"), ""),
        FaultKind::Unreadable => ("Look at the file's permissions, and at whether it is a file at all.".into(), ""),
        FaultKind::NoCompiler => {
            ("Install Rust from https://rustup.rs, or look at what PATH and RUSTC say.".into(), "")
        }
        FaultKind::NoLinker(words) => (
            "Install a C toolchain: `apt install gcc` on Debian, `xcode-select --install` on macOS, the Visual Studio \
             Build Tools on Windows."
                .into(),
            words.as_str(),
        ),
        FaultKind::CompilerFailed(words) => (
            "Read its words above: a full disk or a broken installation are likely. `df -h .` and `rustc --version` tell."
                .into(),
            words.as_str(),
        ),
        FaultKind::Scratch => ("Look at the folder's permissions and at the space left on the disk.".into(), ""),
        FaultKind::NotStarted => {
            ("Look at whether this disk lets programs run, and at how many processes you may have.".into(), "")
        }
    };
    let quoted = if quoted.is_empty() {
        String::new()
    } else {
        format!("\n{}\n", quoted.trim_end())
    };
    format!("{} {fault}.\n{quoted}\n{mend}\n", bad("Not graded:"))
}

/// What to say when the course's own files, or a reset, are at fault.
pub fn trouble_with_course(error: &dyn Display) -> String {
    format!(
        "{} {error}\n\nWhat git knows of the course's files: git status\n",
        bad("Not graded:")
    )
}
