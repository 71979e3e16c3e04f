// verdict: passed
// why: Writes the paths out at each call, one of them from the crate root, and needs no use.

fn main() {
    let (tx, rx) = std::sync::mpsc::channel();

    ::std::thread::spawn(move || {
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
