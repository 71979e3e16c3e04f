//! `std::net`, whose sockets are beyond the engine's sight (as with [`crate::fs`]). Addresses are std's own.

pub use std::net::*;

macro_rules! beyond_sight {
    ($($name:ident)*) => { $(
        #[doc = concat!("std's `", stringify!($name), "`.")]
        #[deprecated(note = "rivulets: the network can't be followed")]
        pub type $name = std::net::$name;
    )* };
}

beyond_sight! { TcpListener TcpStream UdpSocket }
