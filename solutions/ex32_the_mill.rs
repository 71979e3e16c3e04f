// The decision: what is known to all is by whom something is dropped. At closing `mill` drops the
// Receiver of the answers. A miller learns of it where he sends what he has ground, and goes home;
// with the last one goes the Receiver of the sacks; and so the carter, who waits for room at the
// intake, learns that nobody takes sacks any more. Nobody needs a flag, and everybody can be joined.
// The carter is a thread of its own, since whoever waits for room can't look at the clock meanwhile.
// Each wait for an answer lasts until the closing, however many came before; each answer says whose
// it is, and is put into its place, where `late` stands until then.
//
// As right: no carter, if `mill` gives out two sacks, and one more for each answer; millers who look
// at the clock themselves, and say what is late; a channel for each sack, whose Sender goes along
// with it; a thread that sleeps until the closing and sends the news of it; a scope.
// Not right: a whole hour for each answer; sending the sacks before the first answer is taken, since
// the closing may come meanwhile; millers who take no notice of an error of `send`, and grind on;
// dividing the sacks beforehand, since one miller may be free while the other one's sacks wait; a
// channel with room for all.

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
        let left = closing.saturating_duration_since(Instant::now());
        let Ok((place, flour)) = ready.recv_timeout(left) else {
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
