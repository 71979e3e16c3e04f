// why: joining a thread that ticks for ever is waiting for ever
// outcome: runs for ever ""
use std::thread;
use std::time::Duration;

fn main() {
    let ticker = thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_millis(1));
        }
    });
    let never: () = ticker.join().unwrap();
    println!("{never:?}");
}
