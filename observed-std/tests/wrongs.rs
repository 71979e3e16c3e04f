//! What an earlier attempt got wrong, kind by kind, each with the outcomes that real std has: all of them and
//! no others.

mod support;

use observed_std::engine::wire::{
    CAUSELESS, ERRORS_MATTER, FREE_TIME, Request, TOKENS_MATTER, TOKENS_SEEN,
};
use support::*;

/// The outcomes of a program's runs under every schedule are exactly these.
#[track_caller]
fn outcomes(flags: u32, text: &str, expected: &[&str]) {
    let found: Vec<String> = every_outcome(text, flags).into_iter().collect();
    let mut expected: Vec<&str> = expected.to_vec();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn a_loop_that_gives_up_after_nine_looks_does_give_up() {
    let text = "use std::sync::mpsc; fn main() {
        let (tx, rx) = mpsc::channel(); std::thread::spawn(move || tx.send(1).unwrap());
        let mut got = None; for _ in 0..9 { if let Ok(n) = rx.try_recv() { got = Some(n); break } }
        println!(\"{got:?}\"); }";
    // The site is known to be finite, as the explorer finds out.
    let finite = Request {
        poll_limit: 100,
        ..plain()
    };
    let found = every_outcome_of(&mut Server::of(text), &finite, 1_000);
    assert_eq!(
        found.into_iter().collect::<Vec<_>>(),
        ["Exit(0) None\n", "Exit(0) Some(1)\n"]
    );
}

#[test]
fn a_loop_bounded_by_an_instant_can_find_and_can_run_out() {
    let text = "use std::{sync::mpsc, time::*}; fn main() {
        let (tx, rx) = mpsc::channel(); std::thread::spawn(move || tx.send(1).unwrap());
        let end = Instant::now() + Duration::from_secs(5);
        loop { if let Ok(n) = rx.try_recv() { println!(\"found {n}\"); break }
               if Instant::now() >= end { println!(\"late\"); break } } }";
    // The explorer learns from a first run with which time the clock is compared.
    let mut server = Server::of(text);
    let thresholds = server.run(&plain()).notes.thresholds.clone();
    assert!(!thresholds.is_empty());
    let base = Request {
        flags: FREE_TIME,
        thresholds,
        ..plain()
    };
    let found = every_outcome_of(&mut server, &base, 20_000);
    let found: Vec<_> = found.iter().map(String::as_str).collect();
    assert_eq!(found, ["Exit(0) found 1\n", "Exit(0) late\n"]);
}

#[test]
fn the_longest_duration_never_passes() {
    let text = "use std::{sync::mpsc, time::*}; fn main() { let (_tx, rx) = mpsc::channel::<u8>();
        println!(\"{:?}\", rx.recv_timeout(Duration::MAX)); }";
    outcomes(FREE_TIME, text, &["Deadlock "]);
}

#[test]
fn a_reader_beside_a_waiting_writer_gets_in_or_not() {
    let text = "use std::sync::*; fn main() { let l = RwLock::new(0);
        std::thread::scope(|s| { let r = l.read().unwrap(); s.spawn(|| *l.write().unwrap() += 1);
            match l.try_read() { Ok(_) => println!(\"in\"), Err(_) => println!(\"out\") } drop(r); }); }";
    outcomes(FREE_TIME, text, &["Exit(0) in\n", "Exit(0) out\n"]);
    let again = "use std::sync::*; fn main() { let l = RwLock::new(0);
        std::thread::scope(|s| { let r = l.read().unwrap(); s.spawn(|| *l.write().unwrap() += 1);
            let q = l.read().unwrap(); println!(\"{}\", *r + *q); drop((r, q)); }); }";
    outcomes(FREE_TIME, again, &["Deadlock ", "Exit(0) 0\n"]);
}

#[test]
fn a_receive_that_waits_may_use_up_the_park_token() {
    let text = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel(); let me = std::thread::current();
        std::thread::spawn(move || { me.unpark(); tx.send(1).unwrap(); });
        rx.recv().unwrap(); std::thread::park(); println!(\"on\"); }";
    assert_ne!(Server::of(text).run(&plain()).notes.flags & TOKENS_SEEN, 0);
    outcomes(
        FREE_TIME | TOKENS_MATTER,
        text,
        &["Deadlock ", "Exit(0) on\n"],
    );
    let present = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel(); tx.send(1).unwrap();
        std::thread::current().unpark(); rx.recv().unwrap(); std::thread::park(); println!(\"on\"); }";
    outcomes(FREE_TIME | TOKENS_MATTER, present, &["Exit(0) on\n"]);
}

#[test]
fn operations_in_a_panic_hook_are_operations() {
    let text = "use std::sync::atomic::*; static N: AtomicU32 = AtomicU32::new(0); fn main() {
        std::panic::set_hook(Box::new(|_| { N.fetch_add(1, Ordering::SeqCst); }));
        let t = std::thread::spawn(|| panic!()); println!(\"{}\", N.load(Ordering::SeqCst)); let _ = t.join(); }";
    outcomes(FREE_TIME, text, &["Exit(0) 0\n", "Exit(0) 1\n"]);
    let two = "fn main() { std::panic::set_hook(Box::new(|_| { print!(\"a\"); print!(\"b\"); }));
        let t = [(); 2].map(|_| std::thread::spawn(|| panic!())); t.map(|t| t.join().is_err()); println!(); }";
    outcomes(FREE_TIME, two, &["Exit(0) aabb\n", "Exit(0) abab\n"]);
}

#[test]
fn a_payload_is_dropped_when_std_drops_it() {
    let text = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel::<u8>();
        let t = std::thread::spawn(move || std::panic::panic_any(tx)); drop(t);
        println!(\"{:?}\", rx.recv()); }";
    outcomes(FREE_TIME, text, &["Exit(0) Err(RecvError)\n"]);
    let kept = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel::<u8>();
        let t = std::thread::spawn(move || std::panic::panic_any(tx)); let kept = t.join();
        println!(\"{:?}\", rx.recv()); drop(kept); }";
    outcomes(FREE_TIME, kept, &["Deadlock "]);
}

#[test]
fn join_waits_for_thread_locals_and_is_finished_does_not() {
    let text = "use std::sync::atomic::*; static N: AtomicU32 = AtomicU32::new(0);
        struct D; impl Drop for D { fn drop(&mut self) { N.store(1, Ordering::SeqCst) } }
        thread_local!(static L: D = const { D });
        fn main() { let t = std::thread::spawn(|| L.with(|_| ())); let f = t.is_finished();
        let n = N.load(Ordering::SeqCst); t.join().unwrap(); println!(\"{f} {n} {}\", N.load(Ordering::SeqCst)); }";
    outcomes(
        FREE_TIME,
        text,
        &[
            "Exit(0) false 0 1\n",
            "Exit(0) false 1 1\n",
            "Exit(0) true 0 1\n",
            "Exit(0) true 1 1\n",
        ],
    );
}

#[test]
fn a_forgotten_scoped_handle_keeps_its_scope_waiting() {
    let text = "fn main() { std::thread::scope(|s| { std::mem::forget(s.spawn(|| ())); }); println!(\"on\"); }";
    outcomes(FREE_TIME, text, &["Deadlock "]);
    let plain = "fn main() { std::thread::scope(|s| { s.spawn(|| ()); }); println!(\"on\"); }";
    outcomes(FREE_TIME, plain, &["Exit(0) on\n"]);
}

#[test]
fn notify_one_may_wake_any_waiter() {
    let text = "use std::sync::*; fn main() { let (m, c, d) = (Mutex::new((0, false)), Condvar::new(), Condvar::new());
        std::thread::scope(|s| { for name in [1, 2] { let (m, c, d) = (&m, &c, &d); s.spawn(move || {
            let mut g = m.lock().unwrap(); g.0 += 1; d.notify_one();
            while !g.1 { g = c.wait(g).unwrap(); } g.1 = false; println!(\"{name}\"); drop(g); c.notify_one(); }); }
            let mut g = m.lock().unwrap(); while g.0 < 2 { g = d.wait(g).unwrap(); } g.1 = true; drop(g);
            c.notify_one();
            let mut g = d.wait_while(m.lock().unwrap(), |_| false).unwrap(); g.0 += 0; }); }";
    let found = every_outcome_of(&mut Server::of(text), &plain(), 200_000);
    assert!(
        found.contains("Deadlock 1\n") && found.contains("Deadlock 2\n"),
        "{found:?}"
    );
}

#[test]
fn peeks_are_operations() {
    let once = "use std::sync::*; fn main() { let c = OnceLock::new();
        std::thread::scope(|s| { s.spawn(|| c.set(1)); println!(\"{:?} {:?}\", c.get(), c); }); }";
    let three = [
        "Exit(0) None OnceLock(1)\n",
        "Exit(0) None OnceLock(<uninit>)\n",
        "Exit(0) Some(1) OnceLock(1)\n",
    ];
    outcomes(FREE_TIME, once, &three);
    let lock = "use std::sync::*; fn main() { let m = Mutex::new(1);
        std::thread::scope(|s| { s.spawn(|| { let _g = m.lock(); std::thread::yield_now(); });
            println!(\"{m:?}\"); }); }";
    let two = [
        "Exit(0) Mutex { data: \"<locked>\", poisoned: false, .. }\n",
        "Exit(0) Mutex { data: 1, poisoned: false, .. }\n",
    ];
    outcomes(FREE_TIME, lock, &two);
    let poison = "use std::sync::*; fn main() { std::panic::set_hook(Box::new(|_| ())); let m = Mutex::new(1);
        let _ = std::panic::catch_unwind(|| std::thread::scope(|s| {
            s.spawn(|| { let _g = m.lock(); panic!() }); println!(\"{}\", m.is_poisoned()); })); }";
    outcomes(FREE_TIME, poison, &["Exit(0) false\n", "Exit(0) true\n"]);
}

#[test]
fn stdout_is_locked_by_piece_and_buffered_by_line() {
    let whole = "use std::io::Write; fn main() { std::thread::scope(|s| {
        s.spawn(|| writeln!(std::io::stdout(), \"{}{}\", 1, 2).unwrap()); println!(\"{}\", 34); }); }";
    outcomes(FREE_TIME, whole, &["Exit(0) 12\n34\n", "Exit(0) 34\n12\n"]);
    let held = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel();
        std::thread::spawn(move || { println!(\"a\"); tx.send(()).unwrap(); });
        let lock = std::io::stdout().lock(); rx.recv().unwrap(); drop(lock); }";
    outcomes(FREE_TIME, held, &["Deadlock ", "Exit(0) a\n"]);
    let unflushed = "fn main() { print!(\"lost\"); println!(\"\\nkept\"); print!(\"lost\"); std::thread::park(); }";
    outcomes(FREE_TIME, unflushed, &["Deadlock lost\nkept\n"]);
    let aborted = "fn main() { println!(\"kept\"); print!(\"lost\"); std::process::abort(); }";
    outcomes(FREE_TIME, aborted, &["Abort kept\n"]);
    let ended = "fn main() { print!(\"kept\"); std::process::exit(3); }";
    outcomes(FREE_TIME, ended, &["Exit(3) kept"]);
}

#[test]
fn stderr_can_be_locked_too() {
    let held = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel();
        std::thread::spawn(move || { eprintln!(\"a\"); tx.send(()).unwrap(); });
        let lock = std::io::stderr().lock(); rx.recv().unwrap(); drop(lock); println!(\"on\"); }";
    outcomes(
        FREE_TIME | ERRORS_MATTER,
        held,
        &["Deadlock ", "Exit(0) on\n"],
    );
}

#[test]
fn joining_oneself_panics() {
    let text = "use std::sync::mpsc; fn main() { 
            std::panic::set_hook(Box::new(|i| println!(\"{}\", i.payload_as_str().unwrap())));
        let (tx, rx) = mpsc::channel::<std::thread::JoinHandle<()>>();
        let t = std::thread::spawn(move || rx.recv().unwrap().join().unwrap()); tx.send(t).unwrap();
            std::thread::park(); }";
    outcomes(
        FREE_TIME,
        text,
        &["Deadlock failed to join thread: Resource deadlock avoided (os error 35)\n"],
    );
}

#[test]
fn exit_runs_the_calling_threads_destructors() {
    let text = "struct D; impl Drop for D { fn drop(&mut self) { println!(\"gone\") } } thread_local!(static L: D = D);
        fn main() { L.with(|_| ()); std::process::exit(0) }";
    outcomes(FREE_TIME, text, &["Exit(0) gone\n"]);
}

#[test]
fn once_and_its_kin_are_followed() {
    let text =
        "use std::sync::*; fn main() { static O: Once = Once::new(); std::thread::scope(|s| {
        for n in [1, 2] { s.spawn(move || O.call_once(|| print!(\"{n}\"))); } });
            println!(\"{}\", O.is_completed()); }";
    outcomes(FREE_TIME, text, &["Exit(0) 1true\n", "Exit(0) 2true\n"]);
    let wait = "use std::sync::*; fn main() { let mut c = OnceLock::new();
        std::thread::scope(|s| { s.spawn(|| c.set(5).unwrap()); print!(\"{}\", c.wait()); });
            println!(\"{:?}{:?}\", c.take(), c); }";
    outcomes(FREE_TIME, wait, &["Exit(0) 5Some(5)OnceLock(<uninit>)\n"]);
    let down = "use std::sync::*; fn main() { let l = RwLock::new(1); let mut w = l.write().unwrap(); *w = 2;
        let r = RwLockWriteGuard::downgrade(w); println!(\"{} {}\", *r, l.try_write().is_err());
        l.clear_poison(); println!(\"{}\", atomic::AtomicBool::new(true).fetch_not(atomic::Ordering::SeqCst)); }";
    outcomes(FREE_TIME, down, &["Exit(0) 2 true\ntrue\n"]);
}

#[test]
fn stuck_beside_a_ticker_ends_and_says_who_is_stuck() {
    let text = "use std::{sync::mpsc, time::Duration}; fn main() { let (_tx, rx) = mpsc::channel::<u8>();
        std::thread::spawn(|| loop { std::thread::sleep(Duration::from_millis(1)) }); rx.recv().unwrap(); }";
    for flags in [FREE_TIME, 0] {
        let flags = flags | observed_std::engine::wire::LOOPS_WATCHED;
        let run = Server::of(text).run(&Request { flags, ..plain() });
        assert_eq!(run.end, observed_std::engine::wire::End::Livelock);
        let main = run
            .waiting
            .iter()
            .find(|waiting| waiting.thread == 0)
            .expect("main waits");
        assert_eq!((main.variants, main.site.line), (0, 2));
    }
}

#[test]
fn thread_ids_that_are_looked_at_are_noted() {
    let text = "fn main() { println!(\"{:?}\", std::thread::current().id()); }";
    assert_ne!(
        Server::of(text).run(&plain()).notes.flags & observed_std::engine::wire::IDS_SEEN,
        0
    );
}

#[test]
fn waits_may_return_without_cause_once() {
    let text =
        "fn main() { std::thread::park(); println!(\"a\"); std::thread::park(); println!(\"b\"); }";
    outcomes(FREE_TIME | CAUSELESS, text, &["Deadlock ", "Deadlock a\n"]);
    outcomes(FREE_TIME, text, &["Deadlock "]);
    let wait = "use std::sync::*; fn main() { let (m, c) = (Mutex::new(()), Condvar::new());
        let _g = c.wait(m.lock().unwrap()).unwrap(); println!(\"on\"); }";
    outcomes(FREE_TIME | CAUSELESS, wait, &["Deadlock ", "Exit(0) on\n"]);
}
