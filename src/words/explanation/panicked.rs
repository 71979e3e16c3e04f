//! About a panic.

use super::naming::{at, name};
use super::taken::Taken;
use super::{Advice, Parts, in_orders, owners, poisoned, printed};
use crate::course::Graded;
use crate::diagnose;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Kind, Response, Site, Step};
use crate::verdict::{Explored, Verdict};
use crate::words::excerpt::{Mark, excerpt};
use crate::words::text::{
    FIRST_SENTENCE, first_sentence, message as said, output, shorten, visible,
};

pub(super) fn panicked(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let Some((thread, site, message)) = story.panic() else {
        let cause = "a thread panicked, and did not say where.".to_owned();
        return Parts {
            cause,
            shown: printed(explored),
            next: Advice::NotToPanic.into(),
        };
    };
    let poisoned = poisoned::of(story, thread, message);
    let fallen = over_a_fallen_thread(story);
    let cause = match (poisoned, over_an_answer(story, FIRST_SENTENCE - 1)) {
        (Some(poisoned), _) => poisoned::cause(story, thread, site, poisoned),
        (None, Some(clause)) => {
            let short = where_and_what(story);
            first_sentence(Verdict::Panicked, format!("{clause}."), short)
        }
        (None, None) => where_and_what(story),
    };
    let mut marks = where_panicked(story, thread, site);
    marks.extend(poisoned.and_then(|poisoned| poisoned::mark(story, poisoned)));
    let answer = answer(story, thread, message);
    let dropped = answer.and_then(|step| receiver_dropped(story, step));
    let by_an_owner = answer.and_then(|step| last_dropped(story, step));
    let owners = by_an_owner.map(|step| owners::marks(story, step));
    match owners.filter(|marks| !marks.is_empty()) {
        Some(owners) => marks.extend(owners),
        None => marks.extend(dropped.map(|site| Mark::at(site, "the Receiver was dropped here"))),
    }
    let mut shown = excerpt(&graded.source, &graded.file, &marks);
    if !cause.contains(message) {
        shown.push_str(&said("The panic said:", message));
    }
    if answer.is_some_and(|step| step.response == Response::Disconnected) {
        shown.push_str(&Taken::of(story, graded).told());
    }
    shown.push_str(&format!("{}\n\n", in_orders(explored)));
    shown.push_str(&output("It printed:", &story.stdout));
    // What is so in all orders, no thread was too slow for.
    let always = explored.coverage.alike == explored.coverage.schedules;
    let next = match why(message).unwrap_or(Advice::NotToPanic) {
        _ if poisoned.is_some() => Advice::FellWithALock,
        _ if fallen.is_some() => Advice::JoinMeant,
        Advice::WaitForMessage if always => Advice::MadeBefore,
        Advice::WaitForRoom if graded.lesson.shares().is_some() => Advice::FullMeant,
        Advice::WaitForRoom if always => Advice::WhoTakes,
        next => next,
    };
    Parts {
        cause,
        shown,
        next: next.into(),
    }
}

/// `main panicked at line 9: ...`, with what it said; or over whom, where that is a thread that had fallen.
fn where_and_what(story: &Story) -> String {
    let Some((thread, site, message)) = story.panic() else {
        return String::new();
    };
    let (who, line) = (name(story, thread), site.line);
    let first = shorten(&visible(message.lines().next().unwrap_or_default()));
    let said = first_sentence(
        Verdict::Panicked,
        format!("{who} panicked at line {line}: {first}."),
        format!("{who} panicked at line {line}, with the message below."),
    );
    match over_a_fallen_thread(story) {
        Some((other, fell)) => first_sentence(
            Verdict::Panicked,
            format!(
                "{who} panicked at line {line}, as {}, which it joins there, had panicked{}.",
                name(story, other),
                at(fell)
            ),
            said,
        ),
        None => said,
    }
}

/// The thread that was joined where another panicked over the answer, and where it had panicked itself.
pub(in crate::words) fn over_a_fallen_thread(story: &Story) -> Option<(u16, Site)> {
    let (thread, _, message) = story.panic()?;
    let ends = |kind: Kind| kind.row().function.is_empty() || kind.row().is_no_work;
    let mut own = story.steps.iter().rev();
    let last = own.find(|step| {
        let kind = step.operation.kind;
        step.choice.thread == thread
            && (kind == Kind::Join || !ends(kind) && kind != Kind::OwnerDrop)
    })?;
    let joined = last.operation.object.checked_sub(1);
    let joined =
        joined.filter(|_| last.operation.kind == Kind::Join && message.contains("Any {"))?;
    let joined = u16::try_from(joined).ok()?;
    let mut fallen = story.ended_by_panic();
    let site = story.panic_of(joined).map(|(_, site, _)| site)?;
    fallen
        .any(|other| other == joined)
        .then_some((joined, site))
}

