// verdict: passed
// why: A struct of main keeps both sums; the threads are scoped.

use std::sync::mpsc;
use std::thread;

enum Boat {
    Barge { tons: u32 },
    Ferry { people: u32 },
}

#[derive(Default)]
struct Book {
    tons: u32,
    people: u32,
}

impl Book {
    fn enter(mut self, boat: Boat) -> Self {
        match boat {
            Boat::Barge { tons } => self.tons += tons,
            Boat::Ferry { people } => self.people += people,
        }
        self
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    let book = thread::scope(|landings| {
        let tx1 = tx.clone();
        landings.spawn(move || {
            for tons in [12, 30, 8] {
                tx.send(Boat::Barge { tons }).unwrap();
            }
        });
        landings.spawn(move || {
            for people in [40, 25] {
                tx1.send(Boat::Ferry { people }).unwrap();
            }
        });
        rx.into_iter().fold(Book::default(), Book::enter)
    });
    println!("Freight: {} tons", book.tons);
    println!("People: {}", book.people);
}
