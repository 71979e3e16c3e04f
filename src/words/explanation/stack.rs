//! A thread used up its stack.

use super::naming::name;
use super::{Advice, Parts, last_seen, printed, spot};
use crate::course::Graded;
use crate::trace::Doing;
use crate::verdict::Explored;
use crate::words::excerpt::excerpt;

pub(super) fn overflow(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let last = story.steps.last().map(|step| step.choice.thread);
    let thread = story.spot.map(|spot| spot.thread).or(last);
    let who = name(story, thread.unwrap_or(0));
    let (why, shown, next) = match story.spot {
        Some(spot) => {
            let line = spot.site.line;
            let why = match spot.doing {
                Doing::Recursion => {
                    format!(", since a function calls itself at line {line} again and again")
                }
                _ => format!(" at line {line}"),
            };
            let shown = excerpt(&graded.source, &graded.file, &[spot::mark(spot)]);
            (why, shown, spot::advice(spot))
        }
        None => (
            String::new(),
            last_seen(story, None, graded, "the last that was seen of it"),
            Advice::LastThing,
        ),
    };
    Parts {
        cause: format!("the stack of {who} overflowed{why}."),
        shown: shown + &printed(explored),
        next: next.into(),
    }
}
