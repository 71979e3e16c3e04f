//! What a program does under real std: run many times, with random waits between its statements.

use super::case::{Case, Outcome, Real};
use super::delays::with_delays;
use super::standin::scratch;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// What a program's text needs beside itself: the wait, and who calls `main`.
const FRAME: &str = r#"
fn delay() {
    use std::{cell::Cell, hash::*, sync::atomic::*, time::*};
    thread_local! { static STATE: Cell<u64> = const { Cell::new(0) } }
    static SEED: AtomicU64 = AtomicU64::new(0);
    let random = STATE.try_with(|state| {
        let mut x = state.get();
        if x == 0 {
            let seed = SEED.fetch_add(1, Ordering::Relaxed);
            x = std::collections::hash_map::RandomState::new().hash_one(seed) | 1;
        }
        x ^= x << 13; x ^= x >> 7; x ^= x << 17;
        state.set(x);
        x
    });
    match random.unwrap_or(0) % 8 {
        0 => std::thread::yield_now(),
        1 => std::thread::sleep(Duration::from_micros(random.unwrap_or(0) % 300)),
        2 => (0..random.unwrap_or(0) % 2_000).for_each(|_| std::hint::spin_loop()),
        _ => {}
    }
}
"#;

/// What calls a module's `main`, whatever it returns.
const CALLER: &str =
    "pub fn run() -> std::process::ExitCode { std::process::Termination::report(main()) }";

/// How long a run may take before it is taken to be stuck, if that is expected; and if it isn't.
const STUCK: Duration = Duration::from_millis(400);
const SURELY_STUCK: Duration = Duration::from_secs(10);
/// Runs at a time: they get in one another's way, which is wanted.
const AT_ONCE: usize = 6;

/// The corpus built against real std.
pub struct Plain {
    folder: PathBuf,
    together: PathBuf,
    alone: BTreeMap<String, PathBuf>,
}

impl Plain {
    /// Builds the programs that are to be run under real std.
    pub fn build(cases: &[&Case]) -> Plain {
        let folder = scratch("plain");
        let mut text = format!("#![allow(warnings)]\n{FRAME}");
        let mut arms = String::new();
        for case in cases.iter().filter(|case| case.real == Real::Together) {
            let name = &case.name;
            let program = with_delays(&case.text);
            text += &format!("mod {name} {{\n{program}\n{CALLER}\n}}\n");
            arms += &format!("Some({name:?}) => {name}::run(),\n");
        }
        arms += "_ => std::process::ExitCode::from(99),";
        text += "fn main() -> std::process::ExitCode { match std::env::args().nth(1).as_deref() {";
        text += &format!("{arms} }} }}");
        let together = compile(&folder, "together", &text);
        let alone = cases.iter().filter(|case| case.real == Real::Alone);
        let alone = alone.map(|case| {
            let text = format!("{}\n{}", with_delays(&case.text), FRAME);
            (case.name.clone(), compile(&folder, &case.name, &text))
        });
        Plain {
            alone: alone.collect(),
            together,
            folder,
        }
    }

    /// What `runs` runs show.
    pub fn run(&self, case: &Case, runs: usize) -> BTreeSet<Outcome> {
        let mut seen = BTreeSet::new();
        // What is killed when stuck costs its time, as does the system's look at one that died;
        // both show little by being repeated.
        let may_be_stuck = case.outcomes.iter().any(is_stuck);
        let takes_time = may_be_stuck || case.outcomes.iter().any(is_death);
        let runs = if takes_time {
            runs.min(8 * AT_ONCE)
        } else {
            runs
        };
        for _ in 0..runs.div_ceil(AT_ONCE) {
            let limit = if may_be_stuck { STUCK } else { SURELY_STUCK };
            let children: Vec<Child> = (0..AT_ONCE).map(|_| self.start(case)).collect();
            let begin = Instant::now();
            for child in children {
                let outcome = finish(child, begin + limit);
                let expected = case
                    .outcomes
                    .iter()
                    .any(|expected| is_shown_by(expected, &outcome));
                // On a busy machine a program may look stuck that isn't.
                if limit < SURELY_STUCK && !expected {
                    seen.insert(finish(self.start(case), Instant::now() + SURELY_STUCK));
                } else {
                    seen.insert(outcome);
                }
            }
        }
        seen
    }

    fn start(&self, case: &Case) -> Child {
        let mut command = Command::new(self.alone.get(&case.name).unwrap_or(&self.together));
        // Traces that nobody reads take longer than the program.
        command
            .arg(&case.name)
            .env("RUST_BACKTRACE", "0")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        command.spawn().expect("a program starts")
    }
}

impl Drop for Plain {
    fn drop(&mut self) {
        // What is left lies in the target folder, where `cargo clean` finds it.
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// Whether what was seen is this outcome; from outside, being stuck and running for ever are alike.
pub fn is_shown_by(expected: &Outcome, seen: &Outcome) -> bool {
    let end = match expected.end.as_str() {
        "stack overflow" => "signal 6",
        "left with 0" => "exit 0",
        _ if is_stuck(expected) => "no end",
        other => other,
    };
    end == seen.end && expected.stdout == seen.stdout
}

fn is_death(outcome: &Outcome) -> bool {
    outcome.end.starts_with("signal") || outcome.end == "stack overflow"
}

fn is_stuck(outcome: &Outcome) -> bool {
    matches!(
        outcome.end.as_str(),
        "deadlock" | "runs for ever" | "no operation"
    )
}

fn compile(folder: &Path, name: &str, text: &str) -> PathBuf {
    let (source, executable) = (folder.join(format!("{name}.rs")), folder.join(name));
    std::fs::write(&source, text).expect("a program can be written");
    let output = Command::new("rustc")
        .args([
            "--edition",
            "2024",
            "--crate-name",
            "plain",
            "--cap-lints",
            "allow",
            "-C",
            "strip=debuginfo",
            "-o",
        ])
        .args([&executable, &source])
        .output()
        .expect("the compiler starts");
    assert!(
        output.status.success(),
        "{name} under real std: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    executable
}

fn finish(mut child: Child, deadline: Instant) -> Outcome {
    let status = loop {
        if let Some(status) = child.try_wait().expect("a child can be waited for") {
            break Some(status);
        }
        if Instant::now() >= deadline {
            break None;
        }
        std::thread::sleep(Duration::from_millis(2));
    };
    if status.is_none() {
        child.kill().expect("a child can be killed");
    }
    let output = child
        .wait_with_output()
        .expect("a child's output can be read");
    let stdout = String::from_utf8_lossy(&output.stdout).into_owned();
    let end = match status {
        None => "no end".to_owned(),
        Some(status) => match status.code() {
            Some(code) => format!("exit {code}"),
            None => signal(status),
        },
    };
    Outcome { end, stdout }
}

#[cfg(unix)]
fn signal(status: std::process::ExitStatus) -> String {
    use std::os::unix::process::ExitStatusExt;
    format!("signal {}", status.signal().unwrap_or(0))
}

#[cfg(not(unix))]
fn signal(_: std::process::ExitStatus) -> String {
    "signal".to_owned()
}
