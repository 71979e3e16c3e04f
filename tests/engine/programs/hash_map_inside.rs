// why: a HashMap whose order is not looked at is no luck
// outcome: exit 0 "3\n"
use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

fn main() {
    let levels = Mutex::new(HashMap::new());
    thread::scope(|scope| {
        scope.spawn(|| levels.lock().unwrap().insert("left", 1));
        levels.lock().unwrap().insert("right", 2);
    });
    println!("{}", levels.into_inner().unwrap().values().sum::<i32>());
}
