//! What is told of a class, in the form of its JSON. docs/class.schema.json says what each part of it is.

use crate::answer::{Answer, Key};
use crate::plan::Plan;
use crate::row::Row;
use crate::shard::Shard;
use crate::store::Store;
use rivulets::command::Class as Course;
use rivulets::exercise::Exercise;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The form of reports; another number, another form.
pub const VERSION: u32 = 1;

/// Bytes of a text that are shown.
const MOST_SHOWN: usize = 16 << 10;

/// A class, graded.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// The form.
    pub version: u32,
    /// What graded it.
    pub grader: String,
    /// Which part of the class it is; none where it is the whole.
    pub shard: Option<Shard>,
    /// The lessons that were graded, in their order.
    pub lessons: Vec<Lesson>,
    /// What is known of each learner's answers.
    pub rows: Vec<Row>,
    /// What was handed in, by what stands for it in the rows.
    pub texts: BTreeMap<String, String>,
    /// For each mistake, one run that shows it, as SVG, by the text whose run it is.
    pub pictures: BTreeMap<String, String>,
}

/// A lesson.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub number: u8,
    pub title: String,
}

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
        };
        Self {
            version: VERSION,
            grader: course.grader(),
            shard,
            lessons: exercises.iter().map(lesson).collect(),
            texts: texts(course, plan),
            pictures: pictures(store, plan, &rows),
            rows,
        }
    }
}

/// What was handed in, as far as it is still there.
fn texts(course: &Course, plan: &Plan) -> BTreeMap<String, String> {
    let text = |(key, text): (&Key, &crate::plan::Text)| {
        let answer = Answer::read(course, std::slice::from_ref(&text.file)).ok()?;
        let mut text = answer.text();
        text.truncate(text.floor_char_boundary(MOST_SHOWN));
        Some((key.as_str().to_owned(), text))
    };
    plan.texts.iter().filter_map(text).collect()
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
