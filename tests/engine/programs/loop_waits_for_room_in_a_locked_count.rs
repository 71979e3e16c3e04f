// why: who is found going round while it holds the lock gives it back further on: whoever wants it gets it then
// outcome: exit 0 "0\n1\n"
use std::collections::VecDeque;
use std::sync::Mutex;
use std::thread;

fn main() {
    let basin = Mutex::new(VecDeque::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            for number in 0..2 {
                while basin.lock().unwrap().len() == 1 {
                    thread::yield_now();
                }
                basin.lock().unwrap().push_back(number);
            }
        });
        for _ in 0..2 {
            let number = loop {
                if let Some(number) = basin.lock().unwrap().pop_front() {
                    break number;
                }
                thread::yield_now();
            };
            println!("{number}");
        }
    });
}
