//! Every program as shipped starts broken, exactly as its lesson says.

use super::project::{catalog, real};
use pretty_assertions::assert_eq;
use rivulets::course::{grade, lessons};
use rivulets::verdict::{Fault, Verdict};
use std::io::Write;
use std::process::{Command, Stdio};

/// The document's programs as it prints them, mistakes and all; the two `use` lines of the third
/// are ours.
const DOCUMENT: [&str; 3] = [
    include_str!("document/01.rs.txt"),
    include_str!("document/02.rs.txt"),
    include_str!("document/03.rs.txt"),
];

#[test]
fn each_is_the_documents_program_but_for_spacing_and_header() {
    for (exercise, printed) in catalog().exercises().iter().zip(DOCUMENT) {
        let ours = exercise.shipped.split_once("\n\n").unwrap().1;
        assert_eq!(ours, rustfmt(printed), "{}", exercise.id);
    }
}

fn rustfmt(text: &str) -> String {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt is a component of the pinned toolchain");
    child
        .stdin
        .take()
        .unwrap()
        .write_all(text.as_bytes())
        .unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn each_is_refused_for_the_fault_that_its_lesson_is_about() {
    let expected: [&[&str]; 3] = [&["E0599"], &["E0433", "E0433"], &["E0425"]];
    for ((exercise, lesson), codes) in catalog().exercises().iter().zip(lessons()).zip(expected) {
        let file = real().shipped().join(exercise.file_name());
        let graded = grade(&real(), &lesson, &file).unwrap();
        assert_eq!(graded.judgement.verdict(), Verdict::DoesNotCompile);
        let Err(Fault::Refused(errors)) = graded.judgement.result else {
            unreachable!()
        };
        let found: Vec<_> = errors
            .iter()
            .map(|error| error.code.as_deref().unwrap())
            .collect();
        assert_eq!(found, codes, "{}", exercise.id);
    }
}
