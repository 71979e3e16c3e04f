// why: a panic can't leave a function of another language's convention
// outcome: signal 6 "in\n"
extern "C" fn start() {
    println!("in");
    panic!("leak");
}

fn main() {
    let _ = std::panic::catch_unwind(|| start());
    println!("never");
}
