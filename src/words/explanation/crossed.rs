//! About messages that cross in another way than the lesson practises.

use super::charts::with_chart;
use super::naming::name;
use super::{Advice, Parts};
use crate::course::Graded;
use crate::diagnose::{Delivery, deliveries};
use crate::trace::Site;
use crate::trace::ends::Channel;
use crate::trace::story::{Happened, Story};
use crate::verdict::{Explored, OfOne, Over, Receiver, Traffic, Verdict, of_one};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{count, first_sentence, number};
use std::collections::BTreeSet;

/// It works, but not in the way that the lesson practises.
pub(super) fn beside(wanted: Traffic, explored: &Explored, graded: &Graded) -> Parts {
    let by_threads = deliveries(&explored.story.steps);
    let crossed = by_threads.iter().filter(|one| wanted.counts(one));
    let of_one = of_one(wanted, &by_threads);
    let too_few = matches!(of_one, Some(OfOne::TooFew { .. }));
    let few = crossed.count() < wanted.messages || too_few;
    let story = &explored.story;
    let instead = instead(wanted, story);
    let whole = match (of_one, sends_a_list(story)) {
        (Some(OfOne::Among { alone: false, .. }), _) => format!("{instead}."),
        (Some(OfOne::TooFew { .. }), Some(site)) => format!(
            "line {} sends a whole list as one message; in this lesson, each thing in it is one.",
            site.line
        ),
        _ => format!("{instead}; this lesson asks for {}.", asked(wanted, few)),
    };
    let cause = first_sentence(Verdict::BesideTheLesson, whole, format!("{instead}."));
    let mut marks = message_marks(&explored.story);
    marks.extend(start_marks(&explored.story));
    let shown = with_chart(excerpt(&graded.source, &graded.file, &marks), explored);
    Parts {
        cause,
        shown,
        next: match explored.call {
            // Whoever divides a calculation decides how many send.
            Some(_) => Advice::HowManyParts.into(),
            None => advice(wanted, &explored.story).into(),
        },
    }
}

/// The same in a clause.
pub(super) fn clause(wanted: Traffic, story: &Story) -> String {
    instead(wanted, story)
}

/// Parts travel, and the whole isn't made of them.
pub(super) fn no_part(parts: usize, explored: &Explored, graded: &Graded) -> Parts {
    let marks = message_marks(&explored.story);
    Parts {
        cause: format!("{}.", no_part_clause(parts)),
        shown: excerpt(&graded.source, &graded.file, &marks),
        next: Advice::WhoAddsUp.into(),
    }
}

/// `only 1 thread sends a part of the sum: what the others send adds nothing to it`
pub(super) fn no_part_clause(parts: usize) -> String {
    match parts {
        0 => "no thread sends a part of the sum: what is sent adds nothing to it".to_owned(),
        1 => "only 1 thread sends a part of the sum: what the others send adds nothing to it"
            .to_owned(),
        few => format!(
            "only {few} threads send a part of the sum: what the others send adds nothing to it"
        ),
    }
}

/// What to look at, by what is seen instead.
pub(super) fn advice(wanted: Traffic, story: &Story) -> Advice {
    let mut crossed = deliveries(&story.steps);
    if comes_together_at_main(wanted) {
        crossed.retain(|one| one.received.thread == 0);
    }
    let may_send = |one: &&Delivery| wanted.receiver.lets_send(one.sent.thread);
    let from_threads = crossed.iter().filter(may_send);
    let channels: BTreeSet<u32> = from_threads.clone().map(|one| one.channel).collect();
    let senders: BTreeSet<u16> = from_threads.clone().map(|one| one.sent.thread).collect();
    let main_sends = crossed.iter().any(|one| !may_send(&one));
    let may_receive = |one: &Delivery| wanted.receiver.lets_receive(one.received.thread);
    let main_receives =
        wanted.receiver == Receiver::Spawned && !from_threads.clone().any(may_receive);
    let few = from_threads.count();
    match (channels.len(), few) {
        (2.., _) if wanted.over == Over::OneChannel => match of_several_types(story, &channels) {
            true => Advice::OneForAll,
            false => Advice::HowManyChannels,
        },
        (_, 0) => Advice::WhoSends,
        _ if main_sends || main_receives => Advice::WhoSends,
        _ if matches!(of_one(wanted, &crossed), Some(OfOne::TooFew { .. })) => Advice::OneMessage,
        _ if !wanted.lets_so_many_send(senders.len()) => Advice::HowManySend,
        // Where they may go from whomever to whomever, it may be that a part of their way is none.
        (_, 2..) if few < wanted.messages && are_free(wanted) => Advice::HowOftenEach,
        _ if few < wanted.messages => Advice::OneMessage,
        _ => Advice::WhoSends,
    }
}

