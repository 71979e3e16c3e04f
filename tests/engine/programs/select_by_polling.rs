// why: two channels polled in turn until both are closed give all of both, in any mix (73,200 orders with looks in vain)
// outcome: exit 0 "aabb\n"
// outcome: exit 0 "abab\n"
// outcome: exit 0 "abba\n"
// outcome: exit 0 "baab\n"
// outcome: exit 0 "baba\n"
// outcome: exit 0 "bbaa\n"
use std::sync::mpsc::{self, TryRecvError};
use std::thread;

fn main() {
    let (left, lefts) = mpsc::channel();
    let (right, rights) = mpsc::channel();
    thread::spawn(move || (0..2).for_each(|_| left.send('a').unwrap()));
    thread::spawn(move || (0..2).for_each(|_| right.send('b').unwrap()));
    let (mut open, mut text) = ([true, true], String::new());
    while open != [false, false] {
        for (at, rx) in [&lefts, &rights].into_iter().enumerate() {
            match rx.try_recv() {
                Ok(name) => text.push(name),
                Err(TryRecvError::Empty) => {}
                Err(TryRecvError::Disconnected) => open[at] = false,
            }
        }
    }
    println!("{text}");
}
