use super::Parts;
use crate::course::Graded;
use crate::trace::story::{Happened, Story};
use crate::verdict::{Explored, Receiver, Wants};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, shorten, visible};

/// The output has nothing to do with any message.
pub(super) fn nothing(travelled: bool, explored: &Explored, graded: &Graded) -> Parts {
    let printed = printed_at(&explored.story);
    let line = printed.map_or(0, |(line, _)| line);
    let cause = if travelled {
        format!("Nothing crossed: line {line} prints the same text whatever the messages say.")
    } else {
        format!(
            "Nothing crossed: line {line} prints a text that no message carried from one thread to another."
        )
    };
    let label = "this text doesn't come out of the channel".to_owned();
    let mut marks: Vec<Mark> = printed
        .map(|(line, column)| Mark {
            line,
            column,
            label,
        })
        .into_iter()
        .collect();
    marks.extend(message_marks(&explored.story));
    let shown = excerpt(&graded.source, &graded.file, &marks);
    Parts {
        cause,
        shown,
        next: "What is received, and what becomes of it?".to_owned(),
    }
}

/// It works, but not in the way that the lesson practises.
pub(super) fn beside(explored: &Explored, graded: &Graded) -> Parts {
    let asked = graded.wants.map_or("messages", asked);
    let seen = seen(&explored.story);
    let cause = first_sentence(
        format!("Beside the lesson: it prints the right lines, but this lesson asks for {asked}."),
        format!("Beside the lesson: this lesson asks for {asked}."),
    );
    let shown = excerpt(
        &graded.source,
        &graded.file,
        &message_marks(&explored.story),
    ) + &seen;
    Parts {
        cause,
        shown,
        next: "Which thread should send, and which receive?".to_owned(),
    }
}

fn asked(wants: Wants) -> &'static str {
    match (wants.messages, wants.senders, wants.receiver) {
        (1, 1, Receiver::Main) => "a message from another thread to main",
        (_, 1, _) => "all messages from one other thread, over one channel",
        _ => "a message from each of two threads, over one channel to a third",
    }
}

/// Where the first text was printed.
fn printed_at(story: &Story) -> Option<(u32, u32)> {
    story.moments.iter().find_map(|moment| match moment.what {
        Happened::Printed { .. } => Some((moment.site.line, moment.site.column)),
        _ => None,
    })
}

fn message_marks(story: &Story) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for moment in &story.moments {
        let label = match moment.what {
            Happened::Sent { .. } => {
                format!("sent by {}", shorten(&visible(&story.name(moment.thread))))
            }
            Happened::Received { .. } => format!(
                "received by {}",
                shorten(&visible(&story.name(moment.thread)))
            ),
            _ => continue,
        };
        let known = marks
            .iter()
            .any(|mark| mark.line == moment.site.line && mark.label == label);
        if !known && marks.len() < 6 {
            marks.push(Mark {
                line: moment.site.line,
                column: moment.site.column,
                label,
            });
        }
    }
    marks
}

fn seen(story: &Story) -> String {
    let sent = story
        .moments
        .iter()
        .filter(|moment| matches!(moment.what, Happened::Sent { .. }));
    let sent: Vec<_> = sent.collect();
    let mut lines = String::new();
    for moment in sent.iter().take(4) {
        let Happened::Sent {
            message, channel, ..
        } = moment.what
        else {
            continue;
        };
        let receiver = story.moments.iter().find(|other| {
            matches!(other.what, Happened::Received { message: m, channel: c } if (m, c) == (message, channel))
        });
        let to = receiver.map_or_else(|| "nobody".to_owned(), |other| story.name(other.thread));
        let from = story.name(moment.thread);
        lines.push_str(&format!(
            "   = a message went from {} to {}\n",
            shorten(&visible(&from)),
            shorten(&visible(&to))
        ));
    }
    lines + "\n"
}
