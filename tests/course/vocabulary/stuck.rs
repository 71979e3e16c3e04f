//! What a deadlock comes down to, in the first sentence of its explanation, and its lines.

use super::{line_of, trial};
use rivulets::verdict::{
    Verdict, compiles, ends_by_itself_with_success, in_every_order_of_the_threads,
    no_thread_panics, prints,
};

/// Grades a `main` with this body, and wants a deadlock whose first sentence says `cause` and whose
/// excerpt shows each line that has a comment `// N`. In `cause`, `{N}` stands for that line.
#[track_caller]
pub(super) fn is_stuck(body: &str, cause: &str) -> String {
    let source = format!(
        "#![allow(unused)]\nuse std::collections::HashMap;\nuse std::sync::mpsc::{{self, Receiver, Sender}};\n\
         use std::sync::*;\nuse std::thread;\n\nstruct Hub {{\n    tx: Sender<u8>,\n}}\n\nfn main() {{\n{body}\n}}\n"
    );
    let lesson = [
        compiles(),
        no_thread_panics(),
        ends_by_itself_with_success(),
        prints("it prints nothing", &[]),
        in_every_order_of_the_threads(),
    ];
    let trial = trial(&lesson, &source);
    let mut wanted = cause.to_owned();
    for number in 1..=4 {
        let comment = format!("// {number}");
        if source.contains(&comment) {
            let line = line_of(&source, &comment);
            wanted = wanted.replace(&format!("{{{number}}}"), &line.to_string());
            let shown = trial.explanation.lines().map(str::trim_start);
            let is_shown = |shown: &str| shown.starts_with(&format!("{line} |"));
            assert!(
                shown.into_iter().any(is_shown),
                "line {line} is not in\n{}",
                trial.explanation
            );
        }
    }
    trial.is(Verdict::Deadlock, &format!("Deadlock: {wanted}"));
    trial.explanation
}

#[test]
fn locks() {
    is_stuck(
        "    let lock = Mutex::new(1);
    let held = lock.lock().unwrap(); // 1
    let again = lock.lock().unwrap(); // 2",
        "main waits at line {2} for a lock that it holds itself, since line {1}.",
    );
    is_stuck(
        "    let lock = RwLock::new(1);
    let held = lock.read().unwrap(); // 1
    *lock.write().unwrap() = 2; // 2",
        "main waits at line {2} for a lock that it holds itself, since line {1}.",
    );
    is_stuck(
        "    let lock = Arc::new(Mutex::new(1));
    let other = lock.clone();
    thread::spawn(move || std::mem::forget(other.lock())).join(); // 1
    let held = lock.lock().unwrap(); // 2",
        "main waits at line {2} for a lock that was taken at line {1} and never given back.",
    );
}

#[test]
fn locks_in_a_circle() {
    let three =
        "    let locks = Arc::new([Mutex::new(0), Mutex::new(1), Mutex::new(2), Mutex::new(3)]);
    let all = Arc::new(Barrier::new(3));
    let threads: Vec<_> = (0..3).map(|number| {
        let (locks, all) = (locks.clone(), all.clone());
        thread::spawn(move || {
            let one = locks[number].lock().unwrap(); // 1
            all.wait();
            let next = locks[(number + 1) % 3].lock().unwrap(); // 2
        })
    }).collect();
    for thread in threads {
        thread.join().unwrap(); // 3
    }";
    is_stuck(
        three,
        "3 threads wait in a circle, each for a lock that the next one holds, at line {2}.",
    );
}

#[test]
fn a_lock_that_is_kept_over_a_wait() {
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>();
    let log = Arc::new(Mutex::new(Vec::new()));
    let other = log.clone();
    let thread = thread::spawn(move || {
        let mut log = other.lock().unwrap(); // 1
        log.push(rx.recv().unwrap()); // 2
    });
    while log.try_lock().is_ok() {}
    log.lock().unwrap().push(1); // 3
    tx.send(2);",
        "the thread `thread` waits at line {2} and keeps the lock of line {1}, which main wants at line {3}.",
    );
}

#[test]
fn a_pool_of_workers_with_one_receiver_behind_a_lock() {
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let rx = Arc::new(Mutex::new(rx));
    let workers: Vec<_> = (0..2).map(|_| {
        let rx = rx.clone();
        thread::spawn(move || while let Ok(job) = rx.lock().unwrap().recv() { // 2
        })
    }).collect();
    tx.send(1).unwrap();
    for worker in workers {
        worker.join().unwrap(); // 3
    }",
        "main joins the first thread, started at line 16, which waits at line {2} for main to send or drop its Sender.",
    );
}

