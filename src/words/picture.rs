//! What stands around pictures.

use super::paint::bad;
use super::text::{fit, visible, wrap};
use crate::exercise::Exercise;
use crate::report::end;
use crate::trace::{End, Ending};
use crate::verdict::{Call, Function, Receipt, Verdict};
use std::fmt::Display;
use std::io;
use std::path::Path;

/// The chart of a lesson's program, below its heading.
pub fn chart(heading: &str, caption: &str, chart: &str) -> String {
    let caption = wrap(&format!("{caption}:"));
    format!("{heading}\n{caption}\n\n{chart}")
}

/// What a picture of a lesson's program is called.
pub fn title(exercise: &Exercise, caption: &str) -> String {
    let number = exercise.id.number();
    let first = caption
        .chars()
        .next()
        .map(|first| first.to_lowercase().to_string());
    let rest = caption.chars().skip(1).collect::<String>();
    format!(
        "Lesson {number:02}, {}: {}{rest}",
        exercise.title,
        first.unwrap_or_default()
    )
}

/// What a page about a lesson's program is called.
pub fn page_title(exercise: &Exercise) -> String {
    format!("Lesson {:02}: {}", exercise.id.number(), exercise.title)
}

/// How a run ends, in a sentence.
pub fn ends(ending: Ending) -> String {
    match ending {
        Ending::Ended(End::Exit(0)) => "The program has ended, with success.".to_owned(),
        Ending::Ended(End::Deadlock) => {
            "Here no thread can ever go on, so the program never ends.".to_owned()
        }
        Ending::Ended(End::Livelock) => "It runs for ever, and nothing else can happen.".to_owned(),
        Ending::Ended(End::Exit(code)) => format!("The program has ended, with exit code {code}."),
        _ => format!("The run ends here: {}.", end(ending)),
    }
}

/// One of the orders that a page holds.
pub fn order(number: usize, ending: Ending) -> String {
    format!("Order {number}: {}", end(ending))
}

/// Which run is drawn: one of the program, or of a call that the lesson makes.
pub fn caption(works: bool, call: Option<(Function, Call)>) -> String {
    let which = match works {
        true => "An order that works",
        false => "The simplest order that fails",
    };
    match call {
        Some((function, Call { arguments, .. })) => format!(
            "{which} of the call {}({arguments}), which the file does not show",
            function.name()
        ),
        None => which.to_owned(),
    }
}

/// A program that can't be run has no picture.
pub fn no_picture(verdict: Verdict) -> String {
    let why = match verdict {
        Verdict::DoesNotCompile => "the program doesn't compile, so there is no run of it to draw",
        _ => "the program can't be run here, so there is nothing to draw",
    };
    wrap(&format!("{} {why}. This is why:", bad("No picture:"))) + "\n\n"
}

/// The same where a schedule or a receipt was named.
pub fn by(code: &dyn Display) -> String {
    format!("The order by --schedule {code}")
}

/// A receipt was named that is of no run of this lesson.
pub fn of_another_lesson(receipt: &Receipt) -> String {
    let lesson = receipt.lesson;
    fit(&format!(
        "This receipt is of lesson {lesson}: cargo rivulets chart {lesson} --schedule {receipt}\n"
    ))
}

/// The program was changed since the receipt was given.
pub fn of_another_text(file: &Path) -> String {
    let file = visible(&file.display().to_string());
    fit(&format!(
        "This receipt is of another text than {file} has now; its order is tried with that.\n"
    ))
}

/// A receipt holds no schedule where that would have been too long.
pub fn without_schedule() -> String {
    fit(
        "This receipt holds no schedule, since it would have been too long; without --schedule, the program's \
         orders are searched for one like it.\n",
    )
}

/// An outcome of an explored program.
pub fn outcome(end: &str, schedule: &str) -> String {
    format!("How it comes to {end}, by --schedule {schedule}")
}

/// The chart of an explored program, below its report.
pub fn explored(caption: &str, chart: &str) -> String {
    let caption = wrap(&format!("{caption}:"));
    format!("\n{caption}\n\n{chart}")
}

/// No order is of the kind that was asked for.
pub fn no_such_run(failing: bool) -> String {
    fit(match failing {
        true => {
            "No order that was tried fails: nothing to draw. Without --failing, one that works is drawn.\n"
        }
        false => {
            "No order that was tried works: nothing to draw. Without --passing, one that fails is drawn.\n"
        }
    })
}

/// A schedule was made for another program, or has a slip in it.
pub fn no_such_schedule() -> String {
    fit(
        "This schedule doesn't fit the program as it is now: a thread that it names can't go on there.\n",
    )
}

/// A picture was written.
pub fn written(path: &Path) -> String {
    fit(&format!(
        "The picture is in {}.\n",
        visible(&path.display().to_string())
    ))
}

/// A picture isn't written to a file that looks like something else.
pub fn wrong_ending(path: &Path, kind: &str) -> String {
    let path = visible(&path.display().to_string());
    fit(&format!(
        "{} the name {path} doesn't end in .{kind}. Nothing was changed.\n",
        bad("Not written:")
    ))
}

/// A picture can't be written.
pub fn not_written(path: &Path, error: &io::Error) -> String {
    let path = visible(&path.display().to_string());
    fit(&format!("{} {path}: {error}.\n", bad("Not written:")))
}
