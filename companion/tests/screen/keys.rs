//! What the keys do.

use crate::course::Course;
use crate::terminal::Terminal;
use std::fs;

#[test]
fn hints_one_after_the_other_and_back() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    terminal.keys("h");
    terminal.sees("Hint 1 of 3 for lesson 01");
    terminal.keys("h");
    terminal.sees("Hint 2 of 3 for lesson 01");
    terminal.keys("hh");
    terminal.sees("Hint 1 of 3 for lesson 01");
    terminal.keys("\x1b");
    let lines = terminal.sees("error[E0599]");
    assert!(!lines.iter().any(|line| line.contains("Hint")));
}

#[test]
fn passing_says_what_to_notice_and_waits_for_the_next() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    course.write(1, &course.solution(1));
    let lines = terminal.sees("n: the next lesson");
    assert!(
        lines.iter().any(|line| line.starts_with("Worth a look:")),
        "{lines:?}"
    );
    assert!(lines[0].ends_with(&course.far(1)), "{}", lines[0]);
    terminal.keys("n");
    terminal.sees("Lesson 02: several messages");
    terminal.keys("p");
    terminal.sees("Lesson 01: first message");
    terminal.sees("n: the next lesson");
    terminal.keys("p");
    terminal.sees("This is the first lesson.");
}

#[test]
fn a_chart_and_a_run() {
    let course = Course::new();
    course.write(3, &course.solution(3));
    let terminal = Terminal::with(&course, (80, 24), &["3"], &[]);
    terminal.sees("Passed: right in all 2 orders");
    terminal.keys("c");
    let lines = terminal.sees("An order that works:");
    assert!(lines.iter().any(|line| line.contains("main")), "{lines:?}");
    terminal.keys("r");
    terminal.sees("Run plainly, once, it printed:");
    terminal.keys("\x1b");
    terminal.sees("Worth a look:");
}

#[test]
fn where_there_is_no_run_to_draw_the_reason_stands_in_its_place() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    terminal.keys("c");
    let lines = terminal.sees("No picture:");
    let (above, below) = (at(&lines, "No picture:"), at(&lines, "error[E0599]"));
    assert!(above < below, "{lines:?}");
}

/// Where a line with these words stands.
fn at(lines: &[String], words: &str) -> usize {
    let place = lines.iter().position(|line| line.contains(words));
    place.unwrap_or_else(|| panic!("no {words:?} in {lines:?}"))
}

#[test]
fn a_run_that_hangs_says_how_it_is_stopped_and_who_did() {
    let course = Course::new();
    let stuck = "use std::sync::mpsc;

fn main() {
    let (_tx, rx) = mpsc::channel::<i32>();
    println!(\"begun\");
    rx.recv().unwrap();
}
";
    course.write(1, stuck);
    let terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
    terminal.sees("Graded in");
    for key in ["\x03", "\x1b"] {
        terminal.keys("r");
        terminal.sees("after 10 it is stopped, and by Esc or Ctrl-C at once");
        terminal.keys(key);
        let lines = terminal.sees("You stopped it before it had ended.");
        assert!(lines.iter().any(|line| line == "    begun"), "{lines:?}");
        terminal.keys("\x1b");
        terminal.sees("Graded in");
        terminal.waits("the verdict", |lines| {
            !lines.iter().any(|line| line.contains("Run plainly"))
        });
    }
}

#[test]
fn the_list_goes_to_any_lesson() {
    let course = Course::new();
    course.write(1, &course.solution(1));
    course.write(2, "fn main() {}\n");
    let terminal = Terminal::with(&course, (80, 30), &["1"], &[]);
    terminal.sees("n: the next lesson");
    terminal.keys("l");
    let lines = terminal.sees("both ends");
    let row = |begin: &str| lines.iter().any(|line| line.starts_with(begin));
    assert!(
        row("> 01  first message             passed  <- now"),
        "{lines:?}"
    );
    assert!(
        row("  02  several messages          edited, and not graded yet"),
        "{lines:?}"
    );
    assert!(
        row("  03  many senders              never touched"),
        "{lines:?}"
    );
    terminal.keys("\x1b[B\x1b[B");
    terminal.sees("> 03  many senders");
    terminal.keys("\r");
    terminal.waits("lesson 03", |lines| {
        lines[0].starts_with("Lesson 03: many senders")
    });
}

#[test]
fn a_reset_asks_first_and_keeps_what_was_there() {
    let course = Course::new();
    let text = "fn main() { println!(\"mine\"); }\n";
    course.write(1, text);
    let terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    terminal.keys("x");
    let lines = terminal.sees("Put exercises/ex01_first_message.rs back as it was shipped? y / n");
    assert!(lines[23].starts_with("Yours is kept"), "{lines:?}");
    terminal.keys("n");
    terminal.sees("Nothing was changed.");
    assert_eq!(fs::read_to_string(course.file(1)).unwrap(), text);
    terminal.keys("R");
    terminal.sees("y / n");
    terminal.keys("y");
    terminal.sees("Does not compile: rustc stops at line 19");
    let backup = course
        .root()
        .join(".rivulets/backups/ex01_first_message.1.rs");
    assert_eq!(fs::read_to_string(backup).unwrap(), text);
}

#[test]
fn where_there_is_no_file_nothing_is_told_of_it() {
    let course = Course::new();
    fs::remove_file(course.file(1)).unwrap();
    let terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
    terminal.sees("is not there");
    for key in ["c", "h", "w"] {
        terminal.keys(key);
        terminal.sees("There is no verdict that this could be about.");
        terminal.keys("\x1b");
        terminal.waits("no note", |lines| lines[22].is_empty());
    }
    terminal.keys("r");
    terminal.waits("it isn't run", |lines| {
        lines[4..].iter().any(|line| line.contains("is not there"))
    });
    terminal.keys("x");
    let lines = terminal.sees("y / n");
    assert!(!lines.iter().any(|line| line.contains("kept")), "{lines:?}");
    terminal.keys("y");
    terminal.sees("Does not compile: rustc stops at line 19");
    assert!(
        !course
            .root()
            .join(".rivulets/backups")
            .join("ex01_first_message.1.rs")
            .exists()
    );
}

#[test]
fn why_says_of_each_piece_what_it_is_for() {
    let course = Course::new();
    course.write(3, &course.solution(3));
    let terminal = Terminal::with(&course, (80, 30), &["3"], &[]);
    terminal.sees("n: the next lesson");
    terminal.keys("w");
    terminal.sees("Each of its pieces is taken away in turn");
    terminal.sees("Without `.clone()` at line");
    terminal.waits("all pieces", |lines| {
        lines[28].starts_with("n: the next lesson")
    });
    terminal.sees("3 pieces, and each is needed.");
    course.write(3, "fn main() {}\n");
    terminal.sees("Wrong output:");
    terminal.keys("w");
    terminal.sees("is told of a program that passes");
}

#[test]
fn esc_ends_what_is_told_piece_by_piece() {
    let course = Course::new();
    course.write(3, &course.solution(3));
    let terminal = Terminal::with(&course, (80, 30), &["3"], &[]);
    terminal.sees("n: the next lesson");
    terminal.keys("w");
    terminal.sees("building it without each of");
    terminal.keys("\x1b");
    terminal.sees("n: the next lesson");
    // Nothing of it comes in the verdict's place.
    std::thread::sleep(std::time::Duration::from_secs(3));
    let lines = terminal.sees("Worth a look:");
    assert!(
        !lines.iter().any(|line| line.contains("Without `")),
        "{lines:?}"
    );
}
