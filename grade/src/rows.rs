//! A row for each learner and lesson.

use crate::answer::Answer;
use crate::class::{Answers, Submission};
use crate::found::Found;
use crate::say::{aside, say};
use crate::words;
use rivulets::command::{Class as Course, NoVerdict};
use rivulets::course::{Graded, Onlooker, Stage};
use rivulets::exercise::{Exercise, ExerciseId};
use rivulets::process::stop_with_us;
use rivulets::schedule::Stop;
use std::process::ExitCode;

/// Ctrl-C came before all was graded (a shell's code of it).
const STOPPED: u8 = 130;

/// Grades each answer, and says a row of each.
pub fn each(
    course: &Course,
    submissions: &[Submission],
    lessons: &[ExerciseId],
) -> Result<ExitCode, ExitCode> {
    let exercises = match lessons {
        [] => course.exercises().iter().collect(),
        some => some
            .iter()
            .map(|id| course.exercise(*id))
            .collect::<Result<Vec<_>, _>>()?,
    };
    let stop = Stop::from(stop_with_us());
    for submission in submissions {
        let answers = match &submission.answers {
            Ok(answers) => answers,
            Err(broken) => {
                say(&words::broken(submission, broken));
                continue;
            }
        };
        for exercise in &exercises {
            let Some(found) = found(course, exercise, answers, &stop) else {
                aside(&words::stopped());
                return Ok(STOPPED.into());
            };
            say(&words::row(submission, exercise, &found));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// None where somebody asked for an end.
fn found(course: &Course, exercise: &Exercise, answers: &Answers, stop: &Stop) -> Option<Found> {
    let Some(files) = answers.get(&exercise.id) else {
        return Some(Found::Missing);
    };
    let answer = match Answer::read(files) {
        Ok(answer) if answer.is_untouched(exercise) => return Some(Found::Untouched),
        Ok(answer) => answer,
        Err(unread) => return Some(Found::Unread(unread)),
    };
    let laid_out = match answer.lay_out(course, exercise) {
        Ok(laid_out) => laid_out,
        Err(fault) => return Some(Found::Trouble(fault.to_string())),
    };
    match course.grade(exercise, &laid_out.subject(), &mut Patient(stop)) {
        _ if stop.is_asked() => None,
        Ok(graded) => Some(Found::Graded(Box::new(graded))),
        Err(NoVerdict::Interrupted) => None,
        Err(NoVerdict::Trouble(words)) => Some(Found::Trouble(words)),
    }
}

/// Waits for a verdict until somebody asks for an end.
struct Patient<'s>(&'s Stop);

impl Onlooker for Patient<'_> {
    fn sees(&mut self, _: Stage) {}

    fn is_curious(&mut self) -> bool {
        false
    }

    fn hears(&mut self, _: &Graded) {}

    fn stop(&self) -> Stop {
        self.0.clone()
    }
}
