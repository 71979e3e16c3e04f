// verdict: nothing crossed
// why: A list with room for two does all of it.

fn main() {
    let mut barrel = Vec::with_capacity(2);
    for day in ["Monday", "Tuesday", "Wednesday", "Thursday"] {
        match barrel.len() {
            2 => println!("{day} runs over"),
            _ => barrel.push(day),
        }
    }
    for day in barrel {
        println!("The gardener draws {day}");
    }
    println!("Friday finds no barrel");
    println!("Days that ran over: 2");
}
