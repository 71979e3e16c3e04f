// why: a bound for which there is no room fails as std's does, and one that is only large holds
// outcome: exit 0 "true\n1\n"
// real: alone
use std::sync::mpsc::sync_channel;

fn main() {
    let made = std::panic::catch_unwind(|| sync_channel::<u64>(usize::MAX));
    println!(
        "{}",
        made.is_err_and(|panic| panic.is::<&str>() || panic.is::<String>())
    );
    let (tx, rx) = sync_channel::<u8>(100_000);
    tx.send(1).unwrap();
    println!("{}", rx.recv().unwrap());
}
