// verdict: nothing crossed
// why: Knows what will come, and prints it.

use std::thread;
use std::time::Duration;

fn main() {
    let words = ["Level 4", "Late", "Level 6", "Level 5"];
    for word in words {
        thread::sleep(Duration::from_millis(250));
        println!("{word}");
    }
    println!("1 in time");
}
