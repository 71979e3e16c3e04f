//! When waits end.

use super::Duration;
use crate::engine::operation::{Kind, Response};
use crate::engine::pending::{NEVER, Time};
use crate::engine::schedule::{announce, caller, made};
use crate::engine::state::engine;
use crate::engine::wire::FREE_TIME;

/// Longer waits than this (about 292 years) have no end.
const LONGEST: u128 = 1 << 63;

/// When a wait that begins now ends. Where times matter, its beginning is a step, since others may read the clock
/// before or after.
#[track_caller]
pub fn deadline(wait: Duration) -> Time {
    let nanos = wait.real().as_nanos();
    if nanos >= LONGEST {
        return NEVER;
    }
    if engine().has(FREE_TIME) && !engine().request.thresholds.is_empty() {
        let site = caller();
        announce(Kind::Clock, 0, 0, 1, site);
        made(Response::Done, 0, 0);
    }
    engine().clock.saturating_add(nanos as Time)
}
