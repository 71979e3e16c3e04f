// why: a hook may wait for another thread
// outcome: exit 0 "told\n"
use std::sync::{Barrier, LazyLock};
use std::{panic, thread};

static MEETING: LazyLock<Barrier> = LazyLock::new(|| Barrier::new(2));

fn main() {
    panic::set_hook(Box::new(|_| {
        MEETING.wait();
    }));
    let leak = thread::spawn(|| panic!("leak"));
    MEETING.wait();
    assert!(leak.join().is_err());
    println!("told");
}
