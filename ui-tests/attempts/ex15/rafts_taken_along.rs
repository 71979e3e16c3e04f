// verdict: nothing crossed
// why: Without a channel: the thread takes the rafts along.

use std::thread;

fn main() {
    let rafts = [4, 9, 7];

    let pilot = thread::spawn(move || rafts.iter().sum::<u32>());

    println!("Logs on the tally: {}", pilot.join().unwrap());
}
