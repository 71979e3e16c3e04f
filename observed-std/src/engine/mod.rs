pub mod answer;
pub mod bytes;
pub mod dependence;
pub mod event;
pub mod operation;
pub mod wire;
#[cfg(test)]
mod wire_test;
