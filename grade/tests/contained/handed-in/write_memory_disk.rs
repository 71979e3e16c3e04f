//! Files where everybody may write.
//! Row: Not graded
fn main() {
    std::fs::write("/dev/shm/rivulets-{number}", "it was here").unwrap();
    std::fs::write("/tmp/rivulets-{number}", "it was here").unwrap();
}
