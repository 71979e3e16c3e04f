//! `rivulets explore FILE.rs`: every schedule of any program.
