//! Every program as shipped starts broken, exactly as its lesson says.

use super::project::{course, exercise, real};
use pretty_assertions::assert_eq;
use rivulets::course::{Graded, Start, grade};
use rivulets::exercise::Exercise;
use rivulets::verdict::{Evidence, Verdict};
use rivulets::words;
use std::io::Write;
use std::process::{Command, Stdio};

/// The document's programs as it prints them, mistakes and all; the two `use` lines of the third
/// are ours.
const DOCUMENT: &[&str] = &[
    include_str!("document/01.rs.txt"),
    include_str!("document/02.rs.txt"),
    include_str!("document/03.rs.txt"),
];

#[test]
fn the_first_are_the_documents_programs_but_for_spacing_and_header() {
    for (number, printed) in (1..).zip(DOCUMENT) {
        let exercise = exercise(number);
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
fn each_has_the_fault_that_its_lesson_is_about() {
    let course = course();
    let differ = course.iter().filter_map(|(exercise, lesson)| {
        let file = real().shipped().join(exercise.file_name());
        let graded = grade(&real(), lesson, &file).unwrap_or_else(|fault| panic!("{fault}"));
        let start = lesson.start().ok_or("its lesson doesn't say how it starts");
        let differs = start.map_or_else(
            |why| Some(why.to_owned()),
            |start| difference(start, exercise, &graded),
        );
        differs.map(|why| format!("{}: {why}", file.display()))
    });
    let differ: Vec<_> = differ.collect();
    assert!(differ.is_empty(), "{}", differ.join("\n\n"));
}

/// How a program starts otherwise than its lesson says.
fn difference(start: Start, exercise: &Exercise, graded: &Graded) -> Option<String> {
    let verdict = graded.judgement.verdict();
    let said = words::explanation(graded, exercise, None);
    let said = anstream::adapter::strip_str(&said).to_string();
    let is = match start {
        Start::Refused(codes) => {
            let Evidence::Refused(errors) = &graded.judgement.evidence else {
                return Some(format!("{verdict:?}, not {start:?}\n{said}"));
            };
            let found: Vec<_> = errors.iter().map(|error| error.code.as_deref()).collect();
            found == codes.iter().copied().map(Some).collect::<Vec<_>>()
        }
        // What rustc refuses says so by its codes, and what passes is no start.
        Start::Judged(Verdict::DoesNotCompile | Verdict::Passed, _) => false,
        Start::Judged(wanted, line) => wanted == verdict && names(&said, line),
    };
    (!is).then(|| format!("not {start:?}, but {verdict:?}\n{said}"))
}

/// Whether the first sentence names the line; where it names none, the first place in the file does.
fn names(explanation: &str, line: u32) -> bool {
    let first = explanation.split("\n\n").next().unwrap_or_default();
    let first = first.replace('\n', " ");
    let number = |text: &str| -> Option<u32> {
        let end = text.find(|c: char| !c.is_ascii_digit());
        text[..end.unwrap_or(text.len())].parse().ok()
    };
    let mut named = first.split("line ").skip(1).filter_map(number).peekable();
    if named.peek().is_some() {
        return named.any(|named| named == line);
    }
    let mut places = explanation.split(".rs:").skip(1).filter_map(number);
    places.next() == Some(line)
}

#[test]
fn a_line_is_named_by_the_first_sentence_or_else_by_the_first_place() {
    let said = "Deadlock: main waits at line 20, and\nline 9 made it.\n\n --> a.rs:7:1\n";
    assert!(names(said, 20) && names(said, 9));
    assert!(!names(said, 7) && !names(said, 2));
    assert!(names("Wrong output: no.\n\n --> a.rs:7:1\n", 7));
}
