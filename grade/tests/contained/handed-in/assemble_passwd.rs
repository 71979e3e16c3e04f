//! A file of the system's, read by the assembler.
//! Row: Does not compile
std::arch::global_asm!(".global passwd", "passwd: .incbin \"/etc/passwd\"");

fn main() {
    println!("an assembler reads files too");
}
