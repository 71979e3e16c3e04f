// why: output without end is cut at the limit
// outcome: too much output ""
// more: yes
// complete: no
// real: no
fn main() {
    loop {
        println!("{}", "water ".repeat(1_000));
    }
}
