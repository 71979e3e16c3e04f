//! What can't be followed ends the run.

use super::operation::Site;
use super::panics::abandon;
use super::state::{Phase, engine};
use super::unwind::suspend_for_good;
use super::wire::End;

/// Ends a run that does what can't be followed.
pub fn end(what: &str, site: Site) -> ! {
    note(what, site);
    suspend_for_good()
}

/// The run is over, and says why.
fn note(what: &str, site: Site) {
    let engine = engine();
    if engine.end.is_none() {
        engine.end = Some(End::Unfollowed(site));
        engine.what.push_str(what);
    }
}

/// The run is over here, if it goes on; the thread is given up where it stands, within the C library. Its locks may be
/// taken, so that another process takes over.
pub fn end_here(what: &'static str) {
    let state = engine();
    if state.phase == Phase::Running && state.is_on_stack() {
        // Somewhere behind that line.
        let Site { line, .. } = state.task().last_site;
        note(what, Site { line, column: 0 });
        let state = engine();
        state.next = None;
        state.leaked = u32::MAX - 1;
        state.hook_stuck |= state.task().panics > 0;
        abandon();
    }
}
