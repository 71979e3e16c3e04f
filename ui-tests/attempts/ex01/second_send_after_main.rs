// verdict: depends on luck
// lines: 12
// why: Sends a farewell too, which main doesn't take: where main has ended first, the second send finds no receiver.

use std::sync::mpsc::channel;
use std::thread::spawn;

fn main() {
    let (source, mouth) = channel();
    spawn(move || {
        for line in ["Hi from a foreign world!", "And a farewell!"] {
            source.send(line.to_string()).unwrap();
        }
    });
    let line: String = mouth.recv().unwrap();
    println!("{line}");
}
