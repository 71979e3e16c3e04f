// why: a scope gives what its body gives
// outcome: exit 0 "3 named\n"
use std::thread;

fn main() {
    let name = thread::scope(|scope| {
        let builder = thread::Builder::new().name("named".into());
        let named = builder.spawn_scoped(scope, || thread::current().name().unwrap().to_owned());
        (3, named.unwrap().join().unwrap())
    });
    println!("{} {}", name.0, name.1);
}
