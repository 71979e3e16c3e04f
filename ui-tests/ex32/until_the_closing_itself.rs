// std has a wait that ends at a point in time, which is just what is wanted.
// It isn't stable yet: what is left until then has to be worked out.

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

fn miller(sacks: &Mutex<Receiver<(usize, u32)>>, done: SyncSender<(usize, Flour)>) {
    loop {
        let sack = sacks.lock().unwrap().recv();
        let Ok((place, kilos)) = sack else { return };
        if done.send((place, grind(kilos))).is_err() {
            return;
        }
    }
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let closing = Instant::now() + MINUTE * open;
    let mut answers = vec![Err(String::from("late")); sacks.len()];
    let (intake, rx) = mpsc::sync_channel(1);
    let (done, ready) = mpsc::sync_channel(1);
    let rx = Arc::new(Mutex::new(rx));

    let mut crew = Vec::new();
    for _ in 1..=2 {
        let (rx, done) = (Arc::clone(&rx), done.clone());
        crew.push(thread::spawn(move || miller(&rx, done)));
    }
    drop(rx);
    drop(done);
    crew.push(thread::spawn(move || {
        for sack in sacks.into_iter().enumerate() {
            if intake.send(sack).is_err() {
                return;
            }
        }
    }));

    loop {
        let Ok((place, flour)) = ready.recv_deadline(closing) else {
            break;
        };
        answers[place] = flour;
    }
    drop(ready);
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
