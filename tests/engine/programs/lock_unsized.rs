// why: locks may hold what has no size, by a pointer
// outcome: exit 0 "6 tick 9\n"
use std::sync::{Arc, Mutex, RwLock};

fn main() {
    let levels: Arc<Mutex<[u8]>> = Arc::new(Mutex::new([1, 2, 3]));
    let action: Box<Mutex<dyn FnMut() -> &'static str>> = Box::new(Mutex::new(|| "tick"));
    let shared: Arc<RwLock<dyn ToString + Send + Sync>> = Arc::new(RwLock::new(9));
    let sum: u8 = levels.lock().unwrap().iter().sum();
    let text = (action.lock().unwrap())();
    println!("{sum} {text} {}", shared.read().unwrap().to_string());
}
