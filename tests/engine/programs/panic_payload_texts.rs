// why: panic! gives a &str or a String, panic_any what it is given
// outcome: exit 0 "dry\ndry 7\n42\n"
use std::any::Any;
use std::{panic, thread};

fn text(payload: Box<dyn Any + Send>) -> String {
    match payload.downcast::<&str>() {
        Ok(text) => text.to_string(),
        Err(payload) => match payload.downcast::<String>() {
            Ok(text) => *text,
            Err(payload) => payload.downcast::<u32>().unwrap().to_string(),
        },
    }
}

fn main() {
    println!(
        "{}",
        text(thread::spawn(|| panic!("dry")).join().unwrap_err())
    );
    let number = 7;
    println!(
        "{}",
        text(
            thread::spawn(move || panic!("dry {number}"))
                .join()
                .unwrap_err()
        )
    );
    println!(
        "{}",
        text(
            thread::spawn(|| panic::panic_any(42_u32))
                .join()
                .unwrap_err()
        )
    );
}
