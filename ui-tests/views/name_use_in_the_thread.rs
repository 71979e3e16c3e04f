// code: E0433
// view: was brought into scope, but not here: a `use` holds in the block that it

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        use std::sync::mpsc;
        use std::thread;
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
