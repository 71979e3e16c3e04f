// why: one println! or writeln! is one piece, however many arguments it has
// outcome: exit 0 "12\n34\n"
// outcome: exit 0 "34\n12\n"
use std::io::{self, Write};
use std::thread;

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| writeln!(io::stdout(), "{}{}", 1, 2).unwrap());
        println!("{}{}", 3, 4);
    });
}
