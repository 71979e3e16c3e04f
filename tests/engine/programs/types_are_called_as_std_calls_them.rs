// why: a type's name is what std calls it, by whatever path it was asked for
// outcome: exit 0 "std::sync::mpsc::Sender<u8>\n[core::option::Option<std::sync::poison::mutex::Mutex<core::sync::atomic::AtomicI64>>]\nstd::thread::join_handle::JoinHandle<()>\ncore::sync::atomic::AtomicBool\n"
use std::sync::{Mutex, atomic::AtomicI64, mpsc};

fn name_of<T>(_: &T) -> &'static str {
    core::any::type_name::<T>()
}

fn main() {
    let (tx, _rx) = mpsc::channel::<u8>();
    println!("{}", std::any::type_name_of_val(&tx));
    println!("{}", std::any::type_name::<[Option<Mutex<AtomicI64>>]>());
    println!("{}", name_of(&std::thread::spawn(|| ())));
    println!(
        "{}",
        std::any::type_name::<core::sync::atomic::AtomicBool>()
    );
}
