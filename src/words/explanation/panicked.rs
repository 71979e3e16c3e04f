use super::{Parts, printed};
use crate::course::Graded;
use crate::verdict::Panic;
use crate::words::excerpt::excerpt;
use crate::words::text::{first_sentence, output, place_in, shorten, visible, wrap};
use std::path::Path;

pub(super) fn panicked(panic: &Panic, graded: &Graded) -> Parts {
    let who = match panic.thread.as_str() {
        "main" => "main".to_owned(),
        "<unnamed>" => "a spawned thread".to_owned(),
        name => format!("thread \"{}\"", shorten(&visible(name))),
    };
    let message = shorten(&visible(panic.message.lines().next().unwrap_or_default()));
    let ours = Path::new(&panic.place.file) == graded.file;
    let at = place_in(&graded.file, &panic.place);
    let cause = first_sentence(
        format!("Panicked: {who} panicked at {at}: {message}."),
        format!("Panicked: {who} panicked at {at}, with the message below."),
    );
    let mut shown = String::new();
    if ours {
        shown.push_str(&excerpt(
            &graded.source,
            &panic.place,
            "the thread panicked here",
        ));
    }
    if !cause.contains(&panic.message) {
        shown.push_str(&output("Its message:", &panic.message));
    }
    shown.push_str(&printed(graded));
    let next =
        why(&panic.message).unwrap_or("What would have to be so for this line not to panic?");
    Parts {
        cause,
        shown,
        next: wrap(next),
    }
}

/// What a channel's error means, where the message shows that it was one.
fn why(message: &str) -> Option<&'static str> {
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
