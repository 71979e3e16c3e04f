// why: closing descriptor 1 must not cut the engine's own line
// outcome: not followed ""
// complete: no
// real: no
use std::os::fd::{FromRawFd, OwnedFd};

fn main() {
    drop(unsafe { OwnedFd::from_raw_fd(1) }); // not followed
    println!("into nothing");
}
