//! What another learner handed in.
//! Row: Does not compile
include!("{class}/right/ex01.rs");
