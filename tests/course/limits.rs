//! Limits hold, and nothing keeps running after a verdict. Where the system tells what runs: Linux.
#![cfg(target_os = "linux")]

use super::project::Copy;
use predicates::str::contains;
use rustix::process::{Pid, Signal, kill_process};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

/// The processes of this machine whose command line holds `mark`, but for zombies' (which have
/// none).
fn running(mark: &str) -> usize {
    let lines = fs::read_dir("/proc")
        .unwrap()
        .flatten()
        .filter_map(|entry| fs::read(entry.path().join("cmdline")).ok());
    lines
        .filter(|line| String::from_utf8_lossy(line).contains(mark))
        .count()
}

/// Waits until `done`, at most ten seconds.
pub fn until(done: impl Fn() -> bool) -> bool {
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(10) {
        if done() {
            return true;
        }
        thread::sleep(Duration::from_millis(20));
    }
    false
}

/// A program that starts a child which sleeps for `seconds`, says so, and waits for ever.
fn with_child(seconds: &str) -> String {
    format!(
        "fn main() {{\n    std::process::Command::new(\"sleep\").arg(\"{seconds}\").spawn().unwrap();\n    \
         loop {{\n        std::thread::park();\n    }}\n}}\n"
    )
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn what_a_program_started_ends_with_it() {
    let copy = Copy::new();
    copy.write(1, with_child("4711.25"));
    let check = copy.rivulets().args(["check", "1"]).assert().code(1);
    check.stdout(contains("Not graded: line 2"));
    assert_eq!(running("4711.25"), 0);
}

#[test]
fn a_child_that_outlives_its_program_and_holds_its_output_is_not_waited_for() {
    let copy = Copy::new();
    let text = with_child("4712.25").replace(
        "loop {\n        std::thread::park();\n    }",
        "println!(\"x\");",
    );
    copy.write(1, text);
    let start = Instant::now();
    copy.rivulets()
        .args(["check", "1"])
        .assert()
        .code(1)
        .stdout(contains("Not graded: line 2"));
    assert!(
        start.elapsed() < Duration::from_secs(60),
        "waited for a sleep of an hour"
    );
    assert_eq!(running("4712.25"), 0);
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_learners_ctrl_c_ends_all_and_leaves_nothing() {
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let copy = Copy::new();
        let mark = format!("471{code}.25");
        // It computes on and on, so that it is still being graded when the signal comes.
        copy.write(
            1,
            with_child(&mark).replace("std::thread::park();", "std::hint::black_box(0);"),
        );
        let mut grader = Command::new(env!("CARGO_BIN_EXE_rivulets"))
            .args(["check", "1"])
            .env("CARGO_MANIFEST_DIR", copy.project.root())
            .env("CARGO_TARGET_DIR", copy.project.root().join("target"))
            .current_dir(copy.project.root())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        assert!(until(|| running(&mark) >= 1), "the program never started");
        kill_process(Pid::from_child(&grader), signal).unwrap();
        assert_eq!(grader.wait().unwrap().code(), Some(code));
        assert!(until(|| running(&mark) == 0), "its child still runs");
        let scratch = copy.project.root().join("target/rivulets");
        assert_eq!(
            fs::read_dir(scratch).unwrap().count(),
            0,
            "its scratch folder is left"
        );
    }
}

#[test]
fn what_a_killed_grader_left_is_swept_by_the_next() {
    let copy = Copy::new();
    let left = copy.project.root().join("target/rivulets/ex01-999999999-0");
    fs::create_dir_all(&left).unwrap();
    let hour = Duration::from_secs(3600);
    let old = std::time::SystemTime::now() - hour;
    fs::File::open(&left).unwrap().set_modified(old).unwrap();
    copy.rivulets().args(["check", "1"]).assert().code(1);
    assert!(!left.exists());
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_program_run_plainly_is_limited_too() {
    let copy = Copy::new();
    copy.write(1, "fn main() { loop { std::thread::park() } }\n");
    let run = copy.rivulets().args(["run", "1"]).assert().code(1);
    run.stderr(contains("still runs"))
        .stderr(contains("had not ended after 10 seconds"));
}

/// Under schedules and run plainly: what is typed at the grader is not the program's, nor is what
/// the shell holds, and plainly it has what a program can't do without.
#[test]
fn a_program_reads_an_empty_stdin_and_a_fixed_environment() {
    let copy = Copy::new();
    copy.write(
        1,
        "fn main() {\n    let mut text = String::new();\n    \
         let read = std::io::stdin().read_line(&mut text).unwrap();\n    \
         let has = |wanted: &str| std::env::vars().any(|(name, _)| name == wanted);\n    \
         let foreign = [\"CARGO_MANIFEST_DIR\", \"CARGO_TARGET_DIR\", \"SECRET\"].map(has);\n    \
         println!(\"{read} {foreign:?} {}\", has(\"PATH\"));\n}\n",
    );
    let ask = |command| {
        let mut grader = copy.rivulets();
        grader.args([command, "1"]).env("SECRET", "x");
        grader.write_stdin("typed\n").assert()
    };
    ask("check").stdout(contains("+ 0 [false, false, false]"));
    ask("run").stdout("0 [false, false, false] true\n");
}

#[test]
fn a_child_that_left_the_group_ends_as_well() {
    let copy = Copy::new();
    let text = with_child("4713.25")
        .replace(".spawn()", ".process_group(0).spawn()")
        .replace(
            "fn main",
            "use std::os::unix::process::CommandExt;\n\nfn main",
        )
        .replace(
            "loop {\n        std::thread::park();\n    }",
            "println!(\"seen\");",
        );
    copy.write(1, text);
    // What it printed is known, though the child holds the stream open.
    copy.rivulets()
        .args(["check", "1"])
        .assert()
        .code(1)
        .stdout(contains("seen"));
    assert_eq!(running("4713.25"), 0);
}
