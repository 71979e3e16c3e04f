//! The dye test on programs that read their messages, that don't, and of which it can't be told.

use super::observed::observed_in;
use super::standin::scratch;
use rivulets::explore::Explorer;
use rivulets::schedule::Reaction;

/// What each message of a program comes to, in one schedule of each outcome.
fn reactions(name: &str, text: &str, messages: u32) -> Vec<Vec<Reaction>> {
    let folder = scratch(name);
    let observed = observed_in(&folder, text);
    let mut explorer = Explorer::of(&observed);
    let found = explorer.explore().expect("the program can be run");
    let all = found.outcomes.iter().map(|outcome| {
        let mut one = |message| explorer.react(&outcome.schedule, message);
        let all = (1..=messages).map(|message| one(message).expect("the server lives").reaction);
        all.collect()
    });
    let all = all.collect();
    // What is left is left in the target folder, where `cargo clean` finds it.
    let _ = std::fs::remove_dir_all(&folder);
    all
}

#[track_caller]
fn alike(name: &str, text: &str, messages: u32, reaction: Reaction) {
    let found = reactions(name, text, messages);
    assert!(!found.is_empty());
    for outcome in found {
        assert_eq!(outcome, vec![reaction; messages as usize], "{name}");
    }
}

#[test]
fn what_is_printed_in_whatever_way_reacts() {
    let plain = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel();
        for name in [\"Anna\", \"Ben\"] { let tx = tx.clone();
            thread::spawn(move || tx.send(format!(\"{name} is here\")).unwrap()); }
        drop(tx); for line in rx { println!(\"{line}\"); } }";
    alike("dyed_plain", plain, 2, Reaction::Reacted);
    let derived = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel::<(usize, u64)>();
        for n in 0..2 { let tx = tx.clone(); thread::spawn(move || tx.send((n, 3 * n as u64)).unwrap()); }
        drop(tx); let mut all = [0; 2]; for (at, sum) in rx { all[at] = sum; }
        println!(\"{}\", all.iter().sum::<u64>()); }";
    alike("dyed_derived", derived, 2, Reaction::Reacted);
    let signal = "use std::{sync::mpsc, thread}; struct Job { name: String, reply: mpsc::Sender<String> }
        fn main() { let (tx, rx) = mpsc::channel::<Job>();
        thread::spawn(move || for job in rx { job.reply.send(job.name.to_uppercase()).unwrap(); });
        let (reply, replies) = mpsc::channel(); tx.send(Job { name: \"anna\".into(), reply }).unwrap();
        println!(\"{}\", replies.recv().unwrap()); }";
    alike("dyed_job", signal, 2, Reaction::Reacted);
}

#[test]
fn what_travels_and_is_not_read_leaves_the_output_unmoved() {
    let counted = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel();
        thread::spawn(move || for line in [\"hello\", \"world\"] { tx.send(line.to_string()).unwrap() });
        for (_, line) in rx.iter().zip([\"hello\", \"world\"]) { println!(\"{line}\"); } }";
    alike("dyed_counted", counted, 2, Reaction::Unmoved);
    let logged = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel(); thread::spawn(move || tx.send(42).unwrap()).join().unwrap();
        eprintln!(\"{:?}\", rx.recv()); println!(\"42\"); }";
    alike("dyed_logged", logged, 1, Reaction::Unmoved);
}

#[test]
fn of_what_can_t_be_changed_nothing_is_said() {
    let signals = "use std::{sync::mpsc, thread}; enum Done { Well }
        fn main() { let (tx, rx) = mpsc::channel(); thread::spawn(move || tx.send(Done::Well).unwrap());
        let Ok(Done::Well) = rx.recv() else { return }; println!(\"done\"); }";
    alike("dyed_signals", signals, 1, Reaction::NotDyed);
    let reports = "use std::{sync::mpsc, thread}; struct Report { worker: usize, note: String }
        fn main() { let (tx, rx) = mpsc::channel();
        thread::spawn(move || tx.send(Report { worker: 7, note: \"fine\".into() }).unwrap());
        let report = rx.recv().unwrap(); println!(\"{}\", report.worker); drop(report.note); }";
    alike("dyed_reports", reports, 1, Reaction::NotDyed);
}

#[test]
fn a_panic_a_deadlock_and_another_course_are_reactions() {
    let parsed = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel(); thread::spawn(move || tx.send(String::from(\"x\")).unwrap());
        assert_eq!(rx.recv().unwrap(), \"x\"); println!(\"x\"); }";
    alike("dyed_parsed", parsed, 1, Reaction::Reacted);
    let awaited = "use std::{sync::mpsc, thread};
        fn main() { let (tx, rx) = mpsc::channel(); let (go, gone) = mpsc::channel();
        thread::spawn(move || { if rx.recv() == Ok(\"go\") { go.send(()).unwrap() } else { std::mem::forget(go) } });
        tx.send(\"go\").unwrap(); println!(\"{:?}\", gone.recv()); }";
    let found = reactions("dyed_awaited", awaited, 2);
    assert!(
        found.contains(&vec![Reaction::Reacted, Reaction::NotDyed]),
        "{found:?}"
    );
}

/// Of three messages the first two say what is printed, and a third stands for all other texts.
#[test]
fn what_another_message_says_is_tried_of_any_type() {
    let program = |message: &str, sent: &str, print: &str| {
        format!(
            "use std::{{sync::mpsc, thread}};
            #[derive(Clone, Copy)] struct Number {{ n: usize }} #[derive(Clone, Copy)] enum Word {{ A, B, C }}
            struct Owner(Box<u8>); struct Nothing;
            fn main() {{ let (tx, rx) = mpsc::channel::<{message}>();
            let it = thread::spawn(move || {{ for message in [{sent}] {{ tx.send(message).unwrap(); }} }});
            it.join().unwrap(); for (at, it) in rx.iter().enumerate() {{ println!(\"{{}}\", {print}); }} }}"
        )
    };
    let numbers = "Number { n: 1 }, Number { n: 2 }, Number { n: 3 }";
    let words = "Word::A, Word::B, Word::C";
    let owners = "Owner(Box::new(1)), Owner(Box::new(2)), Owner(Box::new(3))";
    let texts = "\"m\", \"b\", \"the rest\"";
    let wildcard = "match it { \"m\" => 1, \"b\" => 2, _ => 3 }";
    for (name, message, sent, print, reaction) in [
        ("numbers", "Number", numbers, "it.n", Reaction::Reacted),
        ("numbers_unread", "Number", numbers, "at", Reaction::Unmoved),
        ("words", "Word", words, "it as usize", Reaction::Reacted),
        ("words_unread", "Word", words, "at", Reaction::Unmoved),
        ("owners", "Owner", owners, "it.0", Reaction::Reacted),
        ("owners_unread", "Owner", owners, "at", Reaction::NotDyed),
        ("wildcard", "&str", texts, wildcard, Reaction::Reacted),
    ] {
        alike(
            &format!("another_{name}"),
            &program(message, sent, print),
            3,
            reaction,
        );
    }
}

/// Which text it is compared with is known from the program alone.
#[test]
fn a_text_that_is_compared_with_another_is_read() {
    let program = |print: &str| {
        format!(
            "use std::{{sync::mpsc, thread}};
            fn main() {{ let (tx, rx) = mpsc::channel();
            let it = thread::spawn(move || tx.send(\"away\".to_owned()).unwrap()); it.join().unwrap();
            let it = rx.recv().unwrap(); println!(\"{{}} {{}}\", \"a\", {print}); }}"
        )
    };
    let compared = "if it == \"home\" { \"known\" } else { \"foreign\" }";
    alike("text_compared", &program(compared), 1, Reaction::Reacted);
    let unread = "{ drop(it); if \"home\" == \"away\" { 1 } else { 2 } }";
    alike("text_not_compared", &program(unread), 1, Reaction::Unmoved);
}
