// why: what is written to descriptor 1 past std is not the engine's protocol
// outcome: exit 0 "seen\n"
// more: yes
// complete: no
use std::fs::File;
use std::io::Write;
use std::mem;
use std::os::fd::FromRawFd;

fn main() {
    let mut file = unsafe { File::from_raw_fd(1) }; // not followed
    file.write_all(&[0xff; 64]).unwrap();
    mem::forget(file);
    println!("seen");
}
