//! The worked answer, from where a learner's file lies.
//! Row: Does not compile
include!("../../../../solutions/ex01_first_message.rs");
