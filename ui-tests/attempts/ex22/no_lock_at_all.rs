// verdict: nothing crossed
// why: The boats are there already: why send them?

fn main() {
    for boat in ["Heron", "Otter", "Teal"] {
        println!("{boat} is through");
    }
}
