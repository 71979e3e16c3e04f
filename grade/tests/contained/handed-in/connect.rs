//! A connection, and an open door.
//! Row: Not graded
use std::net::{TcpListener, TcpStream};

fn main() {
    let _open = TcpListener::bind("127.0.0.1:0");
    TcpStream::connect("127.0.0.1:{port}").unwrap();
}
