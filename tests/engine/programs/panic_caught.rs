// why: what is caught is over, and the hook was called
// outcome: exit 0 "hook leak\ncaught\n"
use std::panic;

fn main() {
    panic::set_hook(Box::new(|info| {
        println!("hook {}", info.payload_as_str().unwrap())
    }));
    let caught = panic::catch_unwind(|| panic!("leak"));
    println!("{}", if caught.is_err() { "caught" } else { "fine" });
}
