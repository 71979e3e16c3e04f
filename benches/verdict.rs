//! How long a learner waits, as ratios within one run: `cargo bench --bench verdict`.
//!
//! - (a) bare `rustc` and a run of the same file, as the yardstick
//! - (b) `cargo test --test ex03`, warm, on a changed file that is right
//! - (c) the same on one that does not compile
//! - (d) the cold first verdict in a fresh clone, against a cold build of the four packages that were given
//! - (e) a warm verdict on a deadlock, against bare `rustc` alone
//!
//! (a) to (c) and (e) are taken in turn, nine rounds, and the median of the pairs' ratios is shown; (d) is
//! taken in three pairs. All of it happens in clones under `target/bench`; what is committed is measured.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

#[path = "shared/clones.rs"]
mod clones;

use clones::{build, cargo, clone, median, ratio, run, time};
use std::fs;
use std::path::{Path, PathBuf};

const ROUNDS: usize = 9;
const COLD_ROUNDS: usize = 3;

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let place = root.join("target").join("bench");
    fs::create_dir_all(&place).unwrap();
    warm(&root, &place);
    cold(&root, &place);
}

fn warm(root: &Path, place: &Path) {
    let clone = clone(root, place, "warm");
    let file = clone.join("exercises/ex03_many_senders.rs");
    let text = |path: &str| fs::read_to_string(clone.join(path)).unwrap();
    let broken = text("ui-tests/shipped/ex03_many_senders.rs");
    let right = text("solutions/ex03_many_senders.rs");
    let stuck = text("ui-tests/attempts/ex03/kept_sender_hangs.rs");
    let lesson = || cargo(&clone, &["test", "--quiet", "--test", "ex03"]);
    lesson().status().unwrap();
    // A text that no build has seen, so that nothing can be taken from an earlier one.
    let graded = |text: &str, round: usize, passes: bool| {
        fs::write(&file, format!("{text}// round {round}\n")).unwrap();
        time(|| assert_eq!(lesson().status().unwrap().success(), passes))
    };
    let mut rows = [const { Vec::new() }; 4];
    for round in 0..ROUNDS {
        fs::write(&file, format!("{right}// round {round}\n")).unwrap();
        let program = place.join(format!("bare{}", std::env::consts::EXE_SUFFIX));
        let built = time(|| build(&clone, &file, &program));
        let bare = built + time(|| run(&program));
        rows[0].push((bare, bare));
        rows[1].push((graded(&right, round, true), bare));
        rows[2].push((graded(&broken, round, false), bare));
        rows[3].push((graded(&stuck, round, false), built));
    }
    let names = [
        "(a) bare rustc + run",
        "(b) warm, right",
        "(c) warm, does not compile",
        "(e) warm, a deadlock, against bare rustc",
    ];
    for (name, pairs) in names.iter().zip(&mut rows) {
        let (ours, theirs) = median(pairs);
        let ratio = ratio(ours, theirs);
        println!(
            "{name:<42} {:>5.0} ms   {ratio:.2}",
            ours.as_secs_f64() * 1e3
        );
    }
}

fn cold(root: &Path, place: &Path) {
    let peer = place.join("four");
    let _ = fs::remove_dir_all(&peer); // it is not there the first time
    fs::create_dir_all(peer.join("src")).unwrap();
    fs::write(peer.join("src/lib.rs"), "").unwrap();
    fs::write(peer.join("Cargo.toml"), FOUR).unwrap();
    let mut pairs = Vec::new();
    for _ in 0..COLD_ROUNDS {
        let clone = clone(root, place, "cold");
        let ours = time(|| {
            let lesson = cargo(&clone, &["test", "--quiet", "--test", "ex01"]).status();
            assert_eq!(
                lesson.unwrap().code(),
                Some(101),
                "a shipped exercise passes"
            );
        });
        let _ = fs::remove_dir_all(peer.join("target")); // it is not there the first time
        let theirs = time(|| {
            assert!(
                cargo(&peer, &["test", "--quiet", "--no-run"])
                    .status()
                    .unwrap()
                    .success()
            )
        });
        pairs.push((ours, theirs));
    }
    let (ours, theirs) = median(&mut pairs);
    println!(
        "    cold build of four packages  {:>7.1} s    1.00",
        theirs.as_secs_f64()
    );
    println!(
        "(d) cold first verdict           {:>7.1} s    {:.2}",
        ours.as_secs_f64(),
        ratio(ours, theirs)
    );
}

const FOUR: &str = "[package]\nname = \"four\"\nversion = \"0.0.0\"\nedition = \"2024\"\n[workspace]\n\
    [dev-dependencies]\nassert_cmd = \"2\"\npredicates = \"3\"\npretty_assertions = \"1\"\ntrybuild = \"1\"\n";
