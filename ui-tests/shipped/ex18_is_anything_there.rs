// River: Boats bring corn to the mill. While no boat is there, the miller fills a sack with flour; of
//        sacks there are two. The third boat comes for both of them, and waits until they are filled.
// Do:    Run this program a few times: the third boat is there or isn't. The miller takes two answers
//        for one: that nothing is there yet, and that nothing comes any more. Let him tell them apart.
// Pass:  The three boats are unloaded, two sacks are filled, in any order, and `2 sacks are filled` is
//        printed as well, whichever thread is faster. `mill` keeps its name, what it takes and what it
//        gives, which is how many sacks were filled. Where a look finds nothing yet, a sack is filled,
//        or both are; when both are filled, or no more boats come, none is. Nobody who finds nothing
//        looks again with nothing done between. The boats are messages of one spawned thread to another.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/enum.TryRecvError.html

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

fn mill(boats: Receiver<u32>, sacks: Sender<u32>) -> u32 {
    let mut filled = 0;
    loop {
        match boats.try_recv() {
            Ok(boat) => println!("Boat {boat} is unloaded"),
            Err(_) if filled < 2 => {
                filled += 1;
                println!("Sack {filled} is filled");
                sacks.send(filled).unwrap();
            }
            Err(_) => break,
        }
    }
    filled
}

fn main() {
    let (tx, boats) = mpsc::channel();
    let (sacks, filled) = mpsc::channel();

    let boatman = thread::spawn(move || {
        tx.send(1).unwrap();
        tx.send(2).unwrap();
        for _ in 0..2 {
            filled.recv().unwrap();
        }
        tx.send(3).unwrap();
    });

    let sacks = mill(boats, sacks);
    boatman.join().unwrap();
    println!("{sacks} sacks are filled");
}