/// Where it panicked; and where others did before, if that is no fault by itself.
fn where_panicked(story: &Story, thread: u16, site: Site) -> Vec<Mark> {
    if !story.lets_fall {
        return vec![Mark::at(site, "the thread panicked here")];
    }
    let here = |thread| {
        let with_a_lock =
            |step: &Step| step.operation.kind == Kind::Poison && step.choice.thread == thread;
        let message = story.panic_of(thread).map_or("", |(_, _, message)| message);
        let who = name(story, thread);
        match story.steps.iter().any(with_a_lock) {
            _ if message.contains("PoisonError") => {
                format!("{who} panicked here: the lock is poisoned, since who had it fell")
            }
            true => format!("{who} panicked here, with a lock, which is poisoned by that"),
            false => format!("{who} panicked here"),
        }
    };
    let others = story.ended_by_panic().filter(|other| *other != thread);
    let others = others.filter_map(|other| {
        let (_, site, _) = story.panic_of(other)?;
        Some(Mark::at(site, here(other)))
    });
    [Mark::at(site, here(thread))]
        .into_iter()
        .chain(others)
        .collect()
}

/// A panic that the program caught, where the lesson wants none at all.
pub(super) fn caught(explored: &Explored, graded: &Graded) -> Parts {
    let story = &explored.story;
    let marks = caught_marks(story);
    let cause = format!(
        "{}; this lesson asks for a program without a panic.",
        caught_clause(story)
    );
    let message = caught_panic(story).map(|(_, message)| message);
    let next = match message.and_then(why).unwrap_or(Advice::NotToPanic) {
        Advice::WaitForRoom if graded.lesson.shares().is_some() => Advice::FullMeant,
        next => next,
    };
    Parts {
        cause,
        shown: excerpt(&graded.source, &graded.file, &marks)
            + &said("The panic said:", message.unwrap_or_default())
            + &printed(explored),
        next: next.into(),
    }
}

/// `the panic at line 9 is caught, and ends no thread`
pub(super) fn caught_clause(story: &Story) -> String {
    let line = caught_panic(story).map_or(0, |(moment, _)| moment.site.line);
    match line {
        0 => "a panic is caught, and ends no thread".to_owned(),
        line => format!("the panic at line {line} is caught, and ends no thread"),
    }
}

/// Where it happened.
pub(super) fn caught_marks(story: &Story) -> Vec<Mark> {
    let place = caught_panic(story).map(|(moment, _)| moment.site);
    let place = place.filter(|site| site.line > 0);
    let mark = |site| Mark::at(site, "here it panicked, and was caught");
    place.map(mark).into_iter().collect()
}

/// The first panic that ended no thread, and what it said.
fn caught_panic(story: &Story) -> Option<(&Moment, &str)> {
    let site = diagnose::caught(story)?;
    story.moments.iter().find_map(|moment| match &moment.what {
        Happened::Panicked { message } if moment.site == site => Some((moment, &message[..])),
        _ => None,
    })
}

/// `main got no message at line 9, because no Sender is left`, if that is what a story's panic was over; in so many
/// words, if it can be.
pub(super) fn over_an_answer(story: &Story, most: usize) -> Option<String> {
    let (thread, _, message) = story.panic()?;
    let step = answer(story, thread, message)?;
    let who = name(story, thread);
    let fits = |clause: &String| clause.split_whitespace().count() <= most;
    let by_an_owner = last_dropped(story, step).into_iter();
    let mut said = by_an_owner.flat_map(|dropped| owners::let_go_last(story, dropped));
    let found = said.find_map(|because| {
        let short = format!("{who} {}, because {because}", response(step));
        Some(short).filter(fits)
    });
    Some(found.unwrap_or_else(|| format!("{who} {}", clause(story, step))))
}

/// `could not send at line 13`
fn response(step: &Step) -> String {
    let line = step.site.line;
    match step.response {
        Response::Failed | Response::Full => format!("could not send at line {line}"),
        _ => format!("got no message at line {line}"),
    }
}

/// The drop of the other side's last end, of which an answer tells.
fn last_dropped<'s>(story: &'s Story, answer: &Step) -> Option<&'s Step> {
    let kind = match answer.response {
        Response::Failed => Kind::DropReceiver,
        Response::Disconnected => Kind::DropSender,
        _ => return None,
    };
    let before = story.steps.iter().take_while(|step| *step != answer);
    let drops = before.filter(|step| {
        step.operation.kind == kind && step.operation.object == answer.operation.object
    });
    drops.last()
}

