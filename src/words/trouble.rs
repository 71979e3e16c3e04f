//! The grader's own trouble: what it is about, and the mend. Never a verdict.

use super::again::{quoted, rivulets};
use super::paint::{bad, strong};
use super::text::{fit, shorten, visible, wrap};
use crate::exercise::{Exercise, Subject, Whose};
use crate::source::{Fault, FaultKind};
use std::fmt::Display;

/// What to say when a file can't be graded that is an answer to an exercise.
pub fn trouble(subject: &Subject, exercise: &Exercise, fault: &Fault) -> String {
    of_a_file("Not graded:", subject, Some(exercise), fault)
}

/// The same of a file that is to be explored, whether it is a lesson's or none's.
pub fn not_explored(subject: &Subject, exercise: Option<&Exercise>, fault: &Fault) -> String {
    of_a_file("Not explored:", subject, exercise, fault)
}

/// The same of one that is no lesson's, and is to be run.
pub fn not_run(subject: &Subject, fault: &Fault) -> String {
    of_a_file("Not run:", subject, None, fault)
}

/// The same of a path where no file is, of which nothing else can be said.
pub fn not_there(subject: &Subject) -> String {
    let nothing = bad(format!(
        "Not graded: {} is not there.",
        quoted(subject.name())
    ));
    fit(&format!("{nothing}\n{}\n", wrap(&spelt(subject))))
}

fn of_a_file(what: &str, subject: &Subject, exercise: Option<&Exercise>, fault: &Fault) -> String {
    if *fault.kind() == FaultKind::Interrupted {
        return INTERRUPTED.to_owned();
    }
    let quoted = match fault.kind() {
        FaultKind::NoLinker(words)
        | FaultKind::CompilerFailed(words)
        | FaultKind::CompilerBroke(words)
        | FaultKind::NotObserved(words) => quote(words),
        _ => String::new(),
    };
    let what = format!("{} {}.\n", bad(what), visible(&fault.to_string()));
    let mend = wrap(&mend(subject, exercise, fault));
    format!("{}{quoted}\n{mend}\n", fit(&what))
}

/// Nobody is to blame, and nothing is to be mended.
pub const INTERRUPTED: &str = "Interrupted, before any of its orders came to an end.\n";

/// The compiler's own words, without the addresses that it leaves when it breaks down.
fn quote(words: &str) -> String {
    let words = anstream::adapter::strip_str(words).to_string();
    let told = words.lines().filter(|line| !line.contains("(+0x")).take(12);
    let told: Vec<_> = told.map(|line| shorten(&visible(line))).collect();
    format!("\n{}\n", told.join("\n").trim_end())
}

fn mend(subject: &Subject, exercise: Option<&Exercise>, fault: &Fault) -> String {
    let mend = match fault.kind() {
        FaultKind::Missing => return missing(subject, exercise),
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
        FaultKind::CompilerFailed(_) | FaultKind::CompilerBroke(_) => {
            "A full disk, a broken installation, or a file that it can't bear (very deep nesting) are
            likely: `df -h .` and `rustc --version` tell."
        }
        FaultKind::Scratch => "Look at the folder's permissions and at the space left on the disk.",
        FaultKind::NotObserved(_) => {
            "This is a bug of ours, and no fault of the program's: please report it, with the file."
        }
        FaultKind::Interrupted => "",
        FaultKind::NotStarted => {
            "Look at whether this disk lets programs run, and at how many processes you may have."
        }
        FaultKind::Garbled(_) => {
            "By unsafe code it has got at what it tells us of its runs: do without, or see to it that it
            writes to no memory, and to no open file, that isn't its own."
        }
    };
    mend.to_owned()
}

fn missing(subject: &Subject, exercise: Option<&Exercise>) -> String {
    let Some(exercise) = exercise else {
        return spelt(subject);
    };
    let (id, called) = (exercise.id, rivulets());
    let is_same = subject.name().file_name() == Some(exercise.file_name().as_ref());
    match subject.whose() {
        Whose::Learners => format!("Put it back as it was shipped with: {called} reset {id}"),
        Whose::Solution | Whose::Attempt => {
            format!(
                "Put it back with: git checkout -- {}",
                quoted(subject.name())
            )
        }
        Whose::Named if is_same => format!(
            "Your own file of that name lies in exercises/; to grade it: {called} check {id}"
        ),
        Whose::Named => spelt(subject),
    }
}

/// What may have been meant by a name that no file has.
fn spelt(subject: &Subject) -> String {
    match subject.meant() {
        Some(meant) => format!("Did you mean {}?", strong(quoted(&meant))),
        None => "Look at how it is spelt, and from which folder it is named.".to_owned(),
    }
}

/// What to say when the course's own files, or a reset, are at fault.
pub fn trouble_with_course(error: &dyn Display) -> String {
    let error = visible(&error.to_string());
    format!(
        "{} {error}\n\nWhat git knows of the course's files: git status\n",
        bad("Not graded:")
    )
}
