//! What explore says of a program.

use crate::real_std::{NO_END, Outcome};
use rivulets::build::{Observed, Toolchain, observe};
use rivulets::explore::Explorer;
use rivulets::report::Report;
use rivulets::schedule::{Bounds, Exploration};
use rivulets::trace::Dependence;
use rivulets::words;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// How a program is explored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Search {
    /// As `rivulets explore` does.
    Whole,
    /// With an entry of the dependence table broken on both sides: it misses outcomes, and doesn't
    /// know it.
    #[cfg_attr(not(unix), allow(dead_code))]
    Broken(usize),
}

/// What is said.
pub struct Explored {
    /// That these are all outcomes.
    pub claims: bool,
    /// Why that isn't said.
    pub why_not: String,
    pub outcomes: BTreeSet<Outcome>,
    pub schedules: u64,
}

/// Where a search is cut, so that many programs can be looked at; one that is cut claims nothing.
fn bounds() -> Bounds {
    Bounds {
        schedules: 6_000,
        fresh_schedules: 300,
        steps: 400_000,
        samples: 0,
        ..Bounds::default()
    }
}

/// The compiler that builds programs, and the stand-in.
pub fn toolchain() -> &'static Toolchain {
    static TOOLCHAIN: OnceLock<Toolchain> = OnceLock::new();
    TOOLCHAIN.get_or_init(Toolchain::built_in)
}

/// Explores the program in a file, within an empty folder; says why, if that can't be done at all.
pub fn explored(source: &Path, folder: &Path, search: Search) -> Result<Explored, String> {
    let mut observed = observe(source, folder, toolchain()).map_err(|why| why.to_string())?;
    let mut dependence = Dependence::WHOLE;
    if let Search::Broken(entry) = search {
        observed.executable = broken(&observed, folder, entry);
        dependence = Dependence::without(entry);
    }
    let mut explorer = Explorer::of(&observed);
    (explorer.plan.bounds, explorer.plan.dependence) = (bounds(), dependence);
    let found = explorer.explore().map_err(|gone| gone.to_string())?;
    Ok(said(&observed, &found))
}

fn said(observed: &Observed, found: &Exploration) -> Explored {
    let report = Report::new(String::new(), observed, found, words::given);
    // "All with sequentially consistent atomics" is no more than that.
    let why_not = match report.weak_ordering {
        Some(_) => "weak orderings",
        None => report.cut.unwrap_or("not complete"),
    };
    Explored {
        claims: report.complete && report.weak_ordering.is_none(),
        why_not: why_not.to_owned(),
        outcomes: report
            .outcomes
            .iter()
            .map(|it| outcome(&it.end, &it.stdout))
            .collect(),
        schedules: report.schedules + report.pruned,
    }
}

/// As it looks from outside.
fn outcome(end: &str, stdout: &str) -> Outcome {
    let end = match end {
        "deadlock" | "runs for ever" => NO_END,
        "stack overflow" => "signal 6",
        other => other,
    };
    Outcome {
        end: end.to_owned(),
        stdout: stdout.to_owned(),
    }
}

/// What starts the program with an entry broken.
fn broken(observed: &Observed, folder: &Path, entry: usize) -> PathBuf {
    let script = folder.join(format!("broken-{entry}"));
    let program = observed.executable.display();
    let text = format!("#!/bin/sh\nRIVULETS_BROKEN_ENTRY={entry} exec {program}\n");
    std::fs::write(&script, text).expect("the script is written");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let can_be_run = std::fs::Permissions::from_mode(0o755);
        std::fs::set_permissions(&script, can_be_run).expect("the script can be run");
    }
    script
}
