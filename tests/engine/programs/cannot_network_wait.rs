// why: waiting for the network is not waiting in the engine: it must end, and be called what it is
// outcome: not followed ""
// complete: no
// real: no
use std::net::UdpSocket;
use std::thread;

fn main() {
    let socket = UdpSocket::bind("127.0.0.1:0").unwrap(); // not followed
    thread::spawn(|| ());
    println!("{:?}", socket.recv(&mut [0; 8]));
}
