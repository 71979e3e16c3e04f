//! A learner's Ctrl-C while a program is explored. Where the system tells what runs: Linux.
#![cfg(target_os = "linux")]

use super::explore::{Explored, TWO_ORDERS};
use super::limits::until;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// Explores until the program has been running for so long, and stops it then; says how long that
/// took.
fn stop_after(running: Duration, program: &Explored) -> (Output, Duration) {
    let all = [
        "--max-schedules",
        "1000000000",
        "--max-steps",
        "1000000000000",
    ];
    stop_with(&all, running, program)
}

/// The same of an exploration that is asked for with these arguments.
fn stop_with(arguments: &[&str], running: Duration, program: &Explored) -> (Output, Duration) {
    let target = program.copy.project.root().join("target");
    let child = Command::new(env!("CARGO_BIN_EXE_rivulets"))
        .args(["explore", "--format", "json"])
        .args(arguments)
        .arg(&program.file)
        .env("CARGO_TARGET_DIR", &target)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let programs = target.join("rivulets");
    assert!(until(|| runs_from(&programs)), "the program never started");
    std::thread::sleep(running);
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let start = Instant::now();
    (child.wait_with_output().unwrap(), start.elapsed())
}

/// Whether a process runs whose program's path begins so.
pub fn runs_from(path: &Path) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let mut programs = processes.filter_map(|entry| fs::read_link(entry.path().join("exe")).ok());
    let path = path.as_os_str().as_encoded_bytes();
    programs.any(|program| program.as_os_str().as_encoded_bytes().starts_with(path))
}

fn report(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn ctrl_c_ends_a_search_with_what_was_found() {
    let names = r#"["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"]"#;
    // What they print would take too much room before long.
    let silent = TWO_ORDERS.replace("println!(\"{name}\")", "let _: &str = name");
    let program = Explored::new(&silent.replace(r#"["a", "b"]"#, names));
    // Far too short for twelve threads' 479,001,600 orders.
    let (output, took) = stop_after(Duration::from_secs(3), &program);
    assert!(took < Duration::from_secs(5), "it took {took:?}");
    let report = report(&output);
    assert_eq!(report["complete"], false);
    assert_eq!(report["cut"], "stopped");
    assert!(
        report["schedules"].as_u64() > Some(1),
        "{}",
        report["schedules"]
    );
    let outcomes = report["outcomes"].as_array().unwrap();
    let ends: Vec<_> = outcomes
        .iter()
        .filter_map(|it| it["end"].as_str())
        .collect();
    assert!(ends.iter().all(|end| *end == "exit 0"), "{ends:?}");
}

/// It computes for ever.
const COMPUTES: &str = "fn main() {\n    loop {\n        std::hint::black_box(1);\n    }\n}\n";

/// How that run would have ended, nobody knows.
#[test]
fn the_run_that_ctrl_c_cuts_off_is_no_outcome() {
    let program = Explored::new(COMPUTES);
    let (output, took) = stop_after(Duration::from_secs(1), &program);
    assert!(took < Duration::from_secs(5), "it took {took:?}");
    let report = report(&output);
    assert_eq!(report["cut"], "stopped");
    assert_eq!(report["outcomes"].as_array().unwrap().len(), 0, "{report}");
}

/// Nor where it is the only one.
#[test]
fn the_one_run_that_was_named_is_told_to_be_cut_off() {
    let program = Explored::new(COMPUTES);
    let (output, _) = stop_with(&["--schedule", "-"], Duration::from_secs(1), &program);
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "Interrupted, before any of its orders came to an end.\n"
    );
    assert_eq!(output.status.code(), Some(130));
}

/// The compiler takes for ever for this.
const SLOW_TO_BUILD: &str = "#![allow(long_running_const_eval)]
const N: u64 = {
    let mut n = 0;
    while n < u64::MAX {
        n += 1;
    }
    n
};
fn main() {
    println!(\"{N}\");
}
";

/// Whether a compiler runs that a process started.
fn compiles(parent: u32) -> bool {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let mut stats =
        processes.filter_map(|entry| fs::read_to_string(entry.path().join("stat")).ok());
    let started = format!(") R {parent} ");
    stats.any(|stat| stat.contains("(rustc) ") && stat.replace(") S ", ") R ").contains(&started))
}

/// That the compiler was killed then is nothing to be told of it.
#[test]
fn ctrl_c_while_the_program_is_built_is_an_interruption() {
    let program = Explored::new(SLOW_TO_BUILD);
    let child = Command::new(env!("CARGO_BIN_EXE_rivulets"))
        .arg("explore")
        .arg(&program.file)
        .env(
            "CARGO_TARGET_DIR",
            program.copy.project.root().join("target"),
        )
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    assert!(until(|| compiles(child.id())), "no compiler was started");
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(
        said,
        "Interrupted, before any of its orders came to an end.\n"
    );
    assert!(!output.status.success());
}
