//! A program of a test's own, built to be observed.

use super::standin::toolchain;
use rivulets::build::{Observed, observe};
use std::path::Path;

/// A program with this text, built in a folder.
#[track_caller]
pub fn observed_in(folder: &Path, text: &str) -> Observed {
    let source = folder.join("program.rs");
    std::fs::write(&source, text).expect("the program is written");
    observe(&source, folder, toolchain()).expect("the program compiles")
}
