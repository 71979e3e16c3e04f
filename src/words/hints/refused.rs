//! The hints for what rustc refuses, by what kind of error it is.

use super::Plight;
use crate::build::Diagnostic;

/// The hints for the first of these errors; never empty.
pub(super) fn fitting(errors: &[Diagnostic]) -> Plight {
    let Some(first) = errors.first() else {
        return REFUSED;
    };
    match first.code.as_deref() {
        Some("E0382" | "E0505") => GIVEN_AWAY,
        Some("E0507" | "E0509") => PART_OF_A_WHOLE,
        Some("E0373" | "E0515" | "E0521" | "E0597" | "E0716") => LENT,
        Some(
            "E0405" | "E0412" | "E0423" | "E0424" | "E0425" | "E0432" | "E0433" | "E0531" | "E0532"
            | "E0583",
        ) => NAME,
        Some("E0004" | "E0005") => KIND,
        Some("E0599" | "E0600" | "E0608" | "E0609" | "E0610" | "E0614" | "E0618") => METHOD,
        Some("E0277") if is_about_threads(&first.message) => NOT_TO_TRAVEL,
        Some("E0061" | "E0107" | "E0271" | "E0277" | "E0308" | "E0369" | "E0605" | "E0606") => {
            TYPES
        }
        Some("E0282" | "E0283" | "E0284") => TYPE_NOT_SAID,
        Some("E0601") => WITHOUT_MAIN,
        Some("E0765") => NOT_READ,
        None if is_about_syntax(&first.message) => NOT_READ,
        _ => REFUSED,
    }
}

/// An error without a code may be about anything; these are about brackets, commas and the like.
fn is_about_syntax(message: &str) -> bool {
    let begins = [
        "expected ",
        "unexpected ",
        "mismatched ",
        "this file contains an unclosed",
    ];
    begins.iter().any(|words| message.starts_with(words))
}

/// A type that may not go into another thread, or not be used by two.
fn is_about_threads(message: &str) -> bool {
    message.contains("between threads safely")
}

plights! {
    REFUSED: "it doesn't compile" {
        "Read the first error alone; those behind it often follow from it. Where it has an \
         arrow, that shows the place, and the words beside it say what is wrong there.",
        "Which of your last edits touched that place? Taking that one back shows whether the error came with it.",
        "`rustc --explain` with the error's code, such as E0382, tells what such an error is about, with an \
         example that is wrong and one that is right.",
    }
    WITHOUT_MAIN: "it has no `main`" {
        "A program begins with its function `main`, at the outermost level of its file. Is there one, and is all of it \
         the program's text, outside of comments and of other functions?",
        "An editor can take back what you did last, step by step. At which step did `main` go?",
        "What was shipped can be had again, and yours is kept beside it: `cargo rivulets reset` with the lesson's \
         number says where.",
    }
    GIVEN_AWAY: "a value belongs to somebody else" {
        "What is sent, or goes along with a thread, belongs to another from then on. Whose is the value at the line \
         that the error marks, and which line gave it away?",
        "What exactly is needed where it is gone: the whole of it, or a part? And could that be had before it goes?",
        "A part that is taken out of a struct leaves no whole struct behind; a copy of the part does. Which of the \
         two would both sides be content with?",
    }
    PART_OF_A_WHOLE: "a part can't be taken out of its whole" {
        "What the error marks belongs to something larger, which has to stay whole there. What is that, and who \
         owns it?",
        "What is only lent has to be given back whole; and what has a `drop` of its own goes as a whole, since that \
         `drop` may use each of its parts. Which of the two is it here?",
        "A clone is one more of its kind, and the first stays where it lies. If that one is to go, something else of \
         its type has to take its place: what gives a part out of a whole, and leaves another behind?",
    }
    LENT: "something is lent for too long" {
        "A reference is good for as long as what it points to lives. Who owns that, and until which line?",
        "A thread may go on for longer than the block that started it. What it uses has to be its own then, unless \
         a scope waits for it.",
        "Which of the things that are lent could be given for good, and what does the one that gives still need of \
         them?",
    }
    NAME: "a name isn't known here" {
        "The error says which name, and where. Is it misspelt, does it belong to another block, or was it never \
         brought into scope?",
        "A name that `let` gives holds from the next line to the end of its block; what a module holds needs its \
         path, or a `use`. Which of the two is this one?",
        "Which names are there at that line, and is what is wanted among them under another one?",
    }
    KIND: "a pattern doesn't fit all that may come" {
        "The error names a value that would find no place. Which type is it of, and what else could such a value be?",
        "A channel may bring any value of its type, so whoever takes one has to say what becomes of each. Which of \
         them are spoken of so far?",
        "What should the program do when the one comes that is left out, and what does it need of what lies inside?",
    }
    METHOD: "a value can't do that" {
        "The error names a type, and what it lacks. Which type did you think was there?",
        "Which line gave that value, and what does the documentation say that it gives?",
        "Which step is missing between the value that is there and the one that could do it?",
    }
    TYPES: "a type doesn't fit" {
        "The error says what is wanted, and what is there. Which line decides the one, and which the other?",
        "A channel carries one type, a function gives one, and a thread takes only what may go to another thread. \
         Which of these is it about?",
        "Which of the two should change: what is given, or what is asked for?",
    }
    NOT_TO_TRAVEL: "a type isn't made for several threads" {
        "The error names a type, and what may not be done with it: to be sent to another thread, or to be shared with \
         one. Which value of yours is it, or lies in it?",
        "What could go wrong if two threads used such a value at the same moment? What does this type look after, and \
         what not?",
        "Do two threads need it at all, or could one own it? And if two do: which type of the standard library does \
         the same, and lets one of them in at a time?",
    }
    TYPE_NOT_SAID: "a type isn't said" {
        "From which line would the compiler learn that type, as a rule, and what does that line say here?",
        "What a channel carries follows from what is sent over it. Is something sent, and does it have a type of \
         its own?",
        "A type may be said where the channel is made, at either of its ends, or by the first value that goes in.",
    }
    NOT_READ: "it can't be read as a program yet" {
        "The compiler comes to a place where what stands there can't follow what stands before it. What did you \
         want to say there?",
        "Look for what comes in pairs, brackets and quotation marks, and for what stands between things, commas and \
         semicolons: which is missing, or too many?",
        "Which of your last edits touched that line, or the one above it? Taking it back shows whether the error \
         came with it.",
    }
}
