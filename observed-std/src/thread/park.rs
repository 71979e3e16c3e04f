//! Parking, sleeping, yielding.

use crate::engine::answer::WAITS_SEEN;
use crate::engine::operation::{Kind, Response, Site};
use crate::engine::pending::{NEVER, Time};
use crate::engine::schedule::{announce, announce_until, caller, made};
use crate::engine::state::engine;
use crate::engine::wire::CAUSELESS;
use crate::time::Duration;
use crate::time::deadline::deadline;

/// Waits until the thread's token is there, and takes it. May return without cause.
#[track_caller]
pub fn park() {
    park_at(caller());
}

fn park_at(site: Site) {
    let thread = engine().current as u32 + 1;
    engine().note(WAITS_SEEN);
    let mut argument = 0;
    if engine().has(CAUSELESS) {
        let turn = announce(Kind::ParkArrive, thread, 0, 0, site);
        argument = u32::from(turn.variant);
        engine().causeless_used |= turn.variant == 1;
        made(Response::Done, 0, 0);
    }
    announce(Kind::Park, thread, 0, argument, site);
    let had_token = std::mem::take(&mut engine().task().token);
    made(
        if had_token {
            Response::Done
        } else {
            Response::Causeless
        },
        0,
        0,
    );
}

/// Waits for the token, but no longer than this.
#[track_caller]
pub fn park_timeout(dur: Duration) {
    let (site, until) = (caller(), deadline(dur));
    if until == NEVER {
        return park_at(site);
    }
    let thread = engine().current as u32 + 1;
    announce_until(Kind::ParkTimeout, thread, 0, 0, until, site);
    let engine = engine();
    if std::mem::take(&mut engine.task().token) {
        made(Response::Done, 0, 0);
    } else {
        engine.pass(until);
        made(Response::TimedOut, 0, 0);
    }
}

/// As [`park_timeout`], in milliseconds.
#[deprecated(since = "1.6.0", note = "replaced by `std::thread::park_timeout`")]
#[track_caller]
pub fn park_timeout_ms(ms: u32) {
    park_timeout(Duration::from_millis(ms.into()));
}

/// Sleeps for at least this long, in virtual time.
#[track_caller]
pub fn sleep(dur: Duration) {
    sleep_until_time(deadline(dur), caller());
}

/// As [`sleep`], in milliseconds.
#[deprecated(since = "1.6.0", note = "replaced by `std::thread::sleep`")]
#[track_caller]
pub fn sleep_ms(ms: u32) {
    sleep(Duration::from_millis(ms.into()));
}

fn sleep_until_time(until: Time, site: Site) {
    announce_until(Kind::Sleep, 0, 0, 0, until, site);
    engine().pass(until);
    made(Response::Done, 0, 0);
}

/// Lets others run.
#[track_caller]
pub fn yield_now() {
    announce(Kind::Yield, 0, 0, 0, caller());
    made(Response::Done, 0, 0);
}
