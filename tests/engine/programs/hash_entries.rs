// why: entries of a map that two threads fill: who was first is another matter than what stands first
// outcome: exit 0 "ab a:1\n"
// outcome: exit 0 "ab a:2\n"
// outcome: exit 0 "ba a:1\n"
// outcome: exit 0 "ba a:2\n"
use std::collections::HashMap;
use std::sync::Mutex;
use std::thread;

fn main() {
    let firsts = Mutex::new(HashMap::new());
    thread::scope(|scope| {
        for n in 1..3 {
            let firsts = &firsts;
            scope.spawn(move || {
                for name in ["a", "b"] {
                    firsts.lock().unwrap().entry(name).or_insert(n);
                }
            });
        }
    });
    let firsts = firsts.into_inner().unwrap();
    let order: String = firsts.keys().copied().collect();
    println!("{order} a:{}", firsts["a"]);
}
