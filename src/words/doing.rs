//! What is said while something is done that takes time.

use super::explanation::headline;
use super::text::{count, thousands, wrap};
use super::width::{in_columns, said_again};
use crate::course::{Graded, Stage, Trying};
use crate::schedule::Progress;
use unicode_width::UnicodeWidthStr;

/// After so many seconds it is worth saying how to have what was found so far.
const LONG: u64 = 3;

/// What is done with the file called `name` and how far it is, in one line of so many columns.
pub fn doing(name: &str, stage: Stage, seconds: u64, columns: usize) -> String {
    let what = match stage {
        Stage::Compiling => "compiling".to_owned(),
        Stage::Trying(trying) => tried(trying),
        Stage::Simplifying => "looking for the simplest order that fails like this".to_owned(),
        Stage::Comparing => "looking for a run that differs in its hash maps alone".to_owned(),
        Stage::Dyeing { done, of } => {
            format!(
                "changing what a message says, to see who reads it, {} of {of}",
                done + 1
            )
        }
        Stage::RunningPlainly => "running it as it stands".to_owned(),
    };
    in_time(&format!("{name}: {what}"), seconds, columns)
}

fn tried(trying: Trying) -> String {
    let of = match trying.call {
        Some((number, of)) => format!("call {number} of {of}"),
        None => "its threads".to_owned(),
    };
    match trying.progress.schedules {
        0 => format!("trying the first order of {of}"),
        tried => {
            let again = if trying.again { " again" } else { "" };
            format!(
                "trying every order of {of}{again}, {} so far",
                thousands(tried)
            )
        }
    }
}

/// Which lesson a learner is at is looked for, and this one is looked at.
pub fn looking(name: &str, seconds: u64, columns: usize) -> String {
    let what = format!("looking for your current lesson: {name} ...");
    in_time(&what, seconds, columns)
}

/// How far a search of a program is, in one line of so many columns.
pub fn exploring(progress: Progress, seconds: u64, columns: usize) -> String {
    let (schedules, outcomes) = (progress.schedules as usize, progress.outcomes);
    let (schedules, outcomes) = (count(schedules, "schedule"), count(outcomes, "outcome"));
    in_time(&format!("{schedules}, {outcomes} so far"), seconds, columns)
}

/// As much of it as there is room for, and never a part of a word.
fn in_time(what: &str, seconds: u64, columns: usize) -> String {
    let time = format!("({seconds} s)");
    let mut forms = vec![format!("{what} {time}")];
    if seconds >= LONG {
        let way_out = |words: &str| format!("{what} ({seconds} s; {words})");
        forms.insert(0, way_out("Ctrl-C: what is known by then"));
        forms.insert(1, way_out("Ctrl-C ends it"));
    }
    let mut fit = forms.into_iter().filter(|form| form.width() <= columns);
    fit.next().unwrap_or_else(|| {
        let room = columns.saturating_sub(time.len() + " ... ".len());
        format!("{} ... {time}", in_columns(what, room))
    })
}

/// What the first order shows of a program that is wrong in it, before others are tried.
pub fn first_order(graded: &Graded) -> String {
    let headline = said_again(&headline(graded));
    format!(
        "{}\n{}\n",
        wrap(&format!("In the first order that was tried: {headline}")),
        wrap("Looking whether it is so in every order ..."),
    ) + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trying(schedules: u64, call: Option<(usize, usize)>, again: bool) -> Stage {
        let progress = Progress {
            schedules,
            outcomes: 1,
        };
        Stage::Trying(Trying {
            progress,
            call,
            again,
        })
    }

    #[test]
    fn a_line_says_what_there_is_room_for_and_breaks_no_word() {
        let line = |columns| doing("ex14", trying(48_636, None, false), 3, columns);
        let short = "ex14: trying every order of its threads, 48,636 so far (3 s";
        assert_eq!(
            line(100),
            format!("{short}; Ctrl-C: what is known by then)")
        );
        assert_eq!(line(79), format!("{short}; Ctrl-C ends it)"));
        assert_eq!(line(60), format!("{short})"));
        assert_eq!(line(40), "ex14: trying every order of ... (3 s)");
    }

    #[test]
    fn where_its_count_begins_anew_it_says_of_what() {
        let line = |stage| doing("ex14", stage, 0, 79);
        assert_eq!(
            line(trying(1_161, Some((2, 9)), false)),
            "ex14: trying every order of call 2 of 9, 1,161 so far (0 s)"
        );
        assert_eq!(
            line(trying(7, None, true)),
            "ex14: trying every order of its threads again, 7 so far (0 s)"
        );
    }
}
