// verdict: does not compile
// lines: 10
// why: All code is commented out, to be tried again later.

// use std::sync::mpsc;
// use std::thread;
//
// fn main() {
//     let (tx, rx) = mpsc::channel();
// }
