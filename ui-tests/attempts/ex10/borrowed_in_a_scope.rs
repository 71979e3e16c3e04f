// verdict: passed
// why: A scoped thread borrows the letter and sends its words as they lie in it.

fn read_out(letter: &str) -> usize {
    let (tx, rx) = std::sync::mpsc::sync_channel(1);

    std::thread::scope(|scope| {
        scope.spawn(move || {
            letter
                .split_whitespace()
                .for_each(|word| tx.send(word).unwrap())
        });

        let mut words = 0;
        while let Some(word) = rx.recv().ok() {
            words += 1;
            println!("{words}. {word}");
        }
        words
    })
}

fn main() {
    let words = read_out("Come home before the flood");
    println!("That was the last of {words} words.");
}
