//! Where what differs was printed, and where it came from.

use super::difference;
use crate::course::Graded;
use crate::diagnose::relied::exit_of_main;
use crate::diagnose::{deliveries, shows};
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Site, Step};
use crate::verdict::{Difference, Order, Requirement, surplus};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::explanation::left;
use crate::words::explanation::taken::Taken;
use std::collections::BTreeSet;

/// Places that sent the same, of so many.
const MOST_SENT: usize = 4;

/// What differs, from its cause on: where the message was sent that was printed, and where it was
/// printed; where a line is missing, the messages that nobody took, and the last that was sent and printed
/// or at least done by main.
pub(in super::super) fn where_printed(
    story: &Story,
    differs: &Difference,
    graded: &Graded,
) -> String {
    let taken = taken(story, differs, graded);
    let marks = match printed_wrong(story, differs) {
        Some((at, moment)) => {
            let print = [Mark::at(moment.site, "this was printed here")].into_iter();
            let sent = sent_marks(story, at, moment).into_iter();
            // The first is the place that it is about.
            let marks: Vec<Mark> = match () {
                () if differs.is_just_more() => print.chain(sent).collect(),
                () if is_sent_right(story, differs, at, moment) => print.collect(),
                () => sent.chain(print).collect(),
            };
            taken.marks().chain(marks).collect()
        }
        None => of_what_is_missing(story, differs, &taken, has_come(story, graded)),
    };
    match marks.is_empty() {
        true => String::new(),
        false => excerpt(&graded.source, &graded.file, &marks),
    }
}

/// How messages were divided, where that may explain what differs: no message that isn't asked for makes a line too
/// many.
pub(super) fn taken(story: &Story, differs: &Difference, graded: &Graded) -> Taken {
    match differs.is_just_more() {
        true => Taken::default(),
        false => Taken::of(story, graded),
    }
}

/// The line of the program that prints what is too many, where that is no message, and none of what should be there.
pub(super) fn of_its_own(story: &Story, differs: &Difference) -> Option<u32> {
    let is_wanted = |line: &String| differs.wanted.contains(line);
    if !differs.is_just_more() || differs.printed.iter().all(is_wanted) {
        return None;
    }
    let (at, wrong) = printed_wrong(story, differs)?;
    sent_for(story, at, wrong)
        .is_none()
        .then_some(wrong.site.line)
}

/// Whether a line is too many that was printed when a message had come back, as one had before: its thread went on.
pub(in super::super::super) fn came_back_again(story: &Story, differs: &Difference) -> bool {
    let wrong = printed_wrong(story, differs).filter(|_| differs.is_just_more());
    wrong.is_some_and(|(at, wrong)| {
        let own = story.moments[..at].iter().rev();
        let mut own = own.filter(|moment| moment.thread == wrong.thread);
        let came_back = |moment: &Moment| matches!(moment.what, Happened::NotSent { .. });
        own.next().is_some_and(came_back) && own.any(came_back)
    })
}

/// Whether a line is too many that a message has brought, as another one has before.
pub(super) fn is_sent_twice(story: &Story, differs: &Difference) -> bool {
    let wrong = printed_wrong(story, differs).filter(|_| differs.is_just_more());
    wrong.is_some_and(|(at, wrong)| sent_marks(story, at, wrong).len() > 1)
}

/// Whether a number is another that no message has brought to the thread that prints it.
pub(in super::super::super) fn counts_otherwise(story: &Story, differs: &Difference) -> bool {
    let wrong = printed_wrong(story, differs);
    let brought = wrong.is_none_or(|(at, wrong)| {
        let received: BTreeSet<(u32, u32)> = received_by(story, at, wrong).collect();
        story.moments.iter().any(|moment| match &moment.what {
            Happened::Sent {
                channel,
                message,
                text,
                ..
            } => received.contains(&(*channel, *message)) && may_say_a_number(text),
            _ => false,
        })
    });
    !brought && difference::is_in_a_number(differs)
}

/// Whether a message may say a number: texts without digits don't, and what carries nothing.
fn may_say_a_number(message: &str) -> bool {
    let is_text = message.starts_with('"') || message == "()";
    !is_text || message.contains(|sign: char| sign.is_ascii_digit())
}

/// The messages that the thread that prints this has had by then: their channels and numbers.
fn received_by(story: &Story, at: usize, printed: &Moment) -> impl Iterator<Item = (u32, u32)> {
    let thread = printed.thread;
    let own = story.moments[..at]
        .iter()
        .filter(move |moment| moment.thread == thread);
    own.filter_map(|moment| match moment.what {
        Happened::Received { channel, message } => Some((channel, message)),
        _ => None,
    })
}

