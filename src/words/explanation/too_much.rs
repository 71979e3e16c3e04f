//! About a program, or a compilation, that met a limit.

use super::spot;
use super::{Advice, Parts, last_seen, marked, printed};
use crate::course::Graded;
use crate::process::{LIMITS, Limit};
use crate::schedule::Bounds;
use crate::trace::story::Story;
use crate::trace::{Response, Step};
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
        let (cause, label, next) = match step.response {
            Response::Failed => (
                "sends again and again, though the Receiver is gone, and nobody can take it",
                "this reaches nobody any more",
                Advice::NobodyComesBack,
            ),
            _ => (
                "asks again and again, though no Sender is left to change the answer",
                "this gives no message any more",
                Advice::AnswerAtTheEnd,
            ),
        };
        return Parts {
            cause: format!("line {line} {cause}; it was stopped."),
            shown: format!(
                "{}   = {what}\n\n{}",
                marked(step.site, label, graded),
                printed(explored)
            ),
            next: next.into(),
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

/// The last that is asked of a channel, or sent into one, where the same thread got the same answer often before: that
/// its other end is gone.
fn in_vain(limit: Limit, story: &Story) -> Option<&Step> {
    let asks = |step: &&Step| step.operation.kind.takes();
    let sends = |step: &&Step| step.operation.kind.sends() && step.response == Response::Failed;
    let loops = matches!(limit, Limit::Steps | Limit::Output);
    let mut steps = story.steps.iter().filter(|_| loops).rev();
    let asked = steps.clone().find(asks);
    let asked = asked.filter(|last| last.response == Response::Disconnected);
    let often = |last: &&Step| {
        let place = |step: &Step| (step.choice.thread, step.site, step.response);
        let same = |step: &&Step| place(step) == place(last);
        last.site.line > 0 && story.steps.iter().filter(same).nth(OFTEN).is_some()
    };
    let asked = asked.filter(often);
    asked.or_else(|| steps.find(sends).filter(often))
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
