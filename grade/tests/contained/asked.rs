//! What may be asked of the system, tried call by call by a program that is started as the grader starts one.

use crate::harm::Victim;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

#[test]
fn nothing_is_given_to_who_asks_for_it() {
    let folder =
        Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("asked-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let text = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/contained/asks.rs");
    let program = folder.join("asks");
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    let built = rustc
        .args(["--edition", "2024", "-o"])
        .arg(&program)
        .arg(text)
        .status();
    assert!(built.unwrap().success());
    // A file that somebody left open, as a shell may.
    let open = fs::File::create(folder.join("open")).unwrap();
    rustix::io::fcntl_setfd(&open, rustix::io::FdFlags::empty()).unwrap();
    let victim = Victim::new();
    let mut command = Command::new(env!("CARGO_BIN_EXE_grade"));
    command.args(["confine", "--", "program"]).arg(&program);
    command.arg(victim.id()).arg(folder.join("made"));
    let said = command.stdin(Stdio::null()).output().unwrap();
    let said = String::from_utf8(said.stdout).unwrap();
    let given: Vec<_> = said
        .lines()
        .filter(|line| line.ends_with(": given"))
        .collect();
    assert_eq!(given, ["its own number: given"], "{said}");
    assert_eq!(said.lines().last(), Some("all asked"), "{said}");
    victim.lives();
    drop(open);
    fs::remove_dir_all(&folder).unwrap();
}
