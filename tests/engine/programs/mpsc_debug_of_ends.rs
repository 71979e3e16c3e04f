// why: an end's Debug shows nothing of its channel
// outcome: exit 0 "Sender { .. } Receiver { .. } SyncSender { .. }\n"
use std::sync::mpsc;

fn main() {
    let ((tx, rx), (sync, _)) = (mpsc::channel::<u8>(), mpsc::sync_channel::<u8>(1));
    println!("{tx:?} {rx:?} {sync:?}");
}
