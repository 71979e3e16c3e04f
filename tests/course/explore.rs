//! `rivulets explore FILE.rs`, for people and for machines.

use super::project::{Copy, catalog, real, stdout};
use predicates::prelude::*;
use predicates::str::contains;
use serde_json::Value;
use std::fs;
use std::path::PathBuf;

/// Two threads send, and main prints in whichever order the messages come.
pub const TWO_ORDERS: &str = r#"
use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    for name in ["a", "b"] {
        let tx = tx.clone();
        thread::spawn(move || tx.send(name).unwrap());
    }
    drop(tx);
    for name in rx {
        println!("{name}");
    }
}
"#;
/// The same, with a sender kept in main.
pub const KEPT: &str = r#"
use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel();
    let other = tx.clone();
    thread::spawn(move || other.send(1).unwrap());
    for number in rx {
        println!("{number}");
    }
    drop(tx);
}
"#;
/// Two locks, taken in either order.
pub const LOCKS: &str = r#"
use std::{sync::{Arc, Mutex}, thread};
fn main() {
    let locks = Arc::new((Mutex::new(1), Mutex::new(2)));
    let theirs = locks.clone();
    let thread = thread::spawn(move || {
        let one = theirs.0.lock().unwrap();
        let two = theirs.1.lock().unwrap();
        println!("{}", *one + *two);
    });
    let two = locks.1.lock().unwrap();
    let one = locks.0.lock().unwrap();
    drop((one, two));
    thread.join().unwrap();
}
"#;

pub struct Explored {
    pub copy: Copy,
    pub file: PathBuf,
}

impl Explored {
    pub fn new(text: &str) -> Self {
        let copy = Copy::new();
        let file = copy.project.root().join("any program.rs");
        fs::write(&file, text).unwrap();
        Self { copy, file }
    }

    pub fn command(&self, arguments: &[&str]) -> assert_cmd::Command {
        let mut command = self.copy.rivulets();
        command.arg("explore").arg(&self.file).args(arguments);
        command
    }

    pub fn json(&self, arguments: &[&str]) -> Value {
        let mut command = self.command(arguments);
        let run = command.args(["--format", "json"]).assert().stderr("");
        serde_json::from_str(&stdout(&run)).unwrap()
    }
}

/// End and output of each outcome, sorted.
fn outcomes(report: &Value) -> Vec<(String, String)> {
    let outcomes = report["outcomes"].as_array().unwrap().iter();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut found: Vec<_> = outcomes
        .map(|outcome| (text(&outcome["end"]), text(&outcome["stdout"])))
        .collect();
    found.sort();
    found
}

#[test]
fn all_schedules_that_differ_and_all_outcomes_are_told() {
    let program = Explored::new(TWO_ORDERS);
    program
        .command(&[])
        .assert()
        .success()
        .stdout(contains("All 2 schedules that differ: 2 outcomes."));
    let report = program.json(&[]);
    assert_eq!(
        (&report["schema"], &report["schedules"]),
        (&2.into(), &2.into())
    );
    assert_eq!(report["complete"], true);
    let ends = |text: &str| ("exit 0".to_owned(), text.to_owned());
    assert_eq!(outcomes(&report), [ends("a\nb\n"), ends("b\na\n")]);
    assert_eq!(report, program.json(&[]), "the same file, another report");
}

#[test]
fn counts_add_up_and_brute_force_finds_the_same() {
    for text in [TWO_ORDERS, KEPT, LOCKS] {
        let program = Explored::new(text);
        let (reduced, brute) = (
            program.json(&[]),
            program.json(&[
                "--no-reduction",
                "--max-schedules",
                "10000000",
                "--max-steps",
                "1000000000",
            ]),
        );
        assert_eq!(outcomes(&reduced), outcomes(&brute));
        assert!(reduced["schedules"].as_u64() < brute["schedules"].as_u64());
        for report in [reduced, brute] {
            assert_eq!(report["complete"], true);
            let counts = report["outcomes"].as_array().unwrap().iter();
            let sum: u64 = counts
                .map(|outcome| outcome["count"].as_u64().unwrap())
                .sum();
            assert_eq!(sum, report["schedules"].as_u64().unwrap());
        }
    }
}

#[test]
fn each_outcomes_schedule_leads_there_again() {
    for text in [TWO_ORDERS, KEPT, LOCKS] {
        let program = Explored::new(text);
        for outcome in program.json(&[])["outcomes"].as_array().unwrap() {
            let schedule = outcome["schedule"].as_str().unwrap();
            let again = program.json(&["--schedule", schedule]);
            assert_eq!(again["outcomes"][0]["end"], outcome["end"], "{schedule}");
            assert_eq!(
                again["outcomes"][0]["stdout"], outcome["stdout"],
                "{schedule}"
            );
        }
    }
}

/// As for `chart`.
#[test]
fn a_schedule_that_does_not_fit_is_no_outcome() {
    let program = Explored::new(TWO_ORDERS);
    for arguments in [
        &["--schedule", "9"][..],
        &["--schedule", "9", "--chart"],
        &["--schedule", "9", "--format", "json"],
    ] {
        let run = program.command(arguments).assert().code(2).stdout("");
        run.stderr(contains("This schedule doesn't fit the program"));
    }
}

