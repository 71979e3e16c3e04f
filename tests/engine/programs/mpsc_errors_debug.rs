// why: the errors' Debug hides the message, and they turn into one another
// outcome: exit 0 "SendError { .. } TrySendError::Full(..) TrySendError::Disconnected(..) TrySendError::Disconnected(..) Disconnected Disconnected\n"
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

struct Silent;

fn main() {
    let from = TrySendError::from(SendError(Silent));
    let (full, closed) = (
        TrySendError::Full(Silent),
        TrySendError::Disconnected(Silent),
    );
    print!("{:?} {full:?} {closed:?} {from:?} ", SendError(Silent));
    println!(
        "{:?} {:?}",
        TryRecvError::from(RecvError),
        RecvTimeoutError::from(RecvError)
    );
}
