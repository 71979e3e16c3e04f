//! What main did not wait for.

use super::delivery::Endpoint;
use crate::trace::happens_before::{Clock, follow, knows};
use crate::trace::story::Story;
use crate::trace::{Kind, Response, Step, Waiting};
use std::collections::BTreeMap;

/// What main did not wait for when it ended.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Left {
    /// Threads that still had something to do, or were done without main's knowing, in order of
    /// creation.
    pub threads: Vec<u16>,
    /// Where the messages were sent that nobody took, in order of sending.
    pub messages: Vec<Endpoint>,
}

/// Finds it at the end of a run; `waiting` is what each unfinished thread was about to do. A thread
/// that only has to clean up is done. Nothing is left of a run that main didn't end.
pub fn left_behind(steps: &[Step], waiting: &[Waiting]) -> Left {
    let ends = |step: &&Step| step.operation.kind == Kind::MainExit && step.choice.thread == 0;
    if steps.last().filter(ends).is_none() {
        return Left::default();
    }
    let mut threads: Vec<u16> = not_known_to_be_done(steps);
    let at_work = waiting
        .iter()
        .filter(|waiting| waiting.thread != 0 && !waiting.operation.kind.row().is_no_work);
    threads.extend(at_work.map(|waiting| waiting.thread));
    threads.sort_unstable();
    threads.dedup();
    Left {
        threads,
        messages: not_taken(steps),
    }
}

/// The same of a story.
pub fn left_in(story: &Story) -> Left {
    let unfinished: Vec<Waiting> = story
        .unfinished
        .iter()
        .map(|(waiting, _)| *waiting)
        .collect();
    left_behind(&story.steps, &unfinished)
}

/// Threads with a step, more than cleaning up, that main doesn't know of at its end.
fn not_known_to_be_done(steps: &[Step]) -> Vec<u16> {
    let mut last_work: BTreeMap<u16, (u32, u32)> = BTreeMap::new();
    for step in steps.iter().filter(|step| step.choice.thread != 0) {
        let (count, work) = last_work.entry(step.choice.thread).or_default();
        *count += 1;
        if !step.operation.kind.row().is_no_work {
            *work = *count;
        }
    }
    let mut mains = Clock::new();
    follow(steps, &mut |_, clock| mains.clone_from(clock));
    let unknown = last_work
        .into_iter()
        .filter(|(thread, (_, work))| !knows(&mains, *thread, *work));
    unknown.map(|(thread, _)| thread).collect()
}

fn not_taken(steps: &[Step]) -> Vec<Endpoint> {
    let mut sent: BTreeMap<u32, Endpoint> = BTreeMap::new();
    for step in steps {
        match (step.operation.kind, step.response) {
            (kind, Response::Done) if kind.sends() => {
                sent.insert(step.value, Endpoint::of(step));
            }
            (kind, Response::Done) if kind.takes() => {
                sent.remove(&step.value);
            }
            (Kind::SendTaken, Response::Failed) => {
                sent.remove(&step.value);
            }
            _ => {}
        }
    }
    sent.into_values().collect()
}

#[cfg(test)]
mod tests {
    use super::super::sketch::Sketch;
    use super::*;

    fn of(sketch: &Sketch) -> Left {
        left_behind(&sketch.steps, &sketch.waiting)
    }

    #[test]
    fn a_thread_that_is_joined_is_waited_for() {
        let mut run = Sketch::default();
        run.spawn(1).print(1).exit(1).join(0, 1).main_ends();
        assert_eq!(of(&run), Left::default());
    }

    #[test]
    fn a_thread_that_happened_to_be_faster_is_left_behind_all_the_same() {
        let mut run = Sketch::default();
        run.spawn(1).print(1).exit(1).print(0).main_ends();
        assert_eq!(of(&run).threads, [1]);
    }

    #[test]
    fn a_thread_that_had_not_begun_is_left_behind() {
        let mut run = Sketch::default();
        run.waits(1, Kind::Start, 2).main_ends();
        assert_eq!(of(&run).threads, [1]);
    }

    #[test]
    fn its_last_message_tells_that_a_thread_is_done_and_not_the_one_before() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).recv(0, 1, 1);
        let mut more = run.clone();
        run.waits(1, Kind::DropSender, 1).main_ends();
        assert_eq!(of(&run), Left::default());
        more.print(1).exit(1).main_ends();
        assert_eq!(of(&more).threads, [1]);
    }

    #[test]
    fn a_message_that_nobody_took_is_left_behind_with_its_line() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).send(1, 1, 2).exit(1);
        run.recv(0, 1, 1).join(0, 1).main_ends();
        let left = of(&run);
        assert!(left.threads.is_empty());
        assert_eq!(left.messages.len(), 1);
        assert_eq!(left.messages[0].line, run.line_of_message(2));
    }

    #[test]
    fn nothing_is_left_of_a_run_that_main_did_not_end() {
        let mut run = Sketch::default();
        run.spawn(1).send(1, 1, 1).waits(0, Kind::Join, 2);
        assert_eq!(of(&run), Left::default());
    }
}
