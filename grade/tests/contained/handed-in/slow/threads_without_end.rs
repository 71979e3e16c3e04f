//! Threads without end.
//! Row: Too much
fn main() {
    loop {
        std::thread::spawn(|| std::thread::park());
    }
}
