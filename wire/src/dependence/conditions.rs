//! When an entry of the table holds, as far as it isn't always: functions of its one operation and its other.

use super::Seen;
use crate::operation::Kind::*;
use crate::operation::Response;

pub fn always(_: &Seen, _: &Seen) -> bool {
    true
}

/// The end of the process keeps a text from going out that isn't only put into the buffer.
pub fn went_out(_: &Seen, other: &Seen) -> bool {
    other.operation.kind != Print || other.extra() != Some(1)
}

/// Whether there is a buffer, and whether the lock is free, is seen where the lock isn't held already.
pub fn takes_buffer(cleanup: &Seen, other: &Seen) -> bool {
    cleanup.operation.argument == 0
        && (other.operation.kind != Print || other.operation.argument == 0)
}

/// Either would be the one whose end counts.
pub fn both_claim(cleanup: &Seen, other: &Seen) -> bool {
    let claims = |one: &Seen| one.operation.kind == MainExit || one.operation.argument == 1;
    claims(cleanup) && claims(other)
}

/// `is_finished` and a scope see the first of the two ends of a thread.
pub fn first_look(_: &Seen, exit: &Seen) -> bool {
    exit.operation.kind == Finish || exit.extra() != Some(1)
}

pub fn first_end(exit: &Seen, scope: &Seen) -> bool {
    first_look(scope, exit)
}

/// Where only the beginnings of two waits meet, no time is read.
pub fn one_reads(one: &Seen, other: &Seen) -> bool {
    one.operation.argument == 0 || other.operation.argument == 0
}

/// Its deadline passed, which moved the clock on.
pub fn time_passed(_: &Seen, other: &Seen) -> bool {
    other.operation.kind == Sleep || other.may(Response::TimedOut)
}

pub fn same_value(one: &Seen, other: &Seen) -> bool {
    one.value().is_some() && one.value() == other.value()
}

pub fn not_both_missed(one: &Seen, other: &Seen) -> bool {
    !(one.did(Response::Missed) && other.did(Response::Missed))
}

/// Two messages come in one order or the other. One that found nobody bears on no other; but where there was a bound
/// (`extra`), it may have had to wait for room because of the one before, and would have come in without that.
pub fn both_sent(one: &Seen, other: &Seen) -> bool {
    let kept_out = |later: &Seen, earlier: &Seen| {
        let failed = later.later && later.did(Response::Failed);
        failed && later.extra() == Some(1) && earlier.did(Response::Done)
    };
    if kept_out(one, other) || kept_out(other, one) {
        return true;
    }
    let (failed, both_full) = (
        one.did(Response::Failed) || other.did(Response::Failed),
        one.did(Response::Full) && other.did(Response::Full),
    );
    !failed && !both_full
}

pub fn message(send: &Seen, receive: &Seen) -> bool {
    send.did(Response::Done) && receive.did(Response::Done) && same_value(send, receive)
}

/// A receive that doesn't wait: the send came just in time, or just too late.
pub fn just_in_time(send: &Seen, receive: &Seen) -> bool {
    let met = match receive.result {
        None => true,
        Some(_) if receive.did(Response::Done) => same_value(send, receive),
        Some(_) => !receive.later,
    };
    send.may(Response::Done) && met
}

/// A receive makes room, or is there to take the message, before or after `try_send` looks.
pub fn room(send: &Seen, receive: &Seen) -> bool {
    let had_room = !send.later && send.did(Response::Done);
    receive.operation.kind == RecvArrive || !had_room
}

pub fn made_room(receive: &Seen, send: &Seen) -> bool {
    receive.did(Response::Done) && send.extra() == receive.value().map(|message| message + 1)
}

pub fn taken(receive: &Seen, send: &Seen) -> bool {
    receive.did(Response::Done) && same_value(receive, send)
}

pub fn failed(_: &Seen, other: &Seen) -> bool {
    other.did(Response::Failed)
}

pub fn disconnected(_: &Seen, receive: &Seen) -> bool {
    receive.did(Response::Disconnected)
}

pub fn found_nothing(_: &Seen, receive: &Seen) -> bool {
    !receive.did(Response::Done)
}

pub fn something_received(one: &Seen, other: &Seen) -> bool {
    one.may(Response::Done) || other.may(Response::Done)
}

pub fn woke_someone(one: &Seen, other: &Seen) -> bool {
    !(one.value() == Some(0) && other.value() == Some(0))
}

pub fn woke_it(notify: &Seen, wake: &Seen) -> bool {
    notify.extra().is_some() && notify.extra() == wake.value()
}

/// The other had to wait, so that it may use up the token (an offer's argument also has its message).
pub fn may_use_token(_: &Seen, other: &Seen) -> bool {
    other.operation.argument & 1 == 1
}

/// The other has a deadline, or (where park tokens matter) may use one up.
pub fn argument_1(_: &Seen, other: &Seen) -> bool {
    other.operation.argument == 1
}

pub fn one_writes(one: &Seen, other: &Seen) -> bool {
    let writes = |access: &Seen| {
        let failed = access.did(Response::Missed) || access.did(Response::Causeless);
        access.operation.kind == Store && !failed
    };
    writes(one) || writes(other)
}

pub fn gave_token(unpark: &Seen, park: &Seen) -> bool {
    unpark.value() == Some(0) && park.operation.argument == 0
}

/// The token was there already, the park came first, or it could return without a token.
pub fn extra_token(unpark: &Seen, park: &Seen) -> bool {
    !park.later || unpark.value() != Some(0) || park.operation.argument == 1
}

/// Which of two owners is the last; before one that waits, the other leaves none but it.
pub fn last_owner(one: &Seen, other: &Seen) -> bool {
    let (earlier, later) = if one.later {
        (other, one)
    } else {
        (one, other)
    };
    match later.value() {
        Some(left) => left == 0,
        None => earlier.value() == Some(1),
    }
}

pub fn first_succeeded(one: &Seen, _: &Seen) -> bool {
    one.may(Response::Done)
}
