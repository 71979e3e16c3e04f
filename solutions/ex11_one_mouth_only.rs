// The decision: one hand is at the mouth, and that is main. It stamps every second letter itself
// and sends the others on, over a channel to the helper; when no more can come, it drops that
// sender, and the helper's loop ends too.
//
// As right: doing without a helper; giving the receiver to the helper and only waiting in main; a
// channel to each hand, between which the boat chooses; a receiver behind a lock that both share,
// as `Arc<Mutex<Receiver<_>>>`, so that whoever is free takes the next letter.
// Not right: sending each letter into two channels, since it is stamped twice then; an `Arc`
// without a lock, since two threads can't use a receiver at a time; joining the helper while main
// still has the sender that the helper waits for.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let (to_helper, helpers_rx) = mpsc::channel();
    let helper = thread::spawn(move || {
        for letter in helpers_rx {
            println!("Stamped: {letter}");
        }
    });

    for (number, letter) in rx.into_iter().enumerate() {
        if number % 2 == 0 {
            println!("Stamped: {letter}");
        } else {
            to_helper.send(letter).unwrap();
        }
    }
    drop(to_helper);
    helper.join().unwrap();
}
