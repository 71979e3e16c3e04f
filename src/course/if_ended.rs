//! What a program that gets stuck would come to if its channels ended there.

use crate::build::Observed;
use crate::diagnose::counting;
use crate::explore::Explorer;
use crate::schedule::{Schedule, Seen};
use crate::trace::story::{IfEnded, Story};
use crate::trace::{End, Ending, Kind, ServerGone};
use crate::verdict::Tally;

/// The story of a schedule's run with what it would come to, where it is stuck and a thread waits for a message: that
/// takes one more run.
pub(super) fn with_if_ended(
    story: Story,
    schedule: &Schedule,
    explorer: &mut Explorer,
    observed: &Observed,
    tally: &Tally,
) -> Result<Story, ServerGone> {
    let mut stuck = story.ends.stuck.iter();
    let receives = stuck.any(|waiting| waiting.operation.kind == Kind::Recv);
    if story.ending != Ending::Ended(End::Deadlock) || !receives {
        return Ok(story);
    }
    let run = &explorer.as_if_ended(schedule)?;
    let steps = &run.all_steps();
    let is_right = tally.asks_for_output() && tally.wrong_with(&Seen { run, steps }).is_none();
    let after = observed.story(run).within_lines(observed.lines);
    let if_ended = IfEnded {
        counting: counting(&story, &after),
        is_right,
    };
    Ok(Story { if_ended, ..story })
}
