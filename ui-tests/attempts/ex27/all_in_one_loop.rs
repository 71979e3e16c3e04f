// verdict: nothing crossed
// why: One loop does it all, and no stage has to wait for another.

fn saw(logs: impl Iterator<Item = u32> + Send + 'static, wanted: u32) -> u32 {
    let mut boards = 0;
    for log in logs {
        println!("{} boards from a log", log / 4);
        boards += log / 4;
        if boards >= wanted {
            break;
        }
    }
    boards
}

fn main() {
    let logs = [30, 22, 41].into_iter().cycle();
    println!("Boards in all: {}", saw(logs, 20));
}
