//! What it takes to tell what each piece of an answer is for, as ratios within one run: `cargo bench --bench why`.
//!
//! Each round takes, one after the other, bare `rustc` and a run of an answer, a check of it by the command, and `why`.
//! What `why` takes beyond the check, by the number of pieces, is what a piece costs. The rounds' medians are shown.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

#[path = "shared/clones.rs"]
mod clones;

use clones::{build, cargo, median, ratio, run, time};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const ROUNDS: usize = 9;

/// Right answers with few pieces and with many.
const ANSWERS: [&str; 6] = [
    "solutions/ex03_many_senders.rs",
    "solutions/ex07_one_sender_each.rs",
    "ui-tests/attempts/ex03/rendezvous_channel.rs",
    "ui-tests/attempts/ex09/tried_without_waiting.rs",
    "ui-tests/attempts/ex02/one_word_for_each_thread.rs",
    "ui-tests/attempts/ex11/helper_sends_for_the_next.rs",
];

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let place = root.join("target").join("bench");
    fs::create_dir_all(&place).unwrap();
    // As learners have it.
    let built = cargo(&root, &["build", "--quiet", "--bin", "rivulets"]).status();
    assert!(built.unwrap().success());
    let program = place.join(format!("bare{}", std::env::consts::EXE_SUFFIX));
    for answer in ANSWERS {
        let (mut checks, mut whys, mut each) = (Vec::new(), Vec::new(), Vec::new());
        let pieces = pieces(&root, answer);
        for _ in 0..ROUNDS {
            let bare = time(|| {
                build(&root, Path::new(answer), &program);
                run(&program);
            });
            let check = time(|| drop(rivulets(&root, "check", answer)));
            let why = time(|| drop(rivulets(&root, "why", answer)));
            checks.push((check, bare));
            whys.push((why, bare));
            each.push((why.saturating_sub(check) / pieces, bare));
        }
        let shown = |pairs: &mut [(Duration, Duration)]| {
            let (ours, bare) = median(pairs);
            format!(
                "{:>4.0} ms {:.2}",
                ours.as_secs_f64() * 1e3,
                ratio(ours, bare)
            )
        };
        println!(
            "{answer:<55} {pieces} pieces: check {}, why {}, a piece {}",
            shown(&mut checks),
            shown(&mut whys),
            shown(&mut each)
        );
    }
}

fn rivulets(root: &Path, verb: &str, answer: &str) -> String {
    let lesson = answer.split("/ex").nth(1).map(|rest| &rest[..2]).unwrap();
    let mut command = Command::new(root.join("target/debug/rivulets"));
    command
        .args([verb, answer, "--as", lesson])
        .current_dir(root);
    let output = command.stderr(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{verb} {answer}");
    String::from_utf8(output.stdout).unwrap()
}

fn pieces(root: &Path, answer: &str) -> u32 {
    let said = rivulets(root, "why", answer);
    said.lines()
        .filter(|line| line.starts_with("Without "))
        .count() as u32
}
