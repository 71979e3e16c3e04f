// verdict: does not compile
// lines: 20
// why: Wraps everything in a module for tidiness, where rustc doesn't look for main.

mod program {
    use std::sync::mpsc;
    use std::thread;

    pub fn main() {
        let (tx, rx) = mpsc::channel();
        let tx1 = tx.clone();

        thread::spawn(move || tx.send("Hi from thread 1").unwrap());
        thread::spawn(move || tx1.send("Hi from thread 2").unwrap());

        for received in rx {
            println!("Message received: {}", received);
        }
    }
}
