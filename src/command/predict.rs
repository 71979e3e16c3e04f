//! `rivulets predict`: a program is foretold before it is told.

use super::any_program::AnyProgram;
use super::named::Named;
use super::picture;
use super::say::{say, say_aside};
use super::watching::Watching;
use super::{Course, NOT_PASSED, TROUBLE, refuse};
use crate::build::{Checked, Observed, Snapshot, Unchecked, check_and_observe};
use crate::exercise::Subject;
use crate::explore::Explorer;
use crate::picture::Scene;
use crate::process::columns;
use crate::report::{Possible, Prediction, Report};
use crate::schedule::{Exploration, Observer, Progress, Schedule, Seen};
use crate::source::Fault;
use crate::trace::{End, Ending, ServerGone};
use crate::verdict::panics;
use crate::words::{self, explore as of_explore, predict as told};
use std::io::{self, BufRead, IsTerminal};
use std::ops::ControlFlow;
use std::process::ExitCode;

/// `rivulets predict [LESSON|FILE]`: asks how a program can end, and says how right that was.
pub(super) fn predict(course: &Course, named: Option<&Named>) -> Result<ExitCode, ExitCode> {
    let program = program(course, named)?;
    let subject = &program.subject;
    let trouble = |fault: Fault| program.fails(&fault);
    let scratch = course.project.scratch();
    let snapshot = Snapshot::take(subject.name(), subject.folder(), &scratch).map_err(trouble)?;
    let observed = match check_and_observe(&snapshot, &[]) {
        Ok(Checked { observed, .. }) => Observed {
            obeys_durations: program.obeys_durations,
            ..observed
        },
        Err(why @ Unchecked::Refused(_)) => {
            say_aside(&(program.unchecked(&why) + &told::refused()));
            return Err(NOT_PASSED.into());
        }
        Err(why) => return Err(refuse(&program.unchecked(&why))),
    };
    let gone = |gone: ServerGone| refuse(&of_explore::gone(&gone));
    let mut explorer = Explorer::of(&observed).until(&course.stop);
    let (found, panicked) = explore(course, &mut explorer).map_err(gone)?;
    if let Some(report) = not_followed(subject, &observed, &found) {
        return Err(refuse(&report));
    }
    let is_all = found.complete && observed.is_followed();
    let prediction = Prediction::of(&observed.text, &found.outcomes, panicked, is_all);
    say(&told::begins(subject.name()));
    let Some(answers) = ask(&prediction) else {
        let questions = if prediction.choices.is_empty() { 2 } else { 3 };
        say(&match io::stdin().is_terminal() {
            true => told::broken_off(subject.name()),
            false => told::unanswered(questions, subject.name()),
        });
        return Err(TROUBLE.into());
    };
    let (graded, right) = answers.graded(&prediction);
    say(&graded);
    if let Some(schedule) = answers.surprise(&prediction) {
        let run = explorer.replay(schedule).map_err(gone)?;
        let scene = Scene::of(&observed.story(&run));
        say(&told::surprise(&picture::text(&scene)));
    }
    // Behind the picture, which may be longer than a screen.
    say(&told::summary(right, prediction.choices.len() + 2));
    Ok(ExitCode::SUCCESS)
}

/// The program that was named: a lesson's own or any file; or the current lesson's.
fn program(course: &Course, named: Option<&Named>) -> Result<AnyProgram, ExitCode> {
    if let Some(Named::File(path)) = named {
        course.refuse_folder(path, "predict")?;
        return Ok(AnyProgram::any(Subject::any(&course.here, path)));
    }
    Ok(AnyProgram::of(&course.target(named, None, "predict")?))
}

/// Runs it in every order; which of them have a panic, only who sees each run can tell.
fn explore(
    course: &Course,
    explorer: &mut Explorer,
) -> Result<(Exploration, Possible), ServerGone> {
    let mut watcher = Watcher {
        watching: Watching::new(&course.stop),
        panicked: Possible::default(),
    };
    let mut found = explorer.explore_before(&mut watcher)?;
    explorer.simplify_all(&mut found)?;
    Ok((found, watcher.panicked))
}

struct Watcher {
    watching: Watching,
    panicked: Possible,
}

impl Observer for Watcher {
    fn progress(&mut self, progress: Progress) -> ControlFlow<()> {
        self.watching.progress(progress)
    }

    fn saw(&mut self, seen: &Seen) {
        if panics(seen) {
            self.panicked.count += 1;
            self.panicked
                .schedule
                .get_or_insert_with(|| seen.schedule());
        }
    }

