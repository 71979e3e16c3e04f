//! What is said of an answer without one of its pieces, where all such texts are built together, is what is said of
//! each by itself.

use super::apart::both;
use super::project::{attempts, catalog};
use std::fs;

/// One right answer in so many.
const ONE_IN: usize = 40;

#[test]
fn texts_that_are_built_together_get_the_verdicts_that_they_get_alone() {
    let (mut differ, mut compared) = (Vec::new(), 0);
    for exercise in catalog().exercises() {
        for file in attempts(exercise).iter().step_by(ONE_IN) {
            let text = fs::read_to_string(file).unwrap_or_default();
            if !text.starts_with("// verdict: passed") {
                continue;
            }
            for (together, alone) in both(exercise.id.number(), &text) {
                compared += 1;
                if together != alone {
                    differ.push(format!("{}:\n{together}{alone}", file.display()));
                }
            }
        }
    }
    assert!(compared > 20, "{compared}");
    assert!(differ.is_empty(), "{}", differ.join("\n"));
}
