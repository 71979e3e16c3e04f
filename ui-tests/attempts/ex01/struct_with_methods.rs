// verdict: passed
// why: Hides the channel in a struct that has a method for either side.

use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;

struct Letterbox {
    slot: Sender<Letter>,
    tray: Receiver<Letter>,
}

struct Letter {
    text: String,
}

impl Letterbox {
    fn new() -> Self {
        let (slot, tray) = mpsc::channel();
        Self { slot, tray }
    }

    fn write_from_abroad(&self, text: &str) {
        let slot = self.slot.clone();
        let text = text.to_owned();
        thread::spawn(move || slot.send(Letter { text }).unwrap());
    }

    fn read(&self) -> Letter {
        self.tray.recv().unwrap()
    }
}

fn main() {
    let letterbox = Letterbox::new();
    letterbox.write_from_abroad("Hi from a foreign world!");
    println!("{}", letterbox.read().text);
}
