// why: a main that returns Err ends with 1
// outcome: exit 1 "dry\n"
fn main() -> Result<(), String> {
    println!("dry");
    Err("no water".to_owned())
}
