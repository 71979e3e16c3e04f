// why: the environment is shared unseen
// outcome: exit 0 "Ok(\"7\")\n"
// more: yes
// complete: no
use std::env;

fn main() {
    unsafe { env::set_var("RIVULETS_LEVEL", "7") }; // not followed
    println!("{:?}", env::var("RIVULETS_LEVEL"));
}
