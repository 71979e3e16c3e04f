// why: a program whose output holds an address differs from run to run of real std
// outcome: exit 0 "true\n"
fn main() {
    let level = 5;
    println!("{}", format!("{:p}", &level).starts_with("0x"));
}
