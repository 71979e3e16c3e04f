// verdict: passed
// why: A clerk receives and prints, and main joins it.

use std::sync::mpsc;
use std::thread;

struct Mill {
    number: u32,
    tx: mpsc::Sender<String>,
}

impl Mill {
    fn report(self) {
        let Mill { number, tx } = self;
        tx.send(format!("Mill {number} has ground {} sacks", 4 * number))
            .unwrap();
    }
}

fn main() {
    let (tx, rx) = mpsc::channel::<String>();
    let clerk = thread::spawn(move || {
        for report in rx {
            println!("{report}");
        }
    });
    for number in [3, 2, 1] {
        let mill = Mill {
            number,
            tx: tx.clone(),
        };
        thread::spawn(|| mill.report());
    }
    drop(tx);
    clerk.join().unwrap();
}
