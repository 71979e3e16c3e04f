// why: a Duration is as large and prints as std's, and constants are reckoned from it
// outcome: exit 0 "16 8 16 1.5s 250ms core::time::Duration [1ms, 2ms] 3ms\n"
use std::time::Duration;

const LIMIT: Duration = Duration::from_millis(1_000).saturating_add(Duration::from_millis(500));
const QUARTER: u128 = Duration::from_secs(1).as_millis() / 4;

fn main() {
    let mut all = [Duration::from_millis(2), core::time::Duration::from_millis(1)];
    all.sort();
    println!(
        "{} {} {} {LIMIT:?} {:?} {} {all:?} {:?}",
        size_of::<Duration>(),
        align_of::<Duration>(),
        size_of::<Option<Duration>>(),
        Duration::from_millis(QUARTER as u64),
        std::any::type_name::<Duration>(),
        all.iter().sum::<Duration>()
    );
}
