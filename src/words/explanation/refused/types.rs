//! Errors about types: another than is wanted, too many in brackets, or one that nothing tells.

use super::answer::Answer;
use super::clues::{Clues, Span};
use super::kinds;
use super::meaning::{Meaning, answer, is_sent, sends};
use super::names::signs;
use super::phrases as say;

/// A value of another type than is wanted.
pub(super) fn mismatch(clues: &Clues) -> Option<Meaning> {
    if let Some(answer) = answer(clues) {
        return Some(answer);
    }
    let spot = clues.primary()?;
    let words = if clues.says("Sender<") && clues.says("Receiver<") {
        other_than_a_pair(clues)?
    } else if is_an_end_of_another_type(clues) {
        say::TYPE_OF_AN_END
    } else if is_the_other_sender(clues) {
        say::TWO_KINDS_OF_SENDERS
    } else if is_sent(&spot) {
        say::ONE_TYPE
    } else if spot.marked.contains(".recv()") && !spot.marked.contains('{') {
        say::TYPE_THAT_WENT_IN
    } else {
        return kinds::by_half_its_name(clues);
    };
    Some(Meaning::of(words))
}

/// The two ends of a channel, or what has to do with both.
fn other_than_a_pair(clues: &Clues) -> Option<&'static str> {
    let (wants, has) = (clues.says("expected tuple"), clues.says("found tuple"));
    if clues.says("expected fn item") || clues.says("found fn item") {
        return Some(say::CHANNEL_NOT_CALLED);
    }
    match (wants, has) {
        (false, true) => Some(say::PAIR),
        (true, false) => None,
        _ => Some(say::SENDER_FIRST),
    }
}

fn is_an_end_of_another_type(clues: &Clues) -> bool {
    let mut ends = ["Sender<", "SyncSender<", "Receiver<"].into_iter();
    ends.any(|end| {
        let both = ["expected", "found"];
        both.iter()
            .all(|side| clues.says(&format!("{side} `{end}")))
    })
}

/// Whether the sender of a channel with bounded room meets that of one without, or the other way round.
fn is_the_other_sender(clues: &Clues) -> bool {
    let kinds = ["Sender<", "SyncSender<"];
    let says = |side: &str, kind: &str| clues.says(&format!("{side} `{kind}"));
    let either = |one: &str, other: &str| says("expected", one) && says("found", other);
    either(kinds[0], kinds[1]) || either(kinds[1], kinds[0])
}

/// Types in angle brackets, too many or too few.
pub(super) fn type_arguments(clues: &Clues) -> Option<Meaning> {
    let spot = clues.primary()?;
    let words = match spot.marked {
        "channel" | "sync_channel" => say::ONE_TYPE_IN_BRACKETS,
        _ if clues.says("mpsc::") => say::TYPE_OF_AN_END,
        _ => return None,
    };
    Some(Meaning::of(words))
}

/// `as`, with a type that it can't make, where the channel's type asks for it.
pub(super) fn converted(clues: &Clues) -> Option<Meaning> {
    is_sent(&clues.primary()?).then(|| Meaning::of(say::NO_TEXT_BY_AS))
}

/// A type that nothing tells.
pub(super) fn untyped(clues: &Clues) -> Option<Meaning> {
    let open = clues.at("type must be known at this point");
    if open.as_ref().is_some_and(is_in_what_is_sent) {
        return Some(Meaning::of(say::LEFT_OPEN));
    }
    let received = |open: &Span| {
        let received = Answer::of_call(open.marked);
        received.is_some_and(|answer| !answer.is_of_sending())
    };
    let of_a_channel = open.is_some_and(|open| received(&open))
        || clues.primary()?.marked.contains("channel")
        || clues.error.message.contains("Sender<")
        || clues.error.message.contains("Receiver<");
    (of_a_channel && !sends(clues)).then(|| Meaning::of(say::NOBODY_SENDS))
}

/// Whether a place stands between the parentheses of a `send`.
fn is_in_what_is_sent(spot: &Span) -> bool {
    let calls = [".send(", ".try_send("];
    let behind = calls
        .iter()
        .filter_map(|call| spot.before.rsplit_once(call));
    behind.map(|(_, behind)| behind).any(|behind| {
        let mut depth = 0;
        signs(behind).all(|sign| {
            depth += i32::from(sign == '(') - i32::from(sign == ')');
            depth >= 0
        })
    })
}
