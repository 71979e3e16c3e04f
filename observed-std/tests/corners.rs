//! Corners of std that are easily missed, each with all its outcomes.

mod support;

use observed_std::engine::wire::*;
use support::*;

/// The outcomes of a program's runs under every schedule are exactly these.
#[track_caller]
fn outcomes(flags: u32, text: &str, expected: &[&str]) {
    let found: Vec<String> = every_outcome(text, FREE_TIME | flags).into_iter().collect();
    let mut expected: Vec<&str> = expected.to_vec();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_weak_exchange_may_fail_without_cause_once() {
    let text = "use std::sync::atomic::{*, Ordering::SeqCst}; fn main() { let n = AtomicU8::new(0);
        let all = [0; 2].map(|_| n.compare_exchange_weak(0, 1, SeqCst, SeqCst)); println!(\"{all:?}\"); }";
    outcomes(0, text, &["Exit(0) [Ok(0), Err(1)]\n"]);
    outcomes(
        CAUSELESS,
        text,
        &["Exit(0) [Err(0), Ok(0)]\n", "Exit(0) [Ok(0), Err(1)]\n"],
    );
}

#[test]
fn formatting_holds_the_lock_and_keeps_its_place() {
    let nested = "use std::fmt::*; struct L; impl Display for L { fn fmt(&self, f: &mut Formatter) -> Result {
        println!(\"inner\"); f.write_str(\"L\") } } fn main() { println!(\"a {L} b\"); }";
    outcomes(
        0,
        nested,
        &[&format!("Exit(0) {}", run_on_real_std(nested))],
    );
    let waits = "use std::{fmt::*, sync::mpsc}; struct L(mpsc::Receiver<&'static str>);
        impl Display for L { fn fmt(&self, f: &mut Formatter) -> Result { f.write_str(self.0.recv().unwrap()) } }
        fn main() { let (tx, rx) = mpsc::channel(); std::thread::spawn(move || { println!(\"t\");
            tx.send(\"7\").unwrap(); });
        println!(\"got {}\", L(rx)); }";
    outcomes(0, waits, &["Deadlock ", "Exit(0) t\ngot 7\n"]);
    let cut = "use std::fmt::*; struct L; impl Display for L { fn fmt(&self, _: &mut Formatter) -> Result { panic!() } }
        fn main() { let _ = std::thread::spawn(|| println!(\"half {L}\")).join(); println!(\"end\"); }";
    outcomes(0, cut, &["Exit(0) half end\n"]);
    let error = cut.replace("panic!()", "Err(Error)");
    outcomes(0, &error, &["Exit(0) half end\n"]);
}

#[test]
fn a_hook_that_is_changed_meanwhile_matters() {
    let text = "use std::panic::*; fn main() { set_hook(Box::new(|_| println!(\"old\")));
        let t = std::thread::spawn(|| panic!()); set_hook(Box::new(|_| println!(\"new\"))); let _ = t.join(); }";
    let run = Server::of(text).run(&plain());
    assert_ne!(run.notes.flags & HOOKS_SEEN, 0);
    outcomes(HOOKS_MATTER, text, &["Exit(0) new\n", "Exit(0) old\n"]);
}

#[test]
fn poison_is_seen_while_the_lock_is_still_held() {
    let text = "use std::sync::*; fn main() { let m: &_ = Box::leak(Box::new(Mutex::new(0)));
        let t = std::thread::spawn(|| { let _g = m.lock(); panic!() });
        let (poisoned, free) = (m.is_poisoned(), m.try_lock().map_err(|e| matches!(e, TryLockError::WouldBlock)));
        println!(\"{poisoned} {:?}\", free.map(|_| ())); let _ = t.join(); }";
    let all = [
        "false Err(false)",
        "false Err(true)",
        "false Ok(())",
        "true Err(false)",
        "true Err(true)",
    ];
    outcomes(
        0,
        text,
        &all.map(|line| format!("Exit(0) {line}\n"))
            .each_ref()
            .map(|line| &**line),
    );
}

#[test]
fn standard_input_has_a_lock() {
    let text = "use std::{io::*, sync::mpsc}; fn main() { let lock = stdin().lock(); let (tx, rx) = mpsc::channel();
        std::thread::spawn(move || tx.send(stdin().read_line(&mut String::new()).unwrap()).unwrap());
        rx.recv().unwrap(); drop(lock); }";
    outcomes(0, text, &["Deadlock "]);
}

#[test]
fn an_offer_that_waits_may_use_up_the_park_token() {
    let text = "use std::{sync::mpsc, thread}; fn main() { let (tx, rx) = mpsc::sync_channel(0);
            let me = thread::current();
        thread::spawn(move || { me.unpark(); rx.recv().unwrap(); }); tx.send(()).unwrap(); thread::park(); }";
    assert_ne!(Server::of(text).run(&plain()).notes.flags & TOKENS_SEEN, 0);
    outcomes(TOKENS_MATTER, text, &["Deadlock ", "Exit(0) "]);
}

#[test]
fn panics_where_nobody_can_catch_them_end_the_process() {
    let local = "struct D; impl Drop for D { fn drop(&mut self) { panic!() } } thread_local!(static A: D = const { D });
        fn main() { let _ = std::thread::spawn(|| A.with(|_| println!(\"in\"))).join(); }";
    let result = "struct D; impl Drop for D { fn drop(&mut self) { panic!() } }
        fn main() { println!(\"in\"); drop(std::thread::spawn(|| D)); std::thread::park(); }";
    for text in [local, result] {
        outcomes(0, text, &["Abort in\n"]);
    }
    // What others print before that is a race.
    let double = "struct D; impl Drop for D { fn drop(&mut self) { panic!() } }
        fn main() { std::thread::spawn(|| { let _d = D; panic!() }); println!(\"main\"); std::thread::park(); }";
    outcomes(0, double, &["Abort ", "Abort main\n"]);
}

/// Bodies of loops that look in vain, each with what stands before it.
const VAIN: [(&str, &str); 19] = [
    (
        "let (tx, rx) = channel::<u8>(); drop(tx);",
        "assert!(rx.recv().is_err());",
    ),
    (
        "let (_tx, rx) = channel::<u8>();",
        "assert!(rx.try_recv().is_err());",
    ),
    (
        "let (_tx, rx) = channel::<String>();",
        "assert!(rx.recv_timeout(Duration::from_millis(1)).is_err());",
    ),
    (
        "let (tx, rx) = channel(); drop(rx);",
        "assert!(tx.send(1).is_err());",
    ),
    (
        "let (tx, rx) = channel(); drop(rx);",
        "assert!(tx.send(String::from(\"level\")).is_err());",
    ),
    (
        "let (tx, _rx) = sync_channel(0);",
        "assert!(tx.try_send(1).is_err());",
    ),
    (
        "let (tx, _rx) = sync_channel(1); tx.send(0).unwrap();",
        "assert!(tx.try_send(1).is_err());",
    ),
    (
        "let on = AtomicBool::new(false);",
        "assert!(!on.load(SeqCst)); std::thread::yield_now();",
    ),
    (
        "let on = AtomicU8::new(0);",
        "assert!(on.compare_exchange(1, 2, SeqCst, SeqCst).is_err());",
    ),
    (
        "let lock = Mutex::new(1);",
        "assert_eq!(*lock.lock().unwrap(), 1);",
    ),
    (
        "let lock = Mutex::new(Vec::<u8>::new());",
        "assert!(lock.lock().unwrap().pop().is_none());",
    ),
    (
        "let lock = Mutex::new(1); let _guard = lock.lock();",
        "assert!(lock.try_lock().is_err());",
    ),
    (
        "let lock = RwLock::new(1);",
        "assert_eq!(*lock.read().unwrap(), 1);",
    ),
    (
        "let lock = RwLock::new(vec![1]);",
        "assert!(lock.write().unwrap().get(1).is_none());",
    ),
    (
        "let cell = OnceLock::<u8>::new();",
        "assert!(cell.get().is_none());",
    ),
    ("", "std::thread::sleep(Duration::from_millis(1));"),
    ("", "std::thread::park_timeout(Duration::from_millis(1));"),
    (
        "let t = std::thread::spawn(|| std::thread::park());",
        "assert!(!t.is_finished());",
    ),
    (
        "let (lock, condvar) = (Mutex::new(0), Condvar::new());",
        "drop(condvar.wait_timeout(lock.lock().unwrap(), Duration::from_millis(1)).unwrap());",
    ),
];

#[test]
fn looks_at_what_cannot_change_end_at_once() {
    let uses =
        "use std::sync::{*, atomic::{*, Ordering::SeqCst}, mpsc::*}; use std::time::Duration;";
    for (before, body) in VAIN {
        let text = format!("#![allow(unused)] {uses} fn main() {{ {before} loop {{ {body} }} }}");
        let mut server = Server::of(&text);
        for flags in [FULL, 0] {
            let base = plain();
            let flags = base.flags & !FULL | flags;
            let run = server.run(&Request { flags, ..base });
            let held = run.notes.held.len();
            assert!(
                run.end == End::Livelock && run.steps < 200 && held >= 1,
                "{body} {:?} in {} steps, {held} held",
                run.end,
                run.steps
            );
        }
    }
}

#[test]
fn what_a_loop_counts_is_no_circle() {
    let counts = [
        "let mut n = 0u64; loop { std::thread::yield_now(); n += 1; if n == 3_000 { break } }",
        "let n = Box::new(Cell::new(0)); while n.get() < 3_000 { std::thread::yield_now(); n.set(n.get() + 1); }",
        "let mut all = Vec::new(); while all.len() < 3_000 { std::thread::yield_now(); all.push(()); }",
        "while N.get() < 3_000 { std::thread::yield_now(); N.set(N.get() + 1); }",
        "let lock = Mutex::new(Cell::new(0)); while lock.lock().unwrap().get() < 3_000 {
            let n = lock.lock().unwrap(); n.set(n.get() + 1); }",
        "while S.lock().unwrap().get() < 3_000 { let n = S.lock().unwrap(); n.set(n.get() + 1); }",
        "let n = AtomicU32::new(0); while n.load(SeqCst) < 3_000 { n.store(n.load(SeqCst) + 1, SeqCst); }",
    ];
    for body in counts {
        let text = format!(
            "#![allow(unused)] use std::{{cell::*, sync::{{*, atomic::{{*, Ordering::SeqCst}}}}}};
            thread_local!(static N: Cell<u32> = Cell::new(0)); static S: Mutex<Cell<u32>> = Mutex::new(Cell::new(0));
            fn main() {{ {body} }}"
        );
        assert_eq!(Server::of(&text).run(&plain()).end, End::Exit(0), "{body}");
    }
}

#[test]
fn an_atomic_is_known_by_where_it_lies() {
    // Moved, changed behind its back, made of a pointer, gone and come again: one object for each life, and every write
    // is seen.
    let text = "use std::sync::atomic::*; use Ordering::SeqCst; static S: AtomicU8 = AtomicU8::new(3); fn main() {
        let mut a = AtomicU8::new(1); a.store(2, SeqCst); *a.get_mut() += 1; let b = Box::new(a);
        let mut n = b.load(SeqCst); let p = unsafe { AtomicU8::from_ptr(&raw mut n) };
        p.fetch_add(1, SeqCst); S.fetch_add(n, SeqCst); drop(b);
        for at in 0..3 { let c = Box::new([AtomicU8::new(at), AtomicU8::new(at)]); n += c[1].fetch_add(1, SeqCst); }
        println!(\"{} {n}\", S.load(SeqCst)) }";
    let mut server = Server::of(text);
    let run = server.run(&plain());
    assert_eq!((run.end, run.stdout.as_str()), (End::Exit(0), "7 7\n"));
    let again = server.run(&plain());
    assert_eq!((again.stdout, again.decisions), (run.stdout, run.decisions));
}

#[test]
#[cfg(target_os = "linux")]
fn a_child_ends_with_its_grader() {
    use std::io::{BufRead, BufReader};
    use std::process::{Command, Stdio};
    let exe = compile("fn main() {}");
    // The shell stands for a grader; the child's input stays open when it is killed.
    let mut grader = Command::new("sh")
        .args([
            "-c",
            "exec 3<&0; \"$0\" <&3 >/dev/null & echo $!; wait",
            exe.to_str().expect("a plain path"),
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("a shell");
    let mut line = String::new();
    BufReader::new(grader.stdout.take().expect("piped"))
        .read_line(&mut line)
        .expect("a number");
    let status = format!("/proc/{}/stat", line.trim());
    let lives = || std::fs::read_to_string(&status).is_ok_and(|stat| !stat.contains(") Z "));
    std::thread::sleep(std::time::Duration::from_millis(200));
    let lived = lives();
    let killed = grader.kill().and_then(|()| grader.wait());
    let ends = (0..100).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(20));
        !lives()
    });
    assert!(
        killed.is_ok() && lived && ends,
        "the child outlives its grader"
    );
}
