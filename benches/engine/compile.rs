//! The observed build against the plain one, and the whole way from a changed file to "all orders".

use super::measure::{Place, in_turn};
use super::programs::{pool, two_senders};
use rivulets::build::{Toolchain, observe};
use std::path::Path;
use std::process::{Command, Stdio};

const ROUNDS: usize = 9;
/// Beside a busy machine a median of nine pairs still sways.
const WHOLE_ROUNDS: usize = 31;

pub fn measure(whole: bool) {
    let rounds = if whole { WHOLE_ROUNDS } else { ROUNDS };
    println!(
        "against rustc                                     ours     rustc   ratio (median of pairs)"
    );
    let place = Place::new("compile");
    for (name, program) in [
        ("two senders", two_senders as fn(usize) -> String),
        ("a pool of workers", pool),
    ] {
        observed(&place, name, program, rounds);
    }
    // A pool shares its receiver in an `Arc`, of whose owners not every order is explored: no "all".
    whole_way(&place, "two senders", two_senders, rounds);
}

/// The observed build, as the command makes it, against a plain build by the same compiler.
fn observed(place: &Place, name: &str, program: fn(usize) -> String, rounds: usize) {
    let ours = |round| {
        let file = place.write("observed.rs", &program(round));
        observe(&file, place.path(), &Toolchain::built_in()).unwrap();
    };
    let theirs = |round| {
        let file = place.write("plain.rs", &program(round));
        plain(&file, &place.path().join("plain"));
    };
    show(
        &format!("{name}: observed build"),
        in_turn(rounds, ours, theirs),
    );
}

/// `rivulets explore` against `rustc` by the name that is on the path, as somebody without us would type it, and a run.
fn whole_way(place: &Place, name: &str, program: fn(usize) -> String, rounds: usize) {
    let ours = |round| {
        let file = place.write("explored.rs", &program(round));
        let mut explore = Command::new(env!("CARGO_BIN_EXE_rivulets"));
        explore.arg("explore").arg(file).current_dir(place.path());
        let output = as_from_a_shell(&mut explore).output().unwrap();
        assert!(
            output.stdout.starts_with(b"All "),
            "not explored to its end"
        );
    };
    let theirs = |round| {
        let file = place.write("bare.rs", &program(round));
        let bare = place.path().join("bare");
        compile(Command::new("rustc"), &file, &bare);
        let run = Command::new(&bare).stdout(Stdio::null()).status();
        assert!(run.unwrap().success());
    };
    show(
        &format!("{name}: explored, and bare rustc + run"),
        in_turn(rounds, ours, theirs),
    );
}

/// Builds a program with the compiler that observed builds use, as `rustc FILE.rs` would.
pub fn plain(file: &Path, program: &Path) {
    compile(Command::new(Toolchain::built_in().rustc), file, program);
}

fn compile(mut rustc: Command, file: &Path, program: &Path) {
    rustc
        .args(["--edition", "2024", "-o"])
        .arg(program)
        .arg(file);
    assert!(
        as_from_a_shell(&mut rustc)
            .stderr(Stdio::null())
            .status()
            .unwrap()
            .success()
    );
}

/// Without what the cargo that runs this says to its children; the toolchain it chose stays.
fn as_from_a_shell(command: &mut Command) -> &mut Command {
    for (name, _) in std::env::vars() {
        if name.starts_with("CARGO") && name != "CARGO_HOME" {
            command.env_remove(name);
        }
    }
    command
}

fn show(what: &str, (ours, theirs, ratio): (f64, f64, f64)) {
    println!("{what:<46} {ours:>5.0} ms {theirs:>6.0} ms {ratio:>7.2}");
}
