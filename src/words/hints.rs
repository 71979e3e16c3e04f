//! Hints: three steps for each kind of fault, and a lesson's own for how it starts.

use super::again::command;
use super::paint::strong;
use super::text::{count, wrap};
use crate::course::{Graded, Lesson, Start};
use crate::exercise::Exercise;
use crate::trace::{Kind, Outcome};
use crate::verdict::{self, Beside, CameBack, Cause, Explored, Fault, Finding, Symptom};

/// What a file is graded as, as far as hints differ.
struct Plight {
    /// In a few words.
    name: &'static str,
    /// Each says more than the one before; none is the solution.
    hints: [&'static str; 3],
}

/// The hint with this number, counted from 1, that fits how a lesson's file was graded, and how to get the
/// next; `None` if there is no such hint.
pub fn hint(exercise: &Exercise, graded: &Graded, number: usize) -> Option<String> {
    let id = exercise.id;
    let plight = plight(exercise, graded)?;
    let hint = plight.hints.get(number.checked_sub(1)?)?;
    let heading = strong(format!(
        "Hint {number} of {} for lesson {:02}: {}",
        plight.hints.len(),
        id.number(),
        plight.name
    ));
    let next = match plight.hints.len() - number {
        0 => format!(
            "That was the last one. To read more: {}",
            exercise.header.read
        ),
        _ => format!(
            "If that isn't enough: {} {}",
            command("hint", graded, id),
            number + 1
        ),
    };
    Some(format!("{heading}\n\n{}\n\n{next}\n", wrap(hint)))
}

/// What to say when there is no hint of this number.
pub fn no_such_hint(exercise: &Exercise, graded: &Graded, number: usize) -> String {
    let id = exercise.id;
    match plight(exercise, graded) {
        Some(plight) => format!(
            "There is no hint {number} for {id}: it has {}.\n",
            count(plight.hints.len(), "hint")
        ),
        None => format!(
            "Lesson {:02} is passed, so there is nothing to hint at.\n",
            id.number()
        ),
    }
}

/// All hints that a lesson may give.
pub fn all_hints(lesson: &Lesson) -> Vec<&'static str> {
    let own = lesson.first_hints().into_iter().flatten();
    own.chain(ALL.iter().flat_map(|plight| plight.hints))
        .collect()
}

fn plight(exercise: &Exercise, graded: &Graded) -> Option<Plight> {
    let fault = graded.judgement.result.as_ref().err()?;
    let own = graded.lesson.first_hints();
    if let Some(hints) = own.filter(|_| is_as_shipped(fault, exercise, graded)) {
        let name = match fault {
            Fault::Refused(_) => "it doesn't compile yet",
            _ => "it is still as it was shipped",
        };
        return Some(Plight { name, hints });
    }
    let plight = match fault {
        Fault::Refused(_) => REFUSED,
        Fault::CompilerExceeded(_) => TOO_MUCH,
        Fault::NotFollowed(_) => NOT_FOLLOWED,
        Fault::Explored(explored) => of_finding(explored),
    };
    Some(plight)
}

/// Whether the fault is the one that the program was shipped with: rustc stops at a line that is as
/// shipped, or the verdict is the one of the start and the line that it is about still stands.
fn is_as_shipped(fault: &Fault, exercise: &Exercise, graded: &Graded) -> bool {
    let line_of = |text: &str, line: u32| {
        let line = text.lines().nth((line as usize).checked_sub(1)?);
        line.map(str::to_owned)
    };
    let stands = |line: String, text: &str| text.lines().any(|other| other == line);
    match (fault, graded.lesson.start()) {
        (Fault::Refused(errors), _) => {
            let place = errors.first().and_then(|error| error.place.as_ref());
            let line = place.and_then(|place| line_of(&graded.source, place.line));
            line.is_some_and(|line| stands(line, &exercise.shipped))
        }
        (_, Some(Start::Judged(verdict, line))) if verdict == graded.judgement.verdict() => {
            let line = line_of(&exercise.shipped, line);
            line.is_some_and(|line| stands(line, &graded.source))
        }
        _ => false,
    }
}

