// verdict: nothing crossed
// lines: 10
// why: The boats print what they pass, and main joins them: no clerk, and no channel.

use std::thread::{self, JoinHandle};

fn sail(boat: &'static str) -> JoinHandle<()> {
    thread::spawn(move || {
        for lock in 1..=2 {
            println!("{boat} passes lock {lock}");
        }
    })
}

fn main() {
    let heron = sail("Heron");
    let otter = sail("Otter");
    heron.join().unwrap();
    otter.join().unwrap();
}
