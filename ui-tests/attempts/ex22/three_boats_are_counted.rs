// verdict: passed
// why: Counts three boats, and needs no end of the channel.

use std::sync::mpsc;
use std::thread;

fn main() {
    let (above, below) = mpsc::sync_channel(0);

    let keeper = thread::Builder::new()
        .name("above".into())
        .spawn(move || ["Heron", "Otter", "Teal"].map(|boat| above.send(boat).unwrap()))
        .unwrap();

    for _ in 0..3 {
        println!("{} is through", below.recv().unwrap());
    }
    keeper.join().unwrap();
}
