//! What stands where, on screens of several sizes.

use crate::course::Course;
use crate::terminal::Terminal;

const KEYS: &str = "h hint  n next  p previous  l list  c chart  r run  x reset  w why  q quit";
const CAUSE: &str = "Does not compile: rustc stops at line 19: no method named `unwwarp` found";

#[test]
fn the_cause_stands_below_the_title_and_the_keys_at_the_bottom() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    let lines = terminal.sees("Graded in");
    assert!(lines[0].starts_with("Lesson 01: first message   exercises/ex01_first_message.rs  "));
    assert!(lines[0].ends_with(&course.far(0)), "{}", lines[0]);
    assert!(lines[2].starts_with(CAUSE), "{}", lines[2]);
    assert_eq!(lines[3], "0 of 6 hold. Now: the program compiles");
    assert_eq!(lines[23], KEYS);
    assert!(
        lines[21].ends_with("of 24, Space for more"),
        "{}",
        lines[21]
    );
    // The end of it comes in sight by keys.
    terminal.keys(" ");
    terminal.sees("the line is what another thread sent and main received");
    terminal.keys("\x1b[H");
    terminal.sees("error[E0599]");
}

#[test]
fn the_screen_in_the_readme_is_what_is_seen() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (80, 24));
    let mut seen = terminal.sees("Graded in");
    seen[22] = "Graded in 0.2 s. Save, and it is graded again.".to_owned();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let (before, rest) = readme.split_once("<!-- screen of ex01").unwrap();
    let (mark, rest) = rest.split_once("```text\n").unwrap();
    let (_, after) = rest.split_once("\n```\n").unwrap();
    let seen = seen.join("\n");
    let now = format!("{before}<!-- screen of ex01{mark}```text\n{seen}\n```\n{after}");
    if std::env::var_os("RIVULETS_SNAPSHOTS").is_some_and(|said| said == "overwrite") {
        return std::fs::write(path, now).unwrap();
    }
    let mend = "RIVULETS_SNAPSHOTS=overwrite cargo test -p companion readme";
    assert!(
        readme == now,
        "README should show this; if it is better so: {mend}\n{seen}"
    );
}

#[test]
fn a_large_screen_has_the_whole_checklist_above() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (120, 40));
    let lines = terminal.sees("Graded in");
    assert!(lines[2].starts_with(CAUSE), "{}", lines[2]);
    assert_eq!(lines[4], "  no  the program compiles");
    assert!(lines.iter().any(|line| line == "Begin at line 19."));
    assert!(!lines.iter().any(|line| line.contains("Space for more")));
    assert_eq!(lines[39], KEYS);
}

#[test]
fn a_new_size_is_drawn_at_once_and_nothing_of_the_old_stays() {
    let course = Course::new();
    let terminal = Terminal::at(&course, (120, 40));
    terminal.sees("Graded in");
    terminal.resize((60, 16));
    let lines = terminal.waits("60 columns", |lines| {
        lines.len() == 16
            && lines[15] == "h hint  n next  p previous  l list  c chart  r run  x reset"
    });
    assert!(lines[2].starts_with("Does not compile: rustc stops at line 19"));
    assert!(
        lines[13].starts_with("-") && lines[13].ends_with("Space for more"),
        "{lines:?}"
    );
    terminal.resize((30, 6));
    let lines = terminal.sees("(a larger window shows more)");
    assert!(lines[0].starts_with("Does not compile: rustc stops"));
    assert_eq!(lines[3..], ["", "", ""]);
    terminal.resize((1, 1));
    terminal.resize((80, 24));
    let lines = terminal.sees(KEYS);
    assert!(lines[2].starts_with(CAUSE));
}
