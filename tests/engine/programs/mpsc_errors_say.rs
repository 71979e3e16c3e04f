// why: every error has std's own words
// outcome: exit 0 "sending on a closed channel\nreceiving on a closed channel\nreceiving on an empty channel\nreceiving on a closed channel\ntimed out waiting on channel\nchannel is empty and sending half is closed\nsending on a full channel\nsending on a closed channel\n"
use std::sync::mpsc::{RecvError, RecvTimeoutError, SendError, TryRecvError, TrySendError};

fn main() {
    println!("{}", SendError(1));
    println!("{RecvError}");
    println!("{}\n{}", TryRecvError::Empty, TryRecvError::Disconnected);
    println!(
        "{}\n{}",
        RecvTimeoutError::Timeout,
        RecvTimeoutError::Disconnected
    );
    println!(
        "{}\n{}",
        TrySendError::Full(1),
        TrySendError::Disconnected(1)
    );
}
