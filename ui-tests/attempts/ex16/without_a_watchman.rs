// verdict: nothing crossed
// why: A loop over the list needs nobody else.

fn floods(levels: &[u32]) -> usize {
    let mut floods = 0;
    for level in levels.iter().filter(|level| **level > 5) {
        println!("Flood: {level}");
        floods += 1;
    }
    floods
}

fn main() {
    let levels = vec![3, 8, 5, 9];
    let floods = floods(&levels);
    println!("{floods} of {} levels were floods", levels.len());
}
