//! Locks and what waits at them: a library, its shelves and its reading room.
use std::sync::{
    Arc, Barrier, Condvar, LazyLock, Mutex, Once, OnceLock, PoisonError, RwLock, RwLockWriteGuard,
    TryLockError,
};
use std::thread;
use std::time::Duration;

fn shared_count() {
    let loans = Arc::new(Mutex::new(0));
    let clerks: Vec<_> = (0..10)
        .map(|_| {
            let loans = Arc::clone(&loans);
            thread::spawn(move || *loans.lock().unwrap() += 1)
        })
        .collect();
    for clerk in clerks {
        clerk.join().unwrap();
    }
    println!("count: {} {loans:?}", loans.lock().unwrap());
}

/// A lock whose holder panicked says so, and what it guards can still be had.
fn poisoned() {
    let card = Arc::new(Mutex::new(vec![1]));
    let other = card.clone();
    let clerk = thread::spawn(move || {
        let mut card = other.lock().unwrap();
        card.push(2);
        panic!("ink");
    });
    println!("poisoned: {} {}", clerk.join().is_err(), card.is_poisoned());
    let error = card.lock().unwrap_err();
    println!("poisoned: {error}, {error:?}, {:?}", error.get_ref());
    drop(error);
    match card.try_lock() {
        Err(TryLockError::Poisoned(error)) => println!("poisoned: {:?}", error.into_inner()),
        other => println!("poisoned: {other:?}"),
    };
    let mut guard = card.lock().unwrap_or_else(PoisonError::into_inner);
    guard.pop();
    drop(guard);
    println!("poisoned: {card:?}");
    card.clear_poison();
    println!("poisoned: {:?} {:?}", card.lock(), card.is_poisoned());
}

fn tries() {
    let mut desk = Mutex::new(1);
    let guard = desk.lock().unwrap();
    let busy = thread::scope(|scope| {
        scope
            .spawn(|| desk.try_lock().map(|_| ()).unwrap_err().to_string())
            .join()
    });
    println!("tries: {busy:?} {desk:?}");
    drop(guard);
    *desk.try_lock().unwrap() += 1;
    *desk.get_mut().unwrap() += 1;
    println!("tries: {:?} {}", desk, desk.lock().unwrap());
    println!(
        "tries: {:?} {:?}",
        desk.into_inner(),
        Mutex::<u8>::default()
    );
    println!("tries: {:?}", Mutex::from("card"));
}

fn shelves() {
    let mut shelf = RwLock::new(5);
    {
        let (one, two) = (shelf.read().unwrap(), shelf.read().unwrap());
        println!("shelves: {one} {two:?} {:?}", shelf.try_write().map(|_| ()));
    }
    {
        let mut writer = shelf.write().unwrap();
        *writer += 1;
        println!(
            "shelves: {writer} {:?} {shelf:?}",
            shelf.try_read().map(|_| ())
        );
        let reader = RwLockWriteGuard::downgrade(writer);
        println!("shelves: {reader} {:?}", shelf.try_read());
    }
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| *shelf.write().unwrap() *= 2);
        }
    });
    *shelf.get_mut().unwrap() += 2;
    let ruined = thread::scope(|scope| {
        let spill = scope.spawn(|| {
            let _shelf = shelf.write().unwrap();
            panic!("tea");
        });
        spill.join().is_err()
    });
    println!(
        "shelves: {ruined} {} {:?} {:?}",
        shelf.is_poisoned(),
        shelf.read(),
        shelf.try_write()
    );
    shelf.clear_poison();
    println!("shelves: {shelf:?}");
    println!("shelves: {:?}", shelf.into_inner());
}

