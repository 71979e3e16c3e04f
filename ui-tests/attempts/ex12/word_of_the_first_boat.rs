// verdict: depends on luck
// why: A boat says when it is home, and main leaves at the first that does.

use std::sync::mpsc::{self, Sender};
use std::thread;

fn sail(boat: &'static str, tx: Sender<String>, home: Sender<()>) {
    thread::spawn(move || {
        for lock in 1..=2 {
            tx.send(format!("{boat} passes lock {lock}")).unwrap();
        }
        let _ = home.send(());
    });
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let (home, is_home) = mpsc::channel();

    sail("Heron", tx.clone(), home.clone());
    sail("Otter", tx, home);

    thread::spawn(move || {
        for news in rx {
            println!("{news}");
        }
    });
    is_home.recv().unwrap();
}
