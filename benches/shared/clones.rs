//! What measurements of a learner's waits have in common: clones of what is committed, silent commands, pairs.
#![allow(dead_code)] // each uses its part of it

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// As a learner would without us: the compiler by the name that is on the path, like cargo below.
pub fn rustc(clone: &Path, file: &Path, program: &Path) -> Command {
    let mut rustc = command("rustc", clone);
    rustc
        .args(["--edition", "2024", "-o"])
        .arg(program)
        .arg(file);
    rustc
}

/// The same, of a text that is right.
pub fn build(clone: &Path, file: &Path, program: &Path) {
    assert!(rustc(clone, file, program).status().unwrap().success());
}

pub fn run(program: &Path) {
    let run = Command::new(program).stdout(Stdio::null()).status();
    assert!(run.unwrap().success());
}

/// A fresh clone of what is committed, with an empty target folder.
pub fn clone(root: &Path, place: &Path, name: &str) -> PathBuf {
    let clone = place.join(name);
    let _ = fs::remove_dir_all(&clone); // it is not there the first time
    let cloned = Command::new("git")
        .arg("clone")
        .arg("--quiet")
        .arg(root)
        .arg(&clone)
        .status();
    assert!(cloned.unwrap().success());
    clone
}

/// Cargo as a learner starts it, silent.
pub fn cargo(folder: &Path, arguments: &[&str]) -> Command {
    let mut cargo = command("cargo", folder);
    cargo.args(arguments);
    cargo
}

/// A silent command that knows nothing of the cargo that runs this.
pub fn command(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command
        .current_dir(folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    for (name, _) in std::env::vars() {
        if (name.starts_with("CARGO") && name != "CARGO_HOME") || name == "RUSTUP_TOOLCHAIN" {
            command.env_remove(name);
        }
    }
    command
}

pub fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

/// The pair whose ratio is the median.
pub fn median(pairs: &mut [(Duration, Duration)]) -> (Duration, Duration) {
    pairs.sort_by(|x, y| ratio(x.0, x.1).total_cmp(&ratio(y.0, y.1)));
    pairs[pairs.len() / 2]
}

pub fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
