//! Whether somebody leaves who is being answered, before all is said.

use super::delivery::Endpoint;
use crate::trace::happens_before::{follow, knows};
use crate::trace::{Kind, Response, Step};
use std::collections::{BTreeMap, BTreeSet};

/// In which way nobody leaves.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Stays {
    /// No thread answers others over more than one channel.
    OneChannel {
        /// The line that sent what was taken last; 0 where nothing was.
        line: u32,
    },
    /// Nobody is sent as many answers as there are, nor did one come back.
    TooFew {
        /// The line that sent most of them.
        line: u32,
        /// How many are sent over one channel at most.
        most: usize,
        /// How many are sent over one channel at least.
        least: usize,
        /// How many there are for one that asks.
        all: usize,
    },
    /// All that was sent in answer was taken.
    HeardAll {
        /// The line that sent the last of it.
        line: u32,
    },
    /// Some of it was not, but its receiver was there until all was sent.
    Kept {
        /// The line that sent it.
        line: u32,
        /// The line that dropped the receiver, knowing that; 0 where none did.
        dropped: u32,
    },
}

/// A message that was sent, or could not be.
struct Sent {
    by: Endpoint,
    /// Which of the steps of its thread this is, from 1.
    count: u32,
    channel: u32,
    message: u32,
    fate: Fate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Fate {
    Waits,
    Taken(Endpoint),
    /// It came back, or its receiver was dropped by somebody who could not know that it was sent.
    Left,
    /// Its receiver was dropped, at this line, by somebody who knew that.
    Dropped(u32),
}

/// The way in which nobody leaves; none if somebody does, of those whom one thread answers over channels of their own.
/// For one that asks there are `all` answers, unless it is found to be gone, and for another there is one.
pub fn stays(steps: &[Step], all_answers: usize) -> Option<Stays> {
    let all = all_sent(steps);
    let heard = |sent: &&Sent| matches!(sent.fate, Fate::Taken(by) if by.thread != sent.by.thread);
    let mut channels: BTreeMap<u16, BTreeSet<u32>> = BTreeMap::new();
    for sent in all.iter().filter(heard) {
        let of_thread = channels.entry(sent.by.thread).or_default();
        of_thread.insert(sent.channel);
    }
    let answers = |sent: &&Sent| {
        let over = channels.get(&sent.by.thread);
        over.is_some_and(|over| over.len() > 1)
    };
    let answers: Vec<&Sent> = all.iter().filter(answers).collect();
    if answers.is_empty() {
        let last = all.iter().rfind(heard);
        let line = last.map_or(0, |sent| sent.by.line);
        return Some(Stays::OneChannel { line });
    }
    if let Some((most, least)) = too_few(&answers, steps, all_answers) {
        return Some(Stays::TooFew {
            line: busiest_line(&answers),
            most,
            least,
            all: all_answers,
        });
    }
    if answers.iter().any(|sent| sent.fate == Fate::Left) {
        return None;
    }
    let lines = answers.iter().rev().map(|sent| (sent.by.line, sent.fate));
    let kept = lines.clone().find_map(|(line, fate)| match fate {
        Fate::Dropped(dropped) => Some(Stays::Kept { line, dropped }),
        Fate::Waits => Some(Stays::Kept { line, dropped: 0 }),
        _ => None,
    });
    let mut lines = lines.map(|(line, _)| line);
    kept.or_else(|| lines.next().map(|line| Stays::HeardAll { line }))
}

/// The line that sent most answers; the last of such.
fn busiest_line(answers: &[&Sent]) -> u32 {
    let sent_by = |line: u32| answers.iter().filter(|sent| sent.by.line == line).count();
    let lines = answers.iter().map(|sent| sent.by.line);
    lines.max_by_key(|line| sent_by(*line)).unwrap_or_default()
}

/// How many answers went over one channel at most and at least, where there are too few: one that asks has `all` to
/// hear, another one, and what each hears besides, as that there are no more, is none of them. Nothing where one came
/// back: then there may be a reason to say no more.
fn too_few(answers: &[&Sent], steps: &[Step], all: usize) -> Option<(usize, usize)> {
    let over: BTreeSet<u32> = answers.iter().map(|sent| sent.channel).collect();
    let came_back = |step: &Step| {
        let sends = step.operation.kind.sends() || step.operation.kind == Kind::SendTaken;
        sends && step.response == Response::Failed && over.contains(&step.operation.object)
    };
    let extremes = |answers: &mut dyn Iterator<Item = &&Sent>| {
        let mut over: BTreeMap<u32, usize> = BTreeMap::new();
        for sent in answers {
            *over.entry(sent.channel).or_default() += 1;
        }
        over.values()
            .copied()
            .max()
            .zip(over.values().copied().min())
    };
    let enough = |(most, least): (usize, usize)| most >= all && most - least + 1 >= all;
    let (most, least) = extremes(&mut answers.iter())?;
    let lines: BTreeSet<u32> = answers.iter().map(|sent| sent.by.line).collect();
    // What only some hear besides goes from another line.
    let of_a_line = |line: u32| extremes(&mut answers.iter().filter(|sent| sent.by.line == line));
    let is_enough = enough((most, least)) || lines.into_iter().filter_map(of_a_line).any(enough);
    (!is_enough && !steps.iter().any(came_back)).then_some((most, least))
}

/// All that was sent, in order, with what became of it.
fn all_sent(steps: &[Step]) -> Vec<Sent> {
    let mut all: Vec<Sent> = Vec::new();
    follow(steps, &mut |step, clock| {
        let (kind, by) = (step.operation.kind, Endpoint::of(step));
        let of_message = |sent: &&mut Sent| sent.message == step.value && sent.fate == Fate::Waits;
        match (kind, step.response) {
            (kind, response) if kind.sends() => all.push(Sent {
                by,
                count: clock[usize::from(by.thread)],
                channel: step.operation.object,
                message: step.value,
                fate: match response {
                    Response::Failed => Fate::Left,
                    _ => Fate::Waits,
                },
            }),
            (Kind::SendTaken, Response::Failed) => {
                if let Some(sent) = all.iter_mut().find(of_message) {
                    sent.fate = Fate::Left;
                }
            }
            (kind, Response::Done) if kind.takes() => {
                if let Some(sent) = all.iter_mut().find(of_message) {
                    sent.fate = Fate::Taken(by);
                }
            }
            (Kind::DropReceiver, _) => {
                let there = |sent: &&mut Sent| {
                    sent.channel == step.operation.object && sent.fate == Fate::Waits
                };
                for sent in all.iter_mut().filter(there) {
                    sent.fate = match knows(clock, sent.by.thread, sent.count) {
                        true => Fate::Dropped(by.line),
                        false => Fate::Left,
                    };
                }
            }
            _ => {}
        }
    });
    all
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    /// Thread 1 answers main over channel 1, and sends it two messages over channel 2, of which main takes one.
    fn answers() -> Sketch {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.send(1, 2, 2).send(1, 2, 3).recv(0, 2, 2);
        run
    }

    #[test]
    fn who_drops_a_receiver_without_knowing_of_a_message_leaves() {
        let mut run = answers();
        assert_eq!(stays(&run.drops_receiver(0, 2).steps, 2), None);
    }

    #[test]
    fn a_message_that_came_back_was_for_somebody_who_left() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        run.send(1, 2, 2).recv(0, 2, 2).fails(1, 2);
        assert_eq!(stays(&run.steps, 2), None);
        let mut meeting = Sketch::default();
        meeting.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        meeting.send(1, 2, 2).recv(0, 2, 2).send(1, 2, 3);
        assert_eq!(stays(&meeting.comes_back(1, 2, 3).steps, 2), None);
    }

