//! A channel that can't end, or from which one message too many is asked for.

use super::at;
use crate::diagnose::{Cause, Holder, Lies, Open, holder, holders};
use crate::source::tokens::code;
use crate::source::{Keeping, keeping, lines};
use crate::trace::ends::LiveSender;
use crate::trace::story::{Happened, Story};
use crate::trace::{Site, Waiting};
use crate::verdict::Explored;
use crate::words::explanation::naming::{name, sender, the_sender};
use crate::words::explanation::owners::{kept_in, owners};
use crate::words::text::{article, count, ordinal};

pub(super) fn sentence(open: &Open, story: &Story, source: &str) -> (String, String) {
    let who = name(story, open.waiter.thread);
    let place = at(open.waiter.site);
    if counts_on_it(&open.waiter, story, source) {
        let clause = match open.received {
            0 => format!("{who} waits{place} for a message, and no thread is left that sends one"),
            some => format!("{who} waits{place} {}", one_too_many(some)),
        };
        return (clause.clone(), clause);
    }
    (
        format!(
            "{who} waits{place}, and the channel can't end: {}",
            reason(open, story, source)
        ),
        format!("the channel can't end at which a thread waits{place}: a Sender is still alive"),
    )
}

/// What keeps a sender, by the words at the place where it was made, unless a stack has shown otherwise.
pub(super) fn kept(story: &Story, sender: &LiveSender, source: &str) -> Option<Keeping> {
    let seen = holders(sender);
    by_words(story, sender, source).filter(|kept| match (kept, &seen) {
        (Keeping::Value { of, .. }, Some(seen)) => seen.contains(&Holder::Own(of)),
        (Keeping::Collection(_), Some(seen)) => !seen.is_empty(),
        _ => true,
    })
}

/// The same. Where the place isn't known, the standard library cloned it: for a vector of clones of what its channel
/// gave, or it was in something that was cloned.
fn by_words(story: &Story, sender: &LiveSender, source: &str) -> Option<Keeping> {
    if sender.site.line > 0 {
        return keeping(source, sender.site);
    }
    let mut channels = story.ends.channels.iter();
    let channel = channels.find(|channel| channel.number == sender.channel)?;
    let kept = keeping(source, channel.site);
    kept.filter(|kept| matches!(kept, Keeping::Collection(_)))
}

/// `for a third message, and only 2 were sent`
pub(super) fn one_too_many(sent: usize) -> String {
    let next = ordinal(sent);
    let a = article(&next);
    match sent {
        1 => format!("for {a} {next} message, and only 1 was sent"),
        more => format!("for {a} {next} message, and only {more} were sent"),
    }
}

fn reason(open: &Open, story: &Story, source: &str) -> String {
    if let Some(shared) = shared(story, &open.sender) {
        return shared;
    }
    match (open.lies, kept(story, &open.sender, source)) {
        (Lies::Borrowed(site), _) => {
            let started = story.ends.threads.iter();
            let who = match started.filter(|thread| thread.site == site).count() {
                1 => "another thread",
                _ => "other threads",
            };
            format!("{who} only borrowed {}", the_sender(&open.sender))
        }
        (_, Some(Keeping::Leaked(line))) => {
            format!("line {line} keeps a Sender from ever being dropped")
        }
        (_, Some(Keeping::Message(line))) => {
            format!("a Sender that was sent away at line {line} is still alive")
        }
        (_, Some(Keeping::Static(line))) => format!("the static at line {line} keeps a Sender"),
        // What it was put into isn't what keeps it, if no thread can reach that.
        (Lies::OutOfReach, None | Some(Keeping::Value { .. })) => {
            format!("nobody can drop {} any more", the_sender(&open.sender))
        }
        (_, Some(Keeping::Value { of, line })) => {
            format!("a Sender lives on in the `{of}` made at line {line}")
        }
        (_, Some(Keeping::Collection(line))) => {
            format!("a Sender lives on in the collection of line {line}")
        }
        (_, Some(Keeping::Unbound { name, line })) => {
            format!("`let _` at line {line} doesn't drop `{name}`")
        }
        (_, Some(Keeping::Shadowed { name, made, line })) => {
            format!("the `{name}` of line {made} lives on behind the `let` of line {line}")
        }
        (_, Some(Keeping::Cloned { name, line, .. })) => {
            format!("`drop` at line {line} gets only a clone of `{name}`")
        }
        (_, Some(Keeping::Renamed { name, to, line, .. })) => {
            format!("`{name}` lives on as `{to}`, from line {line} on")
        }
        (_, Some(Keeping::Lent { name, by, line, .. })) => match by {
            None => format!("`drop` at line {line} gets only a reference to `{name}`"),
            Some(_) => format!("`drop` at line {line} gets a closure that only borrows `{name}`"),
        },
        (Lies::WithTheWaiter | Lies::Unknown, None) => {
            let sender = sender(&open.sender);
            match holder(&open.sender).map(called) {
                None => format!("{sender} is still alive"),
                Some(holder) => format!("{sender} lives on in {holder}"),
            }
        }
    }
}

/// `a closure`, ``an `Outer` ``
pub(super) fn called(holder: Holder) -> String {
    match holder {
        Holder::Own(name) | Holder::Collection(name) => format!("{} `{name}`", article(name)),
        Holder::Closure => "a closure".to_owned(),
        Holder::Array => "an array".to_owned(),
        Holder::Slice => "a vector".to_owned(),
    }
}

