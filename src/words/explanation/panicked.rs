use super::{Parts, in_orders, printed};
use crate::course::Graded;
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, output, shorten, visible};

pub(super) fn panicked(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some((thread, site, message)) = story.panic() else {
        let cause = "Panicked: a thread panicked, and did not say where.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: "Which line could it be?".into(),
        };
    };
    let who = shorten(&visible(&story.name(thread)));
    let first = shorten(&visible(message.lines().next().unwrap_or_default()));
    let line = site.line;
    let cause = first_sentence(
        format!("Panicked: {who} panicked at line {line}: {first}."),
        format!("Panicked: {who} panicked at line {line}, with the message below."),
    );
    let label = "the thread panicked here".to_owned();
    let mark = Mark {
        line,
        column: site.column,
        label,
    };
    let mut shown = excerpt(&graded.source, &graded.file, &[mark]);
    if !cause.contains(message) {
        shown.push_str(&output("Its message:", message));
    }
    shown.push_str(&format!("{}\n\n", in_orders(explored)));
    shown.push_str(&output("It printed:", &story.stdout));
    let next = why(message).unwrap_or("What would have to be so for this line not to panic?");
    Parts {
        cause,
        shown,
        next: next.to_owned(),
    }
}

/// What a channel's error means, where the message shows that it was one.
pub(super) fn why(message: &str) -> Option<&'static str> {
    let meaning = match message {
        _ if message.contains("RecvError") => {
            "recv answers Err when every sender is gone: nothing more can come.
            Was that all, or was someone still to send?"
        }
        _ if message.contains("SendError") => {
            "send answers Err when the receiver is gone: nobody can ever take the message.
            Who dropped it?"
        }
        _ if message.contains("Disconnected") => {
            "The other side of the channel is gone for good. Who dropped it?"
        }
        _ if message.contains("Empty") => {
            "Nothing had arrived yet when this line looked.
            Which method waits for as long as it takes?"
        }
        _ => return None,
    };
    Some(meaning)
}
