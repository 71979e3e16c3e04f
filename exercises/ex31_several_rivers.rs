// River: Rafts come down one river, the post down another. A pilot leads them
//        to the mouth, one after the other, and goes back for the next when
//        somebody has taken this one over. Nobody at the mouth knows which
//        comes next, or how many.
// Do:    `land` takes over the post when the last raft is there, so the pilot
//        waits with a letter, and nothing moves any more. Let it land whatever
//        comes, from whichever river.
// Pass:  `A raft of 8 logs`, `A letter for the miller`, `A letter for the
//        smith`, `A raft of 5 logs` and `13 logs and 2 letters` are printed, in
//        any order, and the program ends by itself, whichever thread is faster.
//        Each raft and each letter comes to main as a message of its own, over
//        one channel, into which two threads or more send, and main prints it.
//        No thread that looked for a message and found none looks again before
//        it has done something else; to sleep is nothing else. `land`, which
//        keeps its name, what it takes and what it gives, adds up the logs and
//        counts the letters of any two rivers, and is over when both are.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/fn.sync_channel.html

use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread;

fn lead(rafts: SyncSender<u32>, post: SyncSender<&'static str>) {
    rafts.send(8).unwrap();
    post.send("the miller").unwrap();
    post.send("the smith").unwrap();
    rafts.send(5).unwrap();
}

fn land(rafts: Receiver<u32>, post: Receiver<&'static str>) -> (u32, usize) {
    let (mut logs, mut letters) = (0, 0);
    for raft in rafts {
        println!("A raft of {raft} logs");
        logs += raft;
    }
    for name in post {
        println!("A letter for {name}");
        letters += 1;
    }
    (logs, letters)
}

fn main() {
    let (raft, rafts) = mpsc::sync_channel(0);
    let (letter, post) = mpsc::sync_channel(0);
    thread::spawn(move || lead(raft, letter));

    let (logs, letters) = land(rafts, post);
    println!("{logs} logs and {letters} letters");
}
