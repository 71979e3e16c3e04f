//! How the messages of a channel were divided among the lines that receive: told where that explains what is missing.

use super::Advice;
use crate::course::Graded;
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome, Site, Step};
use crate::words::excerpt::Mark;
use crate::words::text::{count, hanging};
use std::collections::BTreeMap;

/// A channel of which only so few messages were sent is seen at a glance.
const FEW: usize = 2;

/// What is remarkable of it.
#[derive(Default)]
pub(super) struct Taken {
    facts: Vec<String>,
    marks: Vec<Mark>,
    next: Option<Advice>,
}

impl Taken {
    /// In a run; nothing, where the lesson is about messages that nobody takes.
    pub(super) fn of(story: &Story, graded: &Graded) -> Self {
        let mut taken = Self::default();
        if graded.lesson.is_about_what_comes_back() {
            return taken;
        }
        let channels = channels(story);
        for channel in channels.values() {
            if let Some((fact, next)) = channel.fact() {
                taken.add(fact, next, &channel.received);
            }
        }
        if let Some(made) = unasked(&channels, story) {
            let fact = "no line that ran asks for a message".to_owned();
            taken.add(fact, Advice::HowManyMessages, &[]);
            let label = "nobody asks this channel for a message";
            taken.marks.push(Mark::at(made, label));
        }
        if let Some((fact, site)) = in_turn(&channels, story) {
            taken.add(fact, Advice::WhatBecomesOfIt, &[(site, 0)]);
        }
        taken
    }

    fn add(&mut self, fact: String, next: Advice, places: &[(Site, usize)]) {
        // A function that is called twice makes two channels, and says the same of both.
        if self.facts.contains(&fact) {
            return;
        }
        self.facts.push(fact);
        self.next.get_or_insert(next);
        let marks = places
            .iter()
            .map(|(site, _)| Mark::at(*site, "this receives"));
        self.marks.extend(marks);
    }

    /// A line for each channel; empty, or ends in an empty line.
    pub(super) fn told(&self) -> String {
        let lines = self.facts.iter();
        let lines: String = lines.map(|fact| hanging("   = ", fact) + "\n").collect();
        match lines.is_empty() {
            true => lines,
            false => lines + "\n",
        }
    }

    /// The lines that receive.
    pub(super) fn marks(&self) -> impl Iterator<Item = Mark> {
        self.marks.iter().cloned()
    }

    /// What to look at next.
    pub(super) fn next(&self) -> Option<Advice> {
        self.next
    }
}

/// What was asked of a channel.
#[derive(Default)]
struct Channel {
    sent: usize,
    /// Whether there was more to take, or to be sent.
    more: bool,
    /// What the last answer was.
    last: Option<Outcome>,
    /// Who asked last.
    asked: Option<u16>,
    /// Whether whoever that is learnt later that nobody takes what it sends: then it had a reason to ask for no more.
    is_turned_away: bool,
    /// How many messages each place received that asked for one, in the order in which they asked first.
    received: Vec<(Site, usize)>,
}

impl Channel {
    fn taken(&self) -> usize {
        self.received.iter().map(|(_, received)| received).sum()
    }

    fn fact(&self) -> Option<(String, Advice)> {
        let (sent, all) = (count(self.sent, "message"), self.taken() == self.sent);
        match self.received[..] {
            [(one, _), (other, 0)] if all && self.sent > FEW && one.line != other.line => {
                let (one, other) = (one.line, other.line);
                let fact =
                    format!("line {one} received all {sent}; none was left for line {other}");
                Some((fact, Advice::WhatBecomesOfIt))
            }
            [(one, some), (other, rest)]
                if all && some.min(rest) >= FEW && one.line != other.line =>
            {
                let (one, other) = (one.line, other.line);
                let fact = format!(
                    "line {one} received {some} of the {sent}, and line {other} the other {rest}"
                );
                Some((fact, Advice::WhatBecomesOfIt))
            }
            [(only, taken)]
                if self.more && self.last == Some(Outcome::Done) && !self.is_turned_away =>
            {
                let received = count(taken, "message");
                let fact = format!(
                    "line {} received {received}, and asked for no more",
                    only.line
                );
                Some((fact, Advice::HowManyMessages))
            }
            _ => None,
        }
    }
}

