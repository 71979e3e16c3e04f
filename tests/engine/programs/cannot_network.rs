// why: what comes over the network is out of sight
// outcome: not followed ""
// complete: no
// real: no
use std::net::TcpListener;

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0"); // not followed
    println!("{}", listener.is_ok());
}
