//! Programs whose pages are looked at.

/// A message and a thread's name that would be markup, and the end of a script.
pub const HOSTILE: &str = r#"
use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::channel();
    let name = "</script><img src=x onerror=document.title='hit'>".to_owned();
    thread::Builder::new()
        .name(name.clone())
        .spawn(move || tx.send("</script><img src=x onerror=document.title='hit'>").unwrap())
        .unwrap();
    println!("{} <b>&amp;</b>", rx.recv().unwrap());
}
"#;

/// A loop of many messages over a channel that holds one.
pub const LONG: &str = r#"
use std::sync::mpsc;
use std::thread;
fn main() {
    let (tx, rx) = mpsc::sync_channel(1);
    thread::spawn(move || (0..5_000).for_each(|number| tx.send(number).unwrap()));
    for number in rx {
        if number % 100 == 0 {
            println!("{number}");
        }
    }
}
"#;

/// Two threads that read behind one lock at the same time.
pub const READERS: &str = r#"
use std::sync::RwLock;
use std::thread;
fn main() {
    let level = RwLock::new(1);
    thread::scope(|s| {
        s.spawn(|| println!("{}", level.read().unwrap()));
        let level = level.read().unwrap();
        println!("{level}");
        println!("still {level}");
    });
}
"#;
