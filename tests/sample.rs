//! What a plain `cargo test` looks at of what there is much of, so that one can wait for it.
#![allow(dead_code)] // not all of it is used by each test target

/// One in so many.
const ONE_IN: u32 = 8;

/// Whether it looks at this one; at all of them where `RIVULETS_EVERYTHING` is set, as `.ci/run` does.
pub fn is_in(name: &str) -> bool {
    is_chosen(name) || std::env::var_os("RIVULETS_EVERYTHING").is_some()
}

/// Whether this is one of the few: the same ones always, and near neighbours apart.
pub fn is_chosen(name: &str) -> bool {
    let number: u32 = name.bytes().map(u32::from).sum();
    number.is_multiple_of(ONE_IN)
}
