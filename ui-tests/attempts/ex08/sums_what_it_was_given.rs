// verdict: nothing crossed
// lines: 9
// why: Adds up the crossings themselves and needs neither threads nor a channel.

fn count_people(ferries: Vec<Vec<u32>>) -> u32 {
    let mut sum = 0;
    for people in ferries.into_iter().flatten() {
        if people > 0 {
            println!("Carried over: {people}");
            sum += people;
        }
    }
    sum
}

fn main() {
    let ferries = vec![vec![12, 0, 7], vec![3], vec![0, 5]];
    println!("In all: {}", count_people(ferries));
}
