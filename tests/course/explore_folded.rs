//! What `rivulets explore` tells on a terminal: nothing is wider, and what the list is worth is in sight at its end.

use super::explore::{Explored, KEPT, LOCKS, TWO_ORDERS};
use super::project::stdout;

/// Lines of a terminal.
const SCREEN: usize = 24;

/// What is told in a terminal of this width, or where a tool reads it.
fn told(text: &str, width: Option<usize>, arguments: &[&str]) -> String {
    let program = Explored::new(text);
    let mut command = program.copy.rivulets();
    command.current_dir(program.copy.project.root());
    command.args(["explore", "any program.rs"]).args(arguments);
    match width {
        Some(width) => command.env("COLUMNS", width.to_string()),
        None => command.env_remove("COLUMNS"),
    };
    stdout(&command.assert().success())
}

fn panicking() -> String {
    let message = "why ".repeat(40);
    format!(
        "fn main() {{\n    let it = std::thread::spawn(|| panic!(\"{message}\\n  and more\"));\n    \
        let _ = it.join();\n}}\n"
    )
}

/// Programs that many kinds of lines are told of, each with what it is explored by.
fn programs() -> Vec<(String, &'static [&'static str])> {
    let words = "println!(\"{number} {}\", \"words and words \".repeat(20))";
    let ordering = "use std::sync::atomic::{AtomicBool, Ordering::*};\nfn main() {\n    \
        let (x, y) = (AtomicBool::new(false), AtomicBool::new(false));\n    \
        std::thread::scope(|s| {\n        s.spawn(|| (x.store(true, Relaxed), y.load(SeqCst)));\n        \
        s.spawn(|| (y.store(true, SeqCst), x.load(SeqCst)));\n    });\n}\n";
    vec![
        (KEPT.replace("println!(\"{number}\")", words), &[]),
        (LOCKS.to_owned(), &[]),
        (
            TWO_ORDERS.replace("\"b\"", "\"b\", \"c\", \"d\""),
            &["--max-schedules", "5"],
        ),
        (ordering.to_owned(), &[]),
        (panicking(), &[]),
    ]
}

#[test]
fn no_line_is_wider_than_the_terminal_and_what_is_copied_is_whole() {
    for (text, arguments) in programs() {
        for width in [50, 80] {
            let said = told(&text, Some(width), arguments);
            let columns = |line: &str| line.chars().count();
            let wide = said.lines().find(|line| columns(line) > width);
            assert_eq!(wide, None, "{width}:\n{said}");
            for whole in ["any program.rs:", "--schedule "] {
                let begins = whole.split(' ').next().unwrap_or_default();
                assert_eq!(
                    said.matches(whole).count(),
                    said.matches(begins).count(),
                    "{whole}, {width}:\n{said}"
                );
            }
        }
    }
}

/// It looks for `FILE:LINE:`, and takes the rest of the line.
#[test]
fn a_tool_gets_a_place_in_a_line() {
    let panics = |width| {
        let said = told(&panicking(), width, &[]);
        let line = said.lines().find(|line| line.contains("any program.rs:"));
        line.unwrap().matches("why").count()
    };
    assert_eq!(panics(None), 40);
    assert!(panics(Some(80)) < 40);
}

#[test]
fn what_a_long_list_is_worth_is_said_again_at_its_end() {
    let many = TWO_ORDERS.replace("\"b\"", "\"b\", \"c\", \"d\", \"e\"");
    for (arguments, worth) in [
        (&[][..], "All 120 schedules that differ: 120 outcomes."),
        (
            &["--max-schedules", "30"],
            "30 schedules, there are more: the bound of 30 schedules was met",
        ),
    ] {
        for width in [None, Some(80)] {
            let said = told(&many, width, arguments);
            assert!(said.contains("more outcomes (--format json lists all)"));
            let lines: Vec<&str> = said.lines().collect();
            let last = lines[lines.len() - SCREEN..].join("\n");
            assert!(said.starts_with(worth) && last.contains(worth), "{said}");
        }
    }
    let short = told(TWO_ORDERS, Some(80), &[]);
    assert_eq!(short.matches("All 2 schedules").count(), 1, "{short}");
}
