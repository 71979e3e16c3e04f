// why: notify_one may wake either of two who wait, not only the one who came first
// outcome: exit 0 "left\n"
// outcome: exit 0 "right\n"
// causeless: no
use std::sync::{Condvar, Mutex};
use std::thread;

fn main() {
    let (state, told, came) = (Mutex::new((0, 0)), Condvar::new(), Condvar::new());
    let first = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for (order, name) in ["left", "right"].into_iter().enumerate() {
            let (state, told, came, first) = (&state, &told, &came, &first);
            scope.spawn(move || {
                let mut guard = came
                    .wait_while(state.lock().unwrap(), |s| s.0 != order)
                    .unwrap();
                guard.0 += 1;
                came.notify_all();
                drop(told.wait(guard).unwrap());
                first.lock().unwrap().push(name);
                came.notify_all();
            });
        }
        let guard = came.wait_while(state.lock().unwrap(), |s| s.0 < 2).unwrap();
        told.notify_one();
        drop(guard);
        while first.lock().unwrap().is_empty() {
            thread::yield_now();
        }
        println!("{}", first.lock().unwrap()[0]);
        told.notify_one();
    });
}
