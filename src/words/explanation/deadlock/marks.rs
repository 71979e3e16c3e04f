//! Where a deadlock is shown: who waits, and for what.

use super::open;
use super::sentence::others_took;
use super::told_of;
use crate::diagnose::{Cause, Lies, holder};
use crate::source::{Keeping, lines};
use crate::trace::ends::{LiveSender, Owner};
use crate::trace::story::Story;
use crate::trace::{Kind, Site, Waiting};
use crate::words::excerpt::Mark;
use crate::words::explanation::naming::{name, sender_here};
use crate::words::explanation::owners::{kept_in, owners};
use crate::words::explanation::queue::has_room_for;

/// Marks that an excerpt may have.
const MOST: usize = 9;

/// First the waiters that the cause is about, then what is waited for, then all other waiters.
pub(in super::super) fn marks(cause: &Cause, story: &Story, source: &str) -> Vec<Mark> {
    let mut marks = Marks::default();
    let stuck = &story.ends.stuck;
    for waiting in &told_of(cause) {
        marks.add(waiting.site, waits_here(story, waiting));
    }
    marks.cause(cause, story);
    for (site, label) in rooms(story, cause) {
        marks.add(site, label);
    }
    // What several share, none of them has to send with: it is the lock that is kept.
    let is_of_a_lock = matches!(cause, Cause::LockKept { .. });
    for sender in senders(story).filter(|sender| !is_of_a_lock || sender.within.is_none()) {
        let keeping = open::kept(story, sender, source);
        let keeping = keeping.filter(|keeping| keeps(keeping, sender));
        marks.add(sender.site, owner(story, sender, keeping.as_ref()));
        let kept = || {
            let (line, label) = kept(keeping.as_ref()?, sender)?;
            let column = first_column(source, line);
            Some((Site { line, column }, label))
        };
        if let Some((site, label)) = shared(story, sender).or_else(kept) {
            marks.add(site, label);
        }
        if let Some((line, label)) = value(keeping.as_ref(), sender) {
            let column = first_column(source, line);
            marks.add(Site { line, column }, label);
        }
    }
    let wanted = |lock: u32| stuck.iter().any(|waiting| waiting.operation.object == lock);
    for lock in story.ends.locks.iter().filter(|lock| wanted(lock.lock)) {
        marks.add(
            lock.site,
            format!("{} took the lock here", name(story, lock.thread)),
        );
    }
    for other in stuck {
        marks.add(other.site, waits_here(story, other));
    }
    marks.0.truncate(MOST);
    marks.0
}

#[derive(Default)]
struct Marks(Vec<Mark>);

impl Marks {
    /// Where the place is known and nothing of the kind is said there yet.
    fn add(&mut self, site: Site, label: String) {
        let known =
            |mark: &Mark| (mark.line, mark.column, &mark.label) == (site.line, site.column, &label);
        if site.line > 0 && !self.0.iter().any(known) {
            self.0.push(Mark {
                line: site.line,
                column: site.column,
                label,
            });
        }
    }

    /// What only this cause has to show.
    fn cause(&mut self, cause: &Cause, story: &Story) {
        match cause {
            Cause::WrongChannel {
                made,
                sent,
                lies_in,
                ..
            } => {
                self.add(*made, "nothing is ever sent into this channel".to_owned());
                self.add(*sent, "this message was taken by nobody".to_owned());
                self.add(*lies_in, "the message lies in this channel".to_owned());
            }
            Cause::Fallen { fallen, site, .. } => {
                self.add(*site, format!("{} panicked here", name(story, *fallen)));
            }
            Cause::Open(open) => {
                if let Lies::Borrowed(site) = open.lies {
                    self.add(
                        site,
                        "this thread borrowed the Sender, and has ended".to_owned(),
                    );
                }
            }
            _ => {}
        }
    }
}

fn waits_here(story: &Story, waiting: &Waiting) -> String {
    format!("{} waits here", name(story, waiting.thread))
}

/// The channels whose room somebody waits for.
fn rooms(story: &Story, cause: &Cause) -> impl Iterator<Item = (Site, String)> {
    let joiner = match cause {
        Cause::JoinedByWhomItWaitsFor { joiner, joined }
            if others_took(story, joiner, joined.operation.object) =>
        {
            Some(Owner::Thread(joiner.thread))
        }
        _ => None,
    };
    let full = |number: u32| {
        let mut waiters = story.ends.stuck.iter();
        waiters.any(|waiting| {
            let sends = matches!(waiting.operation.kind, Kind::Send | Kind::SendTaken);
            sends && waiting.operation.object == number
        })
    };
    let channels = story.ends.channels.iter();
    channels.filter_map(move |channel| {
        let label = match channel.room.filter(|_| full(channel.number))? {
            0 => "in this channel nothing waits: send and recv have to meet".to_owned(),
            room => has_room_for(room),
        };
        let mut receivers = story.ends.receivers.iter();
        let receiver = receivers.find(|receiver| receiver.channel == channel.number);
        let whose = match receiver.map(|receiver| receiver.owner) {
            Some(Owner::Thread(thread)) if joiner == Some(Owner::Thread(thread)) => {
                format!("; {} has its Receiver", name(story, thread))
            }
            _ => String::new(),
        };
        Some((channel.site, label + &whose))
    })
}

/// The senders that keep a channel open at which somebody waits.
fn senders(story: &Story) -> impl Iterator<Item = &LiveSender> {
    let receives =
        |waiting: &&Waiting| matches!(waiting.operation.kind, Kind::Recv | Kind::RecvArrive);
    story.ends.senders.iter().filter(move |sender| {
        let mut waiters = story.ends.stuck.iter().filter(receives);
        waiters.any(|waiting| waiting.operation.object == sender.channel)
    })
}

