//! About messages that no thread hands on, where the lesson wants a stage in the middle.

use super::crossed::message_marks;
use super::{Advice, Parts, printed};
use crate::course::Graded;
use crate::diagnose::{deliveries, handed_on};
use crate::trace::story::Story;
use crate::verdict::Explored;
use crate::words::excerpt::excerpt;
use crate::words::text::{count, number};

/// Too few messages go through a thread in the middle.
pub(super) fn too_few(wanted: usize, explored: &Explored, graded: &Graded) -> Parts {
    let marks = message_marks(&explored.story);
    Parts {
        cause: format!("{}.", clause(wanted, &explored.story)),
        shown: excerpt(&graded.source, &graded.file, &marks) + &printed(explored),
        next: Advice::WhoSends.into(),
    }
}

/// `no thread gets messages from another and sends to a third; this lesson asks for three that go on like this`
pub(super) fn clause(wanted: usize, story: &Story) -> String {
    let wanted = number(wanted);
    match handed_on(&deliveries(&story.steps)) {
        0 => format!(
            "no message goes on from one thread through a second to a third; in this lesson, {wanted} do"
        ),
        few => format!(
            "only {} from one thread through a second to a third; in this lesson, {wanted} do",
            match few {
                1 => "1 message goes on".to_owned(),
                few => format!("{} go on", count(few, "message")),
            }
        ),
    }
}