#[test]
fn a_failing_schedule_is_a_simple_one() {
    let two = "let two = tx.clone();\n    thread::spawn(move || two.send(2).unwrap());\n    ";
    let many = KEPT.replace("thread::spawn", &format!("{two}thread::spawn"));
    for (text, most_turns) in [(LOCKS, 2), (&many, 4)] {
        let report = Explored::new(text).json(&[]);
        let outcomes = report["outcomes"].as_array().unwrap();
        let stuck = outcomes
            .iter()
            .find(|outcome| outcome["end"] == "deadlock")
            .unwrap();
        let schedule = stuck["schedule"].as_str().unwrap();
        let turns = schedule.split('.').count();
        assert!(turns <= most_turns, "{turns} turns: {schedule}");
    }
}

#[test]
fn who_waits_and_who_keeps_the_channel_open_is_told_with_lines() {
    let program = Explored::new(KEPT);
    let stuck = program.command(&[]).assert().success();
    let stuck = stuck.stdout(contains("deadlock"));
    let stuck = stuck.stdout(contains("any program.rs:7:5: main waits in recv"));
    stuck.stdout(contains(
        "any program.rs:4:20: the sender `tx` made here is alive, owned by main",
    ));
    let locked = Explored::new(LOCKS).command(&[]).assert().success();
    let locked = locked.stdout(contains("any program.rs:12:").and(contains("main waits in lock")));
    locked
        .stdout(contains("any program.rs:7:").and(contains("thread holds the lock it took here")));
}

