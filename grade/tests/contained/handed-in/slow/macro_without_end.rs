//! A macro that the compiler takes all its memory for.
//! Row: Too much
#![recursion_limit = "1000000000"]

macro_rules! twice {
    ($($tokens:tt)*) => {
        twice!($($tokens)* $($tokens)* more);
    };
}

fn main() {
    twice!(once);
}