/// Whether these channels carry different types: then none of them could carry it all as it is.
pub(in crate::words) fn of_several_types(story: &Story, channels: &BTreeSet<u32>) -> bool {
    let all = story.ends.channels.iter();
    let these = all.filter(|channel| channels.contains(&channel.number));
    let types: BTreeSet<&str> = these.map(|channel| channel.of.as_str()).collect();
    types.len() > 1
}

/// Whether they may go from any thread to any other, over any channels.
fn are_free(wanted: Traffic) -> bool {
    wanted.senders == 0 && wanted.over == Over::AnyChannels
}

/// What the lesson asks for; by number, where there are too `few`.
fn asked(wanted: Traffic, few: bool) -> String {
    let messages = match (wanted.messages, wanted.senders) {
        (1, 1) => "a message from another thread".to_owned(),
        (messages, 1) if wanted.receiver.lets_send(0) => {
            let how_many = if few {
                number(messages)
            } else {
                "all".to_owned()
            };
            let to = match wanted.receiver {
                Receiver::Spawned => "one that is spawned",
                _ => "another",
            };
            format!("{how_many} messages from one thread to {to}")
        }
        (messages, 1) if few => format!("{} messages from one other thread", number(messages)),
        (_, 1) => "all messages from one other thread".to_owned(),
        (messages, 0) if wanted.receiver == Receiver::Anybody => match messages {
            1 => "a message of a thread that main starts".to_owned(),
            more => format!("{} messages of threads that main starts", number(more)),
        },
        (messages, 0) => {
            let which = match wanted.receiver {
                Receiver::Either | Receiver::Spawned => " between threads",
                Receiver::Main => " of others",
                Receiver::Another | Receiver::Anybody => " between threads that main starts",
            };
            format!("{} messages{which}", number(messages))
        }
        (messages, several) if messages > several => {
            format!(
                "{} messages of {} threads or more",
                number(messages),
                number(several)
            )
        }
        (_, several) => format!("messages of {} threads or more", number(several)),
    };
    let channel = match (wanted.over, wanted.messages) {
        (Over::AnyChannels, _) | (_, 1) => "",
        _ => ", over one channel",
    };
    let receiver = match (wanted.receiver, wanted.senders) {
        (Receiver::Main, _) => " to main",
        _ => "",
    };
    match wanted.senders {
        1 if wanted.receiver == Receiver::Main => messages + receiver,
        _ => messages + channel + receiver,
    }
}

