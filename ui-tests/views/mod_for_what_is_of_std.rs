// code: E0583
// view: `mod` says that a module of one's own lies in a file

mod mpsc;
mod thread;

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || {
        tx.send(String::from("one")).unwrap();
    });

    println!("{}", rx.recv().unwrap());
}
