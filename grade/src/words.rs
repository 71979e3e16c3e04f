//! All that an instructor reads.

use crate::answer::Unread;
use crate::class::{Broken, Submission};
use crate::found::Found;
use rivulets::exercise::Exercise;
use rivulets::words::verdict;

/// Programs aren't contained yet.
pub fn no_sandbox() -> String {
    "What learners hand in can't be contained yet: it could read and write whatever you can. Where you trust it, or on \
     a machine that you can lose, say --no-sandbox.\n"
        .to_owned()
}

/// Somebody asked for an end.
pub fn stopped() -> String {
    "Stopped.\n".to_owned()
}

/// The row of a folder.
pub fn broken(submission: &Submission, broken: &Broken) -> String {
    let why = match broken {
        Broken::Unreadable(error) => format!("the folder can't be read: {error}"),
        Broken::Link => "its folder `exercises` leads elsewhere, and is not followed".to_owned(),
        Broken::Empty => "no file in it is called after a lesson, as ex03.rs is".to_owned(),
    };
    format!("{}: {why}\n", submission.learner)
}

/// The row of a learner and a lesson.
pub fn row(submission: &Submission, exercise: &Exercise, found: &Found) -> String {
    let said = match found {
        Found::Missing => "nothing handed in".to_owned(),
        Found::Untouched => "not begun: as it was shipped".to_owned(),
        Found::Unread(unread) => self::unread(unread),
        Found::Graded(graded) => verdict(graded),
        Found::Trouble(words) => words.trim().to_owned(),
    };
    format!("{} {}: {said}\n", submission.learner, exercise.id)
}

fn unread(unread: &Unread) -> String {
    match unread {
        Unread::Several(files) => {
            let names = files.iter().filter_map(|file| file.file_name());
            let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
            format!("which of these is meant: {}?", names.join(", "))
        }
        Unread::Link => "the file leads elsewhere, and is not followed".to_owned(),
        Unread::Unreadable(error) => error.clone(),
    }
}