/// Whether all messages have come that are wanted: then it isn't for want of one that a line is missing.
fn has_come(story: &Story, graded: &Graded) -> bool {
    let deliveries = deliveries(&story.steps);
    let asked = graded.lesson.requirements().iter();
    let mut wanted = asked.filter_map(Requirement::traffic);
    wanted.all(|one| one.is_met_by(&deliveries))
}

/// Whether what differs may have been sent so: a line has another text, or the text of a message comes too early.
pub(super) fn may_be_sent_so(story: &Story, differs: &Difference) -> bool {
    let wrong = printed_wrong(story, differs);
    let is_sent = wrong.is_some_and(|(at, wrong)| received_by(story, at, wrong).next().is_some());
    let sorted = |lines: &[String]| {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines
    };
    let shows = wrong.and_then(|(at, wrong)| sent_for(story, at, wrong));
    let is_moved = sorted(&differs.wanted) == sorted(&differs.printed);
    is_sent && !differs.is_just_more() && (shows.is_some() || !is_moved)
}

/// Whether the thread that printed what differs had just read the clock: then it isn't a message that is wrong.
pub(super) fn tells_a_time(story: &Story, differs: &Difference) -> bool {
    printed_wrong(story, differs).is_some_and(|(_, moment)| is_by_the_clock(story, moment))
}

/// Whether a line that nobody wants tells a time.
pub(super) fn another_time_is_told(story: &Story, differs: &Difference) -> bool {
    let is_wanted = |line: &str| differs.wanted.iter().any(|wanted| wanted == line);
    story.moments.iter().any(|moment| match &moment.what {
        Happened::Printed { text } => {
            !text.lines().all(is_wanted) && is_by_the_clock(story, moment)
        }
        _ => false,
    })
}

/// Whether the thread that printed this had just read the clock.
fn is_by_the_clock(story: &Story, moment: &Moment) -> bool {
    let own = |step: &&Step| step.choice.thread == moment.thread;
    let mut before = story.steps.iter().rev().filter(own);
    let printed = before.find(|step| step.site == moment.site);
    let last = before.next().map(|step| step.operation.kind);
    printed.is_some() && last == Some(Kind::Clock)
}

fn of_what_is_missing(
    story: &Story,
    differs: &Difference,
    taken: &Taken,
    has_come: bool,
) -> Vec<Mark> {
    let mut marks: Vec<Mark> = taken.marks().collect();
    marks.extend(left::message_marks(story));
    let last = |fits: &dyn Fn(&Happened) -> bool| {
        let mut moments = story.moments.iter().rev();
        moments.find(|moment| fits(&moment.what) && moment.site.line > 0)
    };
    let sent = last(&|what| matches!(what, Happened::Sent { .. }));
    let printed = last(&|what| matches!(what, Happened::Printed { .. }));
    let back = story
        .moments
        .iter()
        .find(|moment| matches!(moment.what, Happened::NotSent { .. }) && moment.site.line > 0);
    if let Some(back) = back {
        let label = "a message came back here, as the Receiver is gone";
        marks.push(Mark::at(back.site, label));
    } else if marks.is_empty() && !has_come {
        let label = "no message was sent after this";
        marks.extend(sent.map(|moment| Mark::at(moment.site, label)));
    }
    let exit = exit_of_main(story).map(|site| Mark::at(site, "here main ends the whole program"));
    marks.splice(0..0, exit);
    // What is missing may be missing in between.
    let label = match differs.wanted.starts_with(&differs.printed) {
        true => "nothing was printed after this",
        false => "the last line was printed here",
    };
    marks.extend(printed.map(|moment| Mark::at(moment.site, label)));
    if printed.is_none() {
        let label = match story.stderr.is_empty() {
            true => "the last that main did",
            false => "the last that main did, but for what it printed to stderr",
        };
        marks.extend(last_of_main(story).map(|site| Mark::at(site, label)));
    }
    if marks.is_empty() {
        // Main did nothing but start them.
        marks = left::thread_marks(story);
    }
    marks
}

/// The last place of main's; what goes to stderr has none.
fn last_of_main(story: &Story) -> Option<Site> {
    let mut steps = story.steps.iter().rev();
    let step = steps.find(|step| step.choice.thread == 0 && step.site.line > 0);
    step.map(|step| step.site)
}

