// why: names are what Builder was given; main has its own, others none
// outcome: exit 0 "Some(\"main\") Some(\"gauge\") None\n"
use std::thread;

fn main() {
    let name = || thread::current().name().map(str::to_owned);
    let named = thread::Builder::new()
        .name("gauge".into())
        .stack_size(64 << 10)
        .spawn(name);
    let named = named.unwrap().join().unwrap();
    println!(
        "{:?} {named:?} {:?}",
        name(),
        thread::spawn(name).join().unwrap()
    );
}
