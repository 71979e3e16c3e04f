// code: E0433
// view: `mpsc` is the module of channels: multiple producers, single consumer. It

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
