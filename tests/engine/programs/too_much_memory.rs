// why: memory without end is cut at the limit
// set: long
// outcome: too much memory ""
// more: yes
// complete: no
// real: no
fn main() {
    let mut lake = Vec::new();
    loop {
        lake.push(vec![1_u8; 1 << 20]);
    }
}
