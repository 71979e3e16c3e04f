// verdict: passed
// why: A miller who is free says so, with his answer to the last sack, and is given the next one.

use std::sync::mpsc::{self, Sender};
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

type Sack = (usize, u32);

/// A miller is free; with his last answer, if there was one.
struct Free {
    answer: Option<(usize, Flour)>,
    next: Sender<Sack>,
}

fn miller(office: Sender<Free>) {
    let mut answer = None;
    loop {
        let (next, sack) = mpsc::channel();
        if office.send(Free { answer, next }).is_err() {
            return;
        }
        let Ok((place, kilos)) = sack.recv() else {
            return;
        };
        answer = Some((place, grind(kilos)));
    }
}

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let closing = Instant::now() + MINUTE * open;
    let mut answers = vec![Err("late".to_string()); sacks.len()];
    let mut waiting = sacks.into_iter().enumerate();
    let (office, news) = mpsc::channel();
    let crew = [office.clone(), office].map(|office| thread::spawn(|| miller(office)));

    loop {
        let left = closing.saturating_duration_since(Instant::now());
        let Ok(Free { answer, next }) = news.recv_timeout(left) else {
            break;
        };
        if let Some((place, flour)) = answer {
            answers[place] = flour;
        }
        if let Some(sack) = waiting.next() {
            next.send(sack).unwrap();
        }
    }
    drop(news);
    for miller in crew {
        miller.join().unwrap();
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
