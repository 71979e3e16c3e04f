//! Who owns an `Arc`, who lets go of it last, and what that drops, in explanations.

use super::{line_of, trial};
use rivulets::verdict::{
    Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    no_thread_panics, prints,
};
use rivulets::words::Advice;

const HEAD: &str = "#![allow(unused)]
use std::sync::{mpsc::{self, Sender}, Arc, Mutex, OnceLock, RwLock, Weak};
use std::thread;
";

/// Grades a program that should print `a`, and wants this verdict, a first sentence that says `cause`, and an excerpt
/// with each line that has a comment `// N`. In `cause`, `{N}` stands for that line.
#[track_caller]
fn is(rest: &str, verdict: Verdict, cause: &str, says: &[&str]) {
    let source = format!("{HEAD}{rest}");
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints a", &["a"]),
        in_every_order_of_the_threads(),
    ];
    let trial = trial(&lesson, &source);
    let mut cause = cause.to_owned();
    for number in 1..=4 {
        let comment = format!("// {number}");
        if source.contains(&comment) {
            let line = line_of(&source, &comment);
            cause = cause.replace(&format!("{{{number}}}"), &line.to_string());
            trial.says(&[&format!("{line} |")]);
        }
    }
    trial.is(verdict, &cause).says(says);
}

const POOL: &str = "fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let pool = Arc::new(Mutex::new(rx)); // 1
    let workers = [(); 2].map(|()| {
        let pool = pool.clone();
        thread::spawn(move || { pool.lock().unwrap().recv(); }) // 2
    });
    drop(pool);
    tx.send(1);
    tx.send(2);
    workers.map(|worker| worker.join());
    println!(\"a\");
    tx.send(3).unwrap(); // 3
}
";

#[test]
fn who_let_go_of_a_pool_last_is_named_where_a_send_fails() {
    is(
        POOL,
        Verdict::Panicked,
        "Panicked: main could not send at line {3}, because the second thread let go of `pool` last and dropped the \
         Receiver with it.",
        &[
            "the Receiver lies in this Arc",
            "after this, the second thread lets go of it last",
        ],
    );
}

#[test]
fn where_an_owner_lets_go_by_drop_its_line_is_named() {
    is(
        "fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let end = Arc::new(rx); // 1
    let other = end.clone();
    drop(end);
    drop(other); // 2
    println!(\"a\");
    tx.send(1).unwrap(); // 3
}
",
        Verdict::Panicked,
        "Panicked: main could not send at line {3}, because main let go of `end` last, at line {2}, and dropped the \
         Receiver with it.",
        &["here main lets go of it last"],
    );
}

#[test]
fn who_let_go_of_the_last_sender_is_named_where_a_receive_fails() {
    is(
        "fn main() {
    let (tx, rx) = mpsc::channel::<u8>();
    let source = Arc::new(tx); // 1
    let gauge = thread::spawn(move || {
        source.send(1); // 2
    });
    rx.recv();
    println!(\"a\");
    rx.recv().unwrap(); // 3
}
",
        Verdict::Panicked,
        "Panicked: main got no message at line {3}, because the thread `gauge` let go of `source` last and dropped the \
         last Sender with it.",
        &["the Sender lies in this Arc"],
    );
}

