// River: A boat brings letters down the river. At the mouth, main and a helper want to stamp them,
//        each at a mouth of its own. But a river has one mouth, and each letter comes out once.
// Do:    The compiler knows no way to clone a receiver: there is none. Think of another way in
//        which each letter gets to someone who stamps it.
// Pass:  Three lines, `Stamped: to the mill`, `Stamped: to the weir` and `Stamped: to the lock`,
//        are printed, each exactly once, in any order, and the program ends by itself. Each letter
//        is a message of its own, all sent by one thread that isn't main, and whoever receives it
//        is another. How many hands stamp, and how many channels there are, is free.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/struct.Receiver.html

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        for letter in ["to the mill", "to the weir", "to the lock"] {
            tx.send(letter).unwrap();
        }
    });

    let helpers_rx = rx.clone();
    let helper = thread::spawn(move || {
        for letter in helpers_rx {
            println!("Stamped: {letter}");
        }
    });

    for letter in rx {
        println!("Stamped: {letter}");
    }
    helper.join().unwrap();
}
