//! The child as a server: flat memory, runs that repeat to the byte, broken frames, runs that end it.

mod support;

use observed_std::engine::wire::*;
use support::*;

const RIGHT: &str = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel();
    for n in 0..2 { let tx = tx.clone(); std::thread::spawn(move || tx.send(vec![n; 100]).unwrap()); } drop(tx);
    println!(\"{}\", rx.iter().count()); }";
const DEADLOCKED: &str = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel::<Vec<u8>>();
    let tx2 = tx.clone(); std::thread::spawn(move || tx2.send(vec![1; 100]).unwrap()); for _ in rx {} drop(tx); }";
const MAIN_ENDS_FIRST: &str = "use std::sync::mpsc; fn main() { let (tx, rx) = mpsc::channel::<Vec<u8>>();
    std::thread::spawn(move || { let v = vec![0; 100]; for m in rx { drop((m, &v)); } }); tx.send(vec![1;
            100]).unwrap(); }";
const TWO_PANICS: &str =
    "fn main() { let a = std::thread::spawn(|| panic!(\"one {}\", 1)); let b = std::thread::spawn(|| panic!());
    println!(\"{} {}\", a.join().is_err(), b.join().is_err()); }";

/// Makes many runs with requests in flight; memory must not grow by more than what the allocator may keep.
#[track_caller]
fn stays_flat(text: &str, end: End) {
    let mut server = Server::of(text);
    let request = Request {
        flags: FREE_TIME,
        ..plain()
    };
    assert_eq!(server.run(&request).end, end);
    server.repeat(&request, 2_000);
    let before = server.resident();
    server.repeat(&request, 20_000);
    assert_eq!(
        server.run(&request).notes.leaked,
        0,
        "everything was unwound"
    );
    let grown = server.resident().saturating_sub(before);
    assert!(grown < 256, "{grown} KiB more after 20,000 runs");
}

#[test]
fn memory_is_flat_over_many_runs() {
    stays_flat(RIGHT, End::Exit(0));
    stays_flat(DEADLOCKED, End::Deadlock);
    stays_flat(MAIN_ENDS_FIRST, End::Exit(0));
    stays_flat(TWO_PANICS, End::Exit(0));
}

#[test]
fn a_run_repeats_to_the_byte() {
    let text = "use std::collections::HashMap; fn main() { let m: HashMap<i32, i32> = (0..20).map(|n| (n, n)).collect();
        println!(\"{:?} {:?}\", m, std::time::Instant::now());
            std::thread::spawn(|| println!(\"x\")).join().unwrap(); }";
    let mut server = Server::of(text);
    let first = server.run(&plain());
    assert_eq!(server.run(&plain()), first);
    assert_eq!(
        Server::of(text).run(&plain()),
        first,
        "in another child too"
    );
}

#[test]
fn broken_frames_end_the_child_and_no_more() {
    let exe = compile(RIGHT);
    for bytes in [
        &b"\xff\xff\xff\xff"[..],
        &[1, 0, 0, 0, 200],
        &[0, 0, 0, 0],
        b"GET / HTTP/1.1\r\n\r\n",
    ] {
        let mut server = Server::start(&exe);
        server.send_bytes(bytes);
        assert_eq!(server.ended(), Some(0));
    }
}

#[test]
fn a_schedule_that_does_not_fit_is_said_to_diverge() {
    let prefix = vec![observed_std::engine::operation::Choice {
        thread: 9,
        variant: 0,
    }];
    assert_eq!(
        Server::of(RIGHT).run(&Request { prefix, ..plain() }).end,
        End::Diverged
    );
}

#[test]
fn steps_threads_and_output_have_limits() {
    let steps = "fn main() { loop { std::thread::yield_now(); println!() } }";
    assert_eq!(
        Server::of(steps)
            .run(&Request {
                max_steps: 500,
                ..plain()
            })
            .end,
        End::StepLimit
    );
    let output = "fn main() { loop { println!(\"{}\", \"x\".repeat(1000)) } }";
    assert_eq!(Server::of(output).run(&plain()).end, End::OutputLimit);
    let threads = "fn main() { for _ in 0..10_000 { std::thread::spawn(|| std::thread::park()); }
            println!(\"made\"); }";
    assert_eq!(Server::of(threads).run(&plain()).end, End::ThreadLimit);
    let many =
        "fn main() { let all: Vec<_> = (0..900).map(|n| std::thread::spawn(move || n)).collect();
        println!(\"{}\", all.into_iter().map(|t| t.join().unwrap()).sum::<i32>()); }";
    assert_eq!(Server::of(many).run(&plain()).stdout, "404550\n");
}

#[test]
fn double_panics_and_aborts_do_not_end_the_child() {
    let text = "struct D; impl Drop for D { fn drop(&mut self) { panic!(\"again\") } }
        fn main() { println!(\"out\"); let _ = std::thread::spawn(|| { let _d = D; panic!(\"first\") }).join();
            println!(\"never\"); }";
    let mut server = Server::of(text);
    for _ in 0..3 {
        let run = server.run(&plain());
        assert_eq!((run.end, &*run.stdout), (End::Abort, "out\n"));
    }
}

#[test]
fn what_is_stuck_can_have_angry_destructors() {
    let text = "use std::sync::*; struct D(Arc<Mutex<u8>>, mpsc::Receiver<u8>);
        impl Drop for D { fn drop(&mut self) { let _g = self.0.lock().unwrap(); self.1.recv().unwrap();
            panic!(\"angry\") } }
        fn main() { let m = Arc::new(Mutex::new(0)); let (_tx, rx) = mpsc::channel(); let d = D(m.clone(), rx);
        let g = m.lock().unwrap(); std::thread::spawn(move || { let _d = d; std::thread::park() });
            std::thread::park(); drop(g); }";
    let mut server = Server::of(text);
    for flags in [FREE_TIME, FULL | FREE_TIME, FREE_TIME] {
        assert_eq!(server.run(&Request { flags, ..plain() }).end, End::Deadlock);
    }
}

#[test]
fn writing_past_std_does_not_reach_the_protocol() {
    let text = "unsafe extern \"C\" { fn write(to: i32, from: *const u8, length: usize) -> isize;
            fn close(what: i32) -> i32; }
        fn main() { unsafe { write(1, b\"junk\".as_ptr(), 4); } println!(\"sound\");
            unsafe { close(1); close(0); } println!(\"still\"); }";
    let run = Server::of(text).run(&plain());
    let told = (matches!(run.end, End::Unfollowed(_)), run.stdout.as_str());
    // Where the system's calls aren't looked at, they do no harm.
    assert!(
        [(true, "sound\n"), (false, "sound\nstill\n")].contains(&told),
        "{told:?}"
    );
}

#[test]
fn a_stack_overflow_is_told_apart() {
    let text = "fn deep(n: u64) -> u64 { std::hint::black_box(if n == u64::MAX { 0 } else { deep(n + 1) + 1 }) }
        fn main() { println!(\"{}\", std::thread::spawn(|| deep(0)).join().unwrap()); }";
    let mut server = Server::of(text);
    server.send(&Request { id: 300, ..plain() });
    let body = server.frame().expect("a part");
    assert_eq!(
        Frame::decode(&body),
        Ok(Frame::Part {
            id: 300,
            part: Part::StackOverflow(1)
        })
    );
    assert_eq!((server.frame(), server.ended()), (None, None));
}

#[test]
fn parts_come_as_they_happen() {
    let text = "fn main() { println!(\"said\"); loop { std::hint::black_box(0); } }";
    let mut server = Server::of(text);
    server.send(&Request {
        id: 1,
        flags: FLUSH | FREE_TIME,
        ..plain()
    });
    let mut said = Vec::new();
    for _ in 0..3 {
        match Frame::decode(&server.frame().expect("a part")).expect("a sound frame") {
            Frame::Part {
                part: Part::Decisions(decisions),
                ..
            } => {
                said.extend(
                    decisions
                        .collect()
                        .unwrap()
                        .iter()
                        .map(|decision| format!("{:?}", decision.step.operation.kind)),
                );
            }
            Frame::Part {
                part: Part::Stdout(text),
                ..
            } => said.push(String::from_utf8_lossy(text).into_owned()),
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(said, ["Start", "said\n", "Print"]);
}

#[test]
fn what_outlives_a_run_is_noted() {
    let lock = "use std::sync::*; static M: Mutex<i32> = Mutex::new(0);
        fn main() { let mut g = M.lock().unwrap(); *g += 1; println!(\"{g}\"); }";
    let channel = "use std::sync::*; 
        static C: LazyLock<Mutex<(mpsc::Sender<i32>, mpsc::Receiver<i32>)>> =
            LazyLock::new(|| Mutex::new(mpsc::channel()));
        fn main() { let c = C.lock().unwrap(); c.0.send(1).unwrap(); println!(\"{:?}\", c.1.recv()); }";
    for text in [lock, channel] {
        let mut server = Server::of(text);
        assert_eq!(server.run(&plain()).notes.flags & STATICS_SEEN, 0);
        assert_ne!(server.run(&plain()).notes.flags & STATICS_SEEN, 0);
    }
    let atomic = "use std::sync::atomic::*; static N: AtomicI32 = AtomicI32::new(3);
            static P: AtomicPtr<i32> = AtomicPtr::new(std::ptr::null_mut());
        fn main() { let p = P.swap(Box::leak(Box::new(1)), Ordering::SeqCst);
            println!(\"{} {p:?}\", N.fetch_add(1, Ordering::SeqCst)); }";
    let mut server = Server::of(atomic);
    for _ in 0..3 {
        let run = server.run(&plain());
        assert_eq!(
            (&*run.stdout, run.notes.flags & STATICS_SEEN),
            ("3 0x0\n", 0)
        );
    }
}

#[test]
fn stacks_that_cannot_be_unwound_are_counted_and_said() {
    // A panic in a destructor during a panic ends the process; a panic inside a hook would, too.
    let double = "struct D; impl Drop for D { fn drop(&mut self) { panic!(\"again\") } }
        fn main() { let _ = std::thread::spawn(|| { let _d = D; panic!(\"first\") }).join(); }";
    let stuck = "use std::sync::*; fn main() { let (tx, rx) = mpsc::channel::<u8>(); let rx = Mutex::new(rx);
        std::panic::set_hook(Box::new(move |_| { let _ = rx.lock().unwrap().recv(); }));
        let held = tx.clone(); let _ = std::thread::spawn(move || { let _held = held;
            panic!(\"first\") }).join(); drop(tx) }";
    for (text, end) in [(double, End::Abort), (stuck, End::Deadlock)] {
        let mut server = Server::of(text);
        let run = server.run(&plain());
        assert_eq!(
            (run.end, run.notes.leaked),
            (end, 1),
            "of a full run at once"
        );
        let given_up = run
            .events
            .iter()
            .filter(|event| event.contains("GivenUp"))
            .count();
        assert_eq!(
            given_up,
            usize::from(end == End::Deadlock),
            "{:?}",
            run.events
        );
        let request = Request {
            flags: FREE_TIME,
            ..plain()
        };
        server.repeat(&request, 100);
        server.run(&request);
        assert_eq!(
            server.run(&plain()).notes.leaked,
            103,
            "of others by the next run"
        );
    }
}

#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
#[test]
fn where_the_kernel_refuses_the_filter_it_is_said() {
    let calls = |run: &support::Run| {
        run.notes
            .given
            .iter()
            .any(|(what, _)| *what == Given::Calls)
    };
    let text = "fn main() { println!(\"{}\", 1); }";
    assert!(!calls(&Server::of(text).run(&plain())));
    let exe = support::compile(text);
    let refused = std::thread::spawn(move || {
        refuse_filters();
        Server::start(&exe).run(&plain())
    });
    let run = refused.join().unwrap();
    assert_eq!(run.stdout, "1\n");
    assert!(calls(&run));
}

/// From now on this thread, and what it starts, gets an error where it asks for a filter of system calls.
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn refuse_filters() {
    #[repr(C)]
    struct Program(u16, *const [u64; 4]);
    unsafe extern "C" {
        fn prctl(option: i32, first: usize, second: usize, third: usize, fourth: usize) -> i32;
    }
    // Load the call's number; if it is `seccomp` (317), answer EPERM, else let it pass.
    let instruction = |code: u64, if_not: u64, value: u64| code | if_not << 24 | value << 32;
    let refuse = [
        instruction(0x20, 0, 0),
        instruction(0x15, 1, 317),
        instruction(0x06, 0, 0x0005_0001),
        instruction(0x06, 0, 0x7fff_0000),
    ];
    let program = Program(4, &refuse);
    // SAFETY: The kernel reads the program and checks it.
    let set = unsafe { prctl(38, 1, 0, 0, 0) | prctl(22, 2, (&raw const program).addr(), 0, 0) };
    assert_eq!(set, 0, "a filter can be set");
}