/// Where the message was sent that was printed; of a line that was printed more than once, all of them: which
/// of them is the one too many, no order tells.
fn sent_marks(story: &Story, at: usize, wrong: &Moment) -> Vec<Mark> {
    let same = story.moments.iter().enumerate();
    let same = same.filter(|(_, moment)| moment.what == wrong.what);
    let mut sites: Vec<Site> = same
        .filter_map(|(at, moment)| sent_for(story, at, moment))
        .collect();
    sites.dedup();
    match (sites.len(), sent_for(story, at, wrong)) {
        (2.., Some(_)) => {
            let marks = sites.into_iter().take(MOST_SENT);
            marks
                .map(|site| Mark::at(site, "one of them was sent here"))
                .collect()
        }
        (_, sent) => {
            let sent = sent.map(|site| Mark::at(site, "this message was sent here"));
            sent.into_iter().collect()
        }
    }
}

fn sent_for(story: &Story, at: usize, printed: &Moment) -> Option<Site> {
    sent_before(story, at, printed).map(|(site, _)| site)
}

/// Whether the message that was printed is in a line that should be there, or stand there, and isn't: then it was
/// sent as it should be.
fn is_sent_right(story: &Story, differs: &Difference, at: usize, printed: &Moment) -> bool {
    let Some((_, says)) = sent_before(story, at, printed) else {
        return false;
    };
    let wanted = &differs.wanted;
    match differs.order {
        Order::Any => {
            let mut open = wanted.iter().filter(|line| !differs.printed.contains(line));
            open.any(|line| shows(line, says))
        }
        Order::AsListed => {
            let mut pairs = wanted.iter().zip(&differs.printed);
            let line = pairs.find(|(wanted, printed)| wanted != printed);
            line.is_some_and(|(wanted, _)| shows(wanted, says))
        }
    }
}

/// Where the message was sent that the thread which printed had received last, and what it says, if that was printed.
fn sent_before<'s>(story: &'s Story, at: usize, printed: &Moment) -> Option<(Site, &'s str)> {
    let Happened::Printed { text } = &printed.what else {
        return None;
    };
    let before = story.moments[..at].iter().rev();
    let mut own = before.filter(|moment| moment.thread == printed.thread);
    let received = own.find_map(|moment| match moment.what {
        Happened::Received { channel, message } => Some((channel, message)),
        _ => None,
    })?;
    story.moments.iter().find_map(|moment| match &moment.what {
        Happened::Sent {
            channel,
            message,
            text: says,
            ..
        } if (*channel, *message) == received => {
            let says = says.trim_matches('"');
            let shows = !says.is_empty() && text.contains(says);
            (shows && moment.site.line > 0).then_some((moment.site, says))
        }
        _ => None,
    })
}

/// Where a line was printed, from 0.
pub(super) fn line_of(story: &Story, number: usize) -> Option<Site> {
    let mut ends = 0;
    let printed = story.moments.iter().find(|moment| {
        let Happened::Printed { text } = &moment.what else {
            return false;
        };
        ends += text.matches('\n').count();
        ends > number
    });
    printed.map(|moment| moment.site)
}

/// Where the first line that shouldn't be there was printed: where the order counts, by its number;
/// else by its text.
pub(super) fn line_that_printed(story: &Story, differs: &Difference) -> Option<Site> {
    printed_wrong(story, differs).map(|(_, moment)| moment.site)
}

/// How many of the printed lines, where their order is free, are among those that were wanted.
fn wanted_in_front(differs: &Difference) -> usize {
    let mut printed = differs.printed.iter().peekable();
    let wanted = differs.wanted.iter();
    wanted
        .filter(|line| printed.next_if_eq(line).is_some())
        .count()
}

pub(super) fn printed_wrong<'s>(
    story: &'s Story,
    differs: &Difference,
) -> Option<(usize, &'s Moment)> {
    let same = |(wanted, printed): &(&String, &String)| wanted == printed;
    let both = differs.wanted.iter().zip(&differs.printed);
    let at = match surplus(&differs.printed, &differs.wanted) {
        Some(extra) => extra[0],
        None if surplus(&differs.wanted, &differs.printed).is_some()
            && !differs.printed.is_empty() =>
        {
            return None;
        }
        None if differs.order == Order::Any => wanted_in_front(differs),
        None => both.take_while(same).count(),
    };
    // Where nothing was to be seen, an empty line may have been printed.
    let empty = String::new();
    let wrong = match differs.printed.get(at) {
        Some(wrong) => wrong,
        None if differs.printed.is_empty() => &empty,
        None => return None,
    };
    let mut ends = 0;
    story.moments.iter().enumerate().find(|(_, moment)| {
        let Happened::Printed { text } = &moment.what else {
            return false;
        };
        let begins = ends;
        ends += text.matches('\n').count();
        match differs.order {
            Order::AsListed => {
                (begins..=ends).contains(&at) && (ends > at || !text.ends_with('\n'))
            }
            Order::Any => text.trim_end_matches('\n').ends_with(wrong.as_str()),
        }
    })
}