fn channels(story: &Story) -> BTreeMap<u32, Channel> {
    let mut channels: BTreeMap<u32, Channel> = BTreeMap::new();
    for step in story.steps.iter().filter(|step| step.site.line > 0) {
        if step.operation.kind.sends() && step.outcome == Outcome::Failed {
            let of_thread = |channel: &&mut Channel| channel.asked == Some(step.choice.thread);
            let asked = channels.values_mut().filter(of_thread);
            asked.for_each(|channel| channel.is_turned_away = true);
        }
        let channel = channels.entry(step.operation.object);
        if step.sent() {
            channel.or_default().sent += 1;
        } else if step.operation.kind.takes() {
            let channel = channel.or_default();
            channel.last = Some(step.outcome);
            channel.asked = Some(step.choice.thread);
            let received = &mut channel.received;
            let came = usize::from(step.outcome == Outcome::Done);
            match received.iter_mut().find(|(site, _)| *site == step.site) {
                Some((_, messages)) => *messages += came,
                None => received.push((step.site, came)),
            }
        }
    }
    for (number, channel) in &mut channels {
        channel.more = channel.taken() < channel.sent || is_still_sent_to(story, *number);
    }
    channels
}

/// Where the first channel was made into which messages are sent, where nobody ever asks for one: its Receiver is
/// dropped, and not with a thread that had yet to begin.
fn unasked(channels: &BTreeMap<u32, Channel>, story: &Story) -> Option<Site> {
    let asked = |channel: &Channel| !channel.received.is_empty();
    let mut cut_off = story.unfinished.iter().map(|(next, _)| next.operation.kind);
    if channels.values().any(asked) || cut_off.any(|kind| kind.takes()) {
        return None;
    }
    let drops = |number: u32| {
        let dropped = |step: &Step| {
            step.operation.kind == Kind::DropReceiver && step.operation.object == number
        };
        story.steps.iter().any(dropped)
    };
    let sent_to = |number: u32| {
        let sent = channels
            .get(&number)
            .is_some_and(|channel| channel.sent > 0);
        sent || is_still_sent_to(story, number)
    };
    let mut made = story.ends.channels.iter();
    let made = made.find(|channel| drops(channel.number) && sent_to(channel.number))?;
    Some(made.site).filter(|site| site.line > 0)
}

/// Whether a message could not be sent, or a thread was cut off that had sent there, or had done nothing yet.
fn is_still_sent_to(story: &Story, channel: u32) -> bool {
    let failed = |step: &Step| {
        step.operation.kind.sends()
            && step.outcome == Outcome::Failed
            && step.operation.object == channel
    };
    let mut cut_off = story.unfinished.iter().filter(|(next, _)| next.thread != 0);
    story.steps.iter().any(failed)
        || cut_off.any(|(next, _)| match next.operation.kind {
            Kind::Start => true,
            kind => kind.sends() && next.operation.object == channel,
        })
}

/// A line that receives from two channels in turn, and not the same number from each.
fn in_turn(channels: &BTreeMap<u32, Channel>, story: &Story) -> Option<(String, Site)> {
    let mut lines: BTreeMap<u32, Vec<&Step>> = BTreeMap::new();
    for step in story
        .steps
        .iter()
        .filter(|step| step.operation.kind.takes())
    {
        lines.entry(step.site.line).or_default().push(step);
    }
    lines.remove(&0);
    lines.into_iter().find_map(|(line, asked)| {
        let numbers: Vec<u32> = asked.iter().map(|step| step.operation.object).collect();
        let turns = numbers.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let one = *numbers.first()?;
        let other = *numbers.iter().find(|next| **next != one)?;
        let only_two = numbers.iter().all(|next| [one, other].contains(next));
        let received = |channel: u32| channels.get(&channel).map(Channel::taken);
        let (first, second) = (received(one)?, received(other)?);
        let fact = || {
            let first = count(first, "message");
            format!("line {line} received {first} over one channel, and {second} over the other")
        };
        (only_two && turns > FEW && first != second).then(|| (fact(), asked[0].site))
    })
}
