//! Looks that take what has come, and not what is to come.

use super::{Relied, first, printed};
use crate::diagnose::delivery::{Delivery, deliveries};
use crate::trace::story::Story;
use crate::trace::{End, Ending, Kind, Response, Site, Step};

/// A look whose answer hangs on who was faster.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Look {
    /// A look for a message that found none.
    NothingCame {
        /// Where.
        site: Site,
        /// Whether it waits for a time.
        waits: bool,
        /// Where the thread had slept before.
        slept: Option<Site>,
        /// Whether it comes again until the channel ends, which is kept open by its own thread, or by one that waits
        /// for that to end.
        keeps_open: bool,
        /// Whether it ends a loop that went on before where nothing had come, and that ends in the order that works
        /// when no Sender is left.
        taken_for_the_end: bool,
        /// Whether a thread fell that could have sent what wasn't found.
        fell: bool,
        /// Where a thread waited then for room to send what was to be found.
        no_room: Option<Site>,
    },
    /// A `try_send` that found no room.
    NoRoom {
        /// Where.
        site: Site,
        /// Where the message was sent that took the room.
        taken: Option<Site>,
        /// Whether its own thread is the one that takes from that channel.
        takes_itself: bool,
        /// Whether the thread that takes from there sends to its own thread as well: each may wait for the other.
        is_mutual: bool,
        /// Whether it was to find that the receiver is gone, as in the order that works.
        was_to_find_nobody: bool,
    },
    /// A `try_send` that was to find no room, as in the order that works.
    WasToFindNoRoom {
        /// Where.
        site: Site,
        /// Where a message was taken before, and by whom.
        taken: Option<(u16, Site)>,
    },
    /// A lock that another thread had.
    NoLock(Site),
    /// A question whether a thread is over.
    IsFinished {
        /// Where.
        site: Site,
        /// The line that prints too much where the answer comes late.
        too_much: Option<u32>,
    },
    /// The last look of main's at an atomic.
    Read(Site),
}

/// Looks for which the failing order got less of an answer than the one that works.
pub(super) fn missed(works: &Story, fails: &Story) -> Option<Relied> {
    let less = |step: &Step| answers(fails, step) < answers(works, step);
    found_none(works, fails, less)
        .or_else(|| no_room(works, fails, less))
        .or_else(|| asked(works, fails))
}

/// A `try_send` that finds no room in the order that works, and in the failing one finds some, or nobody.
pub(super) fn was_to_find_no_room(works: &Story, fails: &Story) -> Option<Relied> {
    let full = |story: &Story, at: &Step| {
        let refused = alike(story, at).filter(|step| step.response == Response::Full);
        refused.count()
    };
    let step = first(works, |step| {
        let refused = step.operation.kind == Kind::TrySend && step.response == Response::Full;
        refused && full(fails, step) < full(works, step)
    })?;
    let takes = |taken: &Step| taken.took() && taken.operation.object == step.operation.object;
    let taken = first(fails, takes).map(|taken| (taken.choice.thread, taken.site));
    Some(Relied::Look(Look::WasToFindNoRoom {
        site: step.site,
        taken,
    }))
}

/// Any look that found nothing, whatever it missed by that.
pub(super) fn in_vain(works: &Story, fails: &Story) -> Option<Relied> {
    found_none(works, fails, |_| true).or_else(|| no_room(works, fails, |_| true))
}

/// Whether a look got more of an answer in the failing order: the later, the more.
pub(super) fn found_more(works: &Story, fails: &Story) -> bool {
    fails.steps.iter().any(|step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && answers(fails, step) > answers(works, step)
    })
}

/// How often the thread of a step got more than nothing at its place.
fn answers(story: &Story, at: &Step) -> usize {
    let nothing = |step: &&Step| {
        let nothing = [
            Response::Empty,
            Response::TimedOut,
            Response::Full,
            Response::Missed,
        ];
        nothing.contains(&step.response)
    };
    alike(story, at).filter(|step| !nothing(step)).count()
}

/// What the thread of a step does of its kind at its place.
fn alike<'s>(story: &'s Story, at: &Step) -> impl Iterator<Item = &'s Step> {
    let (thread, site, kind) = (at.choice.thread, at.site, at.operation.kind);
    story.steps.iter().filter(move |step| {
        (step.choice.thread, step.site, step.operation.kind) == (thread, site, kind)
    })
}