#[test]
fn who_still_owns_a_sender_is_told() {
    is(
        "struct Hub { out: Sender<u8> }
fn main() {
    let (tx, rx) = mpsc::channel(); // 1
    let hub = Arc::new(Hub { out: tx }); // 2
    let other = hub.clone();
    thread::spawn(move || other.out.send(1));
    println!(\"a\");
    for _ in rx {} // 3
}
",
        Verdict::Deadlock,
        "Deadlock: main waits at line {3}, and the channel can't end: main still owns `hub`, and a Sender in it.",
        &["the Sender lies in this Arc, which main owns"],
    );
}

#[test]
fn owners_that_share_a_sender_are_told_with_their_lines() {
    is(
        "fn main() {
    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let (go, gone) = mpsc::channel::<u8>();
    let (go2, gone2) = mpsc::channel::<u8>();
    let source = Arc::new(tx); // 2
    let one = source.clone();
    println!(\"a\");
    thread::spawn(move || {
        gone.recv(); // 3
        one.send(1);
    });
    thread::spawn(move || {
        gone2.recv();
        source.send(1);
    });
    rx.recv(); // 4
    go.send(1);
    go2.send(1);
}
",
        Verdict::Deadlock,
        "Deadlock: ",
        &[
            "2 threads started at lines 11 and 15 share `source`, and in it a Sender to main",
            "the Sender lies in this Arc, which the first thread and the second thread own",
        ],
    );
}

/// Three ways in which `Arc`s keep themselves, and a `Sender`, alive.
const CIRCLES: [(&str, &str); 3] = [
    (
        "struct Node { next: Mutex<Option<Arc<Node>>>, out: Sender<u8> }
fn main() {
    let (tx, rx) = mpsc::channel();
    let one = Arc::new(Node { next: Mutex::default(), out: tx.clone() });
    let two = Arc::new(Node { next: Mutex::new(Some(one.clone())), out: tx });
    *one.next.lock().unwrap() = Some(two);
    drop(one);
    println!(\"a\");
    for _ in rx {} // 1
}
",
        "2 Arcs own each other in a circle, and a Sender.",
    ),
    (
        "struct Me { me: OnceLock<Arc<Me>>, out: Sender<u8> }
fn main() {
    let (tx, rx) = mpsc::channel();
    let me = Arc::new(Me { me: OnceLock::new(), out: tx });
    me.me.set(me.clone());
    thread::spawn(move || me.out.send(1));
    println!(\"a\");
    for _ in rx {} // 1
}
",
        "`me` owns itself, and a Sender.",
    ),
    (
        "struct Part { others: RwLock<Vec<Arc<Part>>>, out: Sender<u8> }
fn main() {
    let (tx, rx) = mpsc::channel();
    let parts = [(); 3].map(|()| Arc::new(Part { others: RwLock::default(), out: tx.clone() }));
    drop(tx);
    for at in 0..3 {
        parts[at].others.write().unwrap().push(parts[(at + 1) % 3].clone());
    }
    drop(parts);
    println!(\"a\");
    for _ in rx {} // 1
}
",
        "3 Arcs own each other in a circle, and a Sender.",
    ),
];

#[test]
fn a_circle_of_arcs_that_keeps_a_sender_is_named_as_one() {
    for (program, circle) in CIRCLES {
        is(
            program,
            Verdict::Deadlock,
            &format!("Deadlock: main waits at line {{1}}, and the channel can't end: {circle}"),
            &["the Sender lies in this Arc", "so nobody drops it"],
        );
    }
}

#[test]
fn a_weak_in_the_circle_keeps_nothing() {
    let (circle, _) = CIRCLES[0];
    let innocent = circle
        .replace("Option<Arc<Node>>", "Weak<Node>")
        .replace("Some(one.clone())", "Arc::downgrade(&one)")
        .replace("Some(two)", "Arc::downgrade(&two)")
        .replace("drop(one)", "drop((one, two))")
        .replace(" // 1", "");
    is(&innocent, Verdict::Passed, "Passed: right", &[]);
}

#[test]
fn what_is_wanted_alone_is_told_with_who_may_own_it_still() {
    is(
        "fn main() {
    let (tx, rx) = mpsc::channel();
    let list = Arc::new(Mutex::new(\"a\"));
    let other = list.clone();
    thread::spawn(move || { tx.send(other.lock().is_ok()); });
    rx.recv().unwrap();
    let text = Arc::try_unwrap(list).unwrap(); // 1
    println!(\"{}\", text.lock().unwrap());
}
",
        Verdict::DependsOnLuck,
        "Depends on luck: line {1} wants `list` for itself alone, and another thread may still own it.",
        &[
            "whether it is the only owner is a matter of luck",
            Advice::WhoElseOwns.words(),
        ],
    );
}

#[test]
fn who_lets_go_last_is_told_where_that_shows() {
    is(
        "struct Gauge;
impl Drop for Gauge {
    fn drop(&mut self) {
        println!(\"{}\", thread::current().name().unwrap_or(\"a\"));
    }
}
fn main() {
    let gauge = Arc::new(Gauge); // 1
    let other = gauge.clone();
    let reader = thread::spawn(move || drop(other));
    drop(gauge);
    reader.join();
}
",
        Verdict::DependsOnLuck,
        "Depends on luck: main or the thread `reader` lets go of `gauge` last, whichever is slower.",
        &[
            "what lies in it is dropped by whoever lets go last",
            Advice::WhichComesFirst.words(),
        ],
    );
}
