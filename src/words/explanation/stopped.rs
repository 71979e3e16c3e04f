//! About a grading that somebody asked to end.

use super::Told;
use crate::course::Graded;
use crate::exercise::Exercise;
use crate::verdict::{Explored, Verdict};
use crate::words::again::regrade;
use crate::words::paint::{bad, strong};
use crate::words::text::{thousands, title, wrap};

/// Nothing was wrong until somebody asked for an end: that is no verdict.
pub(super) fn stopped(graded: &Graded, explored: &Explored, exercise: &Exercise) -> String {
    format!(
        "{}\n\n{}\n\n    {}\n",
        cause(explored),
        wrap("That is no verdict yet, and there is no receipt of it. Grade it again:"),
        strong(regrade(graded, exercise.id)),
    )
}

/// The same, without the command to type.
pub(super) fn told(explored: &Explored) -> Told {
    Told {
        first: cause(explored),
        shown: wrap("That is no verdict yet, and there is no receipt of it.") + "\n",
    }
}

fn cause(explored: &Explored) -> String {
    let tried = match explored.coverage.schedules {
        1 => "the one order that was tried".to_owned(),
        tried => format!("the {} orders that were tried", thousands(tried)),
    };
    let of = explored.call.map_or_else(String::new, |(function, _)| {
        format!(", of the program and of calls of `{}`", function.name())
    });
    wrap(&format!(
        "{}: nothing was wrong in {tried}{of}; what others show is open.",
        bad(title(Verdict::Stopped))
    ))
}

/// What is to be known of a verdict on the orders that were tried until then; empty if all were.
pub(super) fn note(explored: Option<&Explored>) -> String {
    match explored {
        Some(explored) if explored.coverage.stopped => {
            let words =
                "The search was stopped: other orders may show more, and there is no receipt.";
            wrap(words) + "\n\n"
        }
        _ => String::new(),
    }
}
