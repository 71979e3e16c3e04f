//! Park tokens that other waits than `park` may use up, as std's do.

use super::state::engine;
use super::wire::TOKENS_SEEN;

/// A wait that was made with this variant keeps the token or uses it up.
pub fn use_token(variant: u16) {
    if variant == 1 {
        engine().task().token = false;
    }
}

/// The current thread may have to wait in something else than `park`. That matters if it is also unparked, whichever
/// comes first.
pub fn may_wait() {
    let engine = engine();
    engine.task().waited = true;
    if engine.task().was_unparked {
        engine.note(TOKENS_SEEN);
    }
}
