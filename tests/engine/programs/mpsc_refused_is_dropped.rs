// why: a message that was refused belongs to the sender again
// outcome: exit 0 "refused\ndrop\nend\n"
use std::sync::mpsc;

struct Leaf;
impl Drop for Leaf {
    fn drop(&mut self) {
        println!("drop");
    }
}

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);
    let error = tx.send(Leaf).unwrap_err();
    println!("refused");
    drop(error);
    println!("end");
}
