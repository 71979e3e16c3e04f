//! Signals from outside: they are heard as events, so that the terminal is left in order; a second one ends us whatever
//! we are at.

use crate::event::Event;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::Sender;

/// Whether somebody reads the events: before that a signal ends us at once.
static HEARD: AtomicBool = AtomicBool::new(false);

/// From now on the events are read.
pub fn from_now_on_they_are_heard() {
    HEARD.store(true, Ordering::SeqCst);
}

#[cfg(not(unix))]
pub fn listen(_: Sender<Event>) {}

#[cfg(unix)]
pub use unix::{is_end, is_stop, listen, stop};

#[cfg(unix)]
mod unix {
    use super::{Event, HEARD, Ordering, Sender};
    use crate::terminal;
    use rivulets::process::end_with;
    use rustix::process::{Signal, getpid, kill_current_process_group, kill_process};
    use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP};
    use signal_hook::iterator::Signals;

    const ENDS: [i32; 4] = [SIGINT, SIGTERM, SIGHUP, SIGQUIT];

    /// Has signals told from now on.
    pub fn listen(events: Sender<Event>) {
        // Without a handler they do what they always do; the terminal alone would be left as it is.
        let Ok(mut signals) = Signals::new(ENDS.iter().chain(&[SIGTSTP, SIGCONT])) else {
            return;
        };
        std::thread::spawn(move || {
            let mut asked = false;
            for signal in signals.forever() {
                let ends = is_end(signal);
                if ends && (asked || !HEARD.load(Ordering::SeqCst)) {
                    terminal::give_back();
                    end_with(128 + signal);
                }
                asked |= ends;
                // Nobody hears it who has ended already.
                let _ = events.send(Event::Signal(signal));
            }
        });
    }

    /// Whether it asks for an end.
    pub fn is_end(signal: i32) -> bool {
        ENDS.contains(&signal)
    }

    /// Whether it asks us to stop for a while.
    pub fn is_stop(signal: i32) -> bool {
        signal == SIGTSTP
    }

    /// Stops us, with all that stands in the same job where a key asked for it; comes back when we are let on.
    pub fn stop(whole_job: bool) {
        // Who can't be stopped goes on.
        let _ = match whole_job {
            true => kill_current_process_group(Signal::STOP),
            false => kill_process(getpid(), Signal::STOP),
        };
    }
}
