//! A source file made into programs and run under limits.
