//! The grader's own trouble: what it is about, and the mend. Never a verdict.

use super::paint::bad;
use super::text::wrap;
use crate::exercise::ExerciseId;
use crate::program::{Fault, FaultKind};
use std::fmt::Display;

/// What to say when a lesson can't be graded.
pub fn trouble(id: ExerciseId, fault: &Fault) -> String {
    let quoted = match fault.kind() {
        FaultKind::NoLinker(words) | FaultKind::CompilerFailed(words) => {
            format!("\n{}\n", words.trim_end())
        }
        _ => String::new(),
    };
    format!(
        "{} {fault}.\n{quoted}\n{}\n",
        bad("Not graded:"),
        wrap(&mend(id, fault.kind()))
    )
}

fn mend(id: ExerciseId, kind: &FaultKind) -> String {
    let mend = match kind {
        FaultKind::Missing => {
            return format!("Put it back as it was shipped with: cargo rivulets reset {id}");
        }
        FaultKind::Unreadable => {
            "Look at the file's permissions, and at whether it is a file at all."
        }
        FaultKind::NoCompiler => {
            "Install Rust from https://rustup.rs, or look at what PATH and RUSTC say."
        }
        FaultKind::NoLinker(_) => {
            "Install a C toolchain: `apt install gcc` on Debian, `xcode-select --install` on macOS,
            the Visual Studio Build Tools on Windows."
        }
        FaultKind::CompilerFailed(_) => {
            "Read its words above: a full disk or a broken installation are likely. `df -h .` and
            `rustc --version` tell."
        }
        FaultKind::Scratch => "Look at the folder's permissions and at the space left on the disk.",
        FaultKind::NotStarted => {
            "Look at whether this disk lets programs run, and at how many processes you may have."
        }
    };
    mend.to_owned()
}

/// What to say when the course's own files, or a reset, are at fault.
pub fn trouble_with_course(error: &dyn Display) -> String {
    format!(
        "{} {error}\n\nWhat git knows of the course's files: git status\n",
        bad("Not graded:")
    )
}
