//! std's preludes, with the names that are replaced.

macro_rules! preludes {
    ($($name:ident)*) => { $(
        #[doc = concat!("The prelude `", stringify!($name), "`.")]
        pub mod $name {
            pub use std::prelude::$name::*;
            pub use crate::mem::drop;
            pub use crate::{dbg, eprint, eprintln, print, println, thread_local};
        }
    )* };
}

preludes! { v1 rust_2015 rust_2018 rust_2021 rust_2024 }
