// why: a file descriptor opened past std's stdin leads out of sight, or into the engine's own pipe, and it isn't closed
// outcome: not followed "0\n"
// complete: no
// real: no
use std::fs::File;
use std::io::Read;
use std::os::fd::FromRawFd;

fn main() {
    let mut input = unsafe { File::from_raw_fd(0) }; // not followed
    println!("{}", input.read(&mut [0; 8]).unwrap());
}
