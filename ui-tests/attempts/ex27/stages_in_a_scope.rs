// verdict: passed
// why: Scoped threads, for which nobody has to remember to wait.

use std::sync::mpsc;
use std::thread;

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let (to_saw, from_river) = mpsc::sync_channel(1);
    let (to_yard, from_saw) = mpsc::sync_channel(1);

    thread::scope(|stages| {
        stages.spawn(move || logs.into_iter().try_for_each(|log| to_saw.send(log)));
        stages.spawn(move || {
            let mut boards = from_river.iter().map(|log| log / 4);
            boards.try_for_each(|boards| to_yard.send(boards))
        });

        let mut boards = 0;
        let enough = from_saw.into_iter().find(|more| {
            println!("{more} boards from a log");
            boards += more;
            boards >= wanted
        });
        drop(enough);
        boards
    })
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
