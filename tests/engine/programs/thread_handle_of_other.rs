// why: a handle tells its thread's name, before and after the thread's end
// outcome: exit 0 "Some(\"gauge\") Some(\"gauge\")\n"
use std::thread;

fn main() {
    let gauge = thread::Builder::new()
        .name("gauge".into())
        .spawn(|| ())
        .unwrap();
    let handle = gauge.thread().clone();
    let before = gauge.thread().name().map(str::to_owned);
    gauge.join().unwrap();
    println!("{before:?} {:?}", handle.name());
}
