//! What a plain `cargo test` looks at of what there is much of, so that one can wait for it.

/// One in so many.
const ONE_IN: u32 = 3;

/// Whether it looks at this one: the same ones always, and near neighbours apart; all of them where
/// `RIVULETS_EVERYTHING` is set, as `.ci/run` does.
pub fn is_in(name: &str) -> bool {
    let number: u32 = name.bytes().map(u32::from).sum();
    number.is_multiple_of(ONE_IN) || std::env::var_os("RIVULETS_EVERYTHING").is_some()
}