fn found_none(works: &Story, fails: &Story, decides: impl Fn(&Step) -> bool) -> Option<Relied> {
    let step = first(fails, |step| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        let none = matches!(step.response, Response::Empty | Response::TimedOut);
        looks && none && decides(step)
    })?;
    if is_stuck_for_what_came(works, fails, step) {
        return None;
    }
    // What another thread sleeps gives it no time; nor what it sleeps itself behind its last look.
    let last = alike(fails, step).last();
    let mut before = fails.steps.iter().take_while(|other| Some(*other) != last);
    let slept = before.find(|other| {
        let own = other.choice.thread == step.choice.thread && other.site.line > 0;
        own && other.operation.kind == Kind::Sleep
    });
    let again = alike(works, step).count().max(alike(fails, step).count()) > 1;
    Some(Relied::Look(Look::NothingCame {
        site: step.site,
        waits: step.operation.kind == Kind::RecvTimeout,
        slept: slept.map(|slept| slept.site),
        taken_for_the_end: is_taken_for_the_end(works, fails, step),
        keeps_open: again
            && (keeps_a_sender(fails, step) || is_kept_open_by_who_joins(fails, step)),
        fell: one_fell(fails, step),
        no_room: waits_for_room(fails, step),
    }))
}

/// Whether the thread that looks waits elsewhere in the end, for ever, and its looks found more at first than in the
/// order that works: then it isn't for want of a message.
fn is_stuck_for_what_came(works: &Story, fails: &Story, look: &Step) -> bool {
    let mut stuck = fails.ends.stuck.iter();
    let is_stuck = stuck.any(|one| one.thread == look.choice.thread && one.site != look.site);
    let mut both = alike(works, look).zip(alike(fails, look));
    let first = both.find(|(one, other)| one.response != other.response);
    is_stuck && first.is_some_and(|(one, other)| one.response.is_fruitless() && other.took())
}

/// Whether the last look at a step's place found nothing, as one before did, and that of the order that works was told
/// that no Sender is left.
fn is_taken_for_the_end(works: &Story, fails: &Story, step: &Step) -> bool {
    let found_none = |step: &Step| matches!(step.response, Response::Empty | Response::TimedOut);
    let looks: Vec<&Step> = alike(fails, step).collect();
    let went_on = |(last, before): (&&Step, &[&Step])| {
        found_none(last) && before.iter().any(|one| found_none(one))
    };
    let ends = alike(works, step).last().map(|last| last.response);
    looks.split_last().is_some_and(went_on) && ends == Some(Response::Disconnected)
}

/// Where a thread waits for room when another one looks and finds nothing more: it had come there while the channel
/// was full, and sends behind the look.
fn waits_for_room(story: &Story, look: &Step) -> Option<Site> {
    let channel = look.operation.object;
    let mut channels = story.ends.channels.iter();
    let room = channels.find(|known| known.number == channel)?.room?;
    let at = story.steps.iter().position(|step| step == look)?;
    // Whether it is taken then, or the receiver is gone by that time.
    let sends = |step: &&Step| step.operation.kind.sends() && step.operation.object == channel;
    let late = story.steps[at..].iter().find(sends)?;
    let came = story.steps[..at]
        .iter()
        .rposition(|step| step.choice.thread == late.choice.thread)?;
    let mut waiting = 0;
    let full = story.steps[..at].iter().enumerate().any(|(index, step)| {
        let was_full = index > came && waiting == room;
        if step.operation.object == channel {
            waiting += u32::from(step.sent());
            waiting -= u32::from(step.took() && waiting > 0);
        }
        was_full
    });
    (room > 0 && full && late.site.line > 0).then_some(late.site)
}

/// Whether a thread drops a sender of the channel at which a step of its looked, behind that look.
fn keeps_a_sender(story: &Story, look: &Step) -> bool {
    let behind = story.steps.iter().skip_while(|step| *step != look);
    behind.into_iter().any(|step| {
        let drops = step.operation.kind == Kind::DropSender;
        let own = step.choice.thread == look.choice.thread;
        drops && own && step.operation.object == look.operation.object
    })
}

/// Whether the thread that looked is waited for by one that drops a sender of that channel only then.
fn is_kept_open_by_who_joins(story: &Story, look: &Step) -> bool {
    let joins = |step: &Step| {
        let joined = u32::from(look.choice.thread) + 1;
        step.operation.kind == Kind::Join && step.operation.object == joined
    };
    let mut behind = story.steps.iter().skip_while(|step| !joins(step));
    let Some(join) = behind.next() else {
        return false;
    };
    behind.any(|step| {
        let drops = step.operation.kind == Kind::DropSender;
        let own = step.choice.thread == join.choice.thread;
        drops && own && step.operation.object == look.operation.object
    })
}

/// Whether a panic, which is no fault by itself, ended a thread that had a sender of the channel at which another one
/// looked.
fn one_fell(story: &Story, look: &Step) -> bool {
    let mut fallen = story.ended_by_panic().filter(|thread| *thread != 0);
    story.lets_fall
        && fallen.any(|thread| {
            story.steps.iter().any(|step| {
                let drops = step.operation.kind == Kind::DropSender && step.choice.thread == thread;
                drops && step.operation.object == look.operation.object
            })
        })
}

