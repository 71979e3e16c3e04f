//! Asks the system for one thing after another, and says what it was given. Its arguments: the number of a process that
//! isn't its own, and the path of a file that it might make.

use std::ffi::CString;

unsafe extern "C" {
    fn syscall(number: i64, ...) -> i64;
}

/// What is asked for, in words, and the call.
type Call = (&'static str, i64, [i64; 6]);

/// What calls are about.
struct World {
    /// A process that isn't ours.
    other: i64,
    /// A path that isn't there.
    made: i64,
    passwd: i64,
    /// Where the kernel may write.
    at: i64,
    limit: i64,
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let other = arguments
        .next()
        .and_then(|word| word.parse().ok())
        .expect("a number");
    let made = CString::new(arguments.next().expect("a path")).expect("no zero in it");
    let (mut space, limit) = ([0_u64; 512], [1_u64 << 20, 1 << 20]);
    let world = World {
        other,
        made: made.as_ptr() as i64,
        passwd: c"/etc/passwd".as_ptr() as i64,
        at: space.as_mut_ptr() as i64,
        limit: limit.as_ptr() as i64,
    };
    let calls = [
        of_files(&world),
        of_processes(&world),
        of_the_system(&world),
    ];
    for (what, number, [a, b, c, d, e, f]) in calls.concat() {
        // SAFETY: What the kernel writes goes to `space`, and a process that is made leaves at once.
        let given = unsafe { syscall(number, a, b, c, d, e, f) };
        if given == 0 && matches!(number, 56..=58) {
            std::process::exit(0);
        }
        println!("{what}: {}", if given < 0 { "refused" } else { "given" });
    }
    // What was open when it was started.
    for descriptor in 3..64 {
        // SAFETY: It's only asked whether there is one.
        if unsafe { syscall(72, descriptor, 1, 0) } >= 0 {
            println!("an open file, {descriptor}: given");
        }
    }
    println!("all asked");
}

fn call(what: &'static str, number: i64, first: &[i64]) -> Call {
    let mut arguments = [0; 6];
    arguments[..first.len()].copy_from_slice(first);
    (what, number, arguments)
}

fn parent() -> i64 {
    std::os::unix::process::parent_id().into()
}

fn of_files(world: &World) -> Vec<Call> {
    vec![
        call("its own number", 39, &[]),
        call("a file of the system's", 2, &[world.passwd]),
        call(
            "a file, opened in the newest way",
            437,
            &[-100, world.passwd, world.at, 24],
        ),
        call("a folder's list", 2, &[c"/".as_ptr() as i64, 0o200_000]),
        call("a new file", 2, &[world.made, 0o101, 0o666]),
        call("a new folder", 83, &[world.made, 0o777]),
        call("a file's text cut off", 76, &[world.made, 0]),
        call("a link", 88, &[world.passwd, world.made]),
        call("a hard link", 86, &[world.passwd, world.made]),
        call("another name", 82, &[world.made, world.made]),
        call("a pipe with a name", 133, &[world.made, 0o010_666, 0]),
        call("a mode", 90, &[world.made, 0o777]),
        call("an owner", 92, &[world.made, 1, 1]),
        call("a file's times", 280, &[-100, world.made]),
        call(
            "an attribute",
            188,
            &[world.made, c"user.x".as_ptr() as i64, world.at, 1],
        ),
    ]
}

fn of_processes(world: &World) -> Vec<Call> {
    vec![
        call("a file in memory", 319, &[c"m".as_ptr() as i64]),
        call("a secret in memory", 447, &[]),
        call("a socket of the network", 41, &[2, 1]),
        call("a socket of this machine", 41, &[1, 1]),
        call("a socket of packets", 41, &[17, 3]),
        call("a pair of sockets", 53, &[1, 1, 0, world.at]),
        call("a ring of calls", 425, &[8, world.at]),
        call("a process", 57, &[]),
        call("a process that shares memory", 58, &[]),
        call("a process in the newest way", 435, &[world.at, 88]),
        call("a process in a world of its own", 56, &[0x1000_0000 | 17]),
        call("a world of its own", 272, &[0x1000_0000]),
        call(
            "another program",
            59,
            &[c"/bin/true".as_ptr() as i64, world.at, world.at],
        ),
        call(
            "another program, by an open file",
            322,
            &[-100, c"/bin/true".as_ptr() as i64, world.at, world.at],
        ),
        call("a signal to the parent", 62, &[parent(), 0]),
        call("a signal to another", 62, &[world.other, 0]),
        call("a signal to all", 62, &[-1, 0]),
        call("a signal to its group", 62, &[0, 0]),
        call(
            "a signal to a thread of another",
            234,
            &[world.other, world.other, 0],
        ),
        call("a signal to a thread of anybody", 200, &[world.other, 0]),
        call("a signal with a value", 129, &[world.other, 0, world.at]),
        call("a hold on another process", 434, &[world.other]),
        call(
            "another process's memory",
            310,
            &[world.other, world.at, 1, world.at, 1],
        ),
        call("another process stopped", 101, &[0x4206, world.other]),
        call(
            "another process compared",
            312,
            &[world.other, world.other, 0, 0, 0],
        ),
        call("signals from a file's owner", 72, &[0, 8, world.other]),
        call("a session", 112, &[]),
        call("a group", 109, &[0, parent()]),
    ]
}

fn of_the_system(world: &World) -> Vec<Call> {
    vec![
        call("a limit raised", 160, &[7, world.limit]),
        call("another's limit", 302, &[world.other, 7, 0, world.at]),
        call("a priority", 141, &[0, 0, 5]),
        call("a way to be scheduled", 144, &[0, 3, world.at]),
        call("a core of its own", 203, &[0, 8, world.at]),
        call("another personality", 135, &[0x0004_0000]),
        call("shared memory", 29, &[0, 4096, 0o600]),
        call("semaphores", 64, &[0, 1, 0o600]),
        call("a queue of messages", 68, &[0, 0o600]),
        call(
            "a queue with a name",
            240,
            &[c"rivulets".as_ptr() as i64, 0o102, 0o600],
        ),
        call("a key", 250, &[0, -3, 1]),
        call("events counted", 298, &[world.at, 0, -1, -1]),
        call("a program of the kernel's", 321, &[0, world.at, 72]),
        call("faults of memory", 323, &[]),
        call("a mount", 165, &[world.made, world.made, world.at]),
        call("another root", 161, &[c"/".as_ptr() as i64]),
        call("the machine's name", 170, &[world.at, 0]),
        call("the clock", 227, &[0, world.at]),
        call("a letter for a terminal", 16, &[0, 0x5412, world.at]),
        call("a trace of itself", 157, &[0x5961_6d61, -1]),
        call("a life after the grader's", 157, &[1, 0]),
        call("root's rights", 126, &[world.at, world.at]),
        call("another user", 105, &[1]),
        call("a lock of memory", 149, &[world.at, 4096]),
        call("watches of files", 253, &[]),
        call("all files' watches", 300, &[]),
        call("a file by its handle", 304, &[-100, world.at, 0]),
    ]
}
