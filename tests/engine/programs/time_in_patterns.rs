// why: constants of std's types for time stand in patterns, also within types that are compared as such
// outcome: exit 0 "zero five most none true\n"
use std::time::{Duration, SystemTime, UNIX_EPOCH};

#[derive(PartialEq, Eq)]
struct Wait {
    most: Duration,
    times: u32,
}

const NEVER: Wait = Wait { most: Duration::ZERO, times: 0 };
const SOON: Option<Duration> = Some(Duration::from_millis(5));

fn how_long(time: Option<Duration>) -> &'static str {
    match time {
        Some(Duration::ZERO) => "zero",
        SOON => "five",
        Some(Duration::MAX) => "most",
        _ => "other",
    }
}

fn main() {
    let five = Duration::from_secs(1) - Duration::from_micros(995_000);
    let times = [Duration::default(), five, Duration::MAX].map(|time| how_long(Some(time)));
    let wait = match (Wait { most: five - five, times: 0 }) {
        NEVER => "none",
        _ => "some",
    };
    let is_now = matches!(SystemTime::now(), UNIX_EPOCH);
    println!("{} {wait} {}", times.join(" "), !is_now);
}
