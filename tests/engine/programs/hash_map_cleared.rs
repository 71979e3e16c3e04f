// why: what a set holds is dropped in its order when it is cleared
// outcome: exit 0 "received 01\n"
// outcome: exit 0 "received 10\n"
use std::collections::HashMap;
use std::sync::mpsc;

struct Last(u32, mpsc::Sender<u32>);

impl Drop for Last {
    fn drop(&mut self) {
        self.1.send(self.0).unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let mut ends = HashMap::new();
    for n in 0..2 {
        ends.insert(n, Last(n, tx.clone()));
    }
    drop(tx);
    ends.clear();
    let received: String = rx.iter().map(|n| n.to_string()).collect();
    println!("received {received}");
}
