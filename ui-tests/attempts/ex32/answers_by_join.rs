// verdict: beside the lesson
// why: Each miller brings his answers home, and no answer is a message.

use std::sync::mpsc::{self, Receiver};
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

fn miller(sacks: &Mutex<Receiver<(usize, u32)>>, closing: Instant) -> Vec<(usize, Flour)> {
    let mut ready = Vec::new();
    while Instant::now() < closing {
        let sack = sacks.lock().unwrap().recv();
        let Ok((place, kilos)) = sack else { break };
        let flour = grind(kilos);
        if Instant::now() < closing {
            ready.push((place, flour));
        }
    }
    ready
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let closing = Instant::now() + MINUTE * open;
    let mut answers = vec![Err(String::from("late")); sacks.len()];
    let (intake, rx) = mpsc::sync_channel(1);
    let rx = Arc::new(Mutex::new(rx));

    let millers = [Arc::clone(&rx), rx].map(|rx| thread::spawn(move || miller(&rx, closing)));
    for sack in sacks.into_iter().enumerate() {
        if intake.send(sack).is_err() {
            break;
        }
    }
    drop(intake);

    for one in millers {
        for (place, flour) in one.join().unwrap() {
            answers[place] = flour;
        }
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
