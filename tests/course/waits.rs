//! What a learner sees while a verdict takes long, and what Ctrl-C gives. Each at a terminal of its own.
#![cfg(target_os = "linux")]

use super::project::Copy;
use rustix::process::{Pid, Signal, kill_process};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use std::fs::File;
use std::io::Read;
use std::process::Command;

/// Eight threads send five messages each, in more orders than are tried; what main does with them.
fn eight_by_five(main: &str) -> String {
    format!(
        "use std::{{sync::mpsc, thread}};\nfn main() {{\nlet (tx, rx) = mpsc::channel();\n\
         for id in 1..=8 {{\nlet tx = tx.clone();\n\
         thread::spawn(move || (1..=5).for_each(|n| tx.send((n, id)).unwrap()));\n}}\n{main}\n}}\n"
    )
}

/// Two of the lines that lesson 03 wants come from messages of two threads.
const RIGHT: &str = "drop(tx);\nlet mut all: Vec<_> = rx.iter().collect();\nall.sort();\n\
    for (_, id) in &all[..2] {\nprintln!(\"Message received: Hi from thread {id}\");\n}";
/// The loop never ends, since main keeps a sender.
const KEPT: &str = "for _ in rx {}";

/// What `check` says at a terminal, and its exit code; once it said `until`, Ctrl-C is typed.
fn at_a_terminal(copy: &Copy, number: &str, until: Option<&str>) -> (String, Option<i32>) {
    typed_at_a_terminal(copy, &["check", number], until)
}

/// The two ends of a terminal: what a person has of it, and what a program has.
pub fn terminal() -> (File, File) {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).unwrap();
    grantpt(&terminal).unwrap();
    unlockpt(&terminal).unwrap();
    let path = ptsname(&terminal, Vec::new())
        .unwrap()
        .into_string()
        .unwrap();
    let inside = File::options().read(true).write(true).open(path).unwrap();
    (File::from(terminal), inside)
}

/// The same of any command.
fn typed_at_a_terminal(
    copy: &Copy,
    arguments: &[&str],
    until: Option<&str>,
) -> (String, Option<i32>) {
    let (mut outside, inside) = terminal();
    let root = copy.project.root();
    let mut command = Command::new(env!("CARGO_BIN_EXE_rivulets"));
    command
        .args(arguments)
        .current_dir(root)
        .env("CARGO_MANIFEST_DIR", root)
        .env("CARGO_TARGET_DIR", root.join("target"))
        .env("NO_COLOR", "1")
        .env("TERM", "xterm")
        .stdout(inside.try_clone().unwrap())
        .stderr(inside);
    let mut grader = command.spawn().unwrap();
    // Its ends of the terminal that we hold would keep the reading from coming to an end.
    drop(command);
    let (mut said, mut typed) = (String::new(), false);
    let mut part = [0; 4096];
    while let Ok(length) = outside.read(&mut part)
        && length > 0
    {
        said += &String::from_utf8_lossy(&part[..length]);
        if let Some(until) = until
            && !typed
            && said.contains(until)
        {
            kill_process(Pid::from_child(&grader), Signal::INT).unwrap();
            typed = true;
        }
    }
    assert_eq!(typed, until.is_some(), "{said}");
    (said, grader.wait().unwrap().code())
}

/// What is left on the screen where each line was written over the one before.
fn left_on_screen(said: &str) -> Vec<String> {
    let lines = said.split("\r\n").map(|line| {
        let mut cells: Vec<char> = Vec::new();
        for part in line.split('\r') {
            let part: Vec<char> = part.chars().collect();
            let kept = cells.iter().skip(part.len()).copied();
            cells = part.iter().copied().chain(kept).collect();
        }
        String::from_iter(cells).trim_end().to_owned()
    });
    lines.collect()
}

#[test]
fn what_fails_in_its_first_order_is_told_before_the_others_were_tried() {
    let copy = Copy::new();
    copy.write(3, eight_by_five(KEPT));
    let (said, code) = at_a_terminal(&copy, "3", None);
    assert_eq!(code, Some(1), "{said}");
    let first = said.find("In the first order that was tried: Deadlock: main waits at line");
    let looking = said.find("Looking whether it is so in every order ...");
    let line = said.find("ex03: trying every order of its threads, ");
    let verdict = said.find("no  it ends by itself");
    let told = (first, looking, line, verdict);
    let (Some(first), Some(looking), Some(_), Some(verdict)) = told else {
        panic!("{told:?} in\n{said}");
    };
    assert!(first < looking && looking < verdict, "{said}");
    let left = left_on_screen(&said);
    assert!(
        !left.iter().any(|line| line.contains("so far")),
        "{left:#?}"
    );
}

#[test]
fn among_many_each_lesson_has_its_line_and_nothing_is_told_before() {
    let copy = Copy::new();
    copy.write(3, eight_by_five(KEPT));
    let (said, code) = typed_at_a_terminal(&copy, &["check", "3", "1"], None);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("trying every order"), "{said}");
    assert!(!said.contains("first order that was tried"), "{said}");
}

/// An order that works is not what is told first, and nothing of a passing program is.
#[test]
fn what_passes_is_told_once() {
    let copy = Copy::new();
    copy.write(3, eight_by_five(RIGHT));
    let (said, code) = at_a_terminal(&copy, "3", None);
    assert_eq!(code, Some(0), "{said}");
    let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("orders tried; there are more, so this is not a proof"),
        "{said}"
    );
    assert!(said.contains("trying every order"), "{said}");
    assert!(!said.contains("first order that was tried"), "{said}");
    let left = left_on_screen(&said);
    assert!(
        !left.iter().any(|line| line.contains("so far")),
        "{left:#?}"
    );
}