/// What was seen instead of what is asked for: the first that differs.
fn instead(wanted: Traffic, story: &Story) -> String {
    let crossed = deliveries(&story.steps);
    let name = |thread: u16| name(story, thread);
    let between = crossed
        .iter()
        .filter(|one| one.sent.thread != one.received.thread);
    let may_send = |one: &&Delivery| wanted.receiver.lets_send(one.sent.thread);
    let by_threads: Vec<_> = between.clone().filter(may_send).collect();
    let mut senders: Vec<u16> = by_threads.iter().map(|one| one.sent.thread).collect();
    senders.sort_unstable();
    senders.dedup();
    let channels: BTreeSet<u32> = by_threads.iter().map(|one| one.channel).collect();
    let main_receives = by_threads.iter().all(|one| one.received.thread == 0);
    let only_main_may_not = wanted.receiver == Receiver::Spawned && main_receives;
    // A thread that receives what it sent itself is a mouth that is a source as well.
    let by_itself = crossed
        .iter()
        .find(|one| one.sent.thread == one.received.thread && may_send(one));
    match (&senders[..], between.clone().next(), crossed.first()) {
        _ if wanted.receiver == Receiver::Anybody => {
            match crossed.iter().filter(may_send).count() {
                0 => only_main(wanted, story),
                few => format!("others than main send {few} that are received"),
            }
        }
        (_, None, Some(own)) => format!("{} sends to itself", name(own.sent.thread)),
        (_, Some(_), _) if by_itself.is_some() && by_threads.len() < wanted.messages => by_itself
            .map_or_else(String::new, |one| {
                format!(
                    "{} receives its own message at line {}",
                    name(one.received.thread),
                    one.received.line
                )
            }),
        ([], ..) => only_main(wanted, story),
        _ if comes_together_at_main(wanted) && !main_receives => at_main(wanted, story),
        _ if wanted.receiver == Receiver::Main && !main_receives => {
            "not all messages are received by main".to_owned()
        }
        _ if only_main_may_not => "only main receives".to_owned(),
        _ if by_threads.len() < wanted.messages => too_few(wanted, &crossed, &by_threads),
        ([one], ..) if wanted.senders > 1 => format!("all messages come from {}", name(*one)),
        (several, ..) if several.len() < wanted.senders => {
            format!("only {} threads send", number(several.len()))
        }
        _ if let Some(how) = of_one(wanted, &crossed) => of_several(how, story),
        _ if channels.len() > 1 && wanted.over == Over::OneChannel => {
            format!("the messages travel over {} channels", channels.len())
        }
        _ => "threads that send receive each other's messages".to_owned(),
    }
}

/// Nothing arrives that another thread than main has sent.
fn only_main(wanted: Traffic, story: &Story) -> String {
    let mut moments = story.moments.iter();
    let sends = moments.any(|moment| matches!(moment.what, Happened::Sent { .. }));
    match sent_to_nobody(wanted, story) {
        Some(line) => format!("nobody receives what is sent at line {line}"),
        None if !sends => "nothing is sent".to_owned(),
        None => "only main sends".to_owned(),
    }
}

/// Whether several threads are to send to main, of which each may have its messages from others.
fn comes_together_at_main(wanted: Traffic) -> bool {
    wanted.receiver == Receiver::Main && wanted.senders > 1
}

/// What main receives instead, where others receive as well.
fn at_main(wanted: Traffic, story: &Story) -> String {
    let crossed = deliveries(&story.steps);
    let mut to_main = crossed.iter().filter(|one| one.received.thread == 0);
    let channels: BTreeSet<u32> = to_main.clone().map(|one| one.channel).collect();
    let senders: BTreeSet<u16> = to_main.clone().map(|one| one.sent.thread).collect();
    match (to_main.clone().count(), to_main.next()) {
        (_, None) => "main receives no message".to_owned(),
        (1, _) => "main receives only 1 message".to_owned(),
        (few, _) if few < wanted.messages => format!("main receives only {few} messages"),
        (_, Some(one)) if senders.len() == 1 => {
            format!(
                "all that main receives comes from {}",
                name(story, one.sent.thread)
            )
        }
        _ if channels.len() > 1 => format!("main receives over {} channels", channels.len()),
        _ => "not all messages are received by main".to_owned(),
    }
}

