// why: a guard taken and dropped while the thread already unwinds doesn't poison
// outcome: exit 0 "false\n"
use std::sync::Mutex;
use std::thread;

static LOG: Mutex<u32> = Mutex::new(0);

struct Note;
impl Drop for Note {
    fn drop(&mut self) {
        *LOG.lock().unwrap() += 1;
    }
}

fn main() {
    let leak = thread::spawn(|| {
        let _note = Note;
        panic!("leak");
    });
    assert!(leak.join().is_err());
    println!("{}", LOG.is_poisoned());
}
