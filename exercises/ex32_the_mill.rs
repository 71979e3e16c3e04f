// River: At the mill two millers grind the grain of the farmers: a minute for
//        each kilo. Whoever of the two is free takes the next sack. When the
//        mill closes, farmers whose flour isn't ready are told that it is late.
// Do:    The second sack is too small for the millstones, and this program
//        falls over it. Let that be an answer like any other. Then run it
//        again, and add what is missing: an order of the answers, a closing
//        time, and an end to the heap of sacks. Only `miller` and `mill` have
//        to change.
// Pass:  `mill(sacks, open)` gives an answer for each sack, in the order of the
//        sacks: what `grind` gives, if that is ready within `open` minutes from
//        the call on, and else `Err("late")`; `open` is 1 or more. Two millers,
//        each a thread, take the sacks in their order, each the next one as soon
//        as he is free. From the closing on, no sack is begun. What was begun is
//        ground to its end: `mill` waits for that, and for all whom it started.
//        Each sack that is begun is a message to its miller, and each answer
//        that is ready in time a message of its miller to another thread. In no
//        channel do more than two messages wait, however slow the receiver is.
//        Main prints, in this order: 24 kg of flour for sack 1, `Sack 2: 5 kg
//        are too few`, 16 kg for sack 3, `late` for sacks 4, 5 and 6, and that
//        all are home after 75 minutes. `mill` is right for other sacks and
//        times too; none is ready at the very moment of closing. In this lesson
//        sleeps, and waits for a time, last as long as they say; all else takes
//        no time.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/enum.RecvTimeoutError.html

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
        let flour = grind(kilos).unwrap();
        done.send(Ok(flour)).unwrap();
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
