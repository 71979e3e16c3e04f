// verdict: passed
// why: Each sack brings along where its answer goes, so the answers are asked for in order.

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

struct Sack {
    kilos: u32,
    answer: Sender<Flour>,
}

fn miller(sacks: &Mutex<Receiver<Sack>>) {
    loop {
        let sack = sacks.lock().unwrap().recv();
        let Ok(Sack { kilos, answer }) = sack else {
            return;
        };
        if answer.send(grind(kilos)).is_err() {
            return;
        }
    }
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let closing = Instant::now() + MINUTE * open;
    let (intake, rx) = mpsc::sync_channel(2);
    let rx = Arc::new(Mutex::new(rx));

    let mut all = Vec::new();
    let mut answers = Vec::new();
    for kilos in sacks {
        let (answer, rx) = mpsc::channel();
        all.push(Sack { kilos, answer });
        answers.push(rx);
    }

    let millers = [Arc::clone(&rx), rx].map(|rx| thread::spawn(move || miller(&rx)));
    let carter = thread::spawn(move || {
        for sack in all {
            if intake.send(sack).is_err() {
                return;
            }
        }
    });

    let mut flour = Vec::new();
    for answer in &answers {
        let left = closing.saturating_duration_since(Instant::now());
        let late = || Err("late".to_string());
        flour.push(answer.recv_timeout(left).unwrap_or_else(|_| late()));
    }
    drop(answers);
    for thread in millers.into_iter().chain([carter]) {
        thread.join().unwrap();
    }
    flour
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
