// Puts the use lines where the thread's work is written, since that is what needs the channel.
// A use holds only in the block that it stands in; main is outside of it.

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
        use std::sync::mpsc;
        use std::thread;

        let vals = vec![
            String::from("My"),
            String::from("Big"),
            String::from("Message"),
        ];

        for val in vals {
            tx.send(val).unwrap();
        }
    });

    for received in rx {
        println!("Got: {}", received);
    }
}