fn of_finding(explored: &Explored) -> Plight {
    let answered = |outcomes: &[Outcome]| {
        let mut steps = explored.story.steps.iter();
        let looks = [Kind::TryRecv, Kind::RecvTimeout];
        steps.any(|step| looks.contains(&step.operation.kind) && outcomes.contains(&step.outcome))
    };
    match &explored.finding {
        Finding::Right | Finding::Stopped | Finding::NotCallable(_) => BESIDE,
        Finding::NotFollowed(_) => NOT_FOLLOWED,
        Finding::NothingCrossed { .. } => NOTHING_CROSSED,
        Finding::Beside(Beside::CameBack(CameBack::SentAgain { .. })) => NOBODY_LISTENS,
        Finding::Beside(_) => BESIDE,
        Finding::Luck(..) if answered(&[Outcome::Empty, Outcome::TimedOut]) => LOOKED_TOO_EARLY,
        Finding::Luck(symptom, _) => match symptom {
            Symptom::Panicked | Symptom::Deadlock | Symptom::RunsForEver => {
                of_symptom(*symptom, explored)
            }
            _ => LUCK,
        },
        Finding::Wrong(symptom) => of_symptom(*symptom, explored),
    }
}

fn of_symptom(symptom: Symptom, explored: &Explored) -> Plight {
    match symptom {
        Symptom::Panicked => match explored.story.panic() {
            Some((_, _, message)) if message.contains("RecvError") => NOTHING_COMES,
            Some((_, _, message)) if message.contains("SendError") => NOBODY_LISTENS,
            Some((_, _, message)) if message.contains("Empty") => LOOKED_TOO_EARLY,
            _ => PANICKED,
        },
        Symptom::Caught => PANICKED,
        Symptom::Deadlock => match verdict::cause(&explored.story) {
            Some(Cause::Open(_)) => STILL_OPEN,
            _ => DEADLOCK,
        },
        Symptom::RunsForEver => RUNS_FOR_EVER,
        Symptom::TooMuch(_) => TOO_MUCH,
        Symptom::ThreadLeft => LEFT_BEHIND,
        Symptom::MessageLeft => MESSAGE_LEFT,
        Symptom::Beside(_) => BESIDE,
        Symptom::WrongLines | Symptom::WrongAnswer => WRONG_OUTPUT,
        Symptom::ExitCode(_) | Symptom::EndedByThread | Symptom::Signal(_) => ENDED,
    }
}

/// All but the lessons' own.
const ALL: [Plight; 17] = [
    REFUSED,
    NOT_FOLLOWED,
    TOO_MUCH,
    NOTHING_CROSSED,
    BESIDE,
    LOOKED_TOO_EARLY,
    LUCK,
    NOTHING_COMES,
    NOBODY_LISTENS,
    PANICKED,
    STILL_OPEN,
    DEADLOCK,
    RUNS_FOR_EVER,
    LEFT_BEHIND,
    MESSAGE_LEFT,
    WRONG_OUTPUT,
    ENDED,
];