/// The first order that is tried leaves main standing, while the writer sends until nobody listens.
#[test]
fn an_order_that_lets_an_able_thread_stand_is_not_told_first() {
    let copy = Copy::new();
    let main = "use std::{sync::mpsc, thread};\nfn main() {\nlet (tx, rx) = mpsc::channel();\n\
        let writer = thread::spawn(move || {\nlet mut letter = 1;\nwhile tx.send(letter).is_ok() {\n\
        letter += 1;\n}\nprintln!(\"{letter} came back\");\n});\nfor letter in rx.iter().take(3) {\n\
        println!(\"The ferryman carries {letter} over\");\n}\ndrop(rx);\nwriter.join().unwrap();\n}\n";
    copy.write(9, main);
    let (said, code) = at_a_terminal(&copy, "9", None);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("Depends on luck"), "{said}");
    assert!(!said.contains("first order that was tried"), "{said}");
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn on_a_pipe_nothing_is_said_but_the_verdict() {
    let copy = Copy::new();
    for main in [KEPT, RIGHT] {
        copy.write(3, eight_by_five(main));
        let output = copy.rivulets().args(["check", "3"]).output().unwrap();
        let (stdout, stderr) = (
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        );
        assert_eq!(stderr, "");
        assert!(
            !stdout.contains("so far") && !stdout.contains("first order"),
            "{stdout}"
        );
    }
}

#[test]
fn ctrl_c_gives_the_verdict_of_what_was_tried() {
    let copy = Copy::new();
    let more = "The search was stopped: other orders may show more";
    for (lesson, text, says) in [
        (
            3,
            eight_by_five(KEPT),
            ["Deadlock: main waits at line", more],
        ),
        (
            3,
            eight_by_five(RIGHT),
            [
                "Stopped: nothing was wrong in the ",
                "That is no verdict yet",
            ],
        ),
        // It prints what it should, and one order is enough to see how.
        (
            31,
            in_turn_after_eight_by_five(),
            ["Beside the lesson: main finds no message at line", more],
        ),
    ] {
        copy.write(lesson, text);
        let (said, code) = at_a_terminal(
            &copy,
            &lesson.to_string(),
            Some("trying every order of its threads"),
        );
        assert_eq!(code, Some(1), "{said}");
        for words in says {
            assert!(said.contains(words), "`{words}` is not in\n{said}");
        }
        for words in ["Passed", "Receipt:", "whichever is faster"] {
            assert!(!said.contains(words), "`{words}` is in\n{said}");
        }
    }
}

/// Two rivers are looked at in turn, which is soon over, behind more orders than are tried.
fn in_turn_after_eight_by_five() -> String {
    let in_turn = include_str!("../../ui-tests/attempts/ex31/asks_both_in_a_circle.rs");
    let wide = eight_by_five("drop(tx);\nlet _in_order: Vec<_> = rx.iter().collect();");
    let (_, wide) = wide.split_once("fn main()").unwrap();
    let in_turn = in_turn.replacen("fn main() {", "fn main() {\n    before();", 1);
    format!("{in_turn}\nfn before(){wide}")
}

/// The program itself is right in all of its orders; the calls with four threads have more than are tried.
const CALLED: &str = "use std::{sync::mpsc, thread};\nfn total(numbers: Vec<u64>, threads: usize) -> u64 {\n\
    let (tx, rx) = mpsc::channel();\nlet size = numbers.len().div_ceil(threads).max(1);\n\
    let zeros = if threads == 4 { 5 } else { 0 };\n\
    for part in numbers.chunks(size) {\nlet (part, tx) = (part.to_vec(), tx.clone());\n\
    thread::spawn(move || {\n(0..zeros).for_each(|_| tx.send(0).unwrap());\n\
    tx.send(part.iter().sum()).unwrap();\n});\n}\ndrop(tx);\n\
    let parts: Vec<u64> = rx.iter().collect();\nparts.iter().sum()\n}\n\
    fn main() {\nlet catch = vec![14, 8, 21, 5, 30, 2];\n\
    println!(\"Total: {}\", total(catch, 3));\n}\n";

/// Nothing is said not to be met of which nobody knows.
#[test]
fn ctrl_c_while_a_call_is_tried_decides_nothing() {
    let copy = Copy::new();
    copy.write(14, CALLED);
    let (said, code) = at_a_terminal(&copy, "14", Some("trying every order of call"));
    assert_eq!(code, Some(1), "{said}");
    let said = left_on_screen(&said).join("\n");
    let words = said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        words.contains("orders that were tried, of the program and of calls of `total`"),
        "{said}"
    );
    let decided = said.lines().find(|line| line.starts_with("  no "));
    assert_eq!(decided, None, "{said}");
}

#[test]
fn that_the_current_lesson_is_looked_for_is_said() {
    let copy = Copy::new();
    copy.solve_all();
    copy.write(3, eight_by_five(RIGHT));
    let (said, code) = typed_at_a_terminal(&copy, &["run"], None);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("looking for your current lesson: ex03 ... ("),
        "{said}"
    );
    assert!(!said.contains("trying every order"), "{said}");
}

#[test]
fn ctrl_c_before_anything_was_tried_is_no_verdict() {
    let copy = Copy::new();
    copy.write(
        3,
        "fn main() {\n    loop {\n        std::hint::black_box(1);\n    }\n}\n",
    );
    let (said, code) = at_a_terminal(&copy, "3", Some("trying the first order"));
    assert_eq!(code, Some(130), "{said}");
    assert!(
        said.contains("Interrupted, before any of its orders came to an end."),
        "{said}"
    );
}
