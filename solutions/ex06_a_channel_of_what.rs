// The decision: the type is said where the channel is made, `i32`, since that is what the heights are.
// Each end, and each `as _`, follows from it.
//
// As right: `Sender<i32>` or `Receiver<i32>` behind a `let` or a function's name; `height as i32`, or no
// `as` at all: the first message that is sent says what the channel carries; another type that holds
// each height, such as `i64` or `f64`; a text made of the height.
// Not right: `u32`, which has no sign, or `i16`, which ends at 32,767: `as` keeps silent about what it
// loses. A type, but nothing that is sent: main waits for ever, since the thread never took the sender.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel::<i32>();

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
