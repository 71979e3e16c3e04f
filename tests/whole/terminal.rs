//! What is said of a program that doesn't compile is the same whatever terminal is behind: rustc asks the
//! controlling one for its width, though it writes to a pipe.
#![cfg(unix)]

use super::project::{attempts, catalog, real};
use rivulets::build::Toolchain;
use rivulets::course::{grade, lessons};
use rivulets::words;
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::fs::{self, File};
use std::os::fd::OwnedFd;
use std::path::{Path, PathBuf};
use std::process::Command;

/// In the environment of the process that sits at the terminal: which one, or none.
const TERMINAL: &str = "RIVULETS_TEST_TERMINAL";
/// The same: where it writes what is told.
const TOLD: &str = "RIVULETS_TEST_TOLD";

#[test]
fn what_does_not_compile_is_told_the_same_in_a_terminal_of_80_columns() {
    if let Some(terminal) = std::env::var_os(TERMINAL) {
        sit_at(Path::new(&terminal));
        let told = format!("{}\n{}", by_rustc_alone(), told());
        return fs::write(std::env::var_os(TOLD).unwrap(), told).unwrap();
    }
    let (terminal, path) = terminal_of_80_columns();
    let (within, without) = (child(&path), child(Path::new("")));
    drop(terminal);
    let part = |told: &str| {
        let (rustc, ours) = told.split_once("\n== ").unwrap();
        (rustc.to_owned(), ours.to_owned())
    };
    let ((rustc_within, within), (rustc_without, without)) = (part(&within), part(&without));
    assert_ne!(rustc_within, rustc_without, "rustc didn't ask the terminal");
    pretty_assertions::assert_eq!(within, without);
}

fn terminal_of_80_columns() -> (OwnedFd, PathBuf) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let size = Winsize {
        ws_row: 24,
        ws_col: 80,
        ws_xpixel: 0,
        ws_ypixel: 0,
    };
    tcsetwinsize(&terminal, size).unwrap();
    let path = ptsname(&terminal, Vec::new()).unwrap();
    (terminal, PathBuf::from(path.into_string().unwrap()))
}

/// What a process tells that has this controlling terminal, or none.
fn child(terminal: &Path) -> String {
    let name = format!("told-{}-{}", std::process::id(), terminal.as_os_str().len());
    let told = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let test = std::thread::current().name().unwrap().to_owned();
    let child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", &test])
        .env(TERMINAL, terminal)
        .env(TOLD, &told)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&child.stdout);
    assert!(child.status.success(), "{said}");
    let text = fs::read_to_string(&told).unwrap();
    fs::remove_file(&told).unwrap();
    text
}

/// Begins a session, whose first terminal controls it.
fn sit_at(terminal: &Path) {
    rustix::process::setsid().unwrap();
    if !terminal.as_os_str().is_empty() {
        let terminal = File::options().read(true).write(true).open(terminal);
        // Where opening it wasn't enough.
        rustix::process::ioctl_tiocsctty(terminal.unwrap()).unwrap();
    }
    assert_eq!(
        File::open("/dev/tty").is_ok(),
        !terminal.as_os_str().is_empty()
    );
}

/// What the compiler says if nobody tells it how wide that may be.
fn by_rustc_alone() -> String {
    let file = "ui-tests/attempts/ex03/reference_counted_without_atomics.rs";
    // It is never made, but a type whose name is too long is written down beside it.
    let never = Path::new(env!("CARGO_TARGET_TMPDIR")).join("never");
    let said = Command::new(Toolchain::built_in().rustc)
        .args(["--edition", "2024", "--emit", "metadata", "-o"])
        .arg(never)
        .arg(file)
        .current_dir(real().root())
        .output()
        .unwrap();
    assert!(!said.status.success(), "{file} compiles");
    String::from_utf8(said.stderr).unwrap()
}

/// The explanations of all that is kept of programs that don't compile, behind their names.
fn told() -> String {
    let (catalog, lessons) = (catalog(), lessons());
    let mut told = String::new();
    for (exercise, lesson) in catalog.exercises().iter().zip(&lessons) {
        let mut files = attempts(exercise);
        files.retain(|path| {
            let text = fs::read(path).unwrap();
            String::from_utf8_lossy(&text).contains("verdict: does not compile")
        });
        files.push(real().shipped().join(exercise.file_name()));
        for file in files {
            let graded = grade(&real(), lesson, &file).unwrap();
            let words = words::explanation(&graded, exercise, None);
            let words = anstream::adapter::strip_str(&words).to_string();
            told.push_str(&format!("== {}\n{words}\n", graded.file.display()));
        }
    }
    assert!(told.matches("\nDoes not compile: ").count() > 20, "{told}");
    told
}
