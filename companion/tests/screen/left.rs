//! However it ends, the terminal is left as it was found, and nothing of a learner's program runs on.

use crate::course::Course;
use crate::terminal::{Terminal, within};
use rustix::process::Signal;

#[test]
fn q_leaves_and_says_how_far_one_is() {
    let course = Course::new();
    let mut terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    assert!(terminal.is_taken());
    terminal.keys("q");
    assert_eq!(terminal.ended().code(), Some(0));
    terminal.is_as_it_was();
    terminal.sees(&format!("0 of {} lessons passed.", course.lessons()));
}

#[test]
fn signals_end_it_with_all_that_it_runs() {
    for (signal, code) in [(Signal::INT, 130), (Signal::TERM, 143), (Signal::HUP, 129)] {
        let course = Course::new();
        course.write(1, "fn main() { loop { std::hint::black_box(1); } }\n");
        let mut terminal = Terminal::with(&course, (80, 24), &["1"], &[]);
        terminal.sees("trying the first order of its threads");
        assert!(within(|| !runs_in(&course).is_empty()));
        terminal.signal(signal);
        assert_eq!(terminal.ended().code(), Some(code));
        terminal.is_as_it_was();
        assert!(
            within(|| runs_in(&course).is_empty()),
            "{:?}",
            runs_in(&course)
        );
        assert!(course.scratch().is_empty(), "{:?}", course.scratch());
    }
}

/// The processes whose program lies in this course.
fn runs_in(course: &Course) -> Vec<String> {
    let root = course.root().canonicalize().unwrap();
    let processes = std::fs::read_dir("/proc").unwrap().flatten();
    let programs =
        processes.filter_map(|process| std::fs::read_link(process.path().join("exe")).ok());
    let here = programs.filter(|program| program.starts_with(&root));
    here.map(|program| program.display().to_string()).collect()
}

#[test]
fn ctrl_z_gives_the_terminal_back_and_fg_draws_all_anew() {
    let course = Course::new();
    let mut terminal = Terminal::at(&course, (80, 24));
    terminal.sees("Graded in");
    for key in [true, false] {
        match key {
            true => terminal.keys("\x1a"),
            false => terminal.signal(Signal::TSTP),
        }
        terminal.is_stopped();
        terminal.is_as_it_was();
        // Saved while it stood still.
        let other = if key {
            "fn main() {}\n"
        } else {
            "fn main() { x }\n"
        };
        course.write(1, other);
        terminal.signal(Signal::CONT);
        terminal.sees(if key {
            "Wrong output:"
        } else {
            "Does not compile:"
        });
        assert!(terminal.is_taken());
    }
    terminal.keys("q");
    assert_eq!(terminal.ended().code(), Some(0));
    terminal.is_as_it_was();
}