    #[test]
    fn what_all_hear_besides_is_no_answer() {
        // Of two messages each, the second says that there are no more.
        let mut run = answers();
        run.send(1, 1, 4);
        let line = run.line_of_message(4);
        let (most, least, all) = (2, 2, 2);
        let too_few = Stays::TooFew {
            line,
            most,
            least,
            all,
        };
        assert_eq!(stays(&run.drops_receiver(0, 2).steps, 2), Some(too_few));
        let mut run = answers();
        run.send(1, 1, 4).send(1, 2, 5);
        assert_eq!(stays(&run.drops_receiver(0, 2).steps, 2), None);
    }

    #[test]
    fn who_waits_until_all_is_sent_stays() {
        let mut run = answers();
        run.exit(1).join(0, 1).drops_receiver(0, 2);
        let dropped = run.steps.len() as u32;
        let kept = Stays::Kept { line: 5, dropped };
        assert_eq!(stays(&run.steps, 2), Some(kept));
    }

    #[test]
    fn who_never_drops_a_receiver_stays() {
        let kept = Stays::Kept {
            line: 5,
            dropped: 0,
        };
        assert_eq!(stays(&answers().main_ends().steps, 2), Some(kept));
    }

    #[test]
    fn who_takes_all_stays() {
        let mut run = answers();
        run.recv(0, 2, 3).drops_receiver(0, 2);
        let line = run.line_of_message(3);
        assert_eq!(stays(&run.steps, 2), Some(Stays::HeardAll { line }));
    }

    #[test]
    fn over_one_channel_nobody_has_answers_of_its_own() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1).send(1, 1, 2);
        run.drops_receiver(0, 1);
        let line = run.line_of_message(1);
        assert_eq!(stays(&run.steps, 2), Some(Stays::OneChannel { line }));
    }
}