const REFUSED: Plight = Plight {
    name: "it doesn't compile",
    hints: [
        "Read the first error alone; those behind it often follow from it. Its arrow shows the place, and the \
         words beside the arrow say what is wrong there.",
        "Which of your last edits touched that place? Taking that one back shows whether the error came with it.",
        "`rustc --explain` with the error's code, such as E0382, tells what such an error is about, with an \
         example that is wrong and one that is right.",
    ],
};
const NOT_FOLLOWED: Plight = Plight {
    name: "something in it can't be followed",
    hints: [
        "The line that is named leaves what can be watched: another program, a file, the network. Does the lesson \
         need that?",
        "All that this lesson needs is in `std::sync` and `std::thread`.",
        "Which part of the program would be left if that line weren't there?",
    ],
};
const TOO_MUCH: Plight = Plight {
    name: "it needs too much",
    hints: [
        "Some loop goes round far more often than the lesson needs. What should end it?",
        "For each loop: what changes from one round to the next, and which value ends it?",
        "Print a number in each round, with `eprintln!`, and run it with `cargo rivulets run`: does it come to \
         an end where you thought?",
    ],
};
const NOTHING_CROSSED: Plight = Plight {
    name: "no message brings the text",
    hints: [
        "Imagine that the other thread sends another text. What would your program print then?",
        "Where is the text made, and who has it there? It should get to the line that prints it by one way only: \
         as what a receive gave back.",
        "Follow it by its names: the value that is sent, the value that comes out, the value that is printed.",
    ],
};
const BESIDE: Plight = Plight {
    name: "it works, but in another way",
    hints: [
        "The header of the lesson says who sends and who receives. Which thread does what in your program?",
        "A thread does what stands in its closure, and main does the rest. Which of the sends and receives stands \
         where it should not?",
        "`cargo rivulets chart` draws a lane for each thread, with an arrow for each message: from which lane to \
         which should they go?",
    ],
};
const LOOKED_TOO_EARLY: Plight = Plight {
    name: "it looks before the message is there",
    hints: [
        "A thread may take as long as it likes before it sends. What does your program do while nothing has come?",
        "A longer pause makes it right more often, and never always. Something has to wait until the message is \
         there, however long that takes.",
        "Compare what the documentation of `Receiver` says of `recv`, `try_recv` and `recv_timeout`: which of them \
         waits for as long as it takes?",
    ],
};
const LUCK: Plight = Plight {
    name: "it depends on which thread is faster",
    hints: [
        "Threads run at their own speed: what two of them do, side by side, may come in either order. Where does \
         your program count on one?",
        "Only what a thread waits for is sure to have been done: a message that it receives, a thread that it \
         joins. What is main sure of at the line that is marked?",
        "If the order matters, somebody has to wait for it. If it does not, the program should be right in both.",
    ],
};
const NOTHING_COMES: Plight = Plight {
    name: "no message comes any more",
    hints: [
        "`recv` gives an Err when no Sender is left: then nothing can come. How many messages are sent, and how \
         many are asked for?",
        "A Sender is dropped where the variable that holds it ends: at the end of its block, or of the closure \
         that took it along. When is that here?",
        "Follow the Sender from the line that made it: who has it last, and does that thread send before it ends?",
    ],
};
const NOBODY_LISTENS: Plight = Plight {
    name: "the Receiver is gone",
    hints: [
        "`send` gives an Err when the Receiver is gone: nobody could take the message. Who has the Receiver, and \
         until when?",
        "A Receiver is dropped where its variable ends, and a loop that takes it by value has it until the loop \
         ends. What makes that happen before the last send?",
        "Is there anything that main waits for before it lets go of the Receiver?",
    ],
};
const PANICKED: Plight = Plight {
    name: "a thread panics",
    hints: [
        "The message says what the line met, and the line is named. What would the value have to be for it not to \
         panic?",
        "Where does that value come from: a message, an answer, a place in a list?",
        "`unwrap` and `expect` panic where there is nothing to give. A `match` says what to do in both cases.",
    ],
};
const STILL_OPEN: Plight = Plight {
    name: "a receive waits for ever",
    hints: [
        "A receive waits as long as a message may still come, and that is as long as any Sender is alive: also one \
         that nobody will ever use again.",
        "Count the Senders: one from `channel()`, and one more for each `clone`. Which of them are gone when all \
         has been sent?",
        "A Sender goes where its owner ends: a closure that took it along with `move` lets it go when the thread \
         is over, a variable of main's lives until main ends, unless it is given away before.",
    ],
};
const DEADLOCK: Plight = Plight {
    name: "threads wait for one another",
    hints: [
        "For each thread that waits: what would let it go on, and who would have to do that?",
        "Follow that from one to the next until you are back where you began: that is the circle. Which of them \
         could do its part first?",
        "What a thread has still to do for others it can do before it waits itself; and what it holds, it can give \
         back before it waits.",
    ],
};
const RUNS_FOR_EVER: Plight = Plight {
    name: "a loop never ends",
    hints: [
        "What ends the loop, and which line brings that about?",
        "A loop that asks again and again has to tell two answers apart: nothing there yet, and nothing will come \
         any more.",
        "A method that waits does without the loop: it goes on when there is news.",
    ],
};
const LEFT_BEHIND: Plight = Plight {
    name: "main doesn't wait",
    hints: [
        "When main ends, the program ends, whatever its threads have still to do. How can main know that they are \
         done?",
        "`spawn` gives something back that stands for the thread. What can be done with it?",
        "Where in main is the last line at which nothing more has to be done than to wait?",
    ],
};
const MESSAGE_LEFT: Plight = Plight {
    name: "a message is never taken",
    hints: [
        "How many messages are sent, and how many are received?",
        "A loop over the Receiver takes all that come; a single receive takes one.",
        "What does the receiving thread do when it has what it wants, and what comes after that?",
    ],
};
const WRONG_OUTPUT: Plight = Plight {
    name: "it prints something else",
    hints: [
        "Compare the two sides letter by letter: capitals, spaces, signs, and how many lines there are.",
        "For the line that differs: which `println!` made it, and which value did it put in?",
        "Is the value wrong already where it is sent, or only where it is printed?",
    ],
};
const ENDED: Plight = Plight {
    name: "it doesn't end by itself",
    hints: [
        "A program ends when main comes to its end. What ended yours?",
        "`exit` ends the whole program at once, from whichever thread it is called.",
        "What should main do where it is left early now, so that it comes to its end?",
    ],
};
