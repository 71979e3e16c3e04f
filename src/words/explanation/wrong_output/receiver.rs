//! A Receiver that lives on when it was to be gone.

use crate::course::Graded;
use crate::diagnose::left_in;
use crate::trace::Kind;
use crate::verdict::Explored;
use crate::words::explanation::naming::name;

/// Who kept it, where messages were to come back and were lost instead:
/// ``the Receiver still lived when line 31 sent; the thread `writer` dropped it after that``.
pub(super) fn kept(explored: &Explored, graded: &Graded) -> Option<String> {
    let story = &explored.story;
    if !graded.lesson.is_about_what_comes_back() {
        return None;
    }
    let lost = left_in(story).messages.into_iter().next()?;
    let mut steps = story.steps.iter();
    let sent = steps.find(|step| {
        step.operation.kind.sends()
            && step.site.line == lost.line
            && step.choice.thread == lost.thread
    })?;
    let dropped = steps.find(|step| {
        let drops = step.operation.kind == Kind::DropReceiver;
        drops && step.operation.object == sent.operation.object
    });
    let line = lost.line;
    Some(match dropped {
        Some(step) => format!(
            "the Receiver still lived when line {line} sent: {} had it, and dropped it after that",
            name(story, step.choice.thread)
        ),
        None => format!("the Receiver still lived when line {line} sent, and was never dropped"),
    })
}
