// why: a wait that is asked again after each deadline prints as often as the sender is late
// complete: fair
// more: yes
// outcome: exit 0 "done\n"
// outcome: exit 0 ".done\n"
// outcome: exit 0 "....................done\n"
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        thread::sleep(Duration::from_millis(21));
        tx.send("done").unwrap();
    });
    let text = loop {
        match rx.recv_timeout(Duration::from_millis(1)) {
            Ok(text) => break text,
            Err(_) => print!("."),
        }
    };
    println!("{text}");
}
