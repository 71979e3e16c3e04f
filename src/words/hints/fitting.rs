//! Which hints fit a fault.

use super::plights::*;
use super::{Plight, refused};
use crate::course::Graded;
use crate::trace::story::Story;
use crate::trace::{Kind, Outcome};
use crate::verdict::{
    self, Beside, CameBack, Cause, Crossing, Explored, Fault, Finding, Order, Over, Receiver,
    Symptom, Wants, beside, crossings, difference,
};
use std::collections::BTreeSet;

/// The hints for a fault, whatever its lesson.
pub(super) fn fitting(fault: &Fault, graded: &Graded) -> Plight {
    match fault {
        Fault::Refused(errors) => refused::fitting(errors),
        Fault::CompilerExceeded(_) => TOO_MUCH,
        Fault::NotFollowed(_) => NOT_FOLLOWED,
        Fault::Explored(explored) => of_finding(explored, graded),
    }
}

fn of_finding(explored: &Explored, graded: &Graded) -> Plight {
    let answered = |outcomes: &[Outcome]| {
        let mut steps = explored.story.steps.iter();
        let looks = [Kind::TryRecv, Kind::RecvTimeout];
        steps.any(|step| looks.contains(&step.operation.kind) && outcomes.contains(&step.outcome))
    };
    match &explored.finding {
        Finding::Right | Finding::Stopped => WHO_SENDS,
        Finding::NotCallable(_) => NOT_CALLABLE,
        Finding::NotFollowed(_) => NOT_FOLLOWED,
        Finding::NothingCrossed { .. } => NOTHING_CROSSED,
        Finding::Beside(beside) => of_beside(*beside, &explored.story),
        Finding::Luck(..) if answered(&[Outcome::Empty, Outcome::TimedOut]) => LOOKED_TOO_EARLY,
        Finding::Luck(symptom, _) => match symptom {
            Symptom::Panicked | Symptom::Deadlock | Symptom::RunsForEver => {
                of_symptom(*symptom, explored, graded)
            }
            _ if is_cut_off(&explored.story, graded) => LEFT_BEHIND,
            _ => LUCK,
        },
        Finding::Wrong(symptom) => of_symptom(*symptom, explored, graded),
    }
}

/// Whether nothing is wrong but that lines are missing, of threads that were not done when main was.
fn is_cut_off(story: &Story, graded: &Graded) -> bool {
    let wanted = graded.lesson.demands().lines;
    let differs = wanted.and_then(|wanted| difference(wanted, &story.stdout));
    differs.is_some_and(|outcome| outcome.is_just_less()) && !story.unfinished.is_empty()
}

fn of_symptom(symptom: Symptom, explored: &Explored, graded: &Graded) -> Plight {
    match symptom {
        Symptom::Panicked => of_panic(&explored.story),
        Symptom::Caught => CAUGHT,
        Symptom::Deadlock => match verdict::cause(&explored.story) {
            Some(Cause::Open(_)) => STILL_OPEN,
            _ => DEADLOCK,
        },
        Symptom::RunsForEver => RUNS_FOR_EVER,
        Symptom::TooMuch(_) => TOO_MUCH,
        Symptom::ThreadLeft => LEFT_BEHIND,
        Symptom::MessageLeft => MESSAGE_LEFT,
        Symptom::Beside(beside) => of_beside(beside, &explored.story),
        Symptom::WrongLines => of_lines(&explored.story, graded),
        Symptom::WrongAnswer => WRONG_ANSWER,
        Symptom::ExitCode(_) | Symptom::EndedByThread | Symptom::Signal(_) => ENDED,
    }
}

fn of_panic(story: &Story) -> Plight {
    let said = story.panic().map_or("", |(_, _, message)| message);
    match said {
        said if said.contains("RecvError") => NOTHING_COMES,
        said if said.contains("SendError") => NOBODY_LISTENS,
        said if said.contains("Empty") => LOOKED_TOO_EARLY,
        // `unwrap` says so of itself, and `expect` says what its caller wrote.
        said if said.starts_with("called `") => UNWRAPPED,
        _ => PANICKED,
    }
}

fn of_lines(story: &Story, graded: &Graded) -> Plight {
    let wanted = graded.lesson.demands().lines;
    let Some(outcome) = wanted.and_then(|wanted| difference(wanted, &story.stdout)) else {
        return OTHER_LETTERS;
    };
    let (wanted, printed) = (&outcome.wanted, &outcome.printed);
    let sorted = |lines: &[String]| {
        let mut lines = lines.to_vec();
        lines.sort_unstable();
        lines
    };
    if beside(printed, wanted).is_some() {
        TOO_MANY_LINES
    } else if outcome.is_just_less() {
        TOO_FEW_LINES
    } else if outcome.order == Order::AsListed && sorted(wanted) == sorted(printed) {
        OTHER_ORDER
    } else if differ_in_a_number(wanted, printed) {
        OTHER_NUMBER
    } else {
        OTHER_LETTERS
    }
}

/// Whether the first line that differs has the same words.
fn differ_in_a_number(wanted: &[String], printed: &[String]) -> bool {
    let words = |line: &String| line.replace(|c: char| c.is_ascii_digit() || c == '-', "");
    let number = |line: &String| line.contains(|c: char| c.is_ascii_digit());
    let mut lines = wanted.iter().zip(printed);
    let first = lines.find(|(wanted, printed)| wanted != printed);
    first.is_some_and(|(wanted, printed)| number(printed) && words(wanted) == words(printed))
}

fn of_beside(beside: Beside, story: &Story) -> Plight {
    match beside {
        Beside::Messages(wants) => of_messages(wants, &crossings(&story.steps)),
        Beside::Queue { .. } => PILED_UP,
        Beside::Threads { .. } => TOO_MANY_THREADS,
        Beside::CameBack(CameBack::Nothing) => NOTHING_CAME_BACK,
        Beside::CameBack(CameBack::SentAgain { .. }) => SENT_AGAIN,
        Beside::CameBack(CameBack::SaidUnknown { .. }) => SAID_UNKNOWN,
    }
}

/// What is beside the lesson of the messages that crossed, the plainest first.
fn of_messages(wants: Wants, crossed: &[Crossing]) -> Plight {
    let between = crossed
        .iter()
        .filter(|one| one.sent.thread != one.received.thread);
    let may_send = |thread| wants.receiver.lets_send(thread);
    let by_threads: Vec<&Crossing> = between.filter(|one| may_send(one.sent.thread)).collect();
    let channels: BTreeSet<u32> = by_threads.iter().map(|one| one.channel).collect();
    let senders: BTreeSet<u16> = by_threads.iter().map(|one| one.sent.thread).collect();
    let main_sends = !may_send(0) && crossed.iter().any(|one| one.sent.thread == 0);
    let to_main = wants.receiver == Receiver::Main;
    let passes_main = by_threads.iter().any(|one| one.received.thread != 0);
    if by_threads.is_empty() || to_main && passes_main {
        WHO_SENDS
    } else if wants.over == Over::OneChannel && channels.len() > 1 {
        TOO_MANY_CHANNELS
    } else if senders.len() != wants.senders && !main_sends {
        OTHER_SENDERS
    } else if by_threads.len() < wants.messages && !main_sends {
        TOO_FEW_MESSAGES
    } else {
        WHO_SENDS
    }
}
