//! Looks that take what has come, and not what is to come.

use super::Told;
use crate::diagnose::relied::Look;
use crate::trace::Site;
use crate::trace::story::Story;
use crate::words::excerpt::Mark;
use crate::words::explanation::Advice;
use crate::words::explanation::naming::name;

pub(super) fn looked(look: Look, fails: &Story) -> Told {
    match look {
        Look::NothingCame { .. } => found_none(look, fails),
        Look::NoRoom {
            site,
            was_to_find_nobody: true,
            ..
        } => Told::at(
            &[site],
            "here there was no room, and the Receiver was still there",
            format!(
                "when the Receiver isn't gone yet, line {} finds a full channel",
                site.line
            ),
            Advice::KnowNobodyListens,
        ),
        Look::NoRoom {
            site,
            taken,
            takes_itself,
            is_mutual,
            ..
        } => {
            let advice = match (takes_itself, is_mutual) {
                (true, _) => Advice::WhoTakes,
                (_, true) => Advice::WhoCanWait,
                _ => Advice::WaitForRoom,
            };
            no_room(site, taken, advice)
        }
        Look::WasToFindNoRoom { site, taken } => was_to_find_no_room(site, taken, fails),
        Look::NoLock(site) => Told::at(
            &[site],
            "here another thread had the lock",
            format!(
                "when another thread has the lock, line {} doesn't get it",
                site.line
            ),
            Advice::WaitForLock,
        ),
        Look::IsFinished { site, too_much } => asked(site, too_much),
        Look::Read(site) => Told::at(
            &[site],
            "what this reads is a matter of luck",
            format!(
                "what line {} reads depends on which thread is faster",
                site.line
            ),
            Advice::SaysItAll,
        ),
    }
}

fn found_none(look: Look, fails: &Story) -> Told {
    match look {
        Look::NothingCame {
            site,
            no_room: Some(sent),
            ..
        } => behind_a_full_channel(site, sent),
        Look::NothingCame {
            site,
            waits,
            slept,
            fell: true,
            ..
        } => nothing_came(site, waits, slept, Advice::InPlaceOfTheAnswer),
        Look::NothingCame {
            site,
            waits,
            slept,
            keeps_open,
            taken_for_the_end,
            ..
        } => {
            let advice = to_wait_for(keeps_open, taken_for_the_end);
            nothing_came(site, waits, slept, advice)
        }
        other => looked(other, fails),
    }
}

fn to_wait_for(keeps_open: bool, taken_for_the_end: bool) -> Advice {
    match (keeps_open, taken_for_the_end) {
        (true, _) => Advice::WaitForAll,
        (false, true) => Advice::NotYetOrNoMore,
        (false, false) => Advice::WaitForMessage,
    }
}

fn nothing_came(site: Site, waits: bool, slept: Option<Site>, advice: Advice) -> Told {
    let line = site.line;
    let clause = match slept.map(|slept| slept.line) {
        Some(sleep) => format!(
            "when a thread is slower than the sleep at line {sleep}, line {line} finds no message"
        ),
        None if waits => {
            format!("line {line} waits only for a time, and the other thread may be slower")
        }
        None => format!("line {line} takes only what has come, and a thread may not have sent yet"),
    };
    let label = match waits {
        true => "here the time was over, and nothing had come",
        false => "here nothing had come yet",
    };
    Told::at(&[site], label, clause, advice).and_slept(slept)
}

/// A wait that lasts as long as it says.
pub(super) fn over_when_it_comes(site: Site) -> Told {
    let clause = format!(
        "line {} waits only for a time, and that may be over just when a message comes",
        site.line
    );
    let label = "here the time was over, and nothing had come";
    Told::at(&[site], label, clause, Advice::WaitForMessage)
}

/// Who was to send what isn't found waits for room.
fn behind_a_full_channel(site: Site, sent: Site) -> Told {
    let clause = format!(
        "line {} takes what lies in the channel, and a thread may still wait at line {} for room to send more",
        site.line, sent.line
    );
    let label = "here the channel was empty again, and nothing more had come yet";
    let mut told = Told::at(&[site], label, clause, Advice::WhoTakes);
    told.marks.push(Mark::at(
        sent,
        "whoever sends here waits while the channel is full",
    ));
    told
}

fn no_room(site: Site, taken: Option<Site>, advice: Advice) -> Told {
    let clause = format!(
        "when nobody has made room yet, line {} can't send its message",
        site.line
    );
    let mut told = Told::at(&[site], "here there was no room yet", clause, advice);
    let taken = taken.map(|site| Mark::at(site, "this message took the room"));
    told.marks.extend(taken);
    told
}

fn was_to_find_no_room(site: Site, taken: Option<(u16, Site)>, fails: &Story) -> Told {
    let line = site.line;
    let clause = match taken {
        Some((thread, _)) => format!(
            "whether line {line} finds the channel full depends on what {} has taken by then",
            name(fails, thread)
        ),
        None => format!("whether line {line} finds the channel full depends on luck"),
    };
    let label = "this finds a full channel in one order, and not in the other";
    let mut told = Told::at(&[site], label, clause, Advice::WhichComesFirst);
    let taken = taken.map(|(_, site)| Mark::at(site, "this makes room, earlier or later"));
    told.marks.extend(taken);
    told
}

fn asked(site: Site, too_much: Option<u32>) -> Told {
    let next = match too_much {
        Some(line) => Advice::IsItAskedFor.about(&format!("line {line}")),
        None => Advice::WaitForEnd.into(),
    };
    Told::at(
        &[site],
        "what this answers is a matter of luck",
        format!(
            "line {} asks whether a thread is finished, and it may or may not be yet",
            site.line
        ),
        next,
    )
}