/// The `Arc` that keeps a sender, where that is what keeps it: as it was seen, whatever the text says.
fn shared(story: &Story, sender: &LiveSender) -> Option<String> {
    let within = sender.within.as_ref()?;
    let arc = kept_in(within);
    Some(match (within.circle, &within.owners[..]) {
        (0, []) => return None,
        (0, [thread]) => format!(
            "{} still owns {arc}, and a Sender in it",
            name(story, *thread)
        ),
        (0, _) => format!("{} share {arc}, and a Sender in it", owners(story, within)),
        (1, _) => format!("{arc} owns itself, and a Sender"),
        (circle, _) => format!("{circle} Arcs own each other in a circle, and a Sender"),
    })
}

/// What shows that no more can come, and what would be if the channel ended.
pub(super) fn facts(cause: &Cause, explored: &Explored, source: &str) -> Vec<String> {
    let story = &explored.story;
    match cause {
        Cause::Open(open) if nothing_was_sent(open, story) => shown(open, story, source),
        Cause::Open(open) => {
            let mut facts = shown(open, story, source);
            let at = facts.len().min(1);
            facts.splice(at..at, if_ended(explored));
            facts
        }
        Cause::JoinedByWhomItWaitsFor { .. } => if_ended(explored).into_iter().collect(),
        _ => Vec::new(),
    }
}

/// What the program would come to if the channel ended there, where that is what it should.
fn if_ended(explored: &Explored) -> Option<String> {
    let what = match explored.call {
        None => "this order would print what it should, and end",
        Some(_) => "the call would give what it should, in this order",
    };
    let is_right = explored.story.if_ended.is_right;
    is_right.then(|| format!("if the channel ended there, {what}"))
}

/// What shows that no more can come.
fn shown(open: &Open, story: &Story, source: &str) -> Vec<String> {
    let mut facts = Vec::new();
    if counts_on_it(&open.waiter, story, source) {
        facts.push(format!(
            "the channel does not end either: {}",
            reason(open, story, source)
        ));
    } else if nothing_was_sent(open, story) {
        facts.push("nothing was ever sent over it".to_owned());
    } else if open.received > 0 {
        let received = count(open.received, "message");
        facts.push(format!("{received} came over this channel before"));
    }
    let senders = story.ends.senders.iter();
    let alive = senders.filter(|sender| sender.channel == open.sender.channel);
    let alive = alive.count();
    if alive > 1 {
        facts.push(format!(
            "{} of this channel are alive",
            count(alive, "Sender")
        ));
    }
    facts
}

/// Whether the channel carried no message at all.
pub(super) fn nothing_was_sent(open: &Open, story: &Story) -> bool {
    let sent = |what: &Happened| matches!(what, Happened::Sent { channel, .. } if *channel == open.sender.channel);
    !story.moments.iter().any(|moment| sent(&moment.what))
}

/// Whether who waits counts on a message, rather than taking all that come: told of the channel's end, it would fall,
/// as was seen. Who takes so many at most wouldn't, but asks for so many all the same.
pub(in crate::words) fn counts_on_it(waiting: &Waiting, story: &Story, source: &str) -> bool {
    story.if_ended.counting.contains(&waiting.thread) || takes_so_many(source, waiting.site)
}

/// Whether the text at a place makes an iterator end behind so many messages.
fn takes_so_many(source: &str, site: Site) -> bool {
    let Some(at) = lines::offset(source, site.line, site.column) else {
        return false;
    };
    let code = code(source);
    let head = code[at..].split([';', '{']).next().unwrap_or_default();
    let head: String = head.split_whitespace().collect();
    head.contains("iter().take(")
}

/// Whether the text at a place takes all messages that come, up to the channel's end: a loop over the receiver, or
/// one that goes on for as long as there are any.
pub(super) fn takes_all(source: &str, site: Site) -> bool {
    let Some(at) = lines::offset(source, site.line, site.column) else {
        return false;
    };
    let code = code(source);
    let begins = code[..at]
        .rfind([';', '{', '}'])
        .map_or(0, |before| before + 1);
    let first = code[begins..].split_whitespace().next();
    matches!(first, Some("for" | "while")) && !takes_so_many(source, site)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_that_come_are_told_from_so_many() {
        let at = |line: &str, word: &str| Site {
            line: 1,
            column: line.rfind(word).unwrap_or(0) as u32 + 1,
        };
        let so_many = |line: &str| takes_so_many(line, at(line, "rx"));
        assert!(so_many("for x in rx.iter() /* { */ .take(2) {"));
        assert!(so_many(
            "let all: Vec<u8> = rx.into_iter().take(n).collect();"
        ));
        assert!(!so_many("for x in rx { x.iter().take(2); }"));
        assert!(!takes_so_many("", Site { line: 3, column: 1 }));
        let takes_all = |line: &str| takes_all(line, at(line, "rx"));
        assert!(takes_all("f(); for x in rx {"));
        assert!(takes_all("{ while let Ok(x) = rx.recv() {"));
        assert!(!takes_all("for _ in 0..3 { match rx.recv() {"));
        assert!(!takes_all("for x in rx.iter().take(2) {"));
    }
}
