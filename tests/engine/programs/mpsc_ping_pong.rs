// why: two threads that take turns have one outcome
// outcome: exit 0 "3\n"
use std::sync::mpsc;
use std::thread;

fn main() {
    let (ping, pings) = mpsc::channel();
    let (pong, pongs) = mpsc::channel();
    thread::spawn(move || {
        pings
            .iter()
            .for_each(|turn: u32| pong.send(turn + 1).unwrap())
    });
    let mut turn = 0;
    for _ in 0..3 {
        ping.send(turn).unwrap();
        turn = pongs.recv().unwrap();
    }
    println!("{turn}");
}
