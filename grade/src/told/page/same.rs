//! Answers to a lesson that say the same but for blanks and comments, and whose they are.

use crate::alike::said;
use crate::report::{Lesson, Report};
use std::collections::BTreeMap;

/// Who handed in the same.
pub struct Group<'r> {
    /// As the first of them has it.
    pub text: &'r str,
    /// Nobody's, where it is the worked answer and nobody handed it in.
    pub names: Vec<&'r str>,
    pub is_worked: bool,
}

/// Those of a lesson, the worked answer among them, in the order of their first learners.
pub fn groups<'r>(report: &'r Report, lesson: &'r Lesson) -> Vec<Group<'r>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut places = BTreeMap::new();
    let mut add = |text: &'r str, learner: Option<&'r str>, is_worked: bool| {
        // Who came to the worked answer by a line or two is none of those who handed it in.
        let place = *places
            .entry((said(text), is_worked))
            .or_insert(groups.len());
        if place == groups.len() {
            groups.push(Group {
                text,
                names: Vec::new(),
                is_worked,
            });
        }
        groups[place].names.extend(learner);
    };
    for row in report
        .rows
        .iter()
        .filter(|row| row.lesson == Some(lesson.number))
    {
        let text = row.text.as_deref().and_then(|text| report.texts.get(text));
        if let Some(text) = text {
            add(text, Some(&row.learner), row.worked_answer);
        }
    }
    if let Some(worked) = &lesson.worked {
        add(worked, None, true);
    }
    groups
}
