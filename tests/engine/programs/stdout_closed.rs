// why: closing descriptor 1 must not cut the engine's own line; std takes no notice of the write that fails
// outcome: exit 0 "into nothing\n"
// more: yes
// complete: no
// real: no
use std::os::fd::{FromRawFd, OwnedFd};

fn main() {
    drop(unsafe { OwnedFd::from_raw_fd(1) }); // not followed
    println!("into nothing");
}
