//! Threads: a ferry, its crew and its passengers.
use std::cell::{Cell, RefCell};
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, mpsc};
use std::thread::{self, Builder};
use std::time::{Duration, Instant};

fn result_of_a_thread() {
    let crossing = thread::spawn(|| (1..=10).sum::<u32>());
    println!("result: {:?}", crossing.join());
    let storm = thread::spawn(|| -> u8 {
        panic!(
            "waves of {} m",
            thread::current().name().map_or(4, str::len)
        )
    });
    let error = storm.join().unwrap_err();
    println!("result: {:?}", error.downcast_ref::<String>());
    let fog = thread::spawn(|| std::panic::panic_any(17_u16));
    println!("result: {:?}", fog.join().unwrap_err().downcast::<u16>());
}

fn names() {
    let mate = Builder::new().name("mate".into()).stack_size(256 * 1024);
    println!("names: {mate:?}");
    let mate = mate
        .spawn(|| thread::current().name().map(str::to_owned))
        .unwrap();
    println!("names: {:?}", mate.thread().name());
    println!("names: {:?}", mate.join());
    println!("names: {:?}", thread::current().name());
    println!(
        "names: {:?}",
        thread::spawn(|| thread::current().name().is_none()).join()
    );
    let handle = thread::spawn(thread::park);
    println!("names: {handle:?}");
    handle.thread().unpark();
    handle.join().unwrap();
}

fn identities() {
    let here = thread::current().id();
    let there = thread::spawn(|| thread::current().id()).join().unwrap();
    println!(
        "identities: {} {}",
        here == there,
        here == thread::current().id()
    );
}

/// Scoped threads borrow what is on the stack, and one of them may change what nobody else touches.
fn scopes() {
    let tickets = vec![3, 5, 8];
    let mut sold = 0;
    let sum = thread::scope(|scope| {
        let counter = scope.spawn(|| tickets.iter().sum::<i32>());
        scope.spawn(|| sold += tickets.len());
        counter.join().unwrap()
    });
    println!("scopes: {sum} {sold} {tickets:?}");
    let names: Vec<_> = thread::scope(|scope| {
        let spawn = |name: &str| {
            Builder::new()
                .name(name.into())
                .spawn_scoped(scope, || thread::current())
        };
        let crew: Vec<_> = ["bow", "stern"].map(|name| spawn(name).unwrap()).into();
        crew.into_iter()
            .map(|one| one.join().unwrap().name().map(str::to_owned))
            .collect()
    });
    println!("scopes: {names:?}");
    let nested = thread::scope(|outer| {
        outer
            .spawn(|| thread::scope(|inner| inner.spawn(|| tickets[2]).join().unwrap()))
            .join()
    });
    println!("scopes: {nested:?}");
    let lost = std::panic::catch_unwind(|| {
        thread::scope(|scope| {
            scope.spawn(|| panic!("overboard"));
        })
    });
    println!("scopes: {:?}", lost.unwrap_err().downcast_ref::<&str>());
    let saved = thread::scope(|scope| scope.spawn(|| panic!("overboard")).join().is_err());
    println!("scopes: {saved}");
}

/// The token: `unpark` before `park` isn't lost, and a flag tells why one woke.
fn parking() {
    let landed = Arc::new(AtomicBool::new(false));
    let flag = landed.clone();
    let deckhand = thread::spawn(move || {
        while !flag.load(Ordering::Acquire) {
            thread::park();
        }
        "rope"
    });
    landed.store(true, Ordering::Release);
    deckhand.thread().unpark();
    println!("parking: {:?}", deckhand.join());
    thread::current().unpark();
    thread::park();
    let began = Instant::now();
    while began.elapsed() < Duration::from_millis(4) {
        thread::park_timeout(Duration::from_millis(4));
    }
    println!("parking: late");
}

fn naps() {
    let began = Instant::now();
    thread::sleep(Duration::from_millis(3));
    thread::yield_now();
    std::hint::spin_loop();
    println!("naps: {}", began.elapsed() >= Duration::from_millis(3));
}

fn finished() {
    let (go, wait) = mpsc::channel::<()>();
    let passenger = thread::spawn(move || wait.recv().is_err());
    println!("finished: {}", passenger.is_finished());
    drop(go);
    while !passenger.is_finished() {
        thread::yield_now();
    }
    println!(
        "finished: {} {:?}",
        passenger.is_finished(),
        passenger.join()
    );
}

thread_local! {
    static FARES: RefCell<Vec<u32>> = const { RefCell::new(Vec::new()) };
    static TRIPS: Cell<u32> = Cell::new(1);
    static LOG: Log = Log("log");
}

struct Log(&'static str);

impl Drop for Log {
    fn drop(&mut self) {
        println!(
            "locals: closing {} {}",
            self.0,
            FARES.try_with(|fares| fares.borrow().len()).is_ok()
        );
    }
}

fn locals() {
    FARES.with_borrow_mut(|fares| fares.push(5));
    TRIPS.set(10);
    let other = thread::spawn(|| {
        LOG.with(|log| println!("locals: {}", log.0));
        FARES.with(|fares| fares.borrow_mut().extend([1, 2]));
        TRIPS.set(TRIPS.get() + 1);
        (FARES.take(), TRIPS.replace(0), TRIPS.take())
    });
    println!("locals: {:?}", other.join());
    println!(
        "locals: {:?} {}",
        FARES.with_borrow(Clone::clone),
        TRIPS.get()
    );
    println!("locals: {:?} {:?}", FARES.replace(vec![9]), FARES.take());
    FARES.set(vec![4]);
    println!(
        "locals: {:?} {:?}",
        FARES.try_with(|fares| fares.borrow().len()),
        FARES
    );
}

/// A destructor can tell whether it runs because of a panic.
fn panicking() {
    static SEEN: AtomicU32 = AtomicU32::new(0);
    struct Buoy;
    impl Drop for Buoy {
        fn drop(&mut self) {
            SEEN.fetch_add(if thread::panicking() { 10 } else { 1 }, Ordering::Relaxed);
        }
    }
    thread::spawn(|| drop(Buoy)).join().unwrap();
    let sunk = thread::spawn(|| {
        let _buoy = Buoy;
        panic!("leak");
    });
    println!(
        "panicking: {} {}",
        sunk.join().is_err(),
        SEEN.load(Ordering::Relaxed)
    );
}

fn parallelism() {
    println!(
        "parallelism: {}",
        thread::available_parallelism().is_ok_and(|many| many.get() >= 1)
    );
}

fn main() {
    result_of_a_thread();
    names();
    identities();
    scopes();
    parking();
    naps();
    finished();
    locals();
    panicking();
    parallelism();
}
