//! Who counts on a message: told that none comes any more, it would fall.

use crate::trace::story::{Happened, Story};
use crate::trace::{End, Ending, Kind, Response, Waiting};
use std::collections::BTreeSet;

/// The code with which a process ends whose main gives an error.
const FAILED: Ending = Ending::Ended(End::Exit(1));

/// Of the threads of a stuck run those that did nothing else than fall when the same run went on, and they were told
/// that their channels had ended.
pub fn counting(stuck: &Story, after: &Story) -> BTreeSet<u16> {
    let waiting = stuck.ends.stuck.iter();
    let counting = waiting.filter(|waiting| counts(waiting, stuck.steps.len(), after));
    counting.map(|waiting| waiting.thread).collect()
}

/// Whether a thread fell with what it was told behind so many steps, before it did anything else.
fn counts(waiting: &Waiting, made: usize, after: &Story) -> bool {
    let its_steps = after.steps.iter().enumerate().skip(made);
    let mut its_steps = its_steps.filter(|(_, step)| step.choice.thread == waiting.thread);
    let Some((told, _)) = its_steps.next().filter(|(_, step)| {
        step.operation.kind == Kind::Recv && step.response == Response::Disconnected
    }) else {
        return false;
    };
    let next = its_steps.next().map_or(usize::MAX, |(next, _)| next);
    let falls = after.moments.iter().any(|moment| match &moment.what {
        Happened::Panicked { message } if moment.thread == waiting.thread => {
            let is_here = moment.site.line == waiting.site.line;
            (told + 1..=next).contains(&moment.step) && (is_here || message.contains("RecvError"))
        }
        _ => false,
    });
    let fails = || after.ending == FAILED && after.stderr.contains("RecvError");
    falls || waiting.thread == 0 && fails()
}
