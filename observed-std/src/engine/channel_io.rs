//! The pipe to the grader. On Unix the protocol moves away from descriptors 0 and 1, so that a program that reads or
//! writes them past std, or a process it starts, can't spoil it.

use std::fs::File;
use std::io::{Read, Result, Write};
use std::sync::OnceLock;

static ENDS: OnceLock<(File, File)> = OnceLock::new();

#[cfg(unix)]
pub fn take_over() {
    use std::os::fd::AsFd;
    unsafe extern "C" {
        fn dup2(from: i32, to: i32) -> i32;
    }
    let copies = std::io::stdin()
        .as_fd()
        .try_clone_to_owned()
        .and_then(|input| {
            let output = std::io::stdout().as_fd().try_clone_to_owned()?;
            Ok((File::from(input), File::from(output)))
        });
    let Ok(ends) = copies else {
        std::process::exit(1)
    };
    let _ = ENDS.set(ends);
    if let Ok(null) = File::open("/dev/null") {
        use std::os::fd::AsRawFd;
        // SAFETY: Both descriptors are open; standard input becomes empty, standard output goes where errors go.
        unsafe {
            dup2(null.as_raw_fd(), 0);
            dup2(2, 1);
        }
    }
}

#[cfg(windows)]
pub fn take_over() {
    use std::os::windows::io::AsHandle;
    let copies = std::io::stdin()
        .as_handle()
        .try_clone_to_owned()
        .and_then(|input| {
            let output = std::io::stdout().as_handle().try_clone_to_owned()?;
            Ok((File::from(input), File::from(output)))
        });
    let Ok(ends) = copies else {
        std::process::exit(1)
    };
    let _ = ENDS.set(ends);
}

/// Appends what there is, waiting for at least a byte; 0 at the end of input.
pub fn read(to: &mut Vec<u8>) -> Result<usize> {
    let Some((mut input, _)) = ENDS.get().map(|(input, output)| (input, output)) else {
        return Ok(0);
    };
    let start = to.len();
    to.resize(start + (1 << 16), 0);
    let count = input.read(&mut to[start..]);
    to.truncate(start + count.as_ref().copied().unwrap_or(0));
    count
}

pub fn write(bytes: &[u8]) -> Result<()> {
    match ENDS.get() {
        Some((_, output)) => {
            let mut output = output;
            output.write_all(bytes)
        }
        None => Ok(()),
    }
}

/// Sends frames now and empties the buffer. If the grader is gone, so is the reason to go on.
pub fn send(frames: &mut Vec<u8>) {
    if !frames.is_empty() && write(frames).is_err() {
        std::process::exit(0);
    }
    frames.clear();
}
