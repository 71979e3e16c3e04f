//! Whether a thread heeds that its message came back.

use super::delivery::Endpoint;
use crate::trace::happens_before::{follow, knows};
use crate::trace::{Kind, Response, Step};
use std::collections::BTreeMap;

/// In which way a run doesn't heed that nobody listens.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum CameBack {
    /// Each message that was sent went on its way.
    Nothing,
    /// One came back, and its thread sent again, into the same channel.
    SentAgain {
        /// The thread, in order of creation; main is 0.
        thread: u16,
        /// The line of the send that failed.
        line: u32,
        /// The line of the next one.
        again: u32,
    },
    /// One came back, and whoever printed last could not know of it.
    SaidUnknown {
        /// The thread.
        thread: u16,
        /// The line of that print.
        line: u32,
    },
}

/// The first way in which a run doesn't heed it; none if a message comes back, and whoever sent it sends
/// no more there.
pub fn after(steps: &[Step]) -> Option<CameBack> {
    let mut failed: BTreeMap<(u16, u32), Endpoint> = BTreeMap::new();
    for step in steps.iter().filter(|step| is_send(step.operation.kind)) {
        let (thread, channel) = (step.choice.thread, step.operation.object);
        let end = Endpoint::of(step);
        // A send over a channel without a buffer has a second half, which fails when the receiver
        // goes while it waits.
        let second_half = step.operation.kind == Kind::SendTaken;
        if let Some(before) = failed.get(&(thread, channel)).filter(|_| !second_half) {
            return Some(CameBack::SentAgain {
                thread,
                line: before.line,
                again: end.line,
            });
        }
        if step.response == Response::Failed {
            failed.insert((thread, channel), end);
        }
    }
    failed.is_empty().then_some(CameBack::Nothing)
}

/// The last print of a run, where nothing has told its thread that a message came back.
pub fn said_unknown(steps: &[Step]) -> Option<CameBack> {
    let mut came_back: Vec<(u16, u32)> = Vec::new();
    let mut last = None;
    follow(steps, &mut |step, clock| {
        let thread = step.choice.thread;
        if is_send(step.operation.kind) && step.response == Response::Failed {
            came_back.push((thread, clock[usize::from(thread)]));
        }
        // What only flushes prints nothing.
        if step.operation.kind == Kind::Print && step.value > 0 {
            let mut known = came_back.iter();
            let told = known.any(|(sender, count)| knows(clock, *sender, *count));
            last = Some((Endpoint::of(step), told));
        }
    });
    let (Endpoint { thread, line }, _) = last.filter(|(_, told)| !told)?;
    Some(CameBack::SaidUnknown { thread, line })
}

fn is_send(kind: Kind) -> bool {
    kind.sends() || kind == Kind::SendTaken
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    fn of(run: &Sketch) -> Option<CameBack> {
        after(&run.steps)
    }

    #[test]
    fn one_that_came_back_is_the_last_of_its_thread() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1).fails(1, 1);
        assert_eq!(of(&run), None);
        let mut again = run.clone();
        again.fails(1, 1);
        let line = again.steps.len() as u32;
        let sent_again = CameBack::SentAgain {
            thread: 1,
            line: line - 1,
            again: line,
        };
        assert_eq!(of(&again), Some(sent_again));
    }

    #[test]
    fn what_is_printed_last_is_said_by_who_knows() {
        let mut before = Sketch::default();
        before.spawn(1).print(1).fails(1, 1);
        let said = CameBack::SaidUnknown { thread: 1, line: 2 };
        assert_eq!(said_unknown(&before.steps), Some(said));
        let mut behind = before.clone();
        behind.print(1).exit(1);
        assert_eq!(said_unknown(&behind.steps), None);
        // Main happens to be slower, or it waits for the thread.
        let mut slower = behind.clone();
        let line = slower.print(0).steps.len() as u32;
        let said = CameBack::SaidUnknown { thread: 0, line };
        assert_eq!(said_unknown(&slower.steps), Some(said));
        behind.join(0, 1).print(0);
        assert_eq!(said_unknown(&behind.steps), None);
    }

    #[test]
    fn others_may_send_and_it_may_send_elsewhere() {
        let mut run = Sketch::default();
        run.spawn(1).spawn(2).fails(1, 1).fails(2, 1).send(1, 2, 3);
        assert_eq!(of(&run), None);
    }

    #[test]
    fn where_all_is_taken_nothing_came_back() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1).taken(1, 1, 1);
        assert_eq!(of(&run), Some(CameBack::Nothing));
    }

    #[test]
    fn a_receiver_that_goes_while_a_send_waits_lets_its_message_come_back() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).comes_back(1, 1, 1);
        assert_eq!(of(&run), None);
    }
}
