use super::charts::chart;
use super::{Parts, in_orders};
use crate::course::Graded;
use crate::trace::Kind;
use crate::trace::answer::Waiting;
use crate::trace::ends::{LiveSender, Owner};
use crate::trace::story::Story;
use crate::verdict::Explored;
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{first_sentence, shorten, visible};

pub(super) fn deadlock(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some(first) = story.ends.stuck.first() else {
        let cause = "Deadlock: no thread can go on.".to_owned();
        return Parts {
            cause,
            shown: chart(explored, graded),
            next: "Who waits for whom?".into(),
        };
    };
    let cause = first_sentence(
        format!("Deadlock: {}.", reason(story, first)),
        format!("Deadlock: {}.", waits(story, first)),
    );
    let shown =
        excerpt(&graded.source, &graded.file, &marks(story, first)) + &facts(explored, first);
    Parts {
        cause,
        shown: shown + &chart(explored, graded),
        next: question(story, first).to_owned(),
    }
}

/// `main waits at line 24`
pub(super) fn waits(story: &Story, waiting: &Waiting) -> String {
    format!(
        "{} waits at line {} for ever",
        name(story, waiting.thread),
        waiting.site.line
    )
}

fn name(story: &Story, thread: u16) -> String {
    shorten(&visible(&story.name(thread)))
}

/// Why the thread waits, in a clause.
fn reason(story: &Story, first: &Waiting) -> String {
    let who = name(story, first.thread);
    let line = first.site.line;
    let object = first.operation.object;
    match first.operation.kind {
        Kind::Recv | Kind::RecvArrive => match sender_of(story, object) {
            Some(sender) => format!(
                "{who} waits at line {line}, and the channel can't end: a Sender made at line {} is still alive",
                sender.site.line
            ),
            None => format!("{who} waits at line {line} for a message that nobody sends"),
        },
        Kind::Send | Kind::SendTaken => {
            format!("{who} waits at line {line} until its message is taken, and nobody takes it")
        }
        Kind::Lock | Kind::Read | Kind::ReadWait | Kind::Write | Kind::WriteWait => {
            match story.ends.locks.iter().find(|lock| lock.lock == object) {
                Some(lock) if lock.thread == first.thread => format!(
                    "{who} waits at line {line} for a lock that it holds itself since line {}",
                    lock.site.line
                ),
                Some(lock) => format!(
                    "{who} waits at line {line} for a lock that {} holds since line {}",
                    name(story, lock.thread),
                    lock.site.line
                ),
                None => format!("{who} waits at line {line} for a lock"),
            }
        }
        Kind::Join => {
            let other = u16::try_from(object.saturating_sub(1)).unwrap_or_default();
            let other_waits = story
                .ends
                .stuck
                .iter()
                .find(|waiting| waiting.thread == other);
            let where_ = other_waits.map_or(0, |waiting| waiting.site.line);
            format!(
                "{who} joins {} at line {line}, and that waits at line {where_}",
                name(story, other)
            )
        }
        Kind::ScopeEnd => {
            format!("{who} waits at line {line} for its scope's threads, and they wait as well")
        }
        _ => format!("{who} waits at line {line} for ever, and no other thread can wake it"),
    }
}

fn sender_of(story: &Story, channel: u32) -> Option<&LiveSender> {
    story
        .ends
        .senders
        .iter()
        .find(|sender| sender.channel == channel)
}

/// The waiter, then what it waits for.
pub(super) fn marks(story: &Story, first: &Waiting) -> Vec<Mark> {
    let mark = |site: crate::trace::Site, label: String| Mark {
        line: site.line,
        column: site.column,
        label,
    };
    let mut marks = vec![mark(
        first.site,
        format!("{} waits here", name(story, first.thread)),
    )];
    for sender in senders(story) {
        marks.push(mark(
            sender.site,
            format!("this Sender {}", owner(story, sender)),
        ));
    }
    let waited_for = |lock: u32| {
        story
            .ends
            .stuck
            .iter()
            .any(|waiting| waiting.operation.object == lock)
    };
    for lock in story.ends.locks.iter().filter(|lock| waited_for(lock.lock)) {
        marks.push(mark(
            lock.site,
            format!("{} took the lock here", name(story, lock.thread)),
        ));
    }
    for other in story.ends.stuck.iter().skip(1) {
        marks.push(mark(
            other.site,
            format!("{} waits here", name(story, other.thread)),
        ));
    }
    marks.truncate(8);
    marks
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

fn owner(story: &Story, sender: &LiveSender) -> String {
    match sender.owner {
        Owner::Thread(thread) => {
            format!(
                "belongs to {}, which can't drop it while it waits",
                name(story, thread)
            )
        }
        _ => "is dropped by nobody: it was leaked, or lies in a static, a cycle or a message"
            .to_owned(),
    }
}

/// At most a few things that show that it can't be otherwise.
fn facts(explored: &Explored, first: &Waiting) -> String {
    let story = &explored.story;
    let mut facts: Vec<String> = story
        .ends
        .stuck
        .iter()
        .filter(|waiting| waiting.thread != first.thread)
        .take(2)
        .map(|waiting| waits(story, waiting))
        .collect();
    let ended = story.ends.threads.len().saturating_sub(1 + facts.len());
    if facts.is_empty() && ended > 0 {
        facts.push("all other threads have ended".to_owned());
    }
    let orders = in_orders(explored);
    facts.push(orders.trim_end_matches('.').replacen('I', "i", 1));
    facts
        .iter()
        .map(|fact| format!("   = {fact}\n"))
        .collect::<String>()
        + "\n"
}

fn question(story: &Story, first: &Waiting) -> &'static str {
    match first.operation.kind {
        Kind::Recv | Kind::RecvArrive if sender_of(story, first.operation.object).is_some() => {
            "Who still holds a Sender when all that was to be sent has been sent?"
        }
        Kind::Recv | Kind::RecvArrive => "Who was to send the message that is awaited here?",
        Kind::Send | Kind::SendTaken => {
            "Who was to take the message, and what does that thread do instead?"
        }
        Kind::Lock | Kind::Write | Kind::WriteWait | Kind::Read | Kind::ReadWait => {
            "Who holds the lock, and what does that thread wait for?"
        }
        Kind::Join | Kind::ScopeEnd => {
            "What does the other thread wait for, and who would have to give it?"
        }
        _ => "Who was to wake it?",
    }
}