/// The last that the thread asked of a channel, if it got an answer of which the message speaks.
fn answer<'s>(story: &'s Story, thread: u16, message: &str) -> Option<&'s Step> {
    let mut steps = story.steps.iter().rev();
    let step = steps.find(|step| {
        let kind = step.operation.kind;
        (kind.sends() || kind.takes()) && step.choice.thread == thread
    })?;
    let spoken_of = match step.response {
        Response::Failed => "SendError",
        Response::Disconnected if step.operation.kind == Kind::Recv => "RecvError",
        Response::Disconnected => "Disconnected",
        Response::Empty => "Empty",
        Response::Full => "Full",
        _ => return None,
    };
    (message.contains(spoken_of) && step.site.line > 0).then_some(step)
}

/// `could not send at line 13, because the Receiver was dropped at line 21`
fn clause(story: &Story, step: &Step) -> String {
    let line = step.site.line;
    match (step.response, receiver_dropped(story, step)) {
        (Response::Failed, Some(site)) => format!(
            "could not send at line {line}, because the Receiver was dropped at line {}",
            site.line
        ),
        (Response::Failed, None) => {
            let why = match (dropped_at_the_end_of(story, step), dropper(story, step)) {
                (Some(0), _) => "the Receiver was dropped at main's end".to_owned(),
                (Some(thread), _) => {
                    format!(
                        "the Receiver went with {}, which is over",
                        name(story, thread)
                    )
                }
                (None, Some(thread)) => format!("{} dropped the Receiver", name(story, thread)),
                (None, None) => "the Receiver is gone".to_owned(),
            };
            format!("could not send at line {line}, because {why}")
        }
        (Response::Disconnected, _) => {
            format!("got no message at line {line}, because no Sender is left")
        }
        (Response::Full, _) => format!("could not send at line {line}, as there was no room"),
        _ => format!("found no message at line {line}, as none had come yet"),
    }
}

/// The thread that dropped the receiver of whose loss a step tells.
fn dropper(story: &Story, step: &Step) -> Option<u16> {
    let mut steps = story.steps.iter();
    let dropped = steps.find(|other| drops_its_receiver(other, step))?;
    Some(dropped.choice.thread)
}

fn drops_its_receiver(other: &Step, step: &Step) -> bool {
    let drops = other.operation.kind == Kind::DropReceiver;
    drops && other.operation.object == step.operation.object
}

/// The same, if it did nothing more than to end.
fn dropped_at_the_end_of(story: &Story, step: &Step) -> Option<u16> {
    let drops = |other: &&Step| drops_its_receiver(other, step);
    let thread = dropper(story, step)?;
    let own = story
        .steps
        .iter()
        .filter(|step| step.choice.thread == thread);
    let mut rest = own.skip_while(|other| !drops(other));
    let ends = |step: &Step| {
        use Kind::{Cleanup, DropReceiver, DropSender, Exit, Finish, LetGo, MainExit};
        matches!(
            step.operation.kind,
            Cleanup | DropReceiver | DropSender | Exit | Finish | LetGo | MainExit
        )
    };
    rest.all(ends).then_some(thread)
}

/// Where the receiver was dropped, if that is known, of whose loss a step tells.
fn receiver_dropped(story: &Story, step: &Step) -> Option<Site> {
    let mut steps = story.steps.iter();
    let dropped = steps.find(|other| {
        let drops = other.operation.kind == Kind::DropReceiver && step.response == Response::Failed;
        drops && other.operation.object == step.operation.object
    });
    dropped
        .map(|dropped| dropped.site)
        .filter(|site| site.line > 0)
}

/// What a panic leads to that is over something else than a look which found nothing, and stands at another line.
pub(in crate::words) fn over_something_else(story: &Story) -> Option<Advice> {
    let (thread, site, message) = story.panic()?;
    let found_none = |step: &Step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && matches!(step.response, Response::Empty | Response::TimedOut)
    };
    let mut own = story
        .steps
        .iter()
        .filter(|step| step.choice.thread == thread);
    let at_a_look = own.any(|step| found_none(step) && step.site.line == site.line);
    let next = why(message).filter(|next| *next != Advice::WaitForMessage);
    next.filter(|_| !at_a_look)
}

/// What a channel's error means, where the message shows that it was one.
pub(in crate::words) fn why(message: &str) -> Option<Advice> {
    Some(match message {
        _ if message.contains("RecvError") => Advice::RecvMeant,
        _ if message.contains("Full(") => Advice::WaitForRoom,
        _ if message.contains("TrySendError::Disconnected") => Advice::TryMeant,
        _ if message.contains("SendError") => Advice::SendMeant,
        _ if message.contains("Disconnected") => Advice::OtherSideGone,
        _ if message.contains("Empty") => Advice::WaitForMessage,
        // What the macros say that stand for what is still to be written.
        _ if message.starts_with("not yet implemented") => Advice::WhatItStandsFor,
        _ if message.starts_with("not implemented") => Advice::WhatItStandsFor,
        _ => return None,
    })
}
