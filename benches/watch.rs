//! From save to verdict while a lesson is watched, as ratios within one run: `cargo bench --bench watch`.
//!
//! Each round takes, one after the other: bare `rustc` and a run of two senders; the companion at a terminal, on that
//! text and on one that doesn't compile; and, where `rustlings` is on the path (`cargo install rustlings`), the same
//! of its watch mode, with the same texts in the place of its first exercise. The median of the pairs' ratios is shown.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a measurement may panic, and prints

#[path = "shared/clones.rs"]
mod clones;

use clones::{build, cargo, clone, command, median, ratio, run, time};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::termios::{Winsize, tcsetwinsize};
use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

const ROUNDS: usize = 15;
/// How long a program is left alone before the next save: rustlings hears of none sooner.
const BETWEEN: Duration = Duration::from_millis(700);

fn main() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let place = root.join("target").join("bench");
    fs::create_dir_all(&place).unwrap();
    let clone = clone(&root, &place, "watch");
    let read = |path: &str| fs::read_to_string(clone.join(path)).unwrap();
    let right = read("solutions/ex03_many_senders.rs");
    let broken = read("ui-tests/shipped/ex03_many_senders.rs");
    let mut watchers = vec![companion(&clone)];
    watchers.extend(rustlings());
    let program = place.join("bare");
    let bare_file = place.join("bare.rs");
    let mut rows = vec![[Vec::new(), Vec::new()]; watchers.len()];
    for round in 0..ROUNDS {
        // A text that no build has seen, so that nothing can be taken from an earlier one.
        let texts = [&right, &broken].map(|text| format!("{text}// round {round}\n"));
        fs::write(&bare_file, &texts[0]).unwrap();
        let bare = time(|| {
            build(&clone, &bare_file, &program);
            run(&program);
        });
        for (watcher, row) in watchers.iter().zip(&mut rows) {
            for at in 0..texts.len() {
                row[at].push((watcher.save(&texts[at], at), bare));
            }
        }
    }
    for (watcher, row) in watchers.iter().zip(&mut rows) {
        for (what, pairs) in ["right", "does not compile"].iter().zip(row) {
            let (theirs, bare) = median(pairs);
            let (took, bare_took) = (theirs.as_secs_f64() * 1e3, bare.as_secs_f64() * 1e3);
            let name = watcher.name;
            println!(
                "{name}, {what:<18} {took:>5.0} ms of {bare_took:.0}   {:.2}",
                ratio(theirs, bare)
            );
        }
    }
}

/// A program that watches a file, at a terminal of its own.
struct Watcher {
    name: &'static str,
    file: PathBuf,
    /// What it says of a text that is right, and of one that doesn't compile.
    says: [&'static str; 2],
    master: File,
    child: Child,
    seen: Receiver<(Instant, Vec<u8>)>,
}

impl Watcher {
    fn start(
        name: &'static str,
        file: PathBuf,
        says: [&'static str; 2],
        mut command: Command,
    ) -> Self {
        let master: File = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY)
            .unwrap()
            .into();
        grantpt(&master).unwrap();
        unlockpt(&master).unwrap();
        let size = Winsize {
            ws_row: 40,
            ws_col: 120,
            ws_xpixel: 0,
            ws_ypixel: 0,
        };
        tcsetwinsize(&master, size).unwrap();
        let path = ptsname(&master, Vec::new()).unwrap().into_string().unwrap();
        let slave = File::options().read(true).write(true).open(path).unwrap();
        let stream = || Stdio::from(slave.try_clone().unwrap());
        command.env("TERM", "xterm-256color");
        let child = command
            .stdin(stream())
            .stdout(stream())
            .stderr(stream())
            .spawn()
            .unwrap();
        let (sender, seen) = channel();
        let mut reader = master.try_clone().unwrap();
        std::thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(read @ 1..) = reader.read(&mut buffer) {
                if sender
                    .send((Instant::now(), buffer[..read].to_vec()))
                    .is_err()
                {
                    return;
                }
            }
        });
        Self {
            name,
            file,
            says,
            master,
            child,
            seen,
        }
    }

    /// How long it takes from saving this text to what it says of such.
    fn save(&self, text: &str, at: usize) -> Duration {
        std::thread::sleep(BETWEEN);
        self.seen.try_iter().for_each(drop);
        let begun = Instant::now();
        fs::write(&self.file, text).unwrap();
        self.waits(self.says[at]).duration_since(begun)
    }

    /// When these words were seen.
    fn waits(&self, words: &str) -> Instant {
        let mut all = Vec::new();
        loop {
            let (at, bytes) = self.seen.recv_timeout(Duration::from_secs(120)).unwrap();
            all.extend(bytes);
            if String::from_utf8_lossy(&all).contains(words) {
                return at;
            }
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn companion(clone: &Path) -> Watcher {
    assert!(
        cargo(clone, &["build", "--package", "companion"])
            .status()
            .unwrap()
            .success()
    );
    let mut companion = command(
        &clone.join("target/debug/companion").to_string_lossy(),
        clone,
    );
    companion.arg("3");
    let file = clone.join("exercises/ex03_many_senders.rs");
    let says = ["Passed", "Does not compile"];
    let watcher = Watcher::start("companion", file, says, companion);
    watcher.waits("Graded in");
    watcher
}

/// None where there is none on the path.
fn rustlings() -> Option<Watcher> {
    // Within a workspace it would become a member of that.
    let place = std::env::temp_dir().join("rivulets-bench");
    let folder = place.join("rustlings");
    let _ = fs::remove_dir_all(&folder); // it is not there the first time
    fs::create_dir_all(&place).unwrap();
    let mut init = command("rustlings", &place);
    let mut init = init.arg("init").stdin(Stdio::piped()).spawn().ok()?;
    // It asks whether it may.
    writeln!(init.stdin.take().unwrap()).unwrap();
    assert!(init.wait().unwrap().success());
    let file = folder.join("exercises/00_intro/intro1.rs");
    let says = ["Exercise done", "error[E"];
    let watcher = Watcher::start("rustlings", file, says, command("rustlings", &folder));
    watcher.waits("Press ENTER to continue");
    (&watcher.master).write_all(b"\n").unwrap();
    watcher.waits("Exercise done");
    Some(watcher)
}
