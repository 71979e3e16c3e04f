//! Runs of a program under real std, with real threads and delays by chance.

use crate::outcomes::{Outcome, STUCK};
use std::collections::BTreeSet;
use std::io::Read;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A run that could be stuck, by what the engine says, is given up after this time.
const PATIENCE: Duration = Duration::from_millis(400);
/// One that could not is waited for so long.
const GREAT_PATIENCE: Duration = Duration::from_secs(10);
/// Runs that are stuck cost time, so a program isn't let to have more.
const MOST_STUCK: usize = 2;

/// How many runs were made, and what they came to.
pub fn outcomes(executable: &Path, runs: u64, may_be_stuck: bool) -> (u64, BTreeSet<Outcome>) {
    let (mut outcomes, mut made, mut stuck) = (BTreeSet::new(), 0, 0);
    for seed in 0..runs {
        made += 1;
        let outcome = run(
            executable,
            seed + 1,
            if may_be_stuck {
                PATIENCE
            } else {
                GREAT_PATIENCE
            },
        );
        stuck += usize::from(outcome.end == STUCK);
        outcomes.insert(outcome);
        if stuck == MOST_STUCK {
            break;
        }
    }
    (made, outcomes)
}

fn run(executable: &Path, seed: u64, patience: Duration) -> Outcome {
    let mut command = Command::new(executable);
    command
        .env("DELAYS", seed.to_string())
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let mut child = command.spawn().expect("the program starts");
    let mut output = child.stdout.take().expect("stdout is piped");
    let status = wait(&mut child, patience);
    let mut stdout = Vec::new();
    output.read_to_end(&mut stdout).expect("what it printed");
    let stdout = String::from_utf8_lossy(&stdout).into_owned();
    match status {
        Some(status) => Outcome {
            end: status
                .code()
                .map_or("died".to_owned(), |code| format!("exit {code}")),
            stdout,
        },
        None => Outcome {
            end: STUCK.to_owned(),
            stdout,
        },
    }
}

/// The programs print little, so a full pipe never holds them back.
fn wait(child: &mut Child, patience: Duration) -> Option<ExitStatus> {
    let began = Instant::now();
    let mut pause = Duration::from_micros(100);
    loop {
        if let Some(status) = child.try_wait().expect("its end can be seen") {
            return Some(status);
        }
        if began.elapsed() > patience {
            child.kill().expect("it can be killed");
            child.wait().expect("it is over");
            return None;
        }
        thread::sleep(pause);
        pause = (pause * 2).min(Duration::from_millis(5));
    }
}
