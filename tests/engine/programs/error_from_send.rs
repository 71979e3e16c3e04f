// why: a program's own error type takes std's errors in
// outcome: exit 0 "closed: sending on a closed channel\n"
use std::fmt;
use std::sync::mpsc::{self, RecvError, SendError, Sender};

enum Trouble {
    Closed(String),
    Dry,
}
impl<T> From<SendError<T>> for Trouble {
    fn from(error: SendError<T>) -> Trouble {
        Trouble::Closed(error.to_string())
    }
}
impl From<RecvError> for Trouble {
    fn from(_: RecvError) -> Trouble {
        Trouble::Dry
    }
}
impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Trouble::Closed(text) => write!(f, "closed: {text}"),
            Trouble::Dry => f.write_str("dry"),
        }
    }
}

fn flow(tx: &Sender<u8>) -> Result<(), Trouble> {
    Ok(tx.send(1)?)
}

fn main() {
    let (tx, rx) = mpsc::channel();
    drop(rx);
    println!("{}", flow(&tx).unwrap_err());
}
