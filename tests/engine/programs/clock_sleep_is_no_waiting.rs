// why: where any deadline may come late, a sleep orders nothing
// outcome: exit 0 "brook river \n"
// outcome: exit 0 "river brook \n"
use std::thread;
use std::time::Duration;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(300));
            print!("river ");
        });
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(1));
            print!("brook ");
        });
    });
    println!();
}
