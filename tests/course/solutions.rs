//! Solutions: each passes, and says why it is so and what else would be right.

use super::project::{catalog, course, real};
use rivulets::course::grade;

#[test]
fn every_solution_passes_its_lesson() {
    for (exercise, lesson) in course() {
        let graded = grade(&real(), &lesson, &exercise.solution(&real())).unwrap();
        assert!(
            graded.judgement.passed(),
            "{}: {:?}",
            exercise.id,
            graded.judgement.verdict()
        );
        assert_eq!(graded.warnings, [], "{}", exercise.id);
    }
}

#[test]
fn every_solution_explains_itself_and_names_other_right_answers() {
    for exercise in catalog().exercises() {
        let text = std::fs::read_to_string(exercise.solution(&real())).unwrap();
        for words in ["// The decision: ", "// As right: ", "// Not right: "] {
            assert!(
                text.contains(words),
                "{} lacks `{words}`",
                exercise.file_name()
            );
        }
    }
}
