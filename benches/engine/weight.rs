//! What the grader itself holds at most while it explores long and wide programs, against the 300 MiB that it may take,
//! and how long it works.

use super::measure::Place;
use super::peak::peak;
use super::programs::{producers, two_senders};
use std::process::{Command, Stdio};
use std::time::Instant;

const MOST_MEBIBYTES: f64 = 300.0;

pub fn measure() {
    println!("peak memory of the grader                          MiB   of what it may   seconds");
    let place = Place::new("weight");
    for (name, text) in [
        ("two senders", two_senders(0)),
        ("8 producers x 5 messages", producers(8, 5)),
        ("100 producers x 1 message", producers(100, 1)),
        ("1 producer x 60,000 messages", producers(1, 60_000)),
        ("2 x 30,000 turns of a lock", lock(2, 30_000)),
        ("500 x 60 turns of a lock", lock(500, 60)),
        (
            "prints without end",
            "fn main() {\n    loop {\n        println!(\"x\");\n    }\n}\n".to_owned(),
        ),
    ] {
        let file = place.write("explored.rs", &text);
        let mut explore = Command::new(env!("CARGO_BIN_EXE_rivulets"));
        explore.arg("explore").arg(file).current_dir(place.path());
        let start = Instant::now();
        let peak = peak(&mut explore.stdout(Stdio::null()).spawn().unwrap()) as f64 / 1024.0;
        let (seconds, ratio) = (start.elapsed().as_secs_f64(), peak / MOST_MEBIBYTES);
        println!("{name:<45} {peak:>9.0} {ratio:>16.2} {seconds:>9.1}");
    }
}

fn lock(threads: usize, turns: usize) -> String {
    format!(
        "use std::{{sync::{{Arc, Mutex}}, thread}};

fn main() {{
    let lock = Arc::new(Mutex::new(0));
    let threads: Vec<_> = (0..{threads})
        .map(|_| {{
            let lock = lock.clone();
            thread::spawn(move || (0..{turns}).for_each(|_| *lock.lock().unwrap() += 1))
        }})
        .collect();
    threads.into_iter().for_each(|thread| thread.join().unwrap());
}}
"
    )
}
