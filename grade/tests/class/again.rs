//! Each text is graded once, and a class that was left goes on where it was.

use crate::project::{Class, attempt, solution};
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Learners whose answers differ in a comment.
fn many(class: &Class, learners: usize) {
    for number in 0..learners {
        let text = format!("{}// {number}\n", solution(1));
        class.hand_in(&format!("learner{number:02}/ex01.rs"), text);
    }
}

#[test]
fn equal_texts_are_graded_once() {
    let class = Class::new();
    many(&class, 2);
    class.hand_in("twin/ex01.rs", format!("{}// 0\n", solution(1)));
    // As an answer to another lesson it is another.
    class.hand_in("twin/ex02.rs", format!("{}// 0\n", solution(1)));
    let rows = class.rows(&["--lesson", "1,2"]);
    assert!(
        rows.ends_with("3 learners: 3 passed, 1 not passed, 2 not handed in.\n"),
        "{rows}"
    );
    assert_eq!(class.kept().len(), 3, "{rows}");
}

#[test]
fn what_is_known_is_not_graded_again() {
    let class = Class::new();
    many(&class, 2);
    let rows = class.rows(&["--lesson", "1"]);
    let kept = class.kept();
    assert_eq!(class.rows(&["--lesson", "1"]), rows);
    // A finding is believed, and one that can't be read is found again.
    let told = std::fs::read_to_string(&kept[0]).unwrap();
    std::fs::write(
        &kept[0],
        told.replace("Passed: ", "Passed, as it is said here: "),
    )
    .unwrap();
    std::fs::write(&kept[1], &told[..told.len() / 2]).unwrap();
    let again = class.rows(&["--lesson", "1"]);
    assert_eq!(again.matches("as it is said here").count(), 1, "{again}");
    assert_eq!(again.matches("Passed").count(), 2, "{again}");
}

#[test]
fn a_class_that_is_stopped_goes_on_where_it_was() {
    let class = Class::new();
    many(&class, 12);
    let mut command = class.command();
    let arguments = ["--no-sandbox", "--lesson", "1", "--jobs", "1"];
    command.args(arguments).arg(class.folder());
    let piped = command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut stopped = piped.spawn().unwrap();
    let mut stdout = BufReader::new(stopped.stdout.take().unwrap());
    let mut row = String::new();
    stdout.read_line(&mut row).unwrap();
    assert!(row.contains("Passed"), "{row}");
    let killed = Command::new("kill")
        .args(["-INT", &stopped.id().to_string()])
        .status();
    assert!(killed.unwrap().success());
    let since = Instant::now();
    let output = stopped.wait_with_output().unwrap();
    assert!(
        since.elapsed() < Duration::from_secs(20),
        "{:?}",
        since.elapsed()
    );
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(130), "{said}");
    let done = class.kept();
    assert!((1..12).contains(&done.len()), "{done:?}");
    let expected = format!(
        "Stopped, with {} of 12 graded. The same command goes on from there.\n",
        done.len()
    );
    assert_eq!(said, expected);
    assert_eq!(class.scratch(), Vec::<std::path::PathBuf>::new());
    // What was kept isn't written again.
    let written = |path: &std::path::PathBuf| path.metadata().unwrap().modified().unwrap();
    let before: Vec<_> = done.iter().map(written).collect();
    let rows = class.rows(&["--lesson", "1"]);
    assert!(rows.ends_with("12 learners: 12 passed.\n"), "{rows}");
    assert_eq!(done.iter().map(written).collect::<Vec<_>>(), before);
}

#[test]
fn a_finding_of_no_lasting_verdict_is_not_kept() {
    let class = Class::new();
    class.hand_in("anna/ex03.rs", attempt(3, "over_the_network"));
    let rows = class.rows(&["--lesson", "3"]);
    assert!(rows.contains("Not graded: "), "{rows}");
    assert_eq!(class.kept().len(), 0);
}
