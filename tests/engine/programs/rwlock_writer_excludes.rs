// why: no reader sees a writer's work half done
// outcome: exit 0 "0 0\n"
// outcome: exit 0 "1 1\n"
use std::sync::RwLock;
use std::thread;

fn main() {
    let levels = RwLock::new((0, 0));
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut both = levels.write().unwrap();
            both.0 = 1;
            thread::yield_now();
            both.1 = 1;
        });
        let both = levels.read().unwrap();
        println!("{} {}", both.0, both.1);
    });
}
