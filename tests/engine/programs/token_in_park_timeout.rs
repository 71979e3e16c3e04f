// why: a timed park uses the token up if it is there
// outcome: deadlock "timed\n"
// causeless: no
use std::thread;
use std::time::Duration;

fn main() {
    thread::current().unpark();
    thread::park_timeout(Duration::from_secs(1));
    println!("timed");
    thread::park();
    println!("never");
}
