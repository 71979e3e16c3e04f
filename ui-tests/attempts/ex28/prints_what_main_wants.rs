// verdict: nothing crossed
// why: Prints the three lines by itself.

fn main() {
    println!("Lifted the bow together with the stern");
    println!("Lifted the stern together with the bow");
    println!("Swept the deck");
}
