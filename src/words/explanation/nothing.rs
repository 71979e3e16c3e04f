//! About output that no message brought.

use super::crossed::message_marks;
use super::{Advice, Parts};
use crate::course::Graded;
use crate::diagnose::shows;
use crate::trace::story::{Happened, Moment, Story};
use crate::verdict::{Explored, Receiver, Requirement, Sum};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{count, number, shorten, visible};

/// The output, or a part of it, has nothing to do with any message; `moved` are the lines of it that have, where
/// that is known.
pub(super) fn crossed(
    travelled: bool,
    moved: Option<&[usize]>,
    explored: &Explored,
    graded: &Graded,
) -> Parts {
    let story = &explored.story;
    if travelled && moved == Some(&[]) && explored.call.is_none() && !prints_behind(story) {
        return before_it_is_sent(story, graded).unwrap_or_else(|| unused(story, graded));
    }
    let unmoved = moved.map_or_else(Vec::new, |moved| unmoved(story, moved));
    // Where a part of one print alone is from a message, no place is to blame as a whole.
    let known = !unmoved.is_empty();
    let printed = if known {
        unmoved
    } else {
        printed_at(story, |_| true)
    };
    let certain = known || moved.is_none() && printed.len() == 1;
    let made = |what: &Happened| matches!(what, Happened::ChannelMade { .. });
    let channel = story.moments.iter().any(|moment| made(&moment.what));
    let label = match travelled && !certain {
        true => "what of this does a message say?",
        false => "no message brought this",
    };
    let marks = printed.iter().map(|(line, column)| Mark {
        line: *line,
        column: *column,
        label: label.into(),
    });
    let mut marks: Vec<Mark> = marks.chain(message_marks(story)).collect();
    marks.extend(called(explored, graded).filter(|_| marks.is_empty()));
    let (cause, next) = match (channel, travelled) {
        (false, _) => {
            let (what, does) = match explored.call {
                Some(_) => ("nothing is sent", "gives"),
                None => ("nothing is sent in this program", "prints"),
            };
            let cause = match to_spawned(graded).filter(|_| explored.call.is_none()) {
                Some(asked) => format!("{what}; {asked}"),
                None => format!("{what}; what it {does} is to come through a channel"),
            };
            (cause, Advice::OverWhat)
        }
        (true, false) => not_received(&printed, story),
        (true, true) => (stays(&printed, certain), Advice::WhatBecomesOfIt),
    };
    Parts {
        cause: format!("{cause}."),
        shown: excerpt(&graded.source, &graded.file, &marks),
        next: next.into(),
    }
}

/// A line is to be a sum of messages, and fewer of them add to it, or none.
pub(super) fn sum_of_fewer(sum: Sum, explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let label = match sum.parts {
        0 if !sum.moved => "no message brought this".to_owned(),
        0 => "no message adds to this".to_owned(),
        few => format!("only {} to this", add(few)),
    };
    let printed = printed_at(story, |line| line == sum.line).into_iter();
    let printed = printed.map(|(line, column)| Mark {
        line,
        column,
        label: label.clone(),
    });
    let marks: Vec<Mark> = printed.chain(message_marks(story)).collect();
    let next = match sum.parts {
        0 => Advice::WhatBecomesOfIt,
        _ => Advice::OneMessage,
    };
    Parts {
        cause: format!("{}.", sum_clause(sum, story)),
        shown: excerpt(&graded.source, &graded.file, &marks),
        next: next.into(),
    }
}

/// The same in a clause.
pub(super) fn sum_clause(sum: Sum, story: &Story) -> String {
    let printed = printed_at(story, |line| line == sum.line);
    let others = printed_at(story, |line| line != sum.line);
    if sum.parts == 0 && !sum.moved && !printed.iter().any(|place| others.contains(place)) {
        return stays(&printed, true);
    }
    let line = story.stdout.lines().nth(sum.line).unwrap_or_default();
    let line = shorten(&visible(line));
    match sum.parts {
        0 => format!("no message adds anything to \"{line}\""),
        few => format!(
            "only {} to \"{line}\"; this lesson asks for {}",
            add(few),
            number(sum.wanted)
        ),
    }
}

/// `1 message adds`
fn add(messages: usize) -> String {
    let adds = if messages == 1 { "adds" } else { "add" };
    format!("{} {adds}", count(messages, "message"))
}

/// What is asked for, where messages are to go to spawned threads: what is printed may come from there by another way.
fn to_spawned(graded: &Graded) -> Option<String> {
    let asked = graded.lesson.requirements().iter();
    let wanted = asked.filter_map(Requirement::traffic).next()?;
    let to_spawned = wanted.receiver == Receiver::Spawned;
    let messages = number(wanted.messages);
    to_spawned.then(|| format!("this lesson asks for {messages} messages to a spawned thread"))
}

/// The function, where it is about a call.
fn called(explored: &Explored, graded: &Graded) -> Option<Mark> {
    let (function, _) = explored.call?;
    let (line, column) = function.defined_in(&graded.source)?;
    let label = "called like this, it sends nothing".to_owned();
    Some(Mark {
        line,
        column,
        label,
    })
}

