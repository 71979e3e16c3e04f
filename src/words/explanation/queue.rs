//! About more messages in a channel than may wait there.

use super::{Advice, Parts};
use crate::course::Graded;
use crate::diagnose::depth;
use crate::trace::story::Story;
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::count;

/// More messages may wait in a channel than the lesson allows.
pub(super) fn too_deep(most: u32, explored: &Explored, graded: &Graded) -> Parts {
    let marks = marks(&explored.story);
    Parts {
        cause: format!("{}.", clause(most, &explored.story)),
        shown: excerpt(&graded.source, &graded.file, &marks)
            + "   = so it is if the receiver is slow: nothing makes this send wait\n\n",
        next: advice(most).into(),
    }
}

/// What to look at, where so many may wait.
pub(super) fn advice(most: u32) -> Advice {
    match most {
        0 => Advice::MakeItMeet,
        _ => Advice::MakeItWait,
    }
}

/// `with the send at line 9, 3 messages may wait in the channel; this lesson allows 1`
pub(super) fn clause(most: u32, story: &Story) -> String {
    let allowed = match most {
        0 => "none".to_owned(),
        most => most.to_string(),
    };
    match depth(&story.steps) {
        Some(deepest) => format!(
            "with the send at line {}, {} may wait in the channel; this lesson allows {allowed}",
            deepest.sent.line,
            count(deepest.messages as usize, "message")
        ),
        None => format!("more messages may wait in a channel than this lesson allows: {allowed}"),
    }
}

/// The send that makes it so, and where its channel's messages are taken.
pub(super) fn marks(story: &Story) -> Vec<Mark> {
    let Some(deepest) = depth(&story.steps) else {
        return Vec::new();
    };
    let steps = story.steps.iter();
    let mut there = steps.filter(|step| step.operation.object == deepest.channel);
    let taken = there.clone().find(|step| step.operation.kind.takes());
    let sent =
        there.find(|step| step.operation.kind.sends() && step.site.line == deepest.sent.line);
    let labels = [
        (sent, "this send doesn't wait for the receiver"),
        (taken, "the messages are taken here"),
    ];
    let marks = labels.into_iter().filter_map(|(step, label)| {
        Some(Mark {
            line: step?.site.line,
            column: step?.site.column,
            label: label.to_owned(),
        })
    });
    marks.collect()
}
