//! Where there are no colours, and where there is no screen.

use crate::course::Course;
use crate::terminal::{Terminal, within};
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::process::{Command, Output, Stdio};

#[test]
fn no_colour_is_shown_where_none_is_wanted() {
    let course = Course::new();
    for (set, wanted) in [(&[("NO_COLOR", "1")][..], false), (&[], true)] {
        let terminal = Terminal::with(&course, (80, 24), &[], set);
        terminal.sees("Graded in");
        let text = String::from_utf8_lossy(&terminal.bytes()).into_owned();
        let colours = ["\x1b[31m", "\x1b[1m\x1b[31m", "\x1b[1m"];
        assert_eq!(colours.iter().any(|colour| text.contains(colour)), wanted);
    }
}

#[test]
fn a_dumb_terminal_gets_lines_without_escapes() {
    let course = Course::new();
    let mut terminal = Terminal::with(&course, (80, 24), &[], &[("TERM", "dumb")]);
    terminal.sees("cargo test --test ex01");
    course.write(1, &course.solution(1));
    terminal.sees("Passed: right in the one order");
    assert!(!terminal.bytes().contains(&0x1b));
    terminal.signal(Signal::INT);
    assert_eq!(terminal.ended().code(), Some(130));
    terminal.is_as_it_was();
}

#[test]
fn without_a_terminal_each_save_has_its_verdict_in_lines() {
    let course = Course::new();
    let file = course.root().join("said.txt");
    let mut child = Command::new(env!("CARGO_BIN_EXE_companion"))
        .current_dir(course.root())
        .env_remove("CARGO_TARGET_DIR")
        .stdin(Stdio::null())
        .stdout(fs::File::create(&file).unwrap())
        .spawn()
        .unwrap();
    let said = || fs::read_to_string(&file).unwrap();
    let waits = |words: &str| assert!(within(|| said().contains(words)), "{words}:\n{}", said());
    waits("Does not compile: rustc stops at line 19");
    course.write(1, &course.solution(1));
    waits("Passed: right in the one order");
    course.write(2, "fn main() {}\n");
    waits("Lesson 02: several messages");
    waits("Wrong output: nothing was printed");
    assert!(!said().contains('\u{1b}'));
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(143));
}

#[test]
fn what_names_no_lesson_of_the_course_is_refused() {
    let course = Course::new();
    for (named, said) in [
        ("ex99", "There is no lesson ex99."),
        ("33", "There is no lesson ex33."),
        ("lesson 40", "There is no lesson ex40."),
        ("many_sendrs", "`many_sendrs` names no lesson."),
        ("all", "`all` names no lesson."),
        ("mine.rs", "mine.rs is not watched."),
        ("./mine.rs", "./mine.rs is not watched."),
    ] {
        let output = refused(&course, named);
        assert_eq!(output.status.code(), Some(2), "{named}: {output:?}");
        let all = all_of(&output);
        assert!(all.contains(said), "{named}: {all}");
        // No path would be taken, so none is offered.
        assert!(!all.contains("by its path"), "{named}: {all}");
    }
}

/// What the companion says where it ends at once; in a course whose lessons it would go on with, it is ended.
fn refused(course: &Course, named: &str) -> Output {
    let mut command = Command::new("timeout");
    command
        .args(["30", env!("CARGO_BIN_EXE_companion"), named])
        .current_dir(course.root())
        .env_remove("CARGO_TARGET_DIR");
    command.stdin(Stdio::null()).output().unwrap()
}

fn all_of(output: &Output) -> String {
    let (said, aside) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(said).into_owned() + &String::from_utf8_lossy(aside)
}
