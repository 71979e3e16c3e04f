//! Where a program was found that was ended from outside.

use super::Advice;
use super::naming::name;
use crate::process::LIMITS;
use crate::trace::story::Story;
use crate::trace::{Doing, Spot};
use crate::words::excerpt::Mark;

/// What a thread did there for too long, as a clause: where memory may be shared in ways that aren't followed,
/// no more than that.
pub(super) fn endless(story: &Story, spot: Spot, is_unsafe: bool) -> String {
    let who = name(story, spot.thread);
    let line = spot.site.line;
    if is_unsafe {
        let at = match spot.doing {
            Doing::Loop => format!("in the loop at line {line}"),
            _ => format!("at line {line}"),
        };
        let seconds = LIMITS.time.as_secs();
        return format!(
            "after {seconds} seconds {who} was still {at}, and had sent, received and printed nothing"
        );
    }
    let nothing = "and sends, receives and prints nothing";
    match spot.doing {
        Doing::Loop => format!("{who} goes round the loop at line {line} without end, {nothing}"),
        _ => format!("{who} computes at line {line} without end, {nothing}"),
    }
}

/// What to look at.
pub(super) fn advice(spot: Spot) -> Advice {
    match spot.doing {
        Doing::Loop => Advice::EndOfTheLoop,
        Doing::Call => Advice::EndOfThis,
        Doing::Growth => Advice::WhatGrows,
        Doing::Recursion => Advice::EndOfTheCalls,
        Doing::Depth => Advice::LastThing,
    }
}

/// What stands beside it.
pub(super) fn mark(spot: Spot) -> Mark {
    let label = match spot.doing {
        Doing::Loop => "this loop never leaves",
        Doing::Call => "this never comes to an end",
        Doing::Growth => "more and more memory is taken here",
        Doing::Recursion => "the function calls itself here, again and again",
        Doing::Depth => "here the stack was full",
    };
    Mark::at(spot.site, label)
}
