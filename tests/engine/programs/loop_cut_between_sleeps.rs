// why: prints with sleeps between can be cut by another's print at any place
// outcome: exit 0 "x012345\n"
// outcome: exit 0 "0x12345\n"
// outcome: exit 0 "01x2345\n"
// outcome: exit 0 "012x345\n"
// outcome: exit 0 "0123x45\n"
// outcome: exit 0 "01234x5\n"
// outcome: exit 0 "012345x\n"
use std::thread;
use std::time::Duration;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| print!("x"));
        for n in 0..6 {
            print!("{n}");
            thread::sleep(Duration::from_millis(1));
        }
    });
    println!();
}
