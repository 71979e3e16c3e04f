//! Many programs, each explored and run under real std: what real std shows must be listed, or it
//! must not be said that all is.

use crate::explored::{Explored, Search, explored, toolchain};
use crate::program::Program;
use crate::real_std::{NO_END, Outcome, Running, compile, together, with_delays};
use crate::report::{Hole, Report};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Programs that are compiled at once for real std.
const BATCH: usize = 30;
/// Batches looked at at a time.
const WORKERS: usize = 2;
/// Runs at a time: they get in one another's way, which is wanted.
const AT_ONCE: u64 = 5;
/// How long a run may take where it is said that it can be stuck; and where it isn't.
const PATIENCE: Duration = Duration::from_millis(500);
const GREAT_PATIENCE: Duration = Duration::from_secs(10);
/// Runs that are stuck take their time, so a program isn't let to have more.
const MOST_STUCK: usize = 4;

/// Looks at all programs, with so many runs of each.
pub fn compare(programs: &[Program], runs: u64, search: Search) -> Report {
    let batches: Vec<&[Program]> = programs.chunks(BATCH).collect();
    let (next, report) = (AtomicUsize::new(0), Mutex::new(Report::default()));
    std::thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                while let Some(batch) = batches.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let folder = Folder::new();
                    let looked = look_at(batch, runs, search, &folder.0);
                    report.lock().expect("nobody panics").add(looked);
                }
            });
        }
    });
    let mut report = report.into_inner().expect("nobody panics");
    report
        .holes
        .sort_by_key(|hole| (hole.program.size(), hole.program.seed));
    report
}

fn look_at(batch: &[Program], runs: u64, search: Search, folder: &Path) -> Report {
    let mut report = Report::default();
    let began = Instant::now();
    let mut claimed: Vec<(&Program, Explored)> = Vec::new();
    for program in batch {
        let source = folder.join(format!("p{}.rs", program.seed));
        std::fs::write(&source, program.text()).expect("the source is written");
        let own = folder.join(format!("p{}", program.seed));
        std::fs::create_dir(&own).expect("a folder");
        let began = Instant::now();
        let said = explored(&source, &own, search);
        report.slowest.push((began.elapsed(), program.seed));
        match said {
            Ok(said) => {
                report.count(program, &said);
                if said.claims {
                    claimed.push((program, said));
                }
            }
            Err(error) => report.refused.push((program.clone(), error)),
        }
    }
    report.exploring = began.elapsed();
    let began = Instant::now();
    let texts: Vec<_> = claimed
        .iter()
        .map(|(program, _)| with_delays(&program.text()))
        .collect();
    let names: Vec<String> = claimed
        .iter()
        .map(|(program, _)| format!("p{}", program.seed))
        .collect();
    let named = names.iter().zip(&texts);
    let text = together(named.map(|(name, it)| (name.as_str(), it.text.as_str())));
    let real = compile(&toolchain().rustc, folder, "real", &text);
    report.compiling = began.elapsed();
    let began = Instant::now();
    for ((program, said), (name, text)) in claimed.into_iter().zip(names.iter().zip(&texts)) {
        let real = Real {
            executable: &real,
            name,
            places: text.places,
            said: &said,
        };
        let (made, missing) = real.missing(runs, program.seed);
        report.runs += made;
        if !missing.is_empty() {
            report.holes.push(Hole {
                program: program.clone(),
                missing,
                listed: said.outcomes,
            });
        }
    }
    report.running = began.elapsed();
    report
}

/// A program under real std, beside what is said of it.
struct Real<'a> {
    executable: &'a Path,
    name: &'a str,
    places: u32,
    said: &'a Explored,
}

impl Real<'_> {
    /// How many runs were made, and what they showed that isn't listed: after a first such outcome
    /// there are no more runs.
    fn missing(&self, runs: u64, seed: u64) -> (u64, BTreeSet<Outcome>) {
        let may_be_stuck = self
            .said
            .outcomes
            .iter()
            .any(|outcome| outcome.end == NO_END);
        let patience = if may_be_stuck {
            PATIENCE
        } else {
            GREAT_PATIENCE
        };
        let (mut made, mut stuck, mut missing) = (0, 0, BTreeSet::new());
        while made < runs && stuck < MOST_STUCK && missing.is_empty() {
            let numbers: Vec<u64> = (made..runs.min(made + AT_ONCE))
                .map(|run| seed * 65_536 + run)
                .collect();
            let started: Vec<Running> = numbers.iter().map(|&number| self.start(number)).collect();
            made += started.len() as u64;
            let deadline = Instant::now() + patience;
            for (running, number) in started.into_iter().zip(numbers) {
                let outcome = running.finish(deadline);
                stuck += usize::from(outcome.end == NO_END);
                if self.said.outcomes.contains(&outcome) {
                    continue;
                }
                // On a busy machine a run may look stuck that isn't.
                let outcome = match outcome.end == NO_END && may_be_stuck {
                    true => self.start(number).finish(Instant::now() + GREAT_PATIENCE),
                    false => outcome,
                };
                if !self.said.outcomes.contains(&outcome) {
                    missing.insert(outcome);
                }
            }
        }
        (made, missing)
    }

    fn start(&self, number: u64) -> Running {
        Running::start(self.executable, self.name, number, self.places)
    }
}

/// A folder of one's own, taken away when dropped.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Folder {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("audit-{}-{number}", std::process::id());
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&path).expect("a folder");
        Folder(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind is only untidy.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
