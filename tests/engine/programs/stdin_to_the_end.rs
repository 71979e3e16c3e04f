// why: all ways of reading an empty stdin come to its end
// outcome: exit 0 "0 0 None \"\"\n"
use std::io::{self, BufRead, Read};

fn main() {
    let (mut bytes, mut text) = (Vec::new(), String::new());
    let read = io::stdin().read(&mut [0; 4]).unwrap();
    let all = io::stdin().lock().read_to_end(&mut bytes).unwrap();
    io::stdin().lock().read_line(&mut text).unwrap();
    println!(
        "{read} {all} {:?} {text:?}",
        io::stdin().lock().lines().next().map(|_| ())
    );
}
