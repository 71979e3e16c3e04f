// why: a file operation without a mark is refused before it has an effect, and ends the run
// outcome: not followed "1\n"
// complete: no
// real: no
#[allow(deprecated)]
fn main() {
    println!("1");
    let made = std::fs::soft_link("nowhere", "link_of_cannot_link").is_ok();
    println!("{made}");
}