/// Messages crossed, and no thread that received one printed anything: which of the lines were to come from them,
/// nobody can tell, but what was received is what they were to be made of.
fn unused(story: &Story, graded: &Graded) -> Parts {
    let mut marks = message_marks(story);
    // The first is the place that it is about.
    marks.sort_by_key(|mark| !mark.label.starts_with("received"));
    let printed = printed_at(story, |_| true).into_iter();
    marks.extend(printed.map(|(line, column)| Mark {
        line,
        column,
        label: "this stays the same with other messages".to_owned(),
    }));
    Parts {
        cause: "nothing that is printed came by a message; with other messages, all of it stays the same.".to_owned(),
        shown: excerpt(&graded.source, &graded.file, &marks),
        next: Advice::WhatBecomesOfIt.into(),
    }
}

/// The first print has the text of a message in it that its own thread sends behind it: with another message it would
/// print the same, as it doesn't print what came.
fn before_it_is_sent(story: &Story, graded: &Graded) -> Option<Parts> {
    let mut moments = story.moments.iter().enumerate();
    let (printed, sent) = moments.find_map(|(at, printed)| {
        let Happened::Printed { text } = &printed.what else {
            return None;
        };
        let behind = &story.moments[at + 1..];
        let sent = behind.iter().find(|sent| match &sent.what {
            Happened::Sent { text: says, .. } => {
                sent.thread == printed.thread && shows(text, says.trim_matches('"'))
            }
            _ => false,
        })?;
        Some((printed.site, sent.site))
    })?;
    if printed.line == 0 || sent.line == 0 {
        return None;
    }
    let mut marks = vec![Mark::at(printed, "this is printed before it is sent")];
    marks.extend(message_marks(story));
    Some(Parts {
        cause: format!(
            "line {} prints it before line {} sends it; what is received isn't printed.",
            printed.line, sent.line
        ),
        shown: excerpt(&graded.source, &graded.file, &marks),
        next: Advice::WhatBecomesOfIt.into(),
    })
}

/// Whether a thread printed anything that received a message.
fn prints_behind(story: &Story) -> bool {
    let receives = |thread: u16| {
        let mut moments = story.moments.iter();
        moments
            .any(|other| other.thread == thread && matches!(other.what, Happened::Received { .. }))
    };
    let mut moments = story.moments.iter();
    moments.any(|moment| matches!(moment.what, Happened::Printed { .. }) && receives(moment.thread))
}

/// No message was received from another thread.
fn not_received(printed: &[(u32, u32)], story: &Story) -> (String, Advice) {
    let what = match printed {
        [(line, _)] => format!("what line {line} prints"),
        _ => "what is printed".to_owned(),
    };
    let others = |moment: &&Moment| moment.thread != 0 && moment.site.line > 0;
    let mut moments = story.moments.iter().filter(others);
    let sent = moments.find(|moment| matches!(moment.what, Happened::Sent { .. }));
    let joins = |moment: &Moment| matches!(moment.what, Happened::Joined { .. });
    match sent.map(|sent| sent.site.line) {
        Some(line) => (
            format!("no message brought {what}; nobody receives what is sent at line {line}"),
            Advice::WhoWasToTake,
        ),
        None if story.moments.iter().any(joins) => (
            format!("no message brought {what} from another thread"),
            Advice::WhoSends,
        ),
        None => (
            format!("{what} was there already; no message brought it from another thread"),
            Advice::WhoSends,
        ),
    }
}

/// Messages came, and made no difference at these places; or somewhere, if that isn't certain.
fn stays(printed: &[(u32, u32)], certain: bool) -> String {
    if !certain {
        return "not all that is printed comes from messages; with others, a part of it stays as it is"
            .to_owned();
    }
    // Several prints may stand in one line.
    let mut lines: Vec<String> = Vec::new();
    for line in printed.iter().map(|(line, _)| line.to_string()) {
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    let places = match &lines[..] {
        [before @ .., last] if !before.is_empty() => {
            format!("lines {} and {last} print", before.join(", "))
        }
        only => format!("line {} prints", only.concat()),
    };
    format!("{places} the same words whatever the messages say")
}

/// The places that print lines which are the same with other messages, and no line which isn't.
fn unmoved(story: &Story, moved: &[usize]) -> Vec<(u32, u32)> {
    let from_messages = printed_at(story, |line| moved.contains(&line));
    let mut unmoved = printed_at(story, |_| true);
    unmoved.retain(|place| !from_messages.contains(place));
    unmoved
}

/// Where those lines of the output were printed, by their numbers from 0, each place once; at most four.
fn printed_at(story: &Story, wanted: impl Fn(usize) -> bool) -> Vec<(u32, u32)> {
    let (mut places, mut line) = (Vec::new(), 0);
    for moment in &story.moments {
        let Happened::Printed { text } = &moment.what else {
            continue;
        };
        let place = (moment.site.line, moment.site.column);
        let ends = line + text.matches('\n').count();
        let last = if text.ends_with('\n') {
            ends.max(line + 1) - 1
        } else {
            ends
        };
        if (line..=last).any(&wanted) && !text.trim().is_empty() && !places.contains(&place) {
            places.push(place);
        }
        line = ends;
    }
    places.truncate(4);
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_several_prints_is_named_once() {
        for (printed, places) in [
            (&[(26, 5), (26, 30), (26, 55)][..], "line 26 prints"),
            (&[(26, 5), (27, 5), (26, 30)], "lines 26 and 27 print"),
        ] {
            let words = format!("{places} the same words whatever the messages say");
            assert_eq!(stays(printed, true), words);
        }
    }
}
