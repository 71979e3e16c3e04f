//! What the engine finds of a program.

use super::case::{Case, Complete};
use super::real_std::Outcome;
use super::standin::{scratch, toolchain};
use rivulets::build::observe;
use rivulets::explore::Explorer;
use rivulets::trace::{Death, End, Ending, wire};
use std::collections::BTreeSet;
use std::time::Duration;

/// A search's result, as the corpus speaks of it.
#[derive(Debug)]
pub struct Explored {
    pub outcomes: BTreeSet<Outcome>,
    /// The search came to its end, and nothing in the program leaves the engine's sight.
    pub complete: Complete,
    pub not_followed: BTreeSet<u32>,
    pub schedules: u64,
    pub pruned: u64,
}

/// Looks at every schedule of a program; says why, if that can't be done at all.
pub fn explored(case: &Case) -> Result<Explored, String> {
    let folder = scratch(&case.name);
    let found = explore_in(case, &folder);
    // What is left is left in the target folder, where `cargo clean` finds it.
    let _ = std::fs::remove_dir_all(&folder);
    found
}

fn explore_in(case: &Case, folder: &std::path::Path) -> Result<Explored, String> {
    let observed = observe(&case.path, folder, toolchain()).map_err(|why| why.to_string())?;
    let mut explorer = Explorer::of(&observed);
    explorer.leash.silence = Duration::from_secs(5);
    for (flag, is_wanted) in [
        (wire::CAUSELESS, case.causeless),
        (wire::FREE_TIME, !case.ordered_time),
    ] {
        if !is_wanted {
            explorer.plan.flags &= !flag;
        }
    }
    let found = explorer.explore().map_err(|gone| gone.to_string())?;
    let outcome = |outcome: &rivulets::schedule::Outcome| Outcome {
        end: words(outcome.ending),
        // How much was kept of too much is of no interest.
        stdout: match outcome.ending {
            Ending::Ended(End::OutputLimit) => String::new(),
            _ => String::from_utf8_lossy(&outcome.stdout).into_owned(),
        },
    };
    Ok(Explored {
        outcomes: found.outcomes.iter().map(outcome).collect(),
        complete: match found.fair {
            _ if !observed.is_followed() => Complete::No,
            Some(_) => Complete::Fair,
            None if found.complete => Complete::Yes,
            None => Complete::No,
        },
        not_followed: observed
            .unfollowed
            .iter()
            .map(|unfollowed| unfollowed.line)
            .chain(observed.std_arc)
            .collect(),
        schedules: found.schedules,
        pruned: found.pruned,
    })
}

/// An end in the header's words.
fn words(ending: Ending) -> String {
    match ending {
        Ending::Ended(End::Exit(code)) => format!("exit {code}"),
        Ending::Ended(End::Abort) => "signal 6".to_owned(),
        Ending::Ended(End::Deadlock) => "deadlock".to_owned(),
        Ending::Ended(End::Livelock) => "runs for ever".to_owned(),
        Ending::Ended(End::StepLimit) => "too many steps".to_owned(),
        Ending::Ended(End::OutputLimit) => "too much output".to_owned(),
        Ending::Ended(End::ThreadLimit) => "too many threads".to_owned(),
        Ending::Ended(End::Unfollowed(_)) => "not followed".to_owned(),
        Ending::Died(Death::Exit(code)) => format!("left with {code}"),
        Ending::Died(Death::Signal(signal)) => format!("signal {signal}"),
        Ending::Died(Death::StackOverflow) => "stack overflow".to_owned(),
        Ending::Died(Death::Hang) => "no operation".to_owned(),
        Ending::Died(Death::Memory) => "too much memory".to_owned(),
        Ending::Ended(End::Pruned | End::Diverged) | Ending::Died(Death::Stopped) => {
            format!("no outcome: {ending:?}")
        }
    }
}
