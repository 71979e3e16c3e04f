//! What the system tells of another process.
//! Row: Not graded
fn main() {
    for what in ["cmdline", "environ", "status", "maps"] {
        let read = std::fs::read_to_string(format!("/proc/{victim}/{what}"));
        std::fs::write("{outside}/read", format!("{read:?}")).ok();
    }
}
