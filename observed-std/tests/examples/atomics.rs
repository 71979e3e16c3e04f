//! Atomics, clocks and panics: a lighthouse.
use std::io::{IsTerminal, Read, Write};
use std::panic::{self, AssertUnwindSafe, Location};
use std::sync::atomic::Ordering::{AcqRel, Acquire, Relaxed, Release, SeqCst};
use std::sync::atomic::{
    AtomicBool, AtomicI32, AtomicPtr, AtomicU8, AtomicU64, AtomicUsize, fence,
};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// A lock of one's own: turn until the lamp is free.
fn spinning() {
    let (busy, turns) = (AtomicBool::new(false), AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while busy
                    .compare_exchange_weak(false, true, Acquire, Relaxed)
                    .is_err()
                {
                    std::hint::spin_loop();
                }
                turns.store(turns.load(Relaxed) + 1, Relaxed);
                busy.store(false, Release);
            });
        }
    });
    println!("spinning: {turns:?}");
}

fn counting() {
    static SHIPS: AtomicU64 = AtomicU64::new(5);
    println!(
        "counting: {} {}",
        SHIPS.fetch_add(3, SeqCst),
        SHIPS.fetch_sub(1, SeqCst)
    );
    println!(
        "counting: {} {}",
        SHIPS.fetch_max(20, SeqCst),
        SHIPS.fetch_min(9, SeqCst)
    );
    println!(
        "counting: {} {}",
        SHIPS.swap(0b1010, SeqCst),
        SHIPS.fetch_and(0b0110, SeqCst)
    );
    println!(
        "counting: {} {}",
        SHIPS.fetch_or(0b1000, SeqCst),
        SHIPS.fetch_xor(0b0010, SeqCst)
    );
    println!("counting: {:?}", SHIPS);
    let wraps = AtomicU8::new(250);
    println!(
        "counting: {} {}",
        wraps.fetch_add(10, Relaxed),
        wraps.fetch_nand(0b11, Relaxed)
    );
    println!("counting: {}", wraps.into_inner());
}

fn exchanging() {
    let lamp = AtomicI32::new(5);
    println!(
        "exchanging: {:?}",
        lamp.compare_exchange(5, 10, Acquire, Relaxed)
    );
    println!(
        "exchanging: {:?}",
        lamp.compare_exchange(6, 12, SeqCst, Acquire)
    );
    let double = |now| if now < 40 { Some(now * 2) } else { None };
    println!(
        "exchanging: {:?}",
        lamp.fetch_update(SeqCst, SeqCst, double)
    );
    println!(
        "exchanging: {:?}",
        lamp.fetch_update(SeqCst, SeqCst, |_| None)
    );
    let mut old = lamp.load(Relaxed);
    while let Err(now) = lamp.compare_exchange_weak(old, old + 1, SeqCst, Relaxed) {
        old = now;
    }
    println!("exchanging: {lamp:?} {:?}", AtomicI32::default());
    let mut lamp = AtomicI32::from(3);
    *lamp.get_mut() += 1;
    println!("exchanging: {}", lamp.load(SeqCst));
    let on = AtomicBool::new(true);
    println!(
        "exchanging: {} {} {}",
        on.fetch_and(false, SeqCst),
        on.fetch_or(true, SeqCst),
        on.fetch_xor(true, SeqCst)
    );
    println!(
        "exchanging: {} {} {on:?}",
        on.fetch_nand(true, AcqRel),
        on.fetch_not(SeqCst)
    );
}

fn pointing() {
    let (mut red, mut green) = (1, 2);
    let beam = AtomicPtr::new(&raw mut red);
    let old = beam.swap(&raw mut green, SeqCst);
    println!(
        "pointing: {} {}",
        old == &raw mut red,
        beam.load(SeqCst) == &raw mut green
    );
    println!(
        "pointing: {}",
        AtomicPtr::<u8>::default().load(Relaxed).is_null()
    );
}

