// verdict: passed
// why: The crew works in a scope, and sends an Option with the slip.

use std::sync::Mutex;
use std::sync::mpsc;
use std::thread;

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (give, given) = mpsc::channel::<&str>();
    let (tx, rx) = mpsc::channel();
    let given = Mutex::new(given);
    let read = |tx: mpsc::Sender<_>| {
        while let Some(slip) = next(&given) {
            tx.send((slip, slip.parse::<u32>().ok()))
                .expect("main listens");
        }
    };

    thread::scope(|scope| {
        let other = tx.clone();
        scope.spawn(|| read(other));
        scope.spawn(|| read(tx));
        for slip in slips {
            give.send(slip).expect("the crew is there");
        }
        drop(give);
    });

    let (mut logs, mut unread) = (0, vec![]);
    for (slip, read) in rx {
        match read {
            Some(more) => logs += more,
            None => unread.push(slip.to_owned()),
        }
    }
    (logs, unread)
}

fn next<'s>(given: &Mutex<mpsc::Receiver<&'s str>>) -> Option<&'s str> {
    given.lock().unwrap().recv().ok()
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
