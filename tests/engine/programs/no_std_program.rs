// why: a program without std's prelude that brings std in by hand
// outcome: exit 0 "1\n"
// real: alone
#![no_std]
extern crate std;
use std::prelude::rust_2024::*;
use std::{println, sync::mpsc, thread};

fn main() {
    let (tx, rx) = mpsc::channel();
    thread::spawn(move || tx.send(1).unwrap());
    println!("{}", rx.recv().unwrap());
}
