// River: Barges wait at the toll house, one behind the other. Each has a helper
//        who works out its toll, and all helpers work at the same time. The
//        list of tolls goes back along the row of barges, so it has to be in
//        their order.
// Do:    Run this program a few times. The tolls are right, and often they are
//        not in the right order. Let each answer find its place in the list,
//        for any row of barges.
// Pass:  `Tolls: [60, 15, 36]` is printed, and the program ends by itself,
//        whichever thread is faster. `tolls`, which keeps its name, what it
//        takes and what it gives, gives the toll of each barge, in their order,
//        for any row: with none, with empty barges, and with several of the
//        same weight. With two barges or more, two threads or more send tolls
//        as messages, over one channel or several, and all of them are started
//        before anybody waits for one of them, for its message or for its end.
// Read:  https://doc.rust-lang.org/std/iter/trait.Iterator.html#method.enumerate

use std::sync::mpsc;
use std::thread;

fn toll(tonnes: u32) -> u32 {
    3 * tonnes
}

fn tolls(barges: Vec<u32>) -> Vec<u32> {
    let (tx, rx) = mpsc::channel();

    for tonnes in barges {
        let tx = tx.clone();
        thread::spawn(move || tx.send(toll(tonnes)).unwrap());
    }
    drop(tx);

    rx.iter().collect()
}

fn main() {
    let tolls = tolls(vec![20, 5, 12]);
    println!("Tolls: {tolls:?}");
}
