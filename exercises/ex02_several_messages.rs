// River: A source can let several messages go, one after the other. The mouth takes them in the
//        order in which they were sent, until the river runs dry.
// Do:    This program speaks of things that it never brought into scope. The compiler names them;
//        say where they come from. (Your editor shows this file in red until then: on purpose.)
// Pass:  The other thread sends the three words, each as a message of its own. They are printed in
//        that order, each on a line that begins with `Got: `, and the program ends by itself.
// Read:  https://doc.rust-lang.org/book/ch16-02-message-passing.html

fn main() {
    let (tx, rx) = mpsc::channel();

    thread::spawn(move || {
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
