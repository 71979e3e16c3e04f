// verdict: passed
// why: The message is a borrowed Cow, which is made owned behind the mouth.

use std::borrow::Cow;
use std::{sync::mpsc, thread};
fn main() {
    let (tx, rx) = mpsc::channel::<Cow<'static, str>>();
    thread::spawn(move || tx.send(Cow::Borrowed("Hi from a foreign world!")).unwrap());
    println!("{}", rx.recv().unwrap().into_owned());
}