/// `main has a Sender, and can't drop it while it waits`: of one whose line isn't known, and isn't marked so.
pub(super) fn unplaced(story: &Story, source: &str) -> Option<String> {
    let mut unplaced = senders(story)
        .filter(|sender| sender.site.line == 0 && open::kept(story, sender, source).is_none());
    let owners = unplaced.find_map(|sender| match (&sender.within, sender.owner) {
        (None, Owner::Thread(thread)) => Some(thread),
        _ => None,
    });
    let whose = name(story, owners?);
    Some(format!(
        "{whose} has a clone of the Sender, and can't drop it while it waits"
    ))
}

fn owner(story: &Story, sender: &LiveSender, keeping: Option<&Keeping>) -> String {
    match &sender.within {
        Some(within) if within.circle > 0 => {
            return circle(within.circle);
        }
        Some(within) if !within.owners.is_empty() => {
            return format!("this Sender lives as long as {}", kept_in(within));
        }
        _ => {}
    }
    let elsewhere = keeping.is_some_and(|keeping| is_elsewhere(keeping, sender));
    let held = matches!(sender.owner, Owner::Thread(_)) && elsewhere;
    let seen_in = holder(sender)
        .filter(|_| keeping.is_none())
        .map(open::called);
    let which = match seen_in {
        Some(holder) => format!("this Sender in {holder}"),
        None if held => "this Sender".to_owned(),
        None => sender_here(sender),
    };
    match sender.owner {
        Owner::Thread(thread) => format!(
            "{} has {which}, and can't drop it while it waits",
            name(story, thread)
        ),
        Owner::NoStack => format!("no thread has {which}, so nobody drops it"),
        Owner::Unknown => format!("{which} is still alive"),
    }
}

/// Whether it may be so for a sender that lies there; what no thread can reach isn't in a value that one has.
fn keeps(keeping: &Keeping, sender: &LiveSender) -> bool {
    sender.owner != Owner::NoStack || !matches!(keeping, Keeping::Value { .. })
}

/// Whether the variable that it was made into doesn't have it any more.
fn is_elsewhere(keeping: &Keeping, sender: &LiveSender) -> bool {
    match keeping {
        Keeping::Unbound { name, .. }
        | Keeping::Lent { name, .. }
        | Keeping::Cloned { name, .. }
        | Keeping::Shadowed { name, .. } => sender.variable.as_ref() != Some(name),
        _ => true,
    }
}

fn circle(arcs: u32) -> String {
    match arcs {
        1 => "lies in an Arc that owns itself, so nobody drops it".to_owned(),
        arcs => format!("lies in a circle of {arcs} Arcs, so nobody drops it"),
    }
}

/// Where the `Arc` was made in which it lies, and whose that is.
fn shared(story: &Story, sender: &LiveSender) -> Option<(Site, String)> {
    let within = sender.within.as_ref()?;
    let whose = match &within.owners[..] {
        _ if within.circle > 0 => String::new(),
        [] => return None,
        [thread] => format!(", which {} owns", name(story, *thread)),
        _ => format!(", which {} own", owners(story, within)),
    };
    Some((within.site, format!("the Sender lies in this Arc{whose}")))
}

/// Where the sender was put, as far as the words tell.
fn kept(keeping: &Keeping, sender: &LiveSender) -> Option<(u32, String)> {
    let (line, label) = match keeping {
        Keeping::Value { of, line } => (line, format!("it lies in this `{of}`")),
        Keeping::Collection(line) => (line, "it was put in here".to_owned()),
        Keeping::Message(line) => (line, "it was sent away here".to_owned()),
        Keeping::Static(line) => (
            line,
            "it lies in this static, which is never dropped".to_owned(),
        ),
        Keeping::Leaked(line) => (line, "this keeps it from ever being dropped".to_owned()),
        Keeping::Unbound { line, .. } => {
            (line, "`_` takes nothing, so nothing is dropped".to_owned())
        }
        Keeping::Lent { line, by, .. } => match by {
            None => (line, "this drops a reference, and nothing else".to_owned()),
            Some(by) => (line, format!("this drops `{by}`, which only borrows")),
        },
        Keeping::Cloned { line, .. } => {
            (line, "this drops a new clone, and nothing else".to_owned())
        }
        Keeping::Renamed { name, to, line, .. } => (
            line,
            format!("`{name}` is called `{to}` from here on, and is not dropped"),
        ),
        Keeping::Shadowed { line, .. } => (
            line,
            "this name is another value's from here on; the first is not dropped".to_owned(),
        ),
    };
    (*line != sender.site.line).then_some((*line, label))
}

/// The value that holds it, where only that value seems to go.
fn value(keeping: Option<&Keeping>, sender: &LiveSender) -> Option<(u32, String)> {
    let keeping = keeping?;
    let (name, made) = match keeping {
        Keeping::Lent { name, made, .. }
        | Keeping::Shadowed { name, made, .. }
        | Keeping::Cloned { name, made, .. }
        | Keeping::Renamed { name, made, .. } => (name, *made),
        _ => return None,
    };
    let other = made != sender.site.line && sender.variable.as_ref() != Some(name);
    let label = match keeping {
        Keeping::Cloned { .. } => "the Sender lies in this".to_owned(),
        _ => format!("the Sender lies in this `{name}`"),
    };
    other.then_some((made, label))
}

/// The column of the first character of a line that isn't blank, from 1.
fn first_column(source: &str, line: u32) -> u32 {
    let text = lines::line(source, line).unwrap_or_default();
    lines::column(text, text.len() - text.trim_start().len())
}