#[test]
fn meeting_oneself() {
    is_stuck(
        "    let (tx, rx) = mpsc::sync_channel(0); // 1
    tx.send(1).unwrap(); // 2
    rx.recv().unwrap();",
        "main waits at line {2} until its message is taken, and only main itself could take it.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::sync_channel(2); // 1
    for number in 0..3 {
        tx.send(number).unwrap(); // 2
    }
    rx.recv().unwrap();",
        "main waits at line {2} for room in its full channel, and only main itself could take a message out.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::sync_channel(1);
    Box::leak(Box::new(rx));
    tx.send(1).unwrap();
    tx.send(2).unwrap(); // 1",
        "main waits at line {1} for room in the channel, and no thread can reach the Receiver any more.",
    );
}

#[test]
fn waiting_for_each_other() {
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let handle = thread::spawn(move || rx.recv()); // 2
    handle.join(); // 3
    tx.send(1);",
        "main joins the thread `handle`, which waits at line {2} for main to send or drop its Sender.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let rx = Mutex::new(rx);
    thread::scope(|scope| { // 2
        scope.spawn(|| for x in rx.lock().unwrap().iter() {}); // 3
        tx.send(1);
    });",
        "main's scope waits for the first thread, started at line {3}, which waits at line {3} \
         for main to send or drop its Sender.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>();
    let (tx1, rx1) = mpsc::channel::<u8>();
    let (tx2, rx2) = mpsc::channel::<u8>();
    thread::spawn(move || { rx1.recv(); drop(tx2); }); // 1
    thread::spawn(move || { rx2.recv(); drop(tx); }); // 2
    rx.recv(); // 3
    drop(tx1);",
        "3 threads wait in a circle, each for the next one, at lines {3}, {2} and {1}.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    let (tx1, rx1) = mpsc::channel::<u8>();
    thread::spawn(move || { rx.recv(); drop(tx1); }); // 2
    thread::spawn(move || rx1.recv()).join(); // 3
    tx.send(1);",
        "main awaits other threads, and the first thread, started at line {2}, waits at line {2} \
         for main to send or drop its Sender.",
    );
    is_stuck(
        "    let (to_thread, from_main) = mpsc::sync_channel(1);
    let (to_main, from_thread) = mpsc::sync_channel(1);
    let thread = thread::spawn(move || {
        to_main.send(1).unwrap();
        to_main.send(2).unwrap(); // 1
        from_main.recv().unwrap();
    });
    to_thread.send(1).unwrap();
    to_thread.send(2).unwrap(); // 2
    from_thread.recv().unwrap();",
        "main waits at line {2} for the thread `thread`, which waits at line {1} for main.",
    );
}

#[test]
fn waiting_at_the_wrong_place_or_too_often() {
    is_stuck(
        "    let (tx, rx) = mpsc::channel(); // 1
    let (other_tx, other_rx) = mpsc::channel::<u8>(); // 2
    thread::spawn(move || tx.send(1).unwrap()).join().unwrap(); // 3
    other_rx.recv().unwrap(); // 4",
        "main waits at line {4} at one channel, while the message sent at line {3} lies in another.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel();
    let (other_tx, other_rx) = mpsc::channel::<u8>(); // 1
    tx.send(1).unwrap();
    other_rx.recv().unwrap(); // 2",
        "main waits at line {2} for a message, and no thread is left that sends one.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel(); // 1
    let writer = tx.clone();
    thread::spawn(move || writer.send(1).unwrap()).join().unwrap();
    for _ in 0..2 {
        rx.recv().expect(\"a message\"); // 2
    }",
        "main waits at line {2} for a second message, and only 1 was sent.",
    );
    is_stuck(
        "    let (tx, rx) = mpsc::channel::<u8>(); // 1
    rx.recv().unwrap(); // 2",
        "main waits at line {2} for a message, and no thread is left that sends one.",
    );
}

#[test]
fn waiting_to_be_woken() {
    is_stuck(
        "    Barrier::new(2).wait(); // 1",
        "main waits at line {1} at a barrier, and too few threads come there.",
    );
    is_stuck(
        "    let (lock, woken) = (Mutex::new(false), Condvar::new());
    let mut is = lock.lock().unwrap();
    while !*is {
        is = woken.wait(is).unwrap(); // 1
    }",
        "main waits at line {1} to be woken, and no thread is left that could do so.",
    );
    is_stuck(
        "    let cell: OnceLock<u8> = OnceLock::new();
    cell.get_or_init(|| *cell.get_or_init(|| 1)); // 1",
        "main waits at line {1} for a value that is never made.",
    );
}
