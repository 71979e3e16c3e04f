// why: a main that never returns has that type
// outcome: exit 6 "on\n"
// real: alone
fn main() -> ! {
    println!("on");
    std::process::exit(6)
}
