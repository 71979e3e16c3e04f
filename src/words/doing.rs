//! What is said while something is done that takes time.

use super::explanation::headline;
use super::text::{count, thousands, wrap};
use super::width::{in_columns, in_one_line};
use crate::course::{Graded, Stage};
use crate::schedule::Progress;

/// After so many seconds it is worth saying how to have what was found so far.
const LONG: u64 = 3;

/// What is done with the file called `name` and how far it is, in one line of so many columns.
pub fn doing(name: &str, stage: Stage, seconds: u64, columns: usize) -> String {
    let what = match stage {
        Stage::Compiling => "compiling".to_owned(),
        Stage::Trying(Progress { schedules: 0, .. }) => {
            "trying the first order of its threads".to_owned()
        }
        Stage::Trying(Progress { schedules, .. }) => {
            format!(
                "trying every order of its threads, {} so far",
                thousands(schedules)
            )
        }
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

/// How far a search of a program is, in one line of so many columns.
pub fn exploring(progress: Progress, seconds: u64, columns: usize) -> String {
    let (schedules, outcomes) = (progress.schedules as usize, progress.outcomes);
    let (schedules, outcomes) = (count(schedules, "schedule"), count(outcomes, "outcome"));
    in_time(&format!("{schedules}, {outcomes} so far"), seconds, columns)
}

fn in_time(what: &str, seconds: u64, columns: usize) -> String {
    let way_out = if seconds >= LONG {
        "; Ctrl-C: what is known by then"
    } else {
        ""
    };
    in_columns(&format!("{what} ({seconds} s{way_out})"), columns)
}

/// What the first order shows of a program that is wrong in it, before others are tried.
pub fn first_order(graded: &Graded) -> String {
    let headline = in_one_line(&headline(graded));
    format!(
        "{}\n{}\n",
        wrap(&format!("In the first order that was tried: {headline}")),
        wrap("Looking whether it is so in every order ..."),
    )
}
