// code: overflowing_literals
// view: and rustc looks at this one number alone

use std::sync::mpsc;

fn main() {
    let (tx, rx) = mpsc::channel();
    for height in [41_750_i16, -240] {
        tx.send(height).unwrap();
    }
    drop(tx);
    println!("{}", rx.iter().count());
}