/// The bell of a counter: wait until there is something to wait for no more.
fn bell() {
    let counter = Arc::new((Mutex::new(false), Condvar::new()));
    let clerk = {
        let counter = counter.clone();
        thread::spawn(move || {
            *counter.0.lock().unwrap() = true;
            counter.1.notify_one();
        })
    };
    let mut open = counter.0.lock().unwrap();
    while !*open {
        open = counter.1.wait(open).unwrap();
    }
    println!("bell: {open}");
    drop(open);
    clerk.join().unwrap();
    let closing = thread::scope(|scope| {
        scope.spawn(|| {
            *counter.0.lock().unwrap() = false;
            counter.1.notify_all();
        });
        *counter
            .1
            .wait_while(counter.0.lock().unwrap(), |open| *open)
            .unwrap()
    });
    println!("bell: {closing} {:?}", counter.1);
    let never = |open: &mut bool| !*open;
    let guard = counter.0.lock().unwrap();
    let (guard, late) = counter
        .1
        .wait_timeout_while(guard, Duration::from_millis(3), never)
        .unwrap();
    println!("bell: {guard} {late:?} {}", late.timed_out());
    let at_once = |open: &mut bool| *open;
    let (guard, late) = counter
        .1
        .wait_timeout_while(guard, Duration::from_millis(3), at_once)
        .unwrap();
    println!("bell: {guard} {}", late.timed_out());
}

/// Ten readers begin together; one of them is the leader.
fn reading_room() {
    let room = Barrier::new(5);
    for _ in 0..2 {
        let leaders = thread::scope(|scope| {
            let readers: Vec<_> = (0..5)
                .map(|_| scope.spawn(|| room.wait().is_leader()))
                .collect();
            readers
                .into_iter()
                .filter(|_| true)
                .map(|one| one.join().unwrap())
                .filter(|leads| *leads)
                .count()
        });
        println!("room: {leaders}");
    }
    println!("room: {room:?} {:?}", Barrier::new(1).wait());
}

fn once() {
    let opening = Once::new();
    println!("once: {} {opening:?}", opening.is_completed());
    let failed = thread::scope(|scope| scope.spawn(|| opening.call_once(|| panic!("key"))).join());
    println!("once: {} {}", failed.is_err(), opening.is_completed());
    let refused = thread::scope(|scope| scope.spawn(|| opening.call_once(|| {})).join());
    println!("once: {}", refused.is_err());
    opening.call_once_force(|state| println!("once: {} {state:?}", state.is_poisoned()));
    opening.call_once(|| println!("never"));
    opening.wait();
    println!("once: {}", opening.is_completed());
}

fn cells() {
    let mut catalogue = OnceLock::new();
    println!("cells: {:?} {catalogue:?}", catalogue.get());
    thread::scope(|scope| {
        let reader = scope.spawn(|| *catalogue.wait());
        println!("cells: {}", catalogue.get_or_init(|| 40));
        println!("cells: {:?}", reader.join());
    });
    println!("cells: {:?} {catalogue:?}", catalogue.set(41));
    *catalogue.get_mut().unwrap() += 2;
    println!(
        "cells: {:?} {:?} {:?}",
        catalogue.clone(),
        catalogue.take(),
        catalogue.get()
    );
    println!(
        "cells: {:?} {:?}",
        catalogue.set(7),
        catalogue.clone() == OnceLock::from(7)
    );
    println!(
        "cells: {:?} {:?}",
        catalogue.into_inner(),
        OnceLock::<u8>::default()
    );
    let failed = thread::spawn(|| {
        let cell = OnceLock::<u8>::new();
        let tried = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            cell.get_or_init(|| panic!("dust")).to_owned()
        }));
        (tried.is_err(), cell.get().copied(), *cell.get_or_init(|| 3))
    });
    println!("cells: {:?}", failed.join());
}

static INDEX: LazyLock<Vec<u32>> = LazyLock::new(|| {
    println!("lazy: making the index");
    vec![2, 3, 5]
});

fn lazy() {
    println!("lazy: begin");
    let lengths: Vec<_> = (0..2).map(|_| thread::spawn(|| INDEX.len())).collect();
    println!(
        "lazy: {:?}",
        lengths
            .into_iter()
            .map(|one| one.join().unwrap())
            .collect::<Vec<_>>()
    );
    let title = LazyLock::new(|| String::from("rivers"));
    println!(
        "lazy: {title:?} {} {title:?}",
        LazyLock::force(&title).len()
    );
    let broken = LazyLock::<u8>::new(|| panic!("mice"));
    let tries = [(); 2]
        .map(|()| std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| *broken)).is_err());
    println!("lazy: {tries:?}");
}

fn main() {
    shared_count();
    poisoned();
    tries();
    shelves();
    bell();
    reading_room();
    once();
    cells();
    lazy();
}
