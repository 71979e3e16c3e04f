//! The worked answer, by its path.
//! Row: Does not compile
// What the worked answer says, a right answer would say too.
include!("{course}/solutions/ex01_first_message.rs");
