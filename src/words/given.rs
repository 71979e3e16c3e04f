//! What was the same in every run although it needn't be, in words.

use crate::trace::answer::Given;

/// What is taken for granted, as a sentence goes on after "given that".
pub fn given(given: Given) -> &'static str {
    match given {
        Given::Elapsed => {
            "the time that passes is what was tried: it is used as a number here, or compared by a pattern"
        }
        Given::Entangled => {
            "the times that pass are what was tried: more than two readings of the clock hang together here"
        }
        Given::Orderings => "atomics are sequentially consistent: this is ordered less",
        Given::Date => "the first look at the date shows 1 January 2026, and nobody sets the clock",
        Given::Parallelism => "4 threads run at a time",
        Given::Environment => {
            "the environment holds a few variables, such as PATH and HOME, with the values that they have here"
        }
        Given::Arguments => "the program's arguments, its own path and its folder are as here",
        Given::Process => "the process has the number that it has here",
        Given::Calls => {
            "files, processes and the network are reached by std's own functions alone: this system doesn't let \
             anything else be noticed"
        }
        Given::Addresses => {
            "values lie where they lie here: what is printed hangs on their addresses, which are others in each run of \
             the program itself"
        }
        Given::Threads => "threads are numbered from 1 in the order in which they are started",
    }
}
