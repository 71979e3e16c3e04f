//! What only one lesson says: its hints for how it starts, and what to notice once it is passed.

use crate::exercise::ExerciseId;
use crate::trace::story::{Happened, Moment, Story};

/// Texts may be broken anywhere: they are wrapped before they are shown.
struct Words {
    /// The first never gives the solution away; each says more than the one before.
    hints: [&'static str; 3],
    /// What to notice in a program that passes.
    notice: &'static str,
    /// The same where the program counts its messages rather than learn that none is left.
    counted: Option<&'static str>,
}

fn words(id: ExerciseId) -> Option<Words> {
    Some(match id.number() {
        1 => Words {
            hints: [
                "The compiler points at one word behind `recv()`. Compare its spelling with the
                methods that a `Result` really has.",
                "`recv` waits for a message and gives back a `Result`: a message, or the news that
                none can ever come.",
                "Which methods take the message out of a `Result`? The line that sends uses one of
                them.",
            ],
            notice: "`recv` waits for as long as it takes, so nobody has to ask whether the thread
                was fast enough. Does your program wait like that, or does it hope?",
            counted: None,
        },
        2 => Words {
            hints: [
                "A name that the compiler can't find is either misspelt or not in scope. How did
                lesson 01 begin?",
                "`mpsc` and `thread` are modules of the standard library, the first of them inside
                `std::sync`.",
                "A `use` line above `main` brings a module into scope; the compiler suggests the
                paths.",
            ],
            notice:
                "nobody says how many messages there are. A loop over the receiver ends when the
                last sender is gone: when is that, in your program?",
            counted: Some("your program says how many messages there are. What would it do if the thread sent
                one more, or one fewer?"),
        },
        3 => Words {
            hints: [
                "Each closure has names of its own: what one thread calls its message means
                nothing to the other. Which of the two closures does the compiler point into?",
                "A name holds from the line that gives it to the end of its block. Which names are
                there at that line?",
                "Look at the closure of the first thread. What did it call its message one line
                earlier?",
            ],
            notice:
                "the messages may arrive either way round, and a loop over the receiver ends only
                when every sender is gone. What would happen if main kept one?",
            counted: Some("the messages may arrive either way round, and your program says how many there are.
                What would it do if a third thread sent one?"),
        },
        _ => return None,
    })
}

/// The hints for how a lesson starts.
pub(super) fn first_hints(id: ExerciseId) -> Option<[&'static str; 3]> {
    words(id).map(|words| words.hints)
}

/// What to notice once the lesson is passed, by a run of the program.
pub(super) fn notice(id: ExerciseId, story: &Story) -> Option<&'static str> {
    let learned = |moment: &Moment| matches!(moment.what, Happened::Disconnected { .. });
    let words = words(id)?;
    let counts = !story.moments.iter().any(learned);
    Some(words.counted.filter(|_| counts).unwrap_or(words.notice))
}
