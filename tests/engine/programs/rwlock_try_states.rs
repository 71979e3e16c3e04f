// why: try_write fails beside a reader, try_read beside a writer
// outcome: exit 0 "true false false true\n"
use std::sync::RwLock;

fn main() {
    let level = RwLock::new(0);
    let reader = level.read().unwrap();
    let (read, write) = (level.try_read().is_ok(), level.try_write().is_ok());
    drop(reader);
    let writer = level.write().unwrap();
    let beside = level.try_read().is_ok();
    drop(writer);
    println!("{read} {write} {beside} {}", level.try_write().is_ok());
}
