// River: A river carries one kind of freight, and both its ends have to know which: a channel's type
//        tells what its messages are.
// Do:    The surveyor sends three heights, and leaves it open (`as _`) what becomes of the numbers;
//        main prints whatever comes. So nobody says what this channel carries. Somebody has to.
// Pass:  `41750 cm above the sea` is printed, the same with 2130, and with -240, in the order in which
//        the other thread sent the heights: each as a message of its own, all over one channel. The
//        program ends by itself. Where it is said what the channel carries is free.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/fn.channel.html

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();

    // From the spring to the mouth, whose bed lies below the sea.
    let heights = [41_750, 2_130, -240];

    thread::spawn(move || {
        for height in heights {
            tx.send(height as _).unwrap();
        }
    });

    for height in rx {
        println!("{height} cm above the sea");
    }
}
