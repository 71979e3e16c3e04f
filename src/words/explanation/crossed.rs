use super::Parts;
use super::charts::chart;
use crate::course::Graded;
use crate::trace::story::{Happened, Story};
use crate::verdict::{Explored, Receiver, Wants};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, shorten, visible};

/// The output, or a part of it, has nothing to do with any message.
pub(super) fn nothing(travelled: bool, explored: &Explored, graded: &Graded) -> Parts {
    let printed = printed_at(&explored.story);
    let cause = match (&printed[..], travelled) {
        ([(line, _)], true) => {
            format!("Nothing crossed: line {line} prints the same text whatever the messages say.")
        }
        ([(line, _)], false) => format!(
            "Nothing crossed: line {line} prints a text that no message carried from one thread to another."
        ),
        (_, true) => {
            "Nothing crossed: part of what is printed stays the same whatever the messages say."
                .to_owned()
        }
        (_, false) => {
            "Nothing crossed: what is printed was carried by no message from one thread to another."
                .to_owned()
        }
    };
    let label = match printed.len() {
        1 => "this text doesn't come out of the channel",
        _ => "does this text come out of the channel?",
    };
    let marks = printed.iter().map(|(line, column)| Mark {
        line: *line,
        column: *column,
        label: label.into(),
    });
    let marks: Vec<Mark> = marks.chain(message_marks(&explored.story)).collect();
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
    let cause = first_sentence(
        format!("Beside the lesson: it prints the right lines, but this lesson asks for {asked}."),
        format!("Beside the lesson: this lesson asks for {asked}."),
    );
    let shown = excerpt(
        &graded.source,
        &graded.file,
        &message_marks(&explored.story),
    ) + &chart(explored, graded);
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

/// Where texts were printed, each place once; at most four.
fn printed_at(story: &Story) -> Vec<(u32, u32)> {
    let mut places = Vec::new();
    for moment in &story.moments {
        let place = (moment.site.line, moment.site.column);
        if matches!(moment.what, Happened::Printed { .. }) && !places.contains(&place) {
            places.push(place);
        }
    }
    places.truncate(4);
    places
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
