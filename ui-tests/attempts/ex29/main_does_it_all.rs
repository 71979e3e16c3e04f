// verdict: nothing crossed
// why: Main moors the boats, and no crew is needed.

fn main() {
    println!("The Otter is moored");
    println!("The boom is closed");
    println!("The Heron is moored");
}
