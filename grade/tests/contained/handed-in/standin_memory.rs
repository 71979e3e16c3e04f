//! Memory of the stand-in, written over.
//! Row: Wrong output
fn main() {
    let code = std::thread::yield_now as fn() as usize;
    // SAFETY: none.
    unsafe {
        for page in 0..4096 {
            ((code + page * 4096) as *mut u64).write_volatile(0);
        }
    }
}
