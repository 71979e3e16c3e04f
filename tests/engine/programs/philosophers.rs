// why: two at a table who reach left first can starve
// outcome: exit 0 "fed\n"
// outcome: deadlock ""
use std::sync::Mutex;
use std::thread;

fn main() {
    let forks = [Mutex::new(()), Mutex::new(()), Mutex::new(())];
    thread::scope(|scope| {
        for seat in 0..3 {
            let forks = &forks;
            scope.spawn(move || {
                let _left = forks[seat].lock().unwrap();
                let _right = forks[(seat + 1) % 3].lock().unwrap();
            });
        }
    });
    println!("fed");
}
