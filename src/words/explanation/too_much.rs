use super::spot;
use super::{Advice, Parts, last_seen, printed};
use crate::course::Graded;
use crate::program::{LIMITS, Limit};
use crate::schedule::Bounds;
use crate::verdict::Explored;
use crate::words::excerpt::excerpt;
use crate::words::text::thousands;

/// The compiler itself met a limit.
pub(super) fn compiler(limit: Limit) -> Parts {
    let what = if limit == Limit::Memory {
        "memory"
    } else {
        "time"
    };
    Parts {
        cause: format!(
            "Too much: the compiler did not come to an end with this file in the {what} it may take."
        ),
        shown: String::new(),
        next: Advice::EndlessMacro.into(),
    }
}

pub(super) fn too_much(limit: Limit, explored: &Explored, graded: &Graded) -> Parts {
    let what = match limit {
        Limit::Time => format!(
            "the program had not ended after {} seconds",
            LIMITS.time.as_secs()
        ),
        Limit::Memory => format!(
            "the program used more than {} MiB of memory",
            LIMITS.memory >> 20
        ),
        Limit::Output => format!("the program printed more than {} MiB", LIMITS.output >> 20),
        Limit::Threads => format!(
            "more than {} threads lived at once",
            thousands(LIMITS.threads)
        ),
        Limit::Steps => format!(
            "the program made more than {} operations on channels, locks and threads",
            thousands(Bounds::default().steps_a_run.into())
        ),
    };
    let label = match limit {
        Limit::Threads => "the thread that was one too many was to be spawned here",
        Limit::Output => "this was one print too many",
        _ => "the last that was seen of it",
    };
    let (taken, shown) = match explored.story.spot {
        Some(spot) if limit == Limit::Memory => {
            let shown = excerpt(&graded.source, &graded.file, &[spot::mark(spot)]);
            (format!(", taken at line {}", spot.site.line), shown)
        }
        _ => (
            String::new(),
            last_seen(&explored.story, None, graded, label),
        ),
    };
    Parts {
        cause: format!("Too much: {what}{taken}; it was stopped."),
        shown: shown + &printed(explored),
        next: advice(limit).into(),
    }
}

/// What to look at, by the limit.
pub(super) fn advice(limit: Limit) -> Advice {
    match limit {
        Limit::Time => Advice::WhichLoop,
        Limit::Memory => Advice::WhatGrows,
        Limit::Output => Advice::PrintsAgain,
        Limit::Threads => Advice::HowManyThreads,
        Limit::Steps => Advice::LoopOfOperations,
    }
}
