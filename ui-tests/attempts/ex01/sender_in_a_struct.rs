// verdict: deadlock
// lines: 14, 20
// why: The struct that main listens by owns a sender as well, so the loop can't end.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Letterbox {
    slot: Sender<String>,
    tray: Receiver<String>,
}

fn main() {
    let (slot, tray) = mpsc::channel();
    let letterbox = Letterbox { slot, tray };

    let slot = letterbox.slot.clone();
    thread::spawn(move || slot.send(String::from("Hi from a foreign world!")));

    for letter in &letterbox.tray {
        println!("{letter}");
    }
}
