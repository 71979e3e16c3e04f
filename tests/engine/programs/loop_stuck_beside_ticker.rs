// why: main waits for ever while another thread only sleeps and wakes
// outcome: runs for ever "waiting\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

fn main() {
    let (_tx, rx) = mpsc::channel::<u8>();
    thread::spawn(|| {
        loop {
            thread::sleep(Duration::from_millis(1));
        }
    });
    println!("waiting");
    println!("{:?}", rx.recv());
}
