// verdict: passed
// why: A watchman owns his levels and the sender, and is moved into the thread.

use std::sync::mpsc::{self, Sender};
use std::thread;

struct Watchman {
    levels: Box<[u32]>,
    calls: Sender<u32>,
}

impl Watchman {
    fn watch(self) {
        for &level in &self.levels {
            if level > 5 {
                self.calls.send(level).expect("somebody listens");
            }
        }
    }
}

fn floods(levels: &[u32]) -> usize {
    let (calls, rx) = mpsc::channel();
    let watchman = Watchman {
        levels: levels.into(),
        calls,
    };

    thread::spawn(|| watchman.watch());

    let mut floods = 0;
    for level in rx {
        println!("Flood: {level}");
        floods += 1;
    }
    floods
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
