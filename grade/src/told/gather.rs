//! A report made: rows, with the texts and pictures that belong to them.

use crate::alike::worked;
use crate::grading::{Plan, Store, Text};
use crate::handed_in::{Answer, Key, Shard};
use crate::report::{Lesson, Report, Row, VERSION};
use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use std::collections::{BTreeMap, BTreeSet};

/// Bytes of a text that are shown.
const MOST_SHOWN: usize = 16 << 10;

impl Report {
    /// Of these rows, with the texts and pictures that belong to them.
    pub fn of(
        course: &Course,
        store: &Store,
        shard: Option<Shard>,
        exercises: &[&Exercise],
        plan: &Plan,
        rows: Vec<Row>,
    ) -> Self {
        let lesson = |exercise: &&Exercise| Lesson {
            number: exercise.id.number(),
            title: exercise.title.clone(),
            shipped: exercise.shipped.clone(),
            worked: worked(course, exercise),
        };
        Self {
            version: VERSION,
            grader: course.grader(),
            shard,
            lessons: exercises.iter().map(lesson).collect(),
            texts: texts(course, plan),
            verdicts: verdicts(store, &rows),
            pictures: pictures(store, plan, &rows),
            rows,
        }
    }
}

/// What was handed in, as far as it is still there.
fn texts(course: &Course, plan: &Plan) -> BTreeMap<String, String> {
    let text = |(key, text): (&Key, &Text)| {
        let answer = Answer::read(course, std::slice::from_ref(&text.file)).ok()?;
        let mut text = answer.text();
        text.truncate(text.floor_char_boundary(MOST_SHOWN));
        Some((key.as_str().to_owned(), text))
    };
    plan.texts.iter().filter_map(text).collect()
}

/// Whole verdicts of those that aren't passed.
fn verdicts(store: &Store, rows: &[Row]) -> BTreeMap<String, String> {
    let graded = rows.iter().filter(|row| row.mistake.is_some());
    let texts: BTreeSet<_> = graded.filter_map(|row| row.text.as_ref()).collect();
    let told = |text: &String| Some((text.clone(), store.of(text)?.told));
    texts.into_iter().filter_map(told).collect()
}

/// One for each mistake that has any.
fn pictures(store: &Store, plan: &Plan, rows: &[Row]) -> BTreeMap<String, String> {
    let (mut pictures, mut shown) = (BTreeMap::new(), BTreeSet::new());
    for (row, planned) in rows.iter().zip(&plan.rows) {
        let (Some(key), Some(mistake)) = (&planned.key, &row.mistake) else {
            continue;
        };
        if shown.contains(&(row.lesson, mistake)) {
            continue;
        }
        let finding = store.find(key);
        if let Some(picture) = finding.and_then(|finding| finding.picture) {
            pictures.insert(key.as_str().to_owned(), picture);
            shown.insert((row.lesson, mistake));
        }
    }
    pictures
}