#[test]
fn a_bound_is_met_and_said_to_be() {
    let program = Explored::new(&TWO_ORDERS.replace(r#"["a", "b"]"#, r#"["a", "b", "c", "d"]"#));
    let report = program.json(&["--max-schedules", "5"]);
    let text = |field: &str| report[field].to_string();
    let said = ["schedules", "sampled", "complete", "cut", "bound"].map(text);
    assert_eq!(said, ["5", "0", "false", "\"schedules\"", "5"]);
    let report = program.json(&["--max-steps", "40"]);
    assert_eq!(
        (&report["complete"], &report["cut"]),
        (&false.into(), &"steps".into())
    );
    let text = program
        .command(&["--max-schedules", "5"])
        .assert()
        .success();
    text.stdout(contains(
        "5 schedules, there are more: the bound of 5 schedules was met",
    ))
    .stdout(contains("All ").not());
}

/// Each run has a process of its own then, and there are fewer by default.
#[test]
#[ignore = "takes long: .ci/run runs it"]
fn a_bound_that_is_asked_for_is_the_bound_of_what_keeps_something_too() {
    let text = TWO_ORDERS.replace(r#"["a", "b"]"#, r#"["a", "b", "c", "d", "e", "f", "g"]"#);
    let kept = "static N: std::sync::Mutex<u8> = std::sync::Mutex::new(0);\nfn main() {\n    \
        *N.lock().unwrap() += 1;";
    let program = Explored::new(&text.replace("fn main() {", kept));
    let report = program.json(&["--max-schedules", "2100"]);
    let text = |field: &str| report[field].to_string();
    let said = ["schedules", "cut", "bound"].map(text);
    assert_eq!(said, ["2100", "\"schedules\"", "2100"]);
}

#[test]
fn what_is_not_explored_of_a_program_is_told_with_its_line() {
    let text = "use std::sync::atomic::{AtomicBool, Ordering::*};\nfn main() {\n    \
        let (x, y) = (AtomicBool::new(false), AtomicBool::new(false));\n    \
        std::thread::scope(|s| {\n        s.spawn(|| (x.store(true, Relaxed), y.load(SeqCst)));\n        \
        s.spawn(|| (y.store(true, SeqCst), x.load(SeqCst)));\n    });\n}\n";
    let program = Explored::new(text);
    let report = program.json(&[]);
    assert_eq!(report["weak_ordering"], 5);
    assert_eq!(
        (&report["complete"], &report["cut"]),
        (&false.into(), &"orderings".into())
    );
    let told = program.command(&[]).assert().success();
    told.stdout(contains("that differ with sequentially consistent atomics"))
        .stdout(contains(
            "any program.rs:5: given that atomics are sequentially consistent",
        ));
    // Nothing can hang on it.
    let alone = Explored::new(&text.replace("x.store(true, Relaxed)", "x.store(true, SeqCst)"));
    assert_eq!(alone.json(&[])["complete"], true);
    assert_eq!(alone.json(&[])["weak_ordering"], Value::Null);
}

#[test]
fn of_unsafe_code_nothing_is_proven() {
    let text = "use std::sync::mpsc;\nfn main() {\n    let (tx, rx) = mpsc::channel::<i32>();\n    \
        let twice = std::mem::ManuallyDrop::new(unsafe { std::ptr::read(&rx) });\n    \
        tx.send(5).unwrap();\n    println!(\"{}\", twice.recv().unwrap());\n}\n";
    let program = Explored::new(text);
    let report = program.json(&[]);
    let said = ["complete", "cut", "unsafe_lines"].map(|field| report[field].to_string());
    assert_eq!(said, ["false", "\"unsafe\"", "[4]"]);
    let told = program.command(&[]).assert().success();
    told.stdout(contains(
        "does to memory isn't checked, so this proves nothing",
    ));
}

#[test]
fn where_the_owners_of_an_arc_are_explored_is_in_the_report() {
    let text = "use std::sync::Arc;\nstruct Last;\nimpl Drop for Last {\n    fn drop(&mut self) {\n        \
        println!(\"{:?}\", std::thread::current().name());\n    }\n}\nfn main() {\n    let silent = Arc::new(1);\n    \
        let last = Arc::new(Last);\n    let (other, also) = (last.clone(), silent.clone());\n    \
        let it = std::thread::spawn(move || drop((other, also)));\n    \
        drop((last, silent));\n    it.join().unwrap();\n}\n";
    let report = Explored::new(text).json(&[]);
    assert_eq!(report["complete"], true);
    assert_eq!(
        report["owners_matter"],
        serde_json::json!([{"line": 10, "column": 16}])
    );
    assert_eq!(report["std_arc"], Value::Null);
    assert_eq!(report["outcomes"].as_array().unwrap().len(), 2);
}

#[test]
fn a_senders_owner_is_not_made_up() {
    // What a hook that never returned has on its thread's stack can't be seen.
    let text = "use std::sync::{Mutex, mpsc};\nfn main() {\n    let (tx, rx) = mpsc::channel::<u8>();\n    \
        let rx = Mutex::new(rx);\n    std::panic::set_hook(Box::new(move |_| {\n        \
        let _ = rx.lock().unwrap().recv();\n    }));\n    let held = tx.clone();\n    \
        let stuck = std::thread::spawn(move || {\n        let _held = held;\n        panic!(\"first\")\n    });\n    \
        let _ = stuck.join();\n    drop(tx)\n}\n";
    let program = Explored::new(text);
    let report = program.json(&[]);
    let senders = report["outcomes"][0]["senders"].as_array().unwrap();
    let held = senders
        .iter()
        .find(|sender| sender["clone"] == true)
        .unwrap();
    assert_eq!(
        (&held["owner"], &held["owner_known"]),
        (&Value::Null, &false.into())
    );
    let told = program.command(&[]).assert();
    told.stdout(contains(
        "the sender `held` cloned here is alive, whose owner isn't known",
    ));
}

#[test]
fn what_is_not_explored_is_exit_code_2() {
    let wrong = Explored::new(&TWO_ORDERS.replace("thread};", "};"));
    wrong
        .command(&[])
        .assert()
        .code(2)
        .stdout("")
        .stderr(contains("error[E0433]"));
    let missing = Explored::new("");
    fs::remove_file(&missing.file).unwrap();
    missing
        .command(&[])
        .assert()
        .code(2)
        .stderr(contains("any program.rs is not there"));
    let process = "fn main() {\n    std::process::Command::new(\"true\").status().unwrap();\n}\n";
    let process = Explored::new(process).command(&[]).assert().code(2);
    process.stdout(contains("any program.rs:2:").and(contains("can't be followed")));
    Explored::new(KEPT)
        .command(&["--schedule", "nonsense"])
        .assert()
        .code(2);
}

#[test]
fn every_solution_is_proven_to_have_the_outcomes_it_should() {
    for (exercise, expected) in catalog().exercises().iter().zip([1, 1, 2]) {
        let copy = Copy::new();
        let mut command = copy.rivulets();
        command
            .arg("explore")
            .arg(exercise.solution(&real()))
            .args(["--format", "json"]);
        let report: Value = serde_json::from_str(&stdout(&command.assert().success())).unwrap();
        assert_eq!(report["complete"], true, "{}", exercise.id);
        let outcomes = outcomes(&report);
        assert_eq!(outcomes.len(), expected, "{}: {outcomes:?}", exercise.id);
        assert!(
            outcomes.iter().all(|(end, _)| end == "exit 0"),
            "{outcomes:?}"
        );
    }
}

/// An `Arc` of a lock between two pools lies in the lock's own channel, as a message that nobody takes.
const OWNED_BY_A_MESSAGE: &str = r#"
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex};
struct Lock { upper: Sender<Arc<Lock>>, lower: Mutex<Receiver<Arc<Lock>>>, bell: Sender<u32> }
fn main() {
    let (bell, heard) = mpsc::channel();
    let (upper, lower) = mpsc::channel();
    let lock = Arc::new(Lock { upper, lower: Mutex::new(lower), bell });
    lock.upper.send(lock.clone()).unwrap();
    drop(lock);
    heard.recv().unwrap();
}
"#;

#[test]
fn a_circle_through_a_message_that_waits_is_one() {
    let told = contains("the sender `bell` made here is alive, kept by Arcs in a circle");
    let program = Explored::new(OWNED_BY_A_MESSAGE);
    program.command(&[]).assert().stdout(told);
}
