// why: a thread that ticks for ever doesn't keep main from ending
// outcome: exit 0 "end\n"
use std::thread;
use std::time::Duration;

fn main() {
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_millis(1));
        }
    });
    println!("end");
}
