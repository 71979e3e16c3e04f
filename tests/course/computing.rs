//! What is said of a program that computes without an operation: while it does, and then.

use super::explore::Explored;
use super::project::stdout;
use predicates::str::contains;
use serde_json::Value;
use std::fs;
use std::sync::OnceLock;

/// A thread computes for ever after a message.
const BUSY: &str = "use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let gauge = thread::spawn(move || {
        tx.send(1_u64).unwrap();
        let mut level = 1_u64;
        while level > 0 {
            level = level.rotate_left(1);
        }
    });
    println!(\"{}\", rx.recv().unwrap());
    gauge.join().unwrap();
}
";

/// What `explore` makes of it.
pub struct Busy {
    pub report: Value,
    /// What was said meanwhile.
    said: String,
    picture: String,
}

/// Made once, since it takes the limit of time.
pub fn busy() -> &'static Busy {
    static MADE: OnceLock<Busy> = OnceLock::new();
    MADE.get_or_init(|| {
        let program = Explored::new(BUSY);
        let svg = program.copy.project.root().join("busy.svg");
        let arguments = ["--format", "json", "--svg", svg.to_str().unwrap()];
        let run = program.command(&arguments).assert();
        Busy {
            report: serde_json::from_str(&stdout(&run)).unwrap(),
            said: String::from_utf8_lossy(&run.get_output().stderr).into_owned(),
            picture: fs::read_to_string(svg).unwrap(),
        }
    })
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn the_picture_shows_what_happened_and_where_it_computes() {
    let picture = &busy().picture;
    for told in [
        "main starts gauge",
        "gauge sends 1",
        "gauge goes round here without end",
        ">no end<",
    ] {
        assert!(picture.contains(told), "{told}: {picture}");
    }
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn the_report_names_thread_and_loop() {
    let report = &busy().report;
    let outcome = &report["outcomes"][0];
    assert_eq!(outcome["end"], "runs for ever");
    let spot = &outcome["spot"];
    assert_eq!(
        (
            &spot["thread"],
            &spot["line"],
            &spot["column"],
            &spot["doing"]
        ),
        (&"gauge".into(), &7.into(), &9.into(), &"loop".into()),
        "{report}"
    );
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn that_it_computes_is_said_while_it_does() {
    // Where the place isn't known yet, on a busy machine, the sentence is longer and breaks elsewhere.
    let said = busy().said.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        said.starts_with("Still running after 2 seconds: "),
        "{said}"
    );
    assert!(said.contains("After 10 seconds it is stopped, "), "{said}");
    assert_eq!(said.matches("Still running").count(), 1, "{said}");
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn text_and_chart_name_thread_and_line() {
    let text = "fn count(n: u64) -> u64 {
    if n == u64::MAX { 0 } else { 1 + count(n + 1) }
}
fn main() {
    println!(\"x\");
    println!(\"{}\", count(0));
}
";
    let program = Explored::new(text);
    let run = program.command(&["--chart"]).assert();
    run.stdout(contains(
        "any program.rs:2:39: main calls the same function here again and again",
    ))
    .stdout(contains("main prints \"x\""))
    .stdout(contains("main calls itself until its stack is full"));
    let run = Explored::new(&text.replace(
        "1 + count(n + 1)",
        "std::mem::forget(vec![1; 9999]); count(0)",
    ));
    let told = stdout(&run.command(&[]).assert());
    assert!(
        told.contains("too much memory") || told.contains("stack overflow"),
        "{told}"
    );
}

/// Seven threads compute for some hundredths of a second each.
const LONG: &str = "use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    for n in 0..7_u64 {
        let tx = tx.clone();
        thread::spawn(move || tx.send((0..500_000).fold(n, |sum, x| (31 * sum + x) % 1_009)).unwrap());
    }
    drop(tx);
    println!(\"{}\", rx.iter().count());
}
";

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn what_computes_long_is_tried_in_as_many_orders_as_there_is_time_for_and_always_in_as_many() {
    let program = Explored::new(LONG);
    let report = program.json(&[]);
    assert_eq!(report["cut"], "work", "{report}");
    let schedules = report["schedules"].as_u64().unwrap();
    assert!((5..5_040).contains(&schedules), "{report}");
    assert_eq!(report["bound"], schedules, "{report}");
    assert_eq!(report, program.json(&[]), "the same file, another report");
    // Whoever asks for more gets it.
    let more = (schedules + 3).to_string();
    let asked = program.json(&["--max-schedules", &more]);
    assert_eq!(asked["schedules"], schedules + 3, "{asked}");
}
