//! Saves, by editors of every kind, one after the other and all at once.

use crate::course::Course;
use crate::terminal::Terminal;
use std::fs;
use std::thread::sleep;
use std::time::{Duration, Instant};

const PASSED: &str = "Passed: right in the one order";

/// As long as nothing is seen of it: it computes without an operation, and is given up after 10 seconds.
const ENDLESS: &str = "fn main() { loop { std::hint::black_box(1); } }\n";

#[test]
fn each_way_of_saving_is_graded() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    let (right, wrong) = (course.solution(1), "fn main() { println!(\"nothing\"); }\n");
    // Over the file.
    course.write(1, &right);
    terminal.sees(PASSED);
    // By another file that takes its name.
    let beside = course.file(1).with_extension("rs~");
    fs::write(&beside, wrong).unwrap();
    fs::rename(&beside, course.file(1)).unwrap();
    terminal.sees("Wrong output:");
    // The old one moved away, and a new one written.
    fs::rename(course.file(1), &beside).unwrap();
    course.write(1, &right);
    terminal.sees(PASSED);
    // What isn't there is said to be missing, once it stays away.
    fs::remove_file(course.file(1)).unwrap();
    terminal.sees("is not there");
    course.write(1, wrong);
    terminal.sees("Wrong output:");
}

#[test]
fn a_save_that_changes_nothing_is_one() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    let shows = |lesson: &str| {
        terminal.waits(lesson, |lines| {
            lines[0].starts_with(lesson) && lines[22].contains("Graded in")
        })
    };
    shows("Lesson 01");
    let text = fs::read_to_string(course.file(12)).unwrap();
    course.write(12, &text);
    shows("Lesson 12");
    let beside = course.file(3).with_extension("rs~");
    fs::copy(course.file(3), &beside).unwrap();
    fs::rename(&beside, course.file(3)).unwrap();
    shows("Lesson 03");
    // Nor need there be anything in it.
    course.write(10, "");
    let lines = shows("Lesson 10");
    assert!(lines[2].starts_with("Does not compile:"), "{lines:?}");
}

#[test]
fn a_lesson_that_is_gone_was_not_saved() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    fs::remove_file(course.file(2)).unwrap();
    sleep(Duration::from_millis(800));
    let lines = terminal.lines();
    assert!(lines[0].starts_with("Lesson 01"), "{lines:?}");
    // Its own is missed, though nothing was in it by then.
    course.write(1, "");
    terminal.sees("Does not compile: rustc stops at line 1");
    fs::remove_file(course.file(1)).unwrap();
    terminal.sees("is not there");
}

#[test]
fn of_many_saves_the_last_has_the_verdict() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    for number in 0..12 {
        course.write(1, &format!("fn main() {{ println!(\"{number}\"); }}\n"));
        sleep(Duration::from_millis(number * 8));
    }
    course.write(1, &course.solution(1));
    terminal.sees(PASSED);
    // No older verdict comes in its place.
    sleep(Duration::from_millis(800));
    let lines = terminal.lines();
    assert!(lines[2].starts_with(PASSED), "{lines:?}");
    let kept = fs::read_to_string(course.root().join(".rivulets/progress")).unwrap();
    assert!(kept.trim_end().ends_with("Passed"), "{kept}");
}

#[test]
fn a_newer_save_ends_the_grading_of_an_older() {
    let course = Course::new();
    course.write(1, &course.solution(1));
    let terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
    terminal.sees(PASSED);
    let begun = Instant::now();
    course.write(1, ENDLESS);
    // What is shown is of an older text than the file, and says so.
    terminal.sees("trying the first order of its threads");
    let lines = terminal.sees("Of the text before this save");
    assert!(lines[2].starts_with(PASSED), "{lines:?}");
    course.write(1, &course.solution(1));
    terminal.waits("the verdict on the newer", |lines| {
        lines[2].starts_with(PASSED) && lines[22].contains("Graded in")
    });
    assert!(
        begun.elapsed() < Duration::from_secs(10),
        "it was waited for"
    );
}

#[test]
fn ctrl_c_ends_a_grading_and_not_the_companion() {
    let course = Course::new();
    course.write(1, ENDLESS);
    let mut terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
    terminal.sees("trying the first order of its threads");
    terminal.keys("\x03");
    terminal.sees("Interrupted, before any of its orders came to an end.");
    assert!(course.scratch().is_empty(), "{:?}", course.scratch());
    course.write(1, &course.solution(1));
    terminal.sees(PASSED);
    terminal.keys("\x03");
    assert_eq!(terminal.ended().code(), Some(0));
}

#[test]
fn a_save_of_another_lesson_shows_that_one() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    course.write(3, "fn main() {}\n");
    let lines = terminal.sees("Wrong output:");
    assert!(lines[0].starts_with("Lesson 03: many senders"), "{lines:?}");
}

#[test]
fn a_folder_of_which_the_system_tells_nothing_is_looked_at() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    // What is watched is the folder that was there, whatever it is called now.
    let exercises = course.root().join("exercises");
    fs::rename(&exercises, course.root().join("elsewhere")).unwrap();
    fs::create_dir(&exercises).unwrap();
    course.write(1, &course.solution(1));
    terminal.sees(PASSED);
    course.write(1, "fn main() {}\n");
    terminal.sees("Wrong output:");
}

#[test]
fn what_the_first_order_shows_is_told_before_the_others_are_tried() {
    let course = Course::new();
    // Far more orders than are tried.
    course.write(
        1,
        "use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for thread in 0..6 {
        let tx = tx.clone();
        thread::spawn(move || (0..6).for_each(|i| tx.send(thread * 10 + i).unwrap()));
    }
    drop(tx);
    rx.iter().for_each(|number| println!(\"{number}\"));
}
",
    );
    let terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
    let lines = terminal.sees("That is the first order that was tried.");
    assert!(lines[2].starts_with("Wrong output:"), "{lines:?}");
    terminal.sees("trying every order of its threads");
    course.write(1, &course.solution(1));
    terminal.sees(PASSED);
}
