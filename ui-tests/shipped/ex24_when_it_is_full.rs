// River: Rain runs off a roof at the river into a barrel, which has room for the rain of two days.
//        Rain can't wait: what finds no room runs over into the river. In the end the gardener draws
//        what is in the barrel, and takes the barrel into the shed.
// Do:    `try_send` never waits: it answers at once, and there are two reasons for an `Err`. Let
//        `rain` take each for what it is, and say and count the rain that runs over.
// Pass:  The five lines about rain are printed in this order: `Wednesday runs over`, `Thursday runs
//        over`, `The gardener draws Monday`, `The gardener draws Tuesday`, `Friday finds no barrel`;
//        then `Days that ran over: 2`, and the program ends by itself. The rain of Monday to Thursday
//        is offered to one channel, once each: two days' are taken by another thread than offers
//        them, two come back from `try_send`, since there is no room. Friday's comes back, since
//        nobody takes it any more, and its thread offers none after it. And `rain`, which keeps its
//        name, what it takes and what it gives, is right for other days and barrels too.
// Read:  https://doc.rust-lang.org/std/sync/mpsc/enum.TrySendError.html

use std::sync::mpsc::{self, SyncSender};
use std::thread;

fn rain(days: &str, barrel: &SyncSender<String>) -> usize {
    let over = 0;
    for day in days.split(' ').map(String::from) {
        barrel.try_send(day).unwrap();
    }
    over
}

fn main() {
    let (barrel, rx) = mpsc::sync_channel(2);

    let mut over = rain("Monday Tuesday Wednesday Thursday", &barrel);

    let gardener = thread::spawn(move || {
        for day in rx.iter().take(2) {
            println!("The gardener draws {day}");
        }
    });
    gardener.join().unwrap();

    over += rain("Friday Saturday", &barrel);
    println!("Days that ran over: {over}");
}
