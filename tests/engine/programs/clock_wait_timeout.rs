// why: a timed wait on a condition can be told or time out, and says which
// outcome: exit 0 "told\n"
// outcome: exit 0 "late\n"
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

fn main() {
    let (open, changed) = (Mutex::new(false), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            *open.lock().unwrap() = true;
            changed.notify_one();
        });
        let limit = Duration::from_millis(1);
        let closed = |open: &mut bool| !*open;
        let (guard, result) = changed
            .wait_timeout_while(open.lock().unwrap(), limit, closed)
            .unwrap();
        assert_eq!(*guard, !result.timed_out());
        println!("{}", if *guard { "told" } else { "late" });
    });
}
