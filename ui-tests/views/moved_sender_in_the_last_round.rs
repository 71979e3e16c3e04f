// code: E0382
// view: leaves none for a round after it. rustc doesn't count rounds

use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    for number in 1..=3 {
        let own = if number == 3 { tx } else { tx.clone() };
        thread::spawn(move || own.send(number).unwrap());
    }
    println!("{}", rx.iter().count());
}
