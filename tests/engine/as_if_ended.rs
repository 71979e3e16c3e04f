//! Stuck programs that go on as if their channels had ended: who counts on a message, and who takes what comes.

use super::observed::observed_in;
use super::standin::scratch;
use rivulets::diagnose::counting;
use rivulets::explore::Explorer;
use rivulets::trace::{End, Ending};

/// Runs a program, each of whose schedules gets stuck, and says for one of each outcome who counts on a message; and
/// with what code it ends if its channels do.
#[track_caller]
fn if_ended(name: &str, text: &str) -> (Vec<u16>, Ending) {
    let folder = scratch(name);
    let observed = observed_in(&folder, text);
    let mut explorer = Explorer::of(&observed);
    let found = explorer.explore().expect("the program can be run");
    let mut told = found.outcomes.iter().map(|outcome| {
        let stuck = explorer.replay(&outcome.schedule).expect("it is run");
        assert_eq!(stuck.ending, Ending::Ended(End::Deadlock), "{name}");
        let after = explorer.as_if_ended(&outcome.schedule).expect("it is run");
        let (stuck, story) = (observed.story(&stuck), observed.story(&after));
        (counting(&stuck, &story).into_iter().collect(), after.ending)
    });
    let first = told.next().expect("it has an outcome");
    for other in told {
        assert_eq!(other, first, "{name}");
    }
    let _ = std::fs::remove_dir_all(&folder);
    first
}

/// The same of a `main` with one channel that it keeps open itself, and with one message in it.
#[track_caller]
fn of_main(name: &str, body: &str) -> (Vec<u16>, Ending) {
    if_ended(
        name,
        &format!(
            "use std::{{sync::mpsc, thread}};\nfn main() -> Result<(), mpsc::RecvError> {{\n\
             let (tx, rx) = mpsc::channel::<u8>(); tx.send(1).unwrap();\n{body}\nOk(()) }}\n"
        ),
    )
}

const WELL: Ending = Ending::Ended(End::Exit(0));
const FALLEN: Ending = Ending::Ended(End::Exit(101));

#[test]
fn whoever_would_fall_counts_on_a_message() {
    for (name, body) in [
        ("ended_unwrap", "for _ in 0..2 { rx.recv().unwrap(); }"),
        (
            "ended_expect",
            "for _ in 0..2 { rx\n.recv()\n.map(u32::from)\n.expect(\"one\"); }",
        ),
        (
            "ended_next",
            "let mut all = rx.iter(); all.next(); all.next().unwrap();",
        ),
        (
            "ended_else",
            "rx.recv()?; let Ok(_) = rx.recv() else { panic!(\"none\") };",
        ),
    ] {
        assert_eq!(of_main(name, body), (vec![0], FALLEN), "{name}");
    }
    let failed = Ending::Ended(End::Exit(1));
    assert_eq!(
        of_main("ended_try", "rx.recv()?; rx.recv()?;"),
        (vec![0], failed)
    );
}

#[test]
fn whoever_takes_all_that_come_goes_on() {
    for (name, body) in [
        ("ended_for", "for _ in &rx {}"),
        ("ended_while", "while let Ok(_) = rx.recv() {}"),
        (
            "ended_collect",
            "assert_eq!(rx.iter().collect::<Vec<_>>(), [1]);",
        ),
        ("ended_loop", "loop { if rx.recv().is_err() { break } }"),
    ] {
        assert_eq!(of_main(name, body), (vec![], WELL), "{name}");
    }
}

/// What falls for another reason, further on, doesn't count on a message.
#[test]
fn a_fall_further_on_is_another_matter() {
    for (name, body) in [
        (
            "ended_assert",
            "let mut sum = 0; for one in &rx { sum += one }\nassert_eq!(sum, 2);",
        ),
        (
            "ended_printed",
            "for _ in &rx {} println!(\"over\"); rx.try_recv().unwrap();",
        ),
    ] {
        assert_eq!(of_main(name, body), (vec![], FALLEN), "{name}");
    }
}

#[test]
fn each_thread_that_waits_is_told_so_at_once() {
    let both = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::sync_channel::<u8>(0); let (back, answers) = mpsc::channel::<u8>();
        let worker = thread::spawn(move || for one in rx { back.send(one).unwrap() });
        answers.recv().unwrap(); drop(tx); worker.join().unwrap(); }";
    assert_eq!(if_ended("ended_both", both), (vec![0], FALLEN));
    // The worker ends, and so main's join does.
    let joined = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel::<u8>();
        let worker = thread::spawn(move || rx.iter().count());
        worker.join().unwrap(); drop(tx); }";
    assert_eq!(if_ended("ended_joined", joined), (vec![], WELL));
}

/// It is once that channels end: who gets stuck again stays so.
#[test]
fn whoever_gets_stuck_again_stays_so() {
    let twice = "use std::sync::mpsc;
        fn main() { let (tx, rx) = mpsc::channel::<u8>(); let (other, others) = mpsc::channel::<u8>();
        for _ in rx {} for _ in others {} drop((tx, other)); }";
    let stuck = Ending::Ended(End::Deadlock);
    assert_eq!(if_ended("ended_twice", twice), (vec![], stuck));
    let lock = "use std::sync::Mutex;
        fn main() { let lock = Mutex::new(1); let _held = lock.lock(); drop(lock.lock()); }";
    assert_eq!(if_ended("ended_lock", lock), (vec![], stuck));
}
