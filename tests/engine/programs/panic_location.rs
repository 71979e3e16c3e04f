// why: a panic's place is the line of the program's own call
// outcome: exit 0 "14 17\n"
// real: alone
use std::panic;
use std::sync::atomic::{AtomicU32, Ordering};

static LINE: AtomicU32 = AtomicU32::new(0);

fn main() {
    panic::set_hook(Box::new(|info| {
        LINE.store(info.location().unwrap().line(), Ordering::SeqCst)
    }));
    let line = || LINE.load(Ordering::SeqCst);
    let _ = panic::catch_unwind(|| panic!("leak"));
    let _ = {
        print!("{} ", line());
        panic::catch_unwind(|| None::<u8>.unwrap())
    };
    println!("{}", line());
}
