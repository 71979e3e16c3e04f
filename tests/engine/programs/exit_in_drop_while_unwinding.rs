// why: a drop may end the program while its thread unwinds
// outcome: exit 8 ""
use std::process;

struct Exit;
impl Drop for Exit {
    fn drop(&mut self) {
        process::exit(8);
    }
}

fn main() {
    let _exit = Exit;
    panic!("leak");
}
