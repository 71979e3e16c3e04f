//! What a report tells of a run beside who waits: its panics, who asks again and again, and where it
//! was ended from outside.

use super::place::Place;
use crate::picture::Names;
use crate::picture::json::objects;
use crate::trace::event::What;
use crate::trace::{Doing, End, Ending, Kind, Run, Spot};

/// A panic.
#[derive(Clone, Debug)]
pub struct PanicReport {
    /// Its thread's name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Where.
    pub place: Place,
    /// What it says.
    pub message: String,
    /// Whether it ended the program.
    pub fatal: bool,
}

/// A thread that asks again and again for what nobody does.
#[derive(Clone, Debug)]
pub struct AskerReport {
    /// Its name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Where.
    pub place: Place,
}

/// Where a program was that was ended from outside.
#[derive(Clone, Debug)]
pub struct SpotReport {
    /// The thread's name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Where it was.
    pub place: Place,
    /// What it did there: `loop`, `call`, `growth`, `recursion` or `depth`.
    pub doing: &'static str,
    /// The same as it was seen.
    pub seen: Doing,
}

objects! {
    PanicReport { thread, place: flat, message, fatal }
    AskerReport { thread, place: flat }
    SpotReport { thread, place: flat, doing, seen: untold }
}

impl SpotReport {
    pub(super) fn of(spot: Spot, names: &Names) -> Self {
        let thread = names.in_full(spot.thread.into());
        let place = spot.site.into();
        Self {
            thread,
            place,
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
        thread: names.in_full(event.thread.into()),
        place: event.site.into(),
        message: event.text.to_owned(),
        fatal: Some(at) == fatal,
    });
    told.collect()
}

/// Who could go on where nothing could happen but vain looks.
pub(super) fn asking(run: &Run, names: &Names) -> Vec<AskerReport> {
    if run.ending != Ending::Ended(End::Livelock) {
        return Vec::new();
    }
    let asks = run.waiting.iter().filter(|waiting| waiting.variants > 0);
    let told = asks.map(|waiting| AskerReport {
        thread: names.in_full(waiting.thread.into()),
        place: waiting.site.into(),
    });
    told.collect()
}
