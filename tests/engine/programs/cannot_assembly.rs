// why: assembly is out of sight
// outcome: exit 0 "on\n"
// more: yes
// complete: no
use std::arch::asm;

fn main() {
    unsafe { asm!("nop") }; // not followed
    println!("on");
}
