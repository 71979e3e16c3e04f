//! What a report tells of a run beside who waits: its panics, who asks again and again, and where it
//! was ended from outside.

use super::place::Place;
use crate::picture::Names;
use crate::picture::json::objects;
use crate::trace::event::What;
use crate::trace::{Doing, End, Ending, Kind, Run, Site, Spot};

/// A thread, and a place in what it does.
#[derive(Clone, Debug)]
pub struct ThreadReport {
    /// Its name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Where.
    pub place: Place,
}

/// A panic.
#[derive(Clone, Debug)]
pub struct PanicReport {
    /// Whose, and where.
    pub by: ThreadReport,
    /// What it says.
    pub message: String,
    /// Whether it ended the program.
    pub fatal: bool,
}

/// Where a program was that was ended from outside.
#[derive(Clone, Debug)]
pub struct SpotReport {
    /// Who was where.
    pub by: ThreadReport,
    /// What it did there: `loop`, `call`, `growth`, `recursion` or `depth`.
    pub doing: &'static str,
    /// The same as it was seen.
    pub seen: Doing,
}

objects! {
    ThreadReport { thread, place: flat }
    PanicReport { by: flat, message, fatal }
    SpotReport { by: flat, doing, seen: untold }
}

impl ThreadReport {
    pub(super) fn of(thread: u16, site: Site, names: &Names) -> Self {
        Self {
            thread: names.in_full(thread.into()),
            place: site.into(),
        }
    }
}

impl SpotReport {
    pub(super) fn of(spot: Spot, names: &Names) -> Self {
        Self {
            by: ThreadReport::of(spot.thread, spot.site, names),
            doing: word(spot.doing),
            seen: spot.doing,
        }
    }
}

/// The word for what is done at a spot.
fn word(doing: Doing) -> &'static str {
    match doing {
        Doing::Loop => "loop",
        Doing::Call => "call",
        Doing::Growth => "growth",
        Doing::Recursion => "recursion",
        Doing::Depth => "depth",
    }
}

/// The panics of a run that was reported in full. Main's last ends the program, unless that ended
/// otherwise; and so does one that may not unwind.
pub(super) fn panics(run: &Run, names: &Names) -> Vec<PanicReport> {
    let events = run.events().map_while(Result::ok);
    let found: Vec<_> = events
        .filter(|event| event.what == What::Panicked)
        .collect();
    let by_panic = run
        .last_step()
        .is_some_and(|step| step.operation.kind == Kind::MainExit && step.operation.argument == 0);
    let fatal = match run.ending {
        Ending::Ended(End::Exit(101)) if by_panic => {
            found.iter().rposition(|event| event.thread == 0)
        }
        Ending::Ended(End::Abort) => found.len().checked_sub(1),
        _ => None,
    };
    let told = found.iter().enumerate().map(|(at, event)| PanicReport {
        by: ThreadReport::of(event.thread, event.site, names),
        message: event.text.to_owned(),
        fatal: Some(at) == fatal,
    });
    told.collect()
}

/// Who could go on where nothing could happen but vain looks.
pub(super) fn asking(run: &Run, names: &Names) -> Vec<ThreadReport> {
    if run.ending != Ending::Ended(End::Livelock) {
        return Vec::new();
    }
    let asks = run.waiting.iter().filter(|waiting| waiting.variants > 0);
    asks.map(|waiting| ThreadReport::of(waiting.thread, waiting.site, names))
        .collect()
}
