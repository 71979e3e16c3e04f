// verdict: nothing crossed
// why: The lines are known, so they are printed.

fn main() {
    for (boat, bank) in [
        ("Marten", "right"),
        ("Osprey", "right"),
        ("Beaver", "left"),
        ("Bittern", "left"),
    ] {
        println!("{boat} moors at the {bank} bank");
    }
}
