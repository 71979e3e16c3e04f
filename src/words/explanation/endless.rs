use super::{Parts, in_orders, printed};
use crate::course::Graded;
use crate::trace::{Death, Ending, Kind, Outcome};
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, shorten, visible};

pub(super) fn endless(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some(last) = story.steps.iter().rev().find(|step| step.site.line > 0) else {
        let cause = "Runs for ever: a loop never leaves.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: "Which loop?".into(),
        };
    };
    let who = shorten(&visible(&story.name(last.choice.thread)));
    let line = last.site.line;
    let (clause, label, next) = match (story.ending, last.operation.kind, last.outcome) {
        (Ending::Died(Death::Hang), ..) => (
            format!(
                "{who} computes on and on after line {line}, for 10 seconds without an operation"
            ),
            "the last that it did",
            "Which loop never leaves?",
        ),
        (_, Kind::Recv | Kind::TryRecv | Kind::RecvTimeout, Outcome::Disconnected) => (
            format!(
                "the loop asks again at line {line}, though no Sender is left to change the answer"
            ),
            "this answers Err each time",
            "What does the Err say, and what should the loop do when it comes?",
        ),
        _ => (
            format!("{who} asks again and again at line {line}, and nothing can change any more"),
            "busy waiting: asked again and again",
            "What does the loop wait for, and who was to bring it?",
        ),
    };
    let cause = first_sentence(
        format!("Runs for ever: {clause}."),
        format!("Runs for ever: the loop at line {line} never leaves."),
    );
    let mark = Mark {
        line,
        column: last.site.column,
        label: label.to_owned(),
    };
    let shown = excerpt(&graded.source, &graded.file, &[mark]);
    let shown = format!("{shown}{}\n\n{}", in_orders(explored), printed(explored));
    Parts {
        cause,
        shown,
        next: next.to_owned(),
    }
}
