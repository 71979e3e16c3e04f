//! std's behaviours as a table of small programs: what real std prints is among the outcomes of the stand-in, and the
//! outcomes are those that std's documentation allows.

mod support;

use observed_std::engine::answer::Threshold;
use observed_std::engine::operation::Site;
use observed_std::engine::wire::{FREE_TIME, Request};
use support::*;

/// Outcomes by brute force are these, and real std's output is one of those that end.
#[track_caller]
fn behaves(text: &str, expected: &[&str]) {
    let found = every_outcome_of(
        &mut Server::of(text),
        &Request {
            poll_limit: 60,
            ..plain()
        },
        60_000,
    );
    let mut expected: Vec<String> = expected.iter().map(|outcome| outcome.to_string()).collect();
    expected.sort();
    assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
    let real = format!("Exit(0) {}", run_on_real_std(text));
    assert!(expected.contains(&real), "real std: {real:?}");
}

/// As `behaves`, in virtual time that obeys durations.
#[track_caller]
fn in_time(text: &str, expected: &[&str]) {
    let found = every_outcome_of(
        &mut Server::of(text),
        &Request {
            flags: 0,
            ..plain()
        },
        60_000,
    );
    assert_eq!(found.into_iter().collect::<Vec<_>>(), expected);
}

#[test]
fn a_rendezvous_hands_over() {
    let text = "use std::sync::mpsc::*; fn main() { let (tx, rx) = sync_channel(0);
        let t = std::thread::spawn(move || { tx.send(1).unwrap(); print!(\"sent \"); });
        print!(\"got {} \", rx.recv().unwrap()); t.join().unwrap(); println!(); }";
    behaves(text, &["Exit(0) got 1 sent \n", "Exit(0) sent got 1 \n"]);
    let tried = "use std::sync::mpsc::*; fn main() { let (tx, rx) = sync_channel(0);
        let t = std::thread::spawn(move || rx.recv().is_ok()); println!(\"{:?}\", tx.try_send(1).is_ok());
            drop(tx); t.join().unwrap(); }";
    behaves(tried, &["Exit(0) false\n", "Exit(0) true\n"]);
    let gone = "use std::sync::mpsc::*; fn main() { let (tx, rx) = sync_channel(0);
        let t = std::thread::spawn(move || drop(rx)); println!(\"{:?}\", tx.send(1)); t.join().unwrap(); }";
    behaves(gone, &["Exit(0) Err(SendError { .. })\n"]);
}

#[test]
fn a_bounded_channel_waits_for_room() {
    let text = "use std::sync::mpsc::*; fn main() { let (tx, rx) = sync_channel(1); let t = std::thread::spawn(move || {
        tx.send(1).unwrap(); tx.send(2).unwrap(); print!(\"both \"); tx.try_send(3).is_ok() });
        let first = rx.recv().unwrap(); let ok = t.join().unwrap();
            println!(\"{first} {ok} {:?}\", rx.iter().collect::<Vec<_>>()); }";
    behaves(text, &["Exit(0) both 1 false [2]\n"]);
    let lost = "use std::sync::mpsc::*; struct D(u8); impl Drop for D { fn drop(&mut self) {
            print!(\"d{} \", self.0) } }
        fn main() { let (tx, rx) = channel(); tx.send(D(1)).unwrap(); drop(rx); print!(\"then \");
            println!(\"{}\", tx.send(D(2)).is_err()); }";
    behaves(lost, &["Exit(0) d1 then true\nd2 "]);
}

#[test]
fn a_timed_receive_may_come_early_or_late() {
    let text =
        "use std::sync::mpsc::*; fn main() { let (tx, rx) = channel(); let t = std::thread::spawn(move || tx.send(1));
        println!(\"{:?}\", rx.recv_timeout(std::time::Duration::from_secs(1))); let _ = t.join(); }";
    behaves(text, &["Exit(0) Err(Timeout)\n", "Exit(0) Ok(1)\n"]);
    in_time(text, &["Exit(0) Ok(1)\n"]);
}

#[test]
fn time_obeys_durations_where_it_is_asked_to() {
    let text = "use std::{thread::*, time::*}; fn main() { let a = Instant::now();
        let t: Vec<_> = [30, 10, 20].into_iter().map(|n| spawn(move || { sleep(Duration::from_millis(n));
            print!(\"{n} \") })).collect();
        for t in t { t.join().unwrap() } println!(\"{:?}\", a.elapsed()); }";
    in_time(text, &["Exit(0) 10 20 30 30ms\n"]);
    let late = "use std::{sync::mpsc::*, thread::*, time::*}; fn main() { let (tx, rx) = channel();
        let t = spawn(move || { sleep(Duration::from_millis(20)); let _ = tx.send(1); });
        println!(\"{:?}\", rx.recv_timeout(Duration::from_millis(10))); println!(\"{:?}\", rx.recv());
            t.join().unwrap(); }";
    in_time(late, &["Exit(0) Err(Timeout)\nOk(1)\n"]);
    let bounded = "use std::{sync::mpsc::*, time::*}; fn main() { let (_tx, rx) = channel::<u8>();
        let end = Instant::now() + Duration::from_secs(3); while Instant::now() < end {
            if rx.try_recv().is_ok() { return } } println!(\"late\"); }";
    // When the comparison comes out another way is known, as the explorer finds out.
    let now = |column: Option<usize>| Site {
        line: 2,
        column: column.map_or(0, |column| column as u32 + 1),
    };
    let line = bounded.lines().nth(1).unwrap();
    let finite = Request {
        flags: 0,
        poll_limit: 100,
        thresholds: vec![Threshold {
            base: now(line.find("Instant::now")),
            late: now(line.rfind("Instant::now")),
            after: 3_000_000_000,
        }],
        ..plain()
    };
    let found = every_outcome_of(&mut Server::of(bounded), &finite, 1_000);
    assert_eq!(found.into_iter().collect::<Vec<_>>(), ["Exit(0) late\n"]);
}

#[test]
fn condition_variables_wake_whom_they_should() {
    let text = "use std::sync::*; fn main() { let p = Arc::new((Mutex::new(false), Condvar::new())); let q = p.clone();
        let t = std::thread::spawn(move || { *q.0.lock().unwrap() = true; q.1.notify_one(); });
        let g = p.1.wait_while(p.0.lock().unwrap(), |ready| !*ready).unwrap(); println!(\"{}\", *g); drop(g);
            t.join().unwrap(); }";
    behaves(text, &["Exit(0) true\n"]);
    let timed = "use std::sync::*; fn main() { let p = Arc::new((Mutex::new(0), Condvar::new())); let q = p.clone();
        let t = std::thread::spawn(move || { *q.0.lock().unwrap() = 1; q.1.notify_all(); });
        let (g, r) = p.1.wait_timeout(p.0.lock().unwrap(), std::time::Duration::from_millis(50)).unwrap();
        println!(\"{} {}\", *g, r.timed_out()); drop(g); t.join().unwrap(); }";
    behaves(
        timed,
        &["Exit(0) 0 true\n", "Exit(0) 1 false\n", "Exit(0) 1 true\n"],
    );
    let lost = "use std::sync::*; fn main() { let m = Mutex::new(()); let c = Condvar::new(); c.notify_all();
        std::thread::scope(|s| { s.spawn(|| c.notify_one());
            let (_g, r) = c.wait_timeout(m.lock().unwrap(), std::time::Duration::from_millis(20)).unwrap();
        println!(\"{}\", r.timed_out()); }); }";
    behaves(lost, &["Exit(0) false\n", "Exit(0) true\n"]);
}

#[test]
fn barriers_have_one_leader() {
    let text =
        "use std::sync::*; fn main() { let b = Barrier::new(2); let n = std::thread::scope(|s| {
        let t = s.spawn(|| b.wait().is_leader()); let me = b.wait().is_leader();
            u8::from(t.join().unwrap()) + u8::from(me) }); println!(\"{n}\"); }";
    behaves(text, &["Exit(0) 1\n"]);
}

#[test]
fn atomics_and_locks_lose_no_update_and_plain_reads_do() {
    let sound =
        "use std::sync::atomic::*; fn main() { let n = AtomicU8::new(0); std::thread::scope(|s| {
        for _ in 0..2 { s.spawn(|| n.fetch_add(1, Ordering::SeqCst)); } }); println!(\"{n:?}\"); }";
    behaves(sound, &["Exit(0) 2\n"]);
    let racy =
        "use std::sync::atomic::*; fn main() { let n = AtomicU8::new(0); std::thread::scope(|s| {
        for _ in 0..2 { s.spawn(|| n.store(n.load(Ordering::SeqCst) + 1, Ordering::SeqCst)); } });
            println!(\"{n:?}\"); }";
    behaves(racy, &["Exit(0) 1\n", "Exit(0) 2\n"]);
}

#[test]
fn thread_locals_are_destroyed_in_std_s_order() {
    let text = "struct D(u8); impl Drop for D { fn drop(&mut self) { print!(\"d{} \", self.0); if self.0 == 2 {
            println!(\"{}\", A.try_with(|_| ()).is_err()) } } }
        thread_local!(static A: D = D(1); static B: D = D(2)); fn main() { std::thread::spawn(|| {
            A.with(|_| ()); B.with(|_| ()); print!(\"end \") }).join().unwrap(); println!(); }";
    let real = run_on_real_std(text);
    behaves(text, &[&format!("Exit(0) {real}")]);
}

#[test]
fn scopes_report_panics_and_main_reports_errors() {
    let error = "fn main() -> Result<(), String> { println!(\"out\"); Err(\"broken\".into()) }";
    let run = Server::of(error).run(&plain());
    assert_eq!(
        (run.end, &*run.stdout, &*run.stderr),
        (
            observed_std::engine::wire::End::Exit(1),
            "out\n",
            "Error: \"broken\"\n"
        )
    );
    let code = "fn main() -> std::process::ExitCode { std::process::ExitCode::from(42) }";
    assert_eq!(
        Server::of(code)
            .run(&Request {
                flags: FREE_TIME,
                ..plain()
            })
            .end,
        observed_std::engine::wire::End::Exit(42)
    );
    let panics =
        Server::of("fn main() { let none: Option<u8> = None; none.unwrap(); }").run(&plain());
    assert_eq!(panics.end, observed_std::engine::wire::End::Exit(101));
    assert!(
        panics
            .stderr
            .contains("called `Option::unwrap()` on a `None` value"),
        "{}",
        panics.stderr
    );
}
