//! Answers of several learners in one folder, as `ex03_anna.rs` and `ex03_ben.rs`, where that is beyond doubt.

use super::folder::Answers;
use super::naming::Name;
use std::collections::BTreeMap;

/// Each learner's answers, by the name that is in those of the files: if each file has one in it, and two learners have
/// an answer to the same lesson.
pub fn learners(answers: &Answers) -> Option<BTreeMap<String, Answers>> {
    let mut learners: BTreeMap<String, Answers> = BTreeMap::new();
    for (lesson, files) in answers {
        for file in files {
            let learner = learners.entry(Name::of(file).who?).or_default();
            learner.entry(*lesson).or_default().push(file.clone());
        }
    }
    let answers: Vec<_> = learners.values().collect();
    super::learner::share_a_lesson(&answers).then_some(learners)
}
