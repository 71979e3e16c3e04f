//! How the messages of a channel were divided among the lines that receive, and what of it explains that some are
//! missing.

use crate::trace::story::Story;
use crate::trace::{Kind, Response, Site, Step};
use std::collections::BTreeMap;

/// A channel of which only so few messages were sent is seen at a glance.
const FEW: usize = 2;

/// A place that receives, and how many messages it received.
pub type Received = (Site, usize);

/// What is remarkable of it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Division {
    /// The first place received all messages, and the second asked in vain.
    OneTookAll(Received, Site),
    /// Two places received several each, and together all.
    Both(Received, Received),
    /// The only place that receives asked for no more, though there was more to come.
    AskedNoMore(Received),
    /// Nobody ever asks the channel that was made here, and messages are sent into it.
    Unasked(Site),
    /// A place receives from two channels in turn, so many messages from each.
    InTurn(Site, [usize; 2]),
}

/// In a run: each channel's, in the order of their numbers, and then those of all together.
pub fn divisions(story: &Story) -> Vec<Division> {
    let channels = channels(story);
    let each = channels.values().filter_map(Channel::division);
    let unasked = unasked(&channels, story).map(Division::Unasked);
    each.chain(unasked)
        .chain(in_turn(&channels, story))
        .collect()
}

/// What was asked of a channel.
#[derive(Default)]
struct Channel {
    sent: usize,
    /// Whether there was more to take, or to be sent.
    more: bool,
    /// What the last answer was.
    last: Option<Response>,
    /// Who asked last.
    asked: Option<u16>,
    /// Whether whoever that is learnt later that nobody takes what it sends, or how late it is: then it had a reason to
    /// ask for no more.
    has_a_reason: bool,
    /// How many messages each place received that asked for one, in the order in which they asked first.
    received: Vec<Received>,
}

impl Channel {
    fn taken(&self) -> usize {
        self.received.iter().map(|(_, received)| received).sum()
    }

    fn division(&self) -> Option<Division> {
        let all = self.taken() == self.sent;
        match self.received[..] {
            [one, (other, 0)] if all && self.sent > FEW && one.0.line != other.line => {
                Some(Division::OneTookAll(one, other))
            }
            [one, other] if all && one.1.min(other.1) >= FEW && one.0.line != other.0.line => {
                Some(Division::Both(one, other))
            }
            [only] if self.more && self.last == Some(Response::Done) && !self.has_a_reason => {
                Some(Division::AskedNoMore(only))
            }
            _ => None,
        }
    }
}

fn channels(story: &Story) -> BTreeMap<u32, Channel> {
    let mut channels: BTreeMap<u32, Channel> = BTreeMap::new();
    for step in story.steps.iter().filter(|step| step.site.line > 0) {
        let is_turned_away = step.operation.kind.sends() && step.response == Response::Failed;
        if is_turned_away || step.operation.kind == Kind::Clock {
            let of_thread = |channel: &&mut Channel| channel.asked == Some(step.choice.thread);
            let asked = channels.values_mut().filter(of_thread);
            asked.for_each(|channel| channel.has_a_reason = true);
        }
        let channel = channels.entry(step.operation.object);
        if step.sent() {
            channel.or_default().sent += 1;
        } else if step.operation.kind.takes() {
            let channel = channel.or_default();
            channel.last = Some(step.response);
            channel.asked = Some(step.choice.thread);
            channel.has_a_reason = false;
            let received = &mut channel.received;
            let came = usize::from(step.response == Response::Done);
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
            && step.response == Response::Failed
            && step.operation.object == channel
    };
    let mut cut_off = story.unfinished.iter().filter(|(next, _)| next.thread != 0);
    story.steps.iter().any(failed)
        || cut_off.any(|(next, _)| match next.operation.kind {
            Kind::Start => true,
            kind => kind.sends() && next.operation.object == channel,
        })
}

/// A line at which a thread receives from two channels in turn, and not the same number from each.
fn in_turn(channels: &BTreeMap<u32, Channel>, story: &Story) -> Option<Division> {
    let mut lines: BTreeMap<(u32, u16), Vec<&Step>> = BTreeMap::new();
    let takes = |step: &&Step| step.operation.kind.takes() && step.site.line > 0;
    for step in story.steps.iter().filter(takes) {
        let at = (step.site.line, step.choice.thread);
        lines.entry(at).or_default().push(step);
    }
    lines.into_values().find_map(|asked| {
        let numbers: Vec<u32> = asked.iter().map(|step| step.operation.object).collect();
        let turns = numbers.windows(2).filter(|pair| pair[0] != pair[1]).count();
        let one = *numbers.first()?;
        let other = *numbers.iter().find(|next| **next != one)?;
        let only_two = numbers.iter().all(|next| [one, other].contains(next));
        let received = |channel: u32| channels.get(&channel).map(Channel::taken);
        let both = [received(one)?, received(other)?];
        (only_two && turns > FEW && both[0] != both[1])
            .then(|| Division::InTurn(asked[0].site, both))
    })
}
