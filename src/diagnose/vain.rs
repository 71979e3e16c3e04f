//! Whether a thread asks again for what was not there, with nothing done in between.

use crate::trace::{Kind, Response, Site, Step};
use std::collections::BTreeMap;

/// A thread that looks for a message, finds none, and looks again, with nothing done between.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct AsksAgain {
    /// The thread, in order of creation; main is 0.
    pub thread: u16,
    /// The line of the look that found none.
    pub line: u32,
    /// The line of the next one.
    pub again: u32,
    /// Whether the look waited for a time.
    pub waited: bool,
    /// Whether the thread sleeps between.
    pub slept: bool,
    /// Whether the next look is at another channel.
    pub elsewhere: bool,
}

/// The first look of a run that asks again in vain: since the last look of its thread found nothing, at whichever
/// channel, that thread did nothing that another could see. To sleep, to yield and to read the clock is to do nothing.
pub fn asks_again(steps: &[Step]) -> Option<AsksAgain> {
    let mut found_none: BTreeMap<u16, (&Step, bool)> = BTreeMap::new();
    for step in steps {
        let thread = step.choice.thread;
        match step.operation.kind {
            Kind::TryRecv | Kind::RecvTimeout => {
                if let Some(&(first, slept)) = found_none.get(&thread) {
                    return Some(AsksAgain {
                        thread,
                        line: first.site.line,
                        again: step.site.line,
                        waited: first.operation.kind == Kind::RecvTimeout,
                        slept,
                        elsewhere: first.operation.object != step.operation.object,
                    });
                }
                if matches!(step.response, Response::Empty | Response::TimedOut) {
                    found_none.insert(thread, (step, false));
                }
            }
            // To come to a channel without room belongs to the look, or to the wait, that follows.
            Kind::RecvArrive => {}
            Kind::Sleep => {
                if let Some((_, slept)) = found_none.get_mut(&thread) {
                    *slept = true;
                }
            }
            Kind::Yield | Kind::Clock | Kind::ParkTimeout => {}
            kind if kind.row().polls => {}
            _ => {
                found_none.remove(&thread);
            }
        }
    }
    None
}

/// Where a thread was told that no sender is left, by a look, and asked the same channel again.
pub fn asked_after_the_end(steps: &[Step]) -> Option<Site> {
    let ended = steps.iter().enumerate().filter(|(_, step)| {
        let looks = matches!(step.operation.kind, Kind::TryRecv | Kind::RecvTimeout);
        looks && step.response == Response::Disconnected && step.site.line > 0
    });
    let again = |at: usize, first: &Step| {
        steps[at + 1..].iter().any(|step| {
            let same = step.operation.object == first.operation.object;
            same && step.operation.kind.takes() && step.choice.thread == first.choice.thread
        })
    };
    let mut ended = ended.filter(|(at, step)| again(*at, step));
    ended.next().map(|(_, step)| step.site)
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    fn of(run: &Sketch) -> Option<AsksAgain> {
        asks_again(&run.steps)
    }

    #[test]
    fn who_finds_nothing_and_asks_again_at_once_asks_in_vain() {
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1);
        assert_eq!(of(&run), None);
        // What another thread does meanwhile is nothing of its own.
        run.send(1, 1, 1);
        let mut found = run.clone();
        found.finds(0, 1, 1);
        let again = AsksAgain {
            thread: 0,
            line: 2,
            again: 4,
            waited: false,
            slept: false,
            elsewhere: false,
        };
        assert_eq!(of(&found), Some(again));
        // Nor is a look at another channel.
        run.finds_none(0, 2);
        let elsewhere = AsksAgain {
            elsewhere: true,
            ..again
        };
        assert_eq!(of(&run), Some(elsewhere));
    }

    #[test]
    fn who_works_between_its_looks_may_look_again() {
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1).print(0).finds_none(0, 1);
        assert_eq!(of(&run), None);
        run.send(0, 2, 1).finds(0, 1, 2);
        assert_eq!(of(&run), None);
    }

    #[test]
    fn to_come_to_a_channel_without_room_is_to_do_nothing_else() {
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1).arrives(0, 1).finds_none(0, 1);
        assert!(of(&run).is_some());
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1).arrives(0, 1).recv(0, 1, 1);
        run.arrives(0, 1).finds_none(0, 1);
        assert_eq!(of(&run), None);
    }

    #[test]
    fn to_wait_for_as_long_as_it_takes_is_no_look() {
        let mut run = Sketch::default();
        run.spawn(1).finds_none(0, 1).send(1, 1, 1).recv(0, 1, 1);
        assert_eq!(of(&run), None);
    }
}
