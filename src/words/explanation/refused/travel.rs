//! What may not go into another thread, or not be used by two at a time: types that aren't `Send` or `Sync`.

use super::clues::Clues;
use super::phrases as say;

/// What is said of such a type, for channels.
pub(super) fn words(clues: &Clues) -> Option<&'static str> {
    let message = &*clues.error.message;
    if message.contains("cannot be shared between threads") {
        shared(message)
    } else if message.contains("cannot be sent between threads") {
        sent(message, clues)
    } else {
        None
    }
}

fn shared(message: &str) -> Option<&'static str> {
    if message.contains("mpsc::Receiver<") {
        Some(say::NOT_SHARED)
    } else if message.starts_with("`Cell<") || message.starts_with("`RefCell<") {
        Some(say::CHANGED_UNSEEN)
    } else {
        None
    }
}

fn sent(message: &str, clues: &Clues) -> Option<&'static str> {
    let of_an_end = || message.contains("mpsc::Sender<") || message.contains("SyncSender<");
    if message.contains("MutexGuard<") {
        Some(say::GUARD_STAYS)
    } else if message.starts_with("`Rc<") || message.starts_with("`std::rc::Weak<") {
        Some(match of_an_end() {
            true => say::COUNTED_SENDER,
            false => say::COUNTED,
        })
    } else if is_behind_dyn(message) && clues.says("sync::mpsc::") {
        Some(say::MAY_NOT_TRAVEL)
    } else {
        None
    }
}

/// Where a type has more than one part, rustc puts it into brackets.
fn is_behind_dyn(message: &str) -> bool {
    ["`dyn ", "`(dyn "]
        .iter()
        .any(|start| message.starts_with(start))
}
