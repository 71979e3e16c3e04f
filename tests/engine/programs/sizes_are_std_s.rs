// why: what std documents of sizes and alignments can be asserted where a program is compiled
// outcome: exit 0 "1 2\n"
use std::sync::atomic::{
    AtomicBool, AtomicPtr, AtomicU8, AtomicU64, AtomicUsize, Ordering::SeqCst,
};
use std::sync::{Condvar, Mutex, Once, OnceLock, mpsc};
use std::thread::{JoinHandle, Thread};

const _: () = assert!(size_of::<AtomicUsize>() == size_of::<usize>());
const _: () = assert!(size_of::<[AtomicU8; 7]>() == 7 && align_of::<AtomicBool>() == 1);
const _: () = assert!(size_of::<AtomicU64>() == 8 && align_of::<AtomicU64>() == 8);
const _: () = assert!(size_of::<AtomicPtr<u8>>() == size_of::<*mut u8>());
const _: () = assert!(size_of::<Mutex<u8>>() == 8 && size_of::<Once>() == size_of::<Condvar>());
const _: () = assert!(size_of::<OnceLock<String>>() == 32);
const _: () = assert!(size_of::<Option<mpsc::Sender<u8>>>() == size_of::<mpsc::Sender<u8>>());
const _: () = assert!(size_of::<JoinHandle<u8>>() == 3 * size_of::<Thread>());

fn main() {
    let flags = [const { AtomicU8::new(0) }; 3];
    std::thread::scope(|scope| {
        scope.spawn(|| flags[0].fetch_add(1, SeqCst));
        scope.spawn(|| flags[2].fetch_add(2, SeqCst));
    });
    println!("{} {}", flags[0].load(SeqCst), flags[2].load(SeqCst));
}
