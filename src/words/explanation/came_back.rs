//! About a message that comes back, where the lesson wants one to be heeded.

use super::naming::name;
use super::{Advice, Parts, printed};
use crate::course::Graded;
use crate::diagnose::{CameBack, found_no_room};
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Step};
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};

/// No message came back, or whoever sent it went on.
pub(super) fn unheeded(what: CameBack, explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    Parts {
        cause: format!("{}.", clause(what, story)),
        shown: excerpt(&graded.source, &graded.file, &marks(what, story)) + &printed(explored),
        next: advice(what).into(),
    }
}

/// What to look at, by what was seen instead.
pub(super) fn advice(what: CameBack) -> Advice {
    match what {
        CameBack::Nothing => Advice::WhenItIsGone,
        CameBack::SentAgain { .. } => Advice::NobodyComesBack,
        CameBack::SaidUnknown { .. } => Advice::WhichAnswer,
    }
}

/// `line 29 learns that nobody listens, and main sends again at line 31`
pub(super) fn clause(what: CameBack, story: &Story) -> String {
    match what {
        CameBack::Nothing if story.steps.iter().any(found_no_room) => {
            "nothing is offered when the Receiver is gone; in this lesson, one message is"
                .to_owned()
        }
        CameBack::Nothing => {
            "no message came back; in this lesson, one is sent when the Receiver is gone".to_owned()
        }
        CameBack::SaidUnknown { thread, line } => {
            let who = name(story, thread);
            format!(
                "line {line} prints the last line, and nothing has told {who} yet that a message came back"
            )
        }
        CameBack::SentAgain {
            thread,
            line,
            again,
        } => {
            let who = name(story, thread);
            match line == again {
                true => {
                    format!("{who} sends on at line {line}, where the message before came back")
                }
                false => format!(
                    "line {line} learns that nobody listens, and {who} sends again at line {again}"
                ),
            }
        }
    }
}

/// The send that failed and the next of its thread, or the last that is sent at all; or the last print and the
/// send of which it tells.
pub(super) fn marks(what: CameBack, story: &Story) -> Vec<Mark> {
    let sends = |step: &&Step| step.operation.kind.sends();
    let mut sends = story.steps.iter().filter(sends);
    let marked: Vec<(Option<&Step>, &str)> = match what {
        CameBack::Nothing => vec![(sends.next_back(), "here, the Receiver is still there")],
        CameBack::SaidUnknown { thread, line } => {
            let mut prints = story.steps.iter().rev();
            let said = |step: &&Step| {
                let (kind, at) = (step.operation.kind, step.site.line);
                kind == Kind::Print && step.choice.thread == thread && at == line
            };
            let failed = |step: &&Step| step.response == Response::Failed;
            vec![
                (prints.find(said), "this is printed last"),
                (sends.find(failed), "here a message came back"),
            ]
        }
        CameBack::SentAgain { line, again, .. } if line == again => {
            let failed = |step: &&Step| step.response == Response::Failed && step.site.line == line;
            let label = "a message came back here, and more are sent to nobody";
            vec![(sends.find(failed), label)]
        }
        CameBack::SentAgain { thread, line, .. } => {
            let mut own = sends.filter(|step| step.choice.thread == thread);
            let failed = |step: &&Step| step.response == Response::Failed && step.site.line == line;
            vec![
                (own.find(failed), "this message came back"),
                (own.next(), "here, it sends to nobody once more"),
            ]
        }
    };
    let marks = marked
        .into_iter()
        .filter_map(|(step, label)| Some(Mark::at(step?.site, label)));
    marks.filter(|mark| mark.line > 0).collect()
}
