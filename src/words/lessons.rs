//! What only one lesson says: its hints, and what to notice once it is passed.

use super::paint::strong;
use super::text::{count, wrap};
use crate::exercise::{Exercise, ExerciseId};

/// Texts may be broken anywhere: they are wrapped before they are shown.
struct Words {
    /// The first never gives the solution away; each says more than the one before.
    hints: &'static [&'static str],
    /// What to notice in a program that passes.
    notice: &'static str,
}

fn words(id: ExerciseId) -> Option<Words> {
    Some(match id.number() {
        1 => Words {
            hints: &[
                "The compiler points at one word behind `recv()`. Compare its spelling with the
                methods that a `Result` really has.",
                "`recv` waits for a message and gives back a `Result`: a message, or the news that
                none can ever come. Which methods take the message out of a `Result`? The line that
                sends uses one of them.",
            ],
            notice: "`recv` waits for as long as it takes, so nobody has to ask whether the thread
                was fast enough. Does your program wait like that, or does it hope?",
        },
        2 => Words {
            hints: &[
                "A name that the compiler can't find is either misspelt or not in scope. How did
                lesson 01 begin?",
                "`mpsc` and `thread` are modules of the standard library, the first of them inside
                `std::sync`. A `use` line above `main` brings a module into scope; the compiler
                suggests the paths.",
            ],
            notice:
                "nobody says how many messages there are. A loop over the receiver ends when the
                last sender is gone: when is that, in your program?",
        },
        3 => Words {
            hints: &[
                "Each closure has names of its own: what one thread calls its message means
                nothing to the other. Which of the two closures does the compiler point into?",
                "Look at the closure of the first thread. What did it call its message one line
                earlier?",
            ],
            notice:
                "the messages may arrive either way round, and a loop over the receiver ends only
                when every sender is gone. What would happen if main kept one?",
        },
        _ => return None,
    })
}

/// The hint with this number, counted from 1, and how to get the next; `None` if there is no such
/// hint.
pub fn hint(exercise: &Exercise, number: usize) -> Option<String> {
    let id = exercise.id;
    let hints = words(id)?.hints;
    let hint = hints.get(number.checked_sub(1)?)?;
    let heading = strong(format!(
        "Hint {number} of {} for lesson {:02}",
        hints.len(),
        id.number()
    ));
    let next = match hints.len() - number {
        0 => format!(
            "That was the last one. To read more: {}",
            exercise.header.read
        ),
        _ => format!(
            "If that isn't enough: cargo rivulets hint {id} {}",
            number + 1
        ),
    };
    Some(format!("{heading}\n\n{}\n\n{next}\n", wrap(hint)))
}

/// What to say when a lesson has no hint of this number.
pub fn no_such_hint(exercise: &Exercise, number: usize) -> String {
    let all = words(exercise.id).map_or(0, |words| words.hints.len());
    format!(
        "There is no hint {number} for {}: it has {}.\n",
        exercise.id,
        count(all, "hint")
    )
}

/// What to notice once the lesson is passed.
pub(super) fn notice(id: ExerciseId) -> Option<&'static str> {
    words(id).map(|words| words.notice)
}
