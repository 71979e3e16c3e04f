// why: instants are added to and subtracted from as std says
// outcome: exit 0 "2s 0ns None true\n"
use std::time::{Duration, Instant};

fn main() {
    let begin = Instant::now();
    let end = begin + Duration::from_secs(2);
    let back = begin.saturating_duration_since(end);
    println!(
        "{:?} {back:?} {:?} {}",
        end - begin,
        begin.checked_duration_since(end),
        end > begin
    );
}
