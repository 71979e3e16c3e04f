//! The same programs under loom and shuttle, whose package is built for this alone.

use super::measure::Place;
use super::programs::producers;
use super::rates::bounded;
use rivulets::build::Observed;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// Executions at most and seconds at most for each peer; loom makes 11,430 of 3 x 3.
const MOST: (u64, u64) = (100_000, 10);
const WHOLE_MOST: (u64, u64) = (10_000_000, 120);

/// For so long at least our own search is timed.
const LEAST: Duration = Duration::from_millis(300);

/// What one library did.
struct Peer {
    who: String,
    executions: u64,
    seconds: f64,
    /// It made all there are.
    all: bool,
}

pub fn measure(whole: bool) {
    println!(
        "the same programs      executions    seconds   executions/s   executions to ours   rate to ours"
    );
    let most = if whole { WHOLE_MOST } else { MOST };
    let place = Place::new("ours");
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
    for (n, m) in [(2, 2), (3, 2), (3, 3), (4, 2)] {
        let program = place.observe(&format!("p{n}x{m}"), &producers(n, m));
        let ours = ours(&program);
        show(n, m, &ours, &ours);
        for peer in run(&folder, &[n as u64, m as u64, most.0, most.1]) {
            show(n, m, &peer, &ours);
        }
    }
}

/// Our search, made again until its time can be told.
fn ours(program: &Observed) -> Peer {
    let mut explorer = bounded(program, u64::MAX);
    let mut found = explorer.explore().unwrap(); // from here on the process is there, as the peers' is
    let (start, mut searches) = (Instant::now(), 0);
    while start.elapsed() < LEAST {
        found = explorer.explore().unwrap();
        searches += 1;
    }
    Peer {
        who: "rivulets".to_owned(),
        executions: found.schedules + found.pruned,
        seconds: start.elapsed().as_secs_f64() / f64::from(searches),
        all: found.complete,
    }
}

/// Runs the peers' program, which says in its first lines what these four numbers are.
fn run(folder: &Path, numbers: &[u64]) -> Vec<Peer> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["run", "--quiet", "--release", "--locked", "--target-dir"]);
    cargo.arg(folder.join("../../target/bench/peers")).arg("--");
    cargo
        .args(numbers.iter().map(u64::to_string))
        .current_dir(folder);
    let output = cargo.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let lines = String::from_utf8(output.stdout).unwrap();
    lines.lines().filter_map(read).collect()
}

/// A line as `loom 11430 0.7175 all`; loom says other things too.
fn read(line: &str) -> Option<Peer> {
    let [who, executions, seconds, all] = line.split(' ').collect::<Vec<_>>()[..] else {
        return None;
    };
    Some(Peer {
        who: who.to_owned(),
        executions: executions.parse().ok()?,
        seconds: seconds.parse().ok()?,
        all: all == "all",
    })
}

fn show(n: usize, m: usize, peer: &Peer, ours: &Peer) {
    let rate = |peer: &Peer| peer.executions as f64 / peer.seconds;
    let times_ours = peer.executions as f64 / ours.executions as f64;
    let times_ours = match (peer.all, peer.who.as_str()) {
        (true, _) => format!("{times_ours:.2}"),
        (false, "loom" | "shuttle-dfs") => format!("> {times_ours:.2}"),
        // Chance never ends, and never knows that it has seen all.
        (false, _) => "-".to_owned(),
    };
    println!(
        "{n} x {m} {:<16} {:>10}{} {:>9.4} {:>14.0} {times_ours:>20} {:>14.2}",
        peer.who,
        peer.executions,
        if peer.all { ' ' } else { '+' },
        peer.seconds,
        rate(peer),
        rate(peer) / rate(ours),
    );
}
