// verdict: wrong output
// lines: 71
// why: Looks at the clock before it takes a sack, and not when that is ground.

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_millis(10);

/// Kilos of flour, or why there are none.
type Flour = Result<u32, String>;

fn grind(kilos: u32) -> Flour {
    thread::sleep(MINUTE * kilos);
    match kilos {
        ..10 => Err(format!("{kilos} kg are too few")),
        _ => Ok(kilos * 4 / 5),
    }
}

fn miller(sacks: &Mutex<Receiver<(usize, u32)>>, done: SyncSender<(usize, Flour)>, end: Instant) {
    while Instant::now() < end {
        let sack = sacks.lock().unwrap().recv();
        let Ok((i, kilos)) = sack else { return };
        let flour = grind(kilos);
        done.send((i, flour)).unwrap();
    }
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let end = Instant::now() + MINUTE * open;
    let n = sacks.len();
    let (intake, rx) = mpsc::sync_channel(0);
    let (done, ready) = mpsc::sync_channel(2);
    let rx = Arc::new(Mutex::new(rx));

    let mut crew = Vec::new();
    for _ in 1..=2 {
        let (rx, done) = (Arc::clone(&rx), done.clone());
        crew.push(thread::spawn(move || miller(&rx, done, end)));
    }
    drop((done, rx));

    let feeder = thread::spawn(move || {
        for sack in sacks.into_iter().enumerate() {
            if intake.send(sack).is_err() {
                return;
            }
        }
    });

    let mut answers = vec![Err("late".to_string()); n];
    for (i, flour) in ready {
        answers[i] = flour;
    }
    feeder.join().unwrap();
    for one in crew {
        one.join().unwrap();
    }
    answers
}

fn main() {
    let start = Instant::now();
    let answers = mill(vec![30, 5, 20, 50, 40, 25], 60);

    for (sack, flour) in (1..).zip(answers) {
        match flour {
            Ok(kilos) => println!("Sack {sack}: {kilos} kg of flour"),
            Err(why) => println!("Sack {sack}: {why}"),
        }
    }
    let minutes = start.elapsed().as_millis() / MINUTE.as_millis();
    println!("All are home after {minutes} minutes");
}
