// verdict: passed
// why: A scope waits for all who were started in it.

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

    thread::scope(|scope| {
        for _ in 1..=2 {
            let (rx, done) = (Arc::clone(&rx), done.clone());
            scope.spawn(move || miller(&rx, done));
        }
        scope.spawn(move || {
            let sacks = sacks.into_iter().enumerate();
            sacks.take_while(|sack| intake.send(*sack).is_ok()).count()
        });
        drop((rx, done));

        while let Some(left) = closing.checked_duration_since(Instant::now()) {
            match ready.recv_timeout(left) {
                Ok((place, flour)) => answers[place] = flour,
                Err(_) => break,
            }
        }
        drop(ready);
    });
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
