// verdict: nothing crossed
// why: Lists behind locks hold the sacks and the answers, and mill sleeps until closing time.

use std::collections::VecDeque;
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

fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour> {
    let closing = Instant::now() + MINUTE * open;
    let late = vec![Err(String::from("late")); sacks.len()];
    let answers = Arc::new(Mutex::new(late));
    let sacks: VecDeque<(usize, u32)> = sacks.into_iter().enumerate().collect();
    let sacks = Arc::new(Mutex::new(sacks));

    let mut crew = Vec::new();
    for _ in 1..=2 {
        let (sacks, answers) = (Arc::clone(&sacks), Arc::clone(&answers));
        crew.push(thread::spawn(move || {
            while Instant::now() < closing {
                let sack = sacks.lock().unwrap().pop_front();
                let Some((place, kilos)) = sack else { return };
                let flour = grind(kilos);
                if Instant::now() < closing {
                    answers.lock().unwrap()[place] = flour;
                }
            }
        }));
    }
    for one in crew {
        one.join().unwrap();
    }
    answers.lock().unwrap().clone()
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
