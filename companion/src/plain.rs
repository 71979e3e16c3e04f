//! Where there is no screen: a verdict in lines for each save.

use crate::event::{Done, Event};
use crate::grader::{Grader, Job};
use crate::texts::{Change, Texts};
use rivulets::command::{Desk, NoVerdict};
use rivulets::words::watch as say;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// How often it is looked whether something was saved, though nobody told of it.
const LOOK: Duration = Duration::from_millis(300);
/// How wide lines are of which nobody says it.
const COLUMNS: usize = 100;

/// Grades the lesson at this place, and each that is saved, until a signal comes; gives the exit code.
pub fn plain(desk: &Desk, mut at: usize, mut grader: Grader, events: &Receiver<Event>) -> i32 {
    let mut texts = Texts::of(desk);
    anstream::print!("{}", say::in_lines());
    let mut job = grader.ask(at, Job::Grade, COLUMNS);
    loop {
        match events.recv_timeout(LOOK) {
            Ok(Event::Done(number, done)) if number == job => tell(desk, at, done),
            Ok(Event::Signal(signal)) if is_end(signal) => {
                grader.cancel();
                return 128 + signal;
            }
            #[cfg(unix)]
            Ok(Event::Signal(signal)) if crate::signals::is_stop(signal) => {
                crate::signals::stop(false)
            }
            Ok(Event::Panicked) => return crate::PANICKED,
            Ok(Event::Touched | Event::Seen(..)) | Err(RecvTimeoutError::Timeout) => {
                at = match texts.look(desk, at) {
                    Change::None => continue,
                    Change::Here => at,
                    Change::There(at) => at,
                };
                texts.is_graded(desk, at);
                job = grader.ask(at, Job::Grade, COLUMNS);
            }
            Ok(_) => {}
            Err(RecvTimeoutError::Disconnected) => return 0,
        }
    }
}

fn tell(desk: &Desk, at: usize, done: Done) {
    let Done::Graded(graded, _) = done else {
        return;
    };
    let told = match *graded {
        Ok(graded) => desk.report(at, &graded),
        Err(NoVerdict::Trouble(words)) => words,
        Err(NoVerdict::Interrupted) => return,
    };
    anstream::print!("{}{told}", say::between());
}

#[cfg(unix)]
fn is_end(signal: i32) -> bool {
    crate::signals::is_end(signal)
}

#[cfg(not(unix))]
fn is_end(_: i32) -> bool {
    true
}
