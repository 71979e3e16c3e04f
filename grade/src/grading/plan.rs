//! What there is to do: a row for each learner and lesson, and each text once.

use crate::alike::Worked;
use crate::handed_in::{Answer, Broken, Key, Submission};
use crate::report::{Row, Status};
use crate::words;
use rivulets::command::Class as Course;
use rivulets::exercise::{Exercise, ExerciseId};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What there is to do.
pub struct Plan<'c> {
    /// In the order in which they are told.
    pub rows: Vec<Planned>,
    /// Each text that is graded.
    pub texts: BTreeMap<Key, Text<'c>>,
    /// The worked answers.
    worked: BTreeMap<ExerciseId, Worked>,
}

/// A row, as far as it is known.
pub struct Planned {
    pub row: Row,
    /// The text whose finding it waits for.
    pub key: Option<Key>,
}

/// A text that somebody handed in.
#[derive(Clone)]
pub struct Text<'c> {
    /// What it is an answer to.
    pub exercise: &'c Exercise,
    /// A file that holds it.
    pub file: PathBuf,
}

impl<'c> Plan<'c> {
    /// Reads all answers to these exercises.
    pub fn of(course: &Course, submissions: &[Submission], exercises: &[&'c Exercise]) -> Self {
        let of = |exercise: &&Exercise| Some((exercise.id, Worked::of(course, exercise)?));
        let mut plan = Self {
            rows: Vec::new(),
            texts: BTreeMap::new(),
            worked: exercises.iter().filter_map(of).collect(),
        };
        for submission in submissions {
            match &submission.answers {
                Ok(answers) => {
                    for exercise in exercises {
                        let files = answers.get(&exercise.id).map_or(&[][..], Vec::as_slice);
                        plan.add(course, &submission.learner, exercise, files);
                    }
                }
                Err(broken) => {
                    let cause = words::folders::broken(broken);
                    let status = match broken {
                        Broken::Empty => Status::Empty,
                        _ => Status::Broken,
                    };
                    let row = Row::new(&submission.learner, None, status, cause);
                    plan.rows.push(Planned { row, key: None });
                }
            }
        }
        plan
    }

    fn add(&mut self, course: &Course, learner: &str, exercise: &'c Exercise, files: &[PathBuf]) {
        let row = |status, cause| Row::new(learner, Some(exercise.id.number()), status, cause);
        let [first, ..] = files else {
            let row = row(Status::Missing, words::missing());
            return self.rows.push(Planned { row, key: None });
        };
        let answer = match Answer::read(course, files) {
            Ok(answer) => answer,
            Err(unread) => {
                let row = row(Status::Unread, words::unread(&unread));
                return self.rows.push(Planned { row, key: None });
            }
        };
        let untouched = answer.untouched(exercise);
        let key = untouched.is_none().then(|| answer.key(course, exercise));
        let saved = answer
            .saved
            .map(|saved| humantime::format_rfc3339_seconds(saved).to_string());
        let text = key.as_ref().map(|key| key.as_str().to_owned());
        // What is to be graded is so until it is.
        let cause = untouched.map(words::untouched).unwrap_or_default();
        let row = row(Status::Untouched, cause);
        let worked = self.worked.get(&exercise.id);
        let worked_answer = worked.is_some_and(|worked| worked.is_in(&answer.text()));
        let row = Row {
            saved,
            text,
            worked_answer,
            ..row
        };
        if let Some(key) = &key {
            let file = first.clone();
            self.texts
                .entry(key.clone())
                .or_insert(Text { exercise, file });
        }
        self.rows.push(Planned { row, key });
    }
}
