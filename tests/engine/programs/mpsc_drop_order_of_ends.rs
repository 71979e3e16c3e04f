// why: which end goes first is seen by the other's last act
// outcome: exit 0 "Ok(()) Ok(1)\n"
// outcome: exit 0 "Ok(()) none\n"
// outcome: exit 0 "Err(()) none\n"
// ruled-out: exit 0 "Err(()) Ok(1)\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    let station = thread::spawn(move || {
        rx.try_recv()
            .map_or("none".into(), |n: u8| format!("Ok({n})"))
    });
    let sent = tx.send(1).map_err(|_| ());
    println!("{sent:?} {}", station.join().unwrap());
}