/// What one thread was to send, and several do, in a whole clause.
fn of_several(how: OfOne, story: &Story) -> String {
    match how {
        OfOne::Among {
            threads,
            alone: true,
        } => format!("{threads} threads send"),
        OfOne::Among { threads, .. } => format!(
            "{} threads send what this lesson wants from one thread alone",
            number(threads)
        ),
        OfOne::TooFew { messages, by } => match by {
            Some(thread) => format!(
                "{} sends {}, and no thread sends more",
                name(story, thread),
                count(messages, "message")
            ),
            None => format!("no thread sends more than {} messages", number(messages)),
        },
    }
}

/// Where a list is sent.
fn sends_a_list(story: &Story) -> Option<Site> {
    let is_list = |channel: &Channel| {
        let of = channel.of.split('<').next().unwrap_or_default();
        let name = of.rsplit("::").next().unwrap_or_default();
        matches!(name, "Vec" | "VecDeque") || of.starts_with('[')
    };
    let lists = story.ends.channels.iter().filter(|one| is_list(one));
    let lists: BTreeSet<u32> = lists.map(|channel| channel.number).collect();
    let sent = story.moments.iter().find(|moment| match &moment.what {
        Happened::Sent { channel, .. } => moment.site.line > 0 && lists.contains(channel),
        _ => false,
    });
    sent.map(|moment| moment.site)
}

/// The line of a thread that main starts that sends what nobody receives.
fn sent_to_nobody(wanted: Traffic, story: &Story) -> Option<u32> {
    let received = |number: u32, text: u32| {
        story.moments.iter().any(|moment| match moment.what {
            Happened::Received { channel, message } => (channel, message) == (number, text),
            _ => false,
        })
    };
    let mut moments = story.moments.iter();
    let lost = moments.find(|moment| match moment.what {
        _ if !wanted.receiver.lets_send(moment.thread) || moment.site.line == 0 => false,
        Happened::Sent {
            channel, message, ..
        } => !received(channel, message),
        Happened::NotSent { .. } => true,
        _ => false,
    });
    lost.map(|moment| moment.site.line)
}

/// `only 3 messages come from other threads`, or how many cross, where main sends as well or has no part in it.
fn too_few(wanted: Traffic, crossed: &[Delivery], by_threads: &[&Delivery]) -> String {
    let sends = |one: &&Delivery| one.sent.thread == 0;
    let receives = |one: &Delivery| one.received.thread == 0;
    let (by_main, few) = (by_threads.iter().any(sends), by_threads.len());
    let without_main = !by_main && !crossed.iter().any(receives);
    match (few, wanted.senders, wanted.receiver) {
        (1, 1, _) if by_main => "only 1 message crosses".to_owned(),
        (few, 1, _) if by_main => format!("only {few} messages cross"),
        (few, 1, Receiver::Either) if without_main => {
            format!("only {} cross, and main sends none", count(few, "message"))
        }
        (1, 0, Receiver::Either) => "only 1 message crosses".to_owned(),
        (few, 0, Receiver::Either) => format!("only {few} messages cross"),
        (1, ..) => "only 1 message comes from another thread".to_owned(),
        (few, ..) => format!("only {few} messages come from other threads"),
    }
}

/// Where the threads were started that sent, as far as their names don't tell; at most three.
fn start_marks(story: &Story) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for one in deliveries(&story.steps) {
        let known = story.ends.threads.get(usize::from(one.sent.thread));
        let Some(site) = known.map(|thread| thread.site).filter(|site| site.line > 0) else {
            continue;
        };
        let label = format!("{} is started here", name(story, one.sent.thread));
        if !marks.iter().any(|mark| mark.label == label) && marks.len() < 3 {
            marks.push(Mark::at(site, label));
        }
    }
    marks
}

pub(super) fn message_marks(story: &Story) -> Vec<Mark> {
    let mut marks: Vec<Mark> = Vec::new();
    for moment in &story.moments {
        let label = match moment.what {
            Happened::Sent { .. } => {
                format!("sent by {}", name(story, moment.thread))
            }
            Happened::Received { .. } => format!("received by {}", name(story, moment.thread)),
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
