//! The chapters that the command names are those of the map, which lies where a learner may edit it.

use super::project::{catalog, real};
use rivulets::course::{CHAPTERS, chapter_that_begins};
use std::fs;

#[test]
fn chapters_are_those_of_the_map() {
    let map = fs::read_to_string(real().exercises().join("README.md")).unwrap();
    let headings = map
        .lines()
        .filter_map(|line| line.strip_prefix("## Chapter "));
    let headings: Vec<_> = headings.collect();
    assert_eq!(headings.len(), CHAPTERS.len());
    for ((heading, (first, title)), number) in headings.into_iter().zip(CHAPTERS).zip(1..) {
        let begin = format!("{number}: {title} ({first:02}");
        assert!(heading.starts_with(&begin), "{heading}: {begin}");
    }
    let begins = catalog();
    let begins = begins
        .exercises()
        .iter()
        .filter_map(|exercise| chapter_that_begins(exercise.id));
    assert_eq!(begins.collect::<Vec<_>>(), CHAPTERS.map(|(_, title)| title));
}
