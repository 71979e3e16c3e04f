//! How long it takes until there is an answer on programs whose orders are many, and how far it goes: each a form that
//! learners write.

use super::measure::Place;
use super::programs::{pool_with_jobs, producers};
use rivulets::explore::Explorer;
use std::time::Instant;

pub fn measure() {
    println!(
        "wide programs                              runs   all of them   schedules/s   seconds"
    );
    let place = Place::new("wide");
    for (name, text) in [
        ("8 producers x 5 messages", producers(8, 5)),
        ("counter of 10 threads", COUNTER.to_owned()),
        ("sum of 4 producers x 3 messages", SUM.to_owned()),
        ("pool of 4 workers with 6 jobs", pool_with_jobs(4, 6)),
        ("5 philosophers", PHILOSOPHERS.to_owned()),
        ("sieve of primes up to 30", SIEVE.to_owned()),
    ] {
        let program = place.observe(&name.replace(' ', "_"), &text);
        assert!(program.is_followed(), "{name}");
        row(name, Explorer::of(&program));
        let mut by_states = Explorer::of(&program);
        by_states.plan.bounds = by_states.plan.bounds.with_states();
        row("  equal states followed once", by_states);
    }
}

fn row(name: &str, mut explorer: Explorer) {
    let start = Instant::now();
    let found = explorer.explore().unwrap();
    let seconds = start.elapsed().as_secs_f64();
    let (runs, all) = (found.schedules, if found.complete { "yes" } else { "no" });
    let rate = runs as f64 / seconds;
    println!("{name:<38} {runs:>8} {all:>13} {rate:>13.0} {seconds:>9.2}");
}

const COUNTER: &str = "use std::{sync::{Arc, Mutex}, thread};

fn main() {
    let counter = Arc::new(Mutex::new(0));
    let threads: Vec<_> = (0..10)
        .map(|_| {
            let counter = Arc::clone(&counter);
            thread::spawn(move || *counter.lock().unwrap() += 1)
        })
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    println!(\"{}\", counter.lock().unwrap());
}
";

const SUM: &str = "use std::{sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    for thread in 0..4 {
        let tx = tx.clone();
        thread::spawn(move || (0..3).for_each(|n| tx.send(10 * thread + n).unwrap()));
    }
    drop(tx);
    println!(\"{}\", rx.iter().sum::<i32>());
}
";

/// The last one takes its forks the other way round, so that nobody waits for ever.
const PHILOSOPHERS: &str = "use std::{sync::Mutex, thread};

fn main() {
    let forks: Vec<_> = (0..5).map(|_| Mutex::new(())).collect();
    thread::scope(|scope| {
        for seat in 0..5 {
            let (low, high) = (seat.min((seat + 1) % 5), seat.max((seat + 1) % 5));
            let forks = &forks;
            scope.spawn(move || {
                let _first = forks[low].lock().unwrap();
                let _second = forks[high].lock().unwrap();
            });
        }
    });
    println!(\"all have eaten\");
}
";

/// Each prime has a thread that lets pass on what it doesn't divide.
const SIEVE: &str = "use std::{sync::mpsc, thread};

fn main() {
    let (tx, mut rx) = mpsc::channel();
    thread::spawn(move || (2..=30).for_each(|number| tx.send(number).unwrap()));
    while let Ok(prime) = rx.recv() {
        println!(\"{prime}\");
        let (next, passed) = mpsc::channel();
        thread::spawn(move || {
            for number in rx.iter().filter(|number: &u32| number % prime != 0) {
                next.send(number).unwrap();
            }
        });
        rx = passed;
    }
}
";
