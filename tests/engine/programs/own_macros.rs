// why: a program may make a println! of its own out of std's
// outcome: exit 0 "> 4\n"
macro_rules! say {
    ($($part:tt)*) => { ::std::println!("> {}", ::std::format_args!($($part)*)) };
}

fn main() {
    say!("{}", 4);
}
