// verdict: nothing crossed
// why: Main reads the slips, and no crew is needed.

fn count(slips: &[&str]) -> (u32, Vec<String>) {
    let (mut logs, mut unread) = (0, Vec::new());
    for slip in slips {
        match slip.parse::<u32>() {
            Ok(more) => logs += more,
            Err(_) => unread.push(slip.to_string()),
        }
    }
    (logs, unread)
}

fn main() {
    let (logs, unread) = count(&["12", "some", "7"]);
    println!("{logs} logs, unread: {unread:?}");
}
