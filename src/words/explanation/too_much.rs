//! About a program, or a compilation, that met a limit.

use super::spot;
use super::{Advice, Parts, last_seen, marked, printed};
use crate::course::Graded;
use crate::process::{LIMITS, Limit};
use crate::schedule::Bounds;
use crate::trace::story::Story;
use crate::trace::{Outcome, Step};
use crate::verdict::Explored;
use crate::words::excerpt::excerpt;
use crate::words::text::thousands;

/// An answer that is got more often than this isn't asked for by mistake only.
const OFTEN: usize = 100;

/// The compiler itself met a limit.
pub(super) fn compiler(limit: Limit) -> Parts {
    let what = if limit == Limit::Memory {
        "memory"
    } else {
        "time"
    };
    Parts {
        cause: format!(
            "the compiler did not come to an end with this file in the {what} it may take."
        ),
        shown: String::new(),
        next: Advice::EndlessMacro.into(),
    }
}

/// What the program did that is too much.
fn what(limit: Limit) -> String {
    match limit {
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
    }
}

pub(super) fn too_much(limit: Limit, explored: &Explored, graded: &Graded) -> Parts {
    let what = what(limit);
    if let Some(step) = in_vain(limit, &explored.story) {
        let line = step.site.line;
        return Parts {
            cause: format!(
                "line {line} asks again and again, though no Sender is left to change the answer; it \
                 was stopped."
            ),
            shown: format!(
                "{}   = {what}\n\n{}",
                marked(step.site, "this gives no message any more", graded),
                printed(explored)
            ),
            next: Advice::AnswerAtTheEnd.into(),
        };
    }
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
        _ => {
            // It was made, and never began.
            let spawned = explored.story.ends.threads.last();
            let spawned = spawned.filter(|last| limit == Limit::Threads && last.site.line > 0);
            let shown = match spawned {
                Some(thread) => marked(thread.site, label, graded),
                None => last_seen(&explored.story, None, graded, label),
            };
            (String::new(), shown)
        }
    };
    Parts {
        cause: format!("{what}{taken}; it was stopped."),
        shown: shown + &printed(explored),
        next: advice(limit).into(),
    }
}

/// The last that is asked of a channel, where the same thread got the same answer often before: that its senders are
/// gone.
fn in_vain(limit: Limit, story: &Story) -> Option<&Step> {
    let asks = |step: &&Step| step.operation.kind.takes();
    let loops = matches!(limit, Limit::Steps | Limit::Output);
    let last = story.steps.iter().rev().find(asks).filter(|_| loops)?;
    let same = |step: &&Step| {
        let place = |step: &Step| (step.choice.thread, step.site, step.outcome);
        place(step) == place(last)
    };
    let often = story.steps.iter().filter(same).nth(OFTEN).is_some();
    (last.outcome == Outcome::Disconnected && last.site.line > 0 && often).then_some(last)
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
