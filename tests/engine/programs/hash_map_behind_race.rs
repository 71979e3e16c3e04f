// why: what goes wrong only where a thread was first and a map has one of its orders
// outcome: exit 0 "right\n"
// outcome: exit 0 "wrong\n"
use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let prices = Arc::new(Mutex::new(HashMap::new()));
    let threads = [("apple", 3), ("bread", 2), ("cheese", 9)].map(|(name, price)| {
        let prices = Arc::clone(&prices);
        thread::spawn(move || {
            let mut prices = prices.lock().unwrap();
            if prices.len() < 2 || name != "bread" {
                prices.insert(name, price);
            }
        })
    });
    threads.into_iter().for_each(|thread| thread.join().unwrap());
    let prices = prices.lock().unwrap();
    let first_two: Vec<_> = prices.keys().copied().take(2).collect();
    let wrong = prices.len() == 3 && first_two == ["cheese", "bread"];
    println!("{}", if wrong { "wrong" } else { "right" });
}
