// verdict: passed
// why: Sender and receiver live in modules of their own, and main only brings them together.

#![forbid(unsafe_code)]

mod far_shore {
    use std::sync::mpsc::Sender;

    pub(crate) fn call_across(tx: Sender<String>) {
        let my_message = String::from("Hi from a foreign world!");
        tx.send(my_message).unwrap();
    }
}

mod near_shore {
    use std::sync::mpsc::Receiver;

    pub(crate) fn listen(rx: &Receiver<String>) -> String {
        rx.recv().unwrap()
    }
}

fn main() {
    let (tx, rx) = std::sync::mpsc::channel();
    std::thread::spawn(|| far_shore::call_across(tx));
    println!("{}", near_shore::listen(&rx));
}
