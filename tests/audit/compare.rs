//! Many programs, each explored and run under real std: what real std shows must be listed, or it
//! must not be said that all is.

use crate::explored::{Explored, Search, explored, toolchain};
use crate::program::Program;
use crate::real_std::delays::Delayed;
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
    let claims = explore_all(batch, search, folder, &mut report);
    report.exploring = began.elapsed();
    let began = Instant::now();
    let modules = claims
        .iter()
        .map(|it| (it.name.as_str(), it.delayed.text.as_str()));
    let real = compile(&toolchain().rustc, folder, "real", &together(modules));
    report.compiling = began.elapsed();
    let began = Instant::now();
    for claim in claims {
        let (made, missing) = claim.missing(&real, runs);
        report.runs += made;
        if !missing.is_empty() {
            let (program, listed) = (claim.program.clone(), claim.said.outcomes);
            report.holes.push(Hole {
                program,
                missing,
                listed,
            });
        }
    }
    report.running = began.elapsed();
    report
}

/// Explores a batch; what is left is what all outcomes are claimed of.
fn explore_all<'a>(
    batch: &'a [Program],
    search: Search,
    folder: &Path,
    report: &mut Report,
) -> Vec<Claim<'a>> {
    let mut claims = Vec::new();
    for (number, program) in batch.iter().enumerate() {
        let (name, text) = (format!("p{number}"), program.text());
        let source = folder.join(format!("{name}.rs"));
        std::fs::write(&source, &text).expect("the source is written");
        let own = folder.join(&name);
        std::fs::create_dir(&own).expect("a folder");
        let began = Instant::now();
        let said = explored(&source, &own, search);
        report.slowest.push((began.elapsed(), program.seed));
        match said {
            Ok(said) => {
                report.count(program, &said);
                let delayed = with_delays(&text);
                claims.extend(said.claims.then_some(Claim {
                    program,
                    name,
                    delayed,
                    said,
                }));
            }
            Err(error) => report.refused.push((program.clone(), error)),
        }
    }
    claims
}

/// A program of which all outcomes are claimed to be listed.
struct Claim<'a> {
    program: &'a Program,
    name: String,
    delayed: Delayed,
    said: Explored,
}

impl Claim<'_> {
    /// How many runs were made, and what they showed that isn't listed: after a first such outcome
    /// there are no more runs.
    fn missing(&self, real: &Path, runs: u64) -> (u64, BTreeSet<Outcome>) {
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
                .map(|run| self.program.seed * 65_536 + run)
                .collect();
            let started: Vec<Running> = numbers
                .iter()
                .map(|&number| self.start(real, number))
                .collect();
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
                    true => self
                        .start(real, number)
                        .finish(Instant::now() + GREAT_PATIENCE),
                    false => outcome,
                };
                if !self.said.outcomes.contains(&outcome) {
                    missing.insert(outcome);
                }
            }
        }
        (made, missing)
    }

    fn start(&self, real: &Path, number: u64) -> Running {
        Running::start(real, &self.name, number, self.delayed.places)
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
