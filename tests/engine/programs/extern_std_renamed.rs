// why: std under another name is still std
// outcome: exit 0 "1\n"
// real: alone
extern crate std as river;

fn main() {
    let (tx, rx) = river::sync::mpsc::channel();
    river::thread::spawn(move || tx.send(1).unwrap());
    river::println!("{}", rx.recv().unwrap());
}