/// A `try_send` or `try_lock` that didn't succeed.
fn no_room(works: &Story, fails: &Story, decides: impl Fn(&Step) -> bool) -> Option<Relied> {
    let step = first(fails, |step| {
        let refused = matches!(
            (step.operation.kind, step.response),
            (Kind::TrySend, Response::Full)
                | (
                    Kind::TryLock | Kind::TryRead | Kind::TryWrite,
                    Response::Missed
                )
        );
        refused && !is_offered_again(fails, step) && decides(step)
    })?;
    let site = step.site;
    Some(Relied::Look(match step.operation.kind {
        Kind::TrySend => Look::NoRoom {
            site,
            taken: takes_the_room(fails, step),
            takes_itself: takes_itself(fails, step),
            is_mutual: is_mutual(works, step),
            was_to_find_nobody: finds_nobody(works, step) && !finds_nobody(fails, step),
        },
        _ => Look::NoLock(site),
    }))
}

/// Whether a thread to which a message came back offers one at the same place before it waits for another message, in
/// a run in which no thread comes further: it isn't lost by that.
fn is_offered_again(story: &Story, refused: &Step) -> bool {
    if !matches!(story.ending, Ending::Ended(End::Deadlock | End::Livelock)) {
        return false;
    }
    let own = story
        .steps
        .iter()
        .filter(|step| step.choice.thread == refused.choice.thread);
    let mut behind = own.skip_while(|step| *step != refused).skip(1);
    let next = behind.find(|step| step.site == refused.site || step.operation.kind == Kind::Recv);
    let offers = |step: &Step| step.operation.kind == Kind::TrySend;
    offers(refused) && next.is_some_and(offers)
}

/// Whether the thread of a `try_send` is told at its place that the receiver is gone.
fn finds_nobody(story: &Story, refused: &Step) -> bool {
    alike(story, refused).any(|step| step.response == Response::Failed)
}

/// Whether the thread that couldn't send is the one that takes from that channel.
fn takes_itself(fails: &Story, refused: &Step) -> bool {
    fails.steps.iter().any(|step| {
        let kind = step.operation.kind;
        let receives = kind.takes() || kind == Kind::DropReceiver;
        let own = step.choice.thread == refused.choice.thread;
        receives && own && step.operation.object == refused.operation.object
    })
}

/// Whether a thread that takes what this one sends there sends to this one.
fn is_mutual(works: &Story, refused: &Step) -> bool {
    let (own, channel) = (refused.choice.thread, refused.operation.object);
    let all = deliveries(&works.steps);
    let mut there = all
        .iter()
        .filter(|one| one.sent.thread == own && one.channel == channel);
    there.any(|to| {
        let from = to.received.thread;
        let answers = |back: &Delivery| (back.sent.thread, back.received.thread) == (from, own);
        from != own && all.iter().any(answers)
    })
}

/// Where the message was sent before which there was room.
fn takes_the_room(fails: &Story, refused: &Step) -> Option<Site> {
    let before = fails.steps.iter().take_while(|step| *step != refused);
    let sent =
        before.filter(|step| step.sent() && step.operation.object == refused.operation.object);
    let last = sent.last().map(|step| step.site);
    last.filter(|site| site.line > 0)
}

/// A question whether a thread is over, answered otherwise than in the order that works.
fn asked(works: &Story, fails: &Story) -> Option<Relied> {
    let over = |story: &Story, at: &Step| {
        let answers = alike(story, at).filter(|step| step.response == Response::Done);
        answers.count()
    };
    let step = first(fails, |step| {
        let is_asked = step.operation.kind == Kind::IsFinished;
        is_asked && !(has_waited(works, step) && has_waited(fails, step))
    })?;
    let late = over(fails, step) > over(works, step);
    let too_many = printed::too_many(works, fails).filter(|_| late);
    Some(Relied::Look(Look::IsFinished {
        site: step.site,
        too_much: too_many.map(|print| print.site.line),
    }))
}

/// Whether a thread is asked about at a place until it is over.
fn has_waited(story: &Story, at: &Step) -> bool {
    let thread = at.operation.object;
    let asked = alike(story, at).filter(|step| step.operation.object == thread);
    asked
        .last()
        .is_some_and(|last| last.response == Response::Done)
}

/// The last look of main's at an atomic.
pub(super) fn read(fails: &Story) -> Option<Relied> {
    let is_read = |step: &&Step| {
        step.operation.kind == Kind::Load && step.choice.thread == 0 && step.site.line > 0
    };
    let step = fails.steps.iter().rev().find(is_read)?;
    Some(Relied::Look(Look::Read(step.site)))
}
