//! A source file made into programs and run under limits.

mod statics;
mod text;
mod tokens;
