// The decision: the clerk's loop ends when both boats have dropped their senders and all that they
// sent is written down. So the clerk is the last to be done, and main waits for that thread alone.
//
// As right: joining all three; doing without a clerk, with the loop in main; scoped threads; a
// message of the clerk's when all is written; asking `is_finished` again and again, until it is so.
// Not right: joining the boats only, since their last reports may still lie in the channel;
// sleeping, since no sleep is long enough to be sure; asking a thousand times and then giving up;
// joining the clerk while main keeps a sender.

use std::sync::mpsc::{self, Sender};
use std::thread::{self, JoinHandle};

fn sail(boat: &'static str, tx: Sender<String>) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
    })
}

fn main() {
    let (tx, rx) = mpsc::channel();

    sail("Heron", tx.clone());
    sail("Otter", tx);

    let clerk = thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    clerk.join().unwrap();
}
