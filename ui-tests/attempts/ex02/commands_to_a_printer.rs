// verdict: passed
// why: The messages are commands of an enum, of which some write and one ends a line.

use std::sync::mpsc;
use std::thread;

enum Command {
    Write(&'static str),
    NewLine,
    Stop { lines: usize },
}
use Command::{NewLine, Stop, Write};

fn main() {
    let (tx, rx) = mpsc::sync_channel(2);

    thread::spawn(move || {
        for val in ["My", "Big", "Message"] {
            tx.send(Write("Got: ")).unwrap();
            tx.send(Write(val)).unwrap();
            tx.send(NewLine).unwrap();
        }
        tx.send(Stop { lines: 3 }).unwrap();
    });

    while let Ok(command) = rx.recv() {
        match command {
            Write(text) => print!("{text}"),
            NewLine => println!(),
            Stop { lines } => {
                eprintln!("{lines} lines");
                break;
            }
        }
    }
}
