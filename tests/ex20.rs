//! # Lesson 20: no order between rivers
//!
//! What one thread sends arrives in the order in which it was sent; between the messages of two threads
//! there is no order at all. Two wardens send a number each, and whoever takes them has to know which
//! is whose.
//!
//! The program passes when it prints `Wye: 9` and `Usk: 7` in that order and ends by itself, with
//! success and without a panic, in every order of the threads; when two spawned threads send a message
//! each, over one channel or two, that is received by a thread that sent neither and that matters to what
//! is printed; when no such thread is started by one that knows that another one has sent, as the other
//! one itself does, or has ended; and when `best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32)` gives the highest
//! count of each list for other lists too. How it is known which number is whose is free, and an order
//! that the threads themselves keep to is fine.
//!
//! Before moving on: in which of its parts is a channel in order, and who sees to that?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, calls, comes_from_messages, compiles,
    ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics, prints,
    starts_all_before_it_waits,
};

/// What lesson 20 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        20,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints the best hour of each river",
                &["Wye: 9", "Usk: 7"],
            ),
            in_every_order_of_the_threads(),
            comes_from_messages(
                "each of the two is a message of a thread of its own",
                Traffic {
                    messages: 2,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
            starts_all_before_it_waits("both are started before anybody waits for one of them"),
            calls("the best hours of other counts are right too", BEST_HOURS),
        ],
    )
    .starts_with(Start::Judged(Verdict::DependsOnLuck, 37))
    .hints([
        "Two threads do their work side by side. What in the program says which of them is done first, \
         and what may happen if it is the other one?",
        "What arrives is a number, and a number doesn't say where it is from. What could go along with \
         it, or what could be of its own for each river?",
        "With more in a message, its place among the others tells nothing that you need. With a way of \
         its own for each river, nothing of the other one can come between. Which of the two would \
         still be good with ten rivers?",
    ])
    .notice(
        "what one thread sends over one channel stays in order; between two threads there is no order \
         but the one that your program makes. What makes it here: a label, or a channel of its own?",
    )
}

const BEST_HOURS: Function = Function {
    head: "fn best_hours(wye: Vec<u32>, usk: Vec<u32>) -> (u32, u32)",
    calls: &[
        Call::new("vec![2, 4], vec![8, 6]", "(4, 8)"),
        Call::new("vec![8, 6], vec![4, 2]", "(8, 4)"),
        Call::new("vec![5, 1], vec![1, 5]", "(5, 5)"),
        Call::new("vec![0], vec![12]", "(0, 12)"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
