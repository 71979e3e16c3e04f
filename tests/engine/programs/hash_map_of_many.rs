// why: of a map with many keys not all orders are tried, so nothing is proven
// complete: no
// more: yes
// outcome: exit 0 "12 in order: false\n"
use std::collections::HashMap;

fn main() {
    let doubled: HashMap<u32, u32> = (0..12).map(|n| (n, 2 * n)).collect();
    let order: Vec<u32> = doubled.keys().copied().collect();
    println!("{} in order: {}", order.len(), order.is_sorted());
}
