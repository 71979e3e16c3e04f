// verdict: not graded
// lines: 11
// why: The second thread connects by TCP, where nobody can follow.

use std::sync::mpsc;
use std::{net, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    let tx1 = tx.clone();
    let listener = net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();

    thread::spawn(move || tx.send("Hi from thread 1").unwrap());
    thread::spawn(move || {
        let _stream = net::TcpStream::connect(address).unwrap();
        tx1.send("Hi from thread 2").unwrap();
    });

    for received in rx {
        println!("Message received: {}", received);
    }
}
