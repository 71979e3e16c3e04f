// verdict: wrong output
// why: First edit: a bad sack is an answer, and nothing else is different yet.

use std::sync::mpsc::{self, Receiver, Sender};
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

fn miller(sacks: &Mutex<Receiver<u32>>, done: Sender<Flour>) {
    loop {
        let sack = sacks.lock().unwrap().recv();
        let Ok(kilos) = sack else { return };
        done.send(grind(kilos)).unwrap();
    }
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let (intake, rx) = mpsc::channel();
    let (done, ready) = mpsc::channel();
    let rx = Arc::new(Mutex::new(rx));

    let mut crew = Vec::new();
    for _ in 1..=2 {
        let (rx, done) = (Arc::clone(&rx), done.clone());
        crew.push(thread::spawn(move || miller(&rx, done)));
    }
    drop(done);

    for kilos in sacks {
        intake.send(kilos).unwrap();
    }
    drop(intake);

    let answers = ready.into_iter().collect();
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