/// A message passed by hand: what was written before the flag is seen after it.
fn signalling() {
    let (text, ready) = (AtomicU64::new(0), AtomicBool::new(false));
    let seen = thread::scope(|scope| {
        let keeper = scope.spawn(|| {
            while !ready.load(Relaxed) {
                thread::yield_now();
            }
            fence(Acquire);
            text.load(Relaxed)
        });
        text.store(42, Relaxed);
        fence(Release);
        ready.store(true, Relaxed);
        keeper.join()
    });
    println!("signalling: {seen:?}");
}

fn clocks() {
    let dusk = Instant::now();
    let dawn = dusk + Duration::from_secs(8 * 3600);
    println!(
        "clocks: {:?} {:?}",
        dawn - dusk,
        dusk.saturating_duration_since(dawn)
    );
    println!(
        "clocks: {:?} {:?}",
        dawn.checked_duration_since(dusk),
        dusk.checked_duration_since(dawn)
    );
    println!(
        "clocks: {} {}",
        dusk.checked_add(Duration::MAX).is_none(),
        dawn - Duration::from_secs(28_800) == dusk
    );
    thread::sleep(Duration::from_millis(2));
    println!(
        "clocks: {} {}",
        dusk.elapsed() >= Duration::from_millis(2),
        Instant::now() > dusk
    );
    let day = UNIX_EPOCH + Duration::from_secs(86_400);
    println!(
        "clocks: {:?} {:?}",
        day.duration_since(UNIX_EPOCH),
        UNIX_EPOCH.duration_since(day).map_err(|e| e.duration())
    );
    println!(
        "clocks: {} {}",
        SystemTime::now() > day,
        UNIX_EPOCH.duration_since(day).unwrap_err()
    );
    println!(
        "clocks: {:?}",
        day.checked_sub(Duration::from_secs(86_400)) == Some(SystemTime::UNIX_EPOCH)
    );
}

#[track_caller]
fn line() -> u32 {
    Location::caller().line()
}

fn catching() {
    println!("catching: {:?}", panic::catch_unwind(|| 3));
    let caught = panic::catch_unwind(|| -> u8 { panic!("fog {}", line()) });
    println!(
        "catching: {:?}",
        caught.unwrap_err().downcast_ref::<String>()
    );
    let mut count = 1;
    let caught = panic::catch_unwind(AssertUnwindSafe(|| {
        count += 1;
        panic::resume_unwind(Box::new("drift"));
    }));
    println!(
        "catching: {count} {:?}",
        caught.unwrap_err().downcast_ref::<&str>()
    );
    let again = thread::spawn(|| {
        let error = panic::catch_unwind(|| panic::panic_any(8)).unwrap_err();
        panic::resume_unwind(error)
    });
    println!(
        "catching: {:?} {}",
        again.join().unwrap_err().downcast_ref::<i32>(),
        line() > 0
    );
}

fn hooks() {
    let heard = Arc::new(Mutex::new(Vec::new()));
    let log = heard.clone();
    panic::set_hook(Box::new(move |info| {
        let text = info.payload_as_str().unwrap_or("?").to_owned();
        log.lock()
            .unwrap()
            .push((text, info.location().is_some_and(|at| at.line() > 1)));
    }));
    let _ = thread::spawn(|| panic!("rocks")).join();
    let _ = panic::catch_unwind(|| panic::panic_any(1));
    drop(panic::take_hook());
    println!("hooks: {:?}", heard.lock().unwrap());
}

fn streams() {
    let mut out = std::io::stdout().lock();
    writeln!(out, "streams: {}", 1).unwrap();
    out.write_all(b"streams: bytes\n").unwrap();
    print!("streams: ");
    println!("reentrant");
    out.flush().unwrap();
    drop(out);
    let mut text = String::new();
    println!(
        "streams: {:?} {:?}",
        std::io::stdin().read_line(&mut text),
        std::io::stdin().lock().read_to_string(&mut text)
    );
    println!(
        "streams: {:?} {}",
        std::io::stdin().lines().count(),
        std::io::stdout().is_terminal()
    );
}

fn main() {
    spinning();
    counting();
    exchanging();
    pointing();
    signalling();
    clocks();
    catching();
    hooks();
    streams();
}