    fn start_again(&mut self) {
        self.panicked = Possible::default();
    }
}

/// What keeps a program from being foretold.
fn not_followed(subject: &Subject, observed: &Observed, found: &Exploration) -> Option<String> {
    let is_unfollowed = |ending| matches!(ending, Ending::Ended(End::Unfollowed(_)));
    let mut outcomes = found.outcomes.iter();
    if !outcomes.any(|outcome| is_unfollowed(outcome.ending)) {
        return None;
    }
    let name = subject.name().display().to_string();
    let report = Report::new(name, observed, found, words::given);
    Some(of_explore::text(&report, false, columns().is_some()))
}

/// What somebody foretold.
struct Answers {
    lines: Vec<bool>,
    hangs: bool,
    panics: bool,
}

/// Asks; none if there is nobody who answers.
fn ask(prediction: &Prediction) -> Option<Answers> {
    let choices = prediction.choices.len();
    let lines = match choices {
        0 => Vec::new(),
        _ => {
            say(&told::asks_for_lines(prediction));
            answer(|typed| numbers(typed, choices), Some(choices))?
        }
    };
    say(&told::asks_for_end());
    let hangs = answer(yes_or_no, None)?;
    say(&told::asks_for_panic());
    let panics = answer(yes_or_no, None)?;
    say("\n");
    Some(Answers {
        lines,
        hangs,
        panics,
    })
}

/// The next line that is an answer; none at the end of the input.
fn answer<T>(read: impl Fn(&str) -> Option<T>, choices: Option<usize>) -> Option<T> {
    loop {
        let mut typed = String::new();
        let length = io::stdin().lock().read_line(&mut typed).ok()?;
        // What was typed on a terminal stands there.
        if !io::stdin().is_terminal() {
            say(&told::answered(typed.trim()));
        }
        match read(typed.trim()) {
            _ if length == 0 => return None,
            Some(answer) => return Some(answer),
            None => say(&told::not_understood(choices)),
        }
    }
}

/// Which of so many choices are meant; 0 is none.
fn numbers(typed: &str, choices: usize) -> Option<Vec<bool>> {
    let parts = typed.split(|c: char| c.is_whitespace() || c == ',');
    let parts = parts.filter(|part| !part.is_empty());
    let numbers = parts.map(|part| part.parse().ok().filter(|number| *number <= choices));
    let numbers: Vec<usize> = numbers.collect::<Option<_>>()?;
    let is_meant = |number| numbers.contains(&number);
    (!numbers.is_empty()).then(|| (1..=choices).map(is_meant).collect())
}

fn yes_or_no(typed: &str) -> Option<bool> {
    match typed.to_lowercase().as_str() {
        "y" | "yes" => Some(true),
        "n" | "no" => Some(false),
        _ => None,
    }
}

impl Answers {
    /// How right each was, and how many were.
    fn graded(&self, prediction: &Prediction) -> (String, usize) {
        let mut text = String::new();
        let mut right = 0;
        for (number, (choice, said)) in (1..).zip(prediction.choices.iter().zip(&self.lines)) {
            right += usize::from(*said == choice.possible.is());
            text += &told::answer_to_lines(number, choice, *said, prediction);
        }
        right += usize::from(self.hangs == prediction.hangs.is());
        right += usize::from(self.panics == prediction.panics.is());
        text += &told::answer_to_end(self.hangs, prediction);
        text += &told::answer_to_panic(self.panics, prediction);
        (text, right)
    }

    /// An order of what was said not to be.
    fn surprise<'p>(&self, prediction: &'p Prediction) -> Option<&'p Schedule> {
        let ends = [
            (self.hangs, &prediction.hangs),
            (self.panics, &prediction.panics),
        ];
        let possible = prediction.choices.iter().map(|choice| &choice.possible);
        let lines = self.lines.iter().copied().zip(possible);
        let mut all = ends.into_iter().chain(lines);
        let (_, possible) = all.find(|(said, possible)| !said && possible.is())?;
        possible.schedule.as_ref()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_however_they_are_parted() {
        assert_eq!(numbers("1 3", 3), Some(vec![true, false, true]));
        assert_eq!(numbers("2,3", 3), Some(vec![false, true, true]));
        assert_eq!(numbers("0", 2), Some(vec![false, false]));
        for typed in ["", "4", "a", "1 x", "-1"] {
            assert_eq!(numbers(typed, 3), None, "{typed}");
        }
    }
}
