//! # Lesson 32: the mill
//!
//! A mill with all that such a program has: an intake with little room, two who work, answers in
//! the order of the questions, errors that are news, a closing time, and an end that all reach. Two
//! millers grind sacks of grain, and when the mill closes, what isn't ready is late.
//!
//! The program passes when it prints what became of each sack, in the order of the sacks (`Sack 1:
//! 24 kg of flour`, `Sack 2: 5 kg are too few`, `Sack 3: 16 kg of flour`, then `late` for sacks 4, 5
//! and 6) and `All are home after 75 minutes`, and ends by itself, with success and without a panic;
//! when main has waited for every thread; when no more than two messages may wait in a channel; when
//! at least eight messages, the sacks that are begun and the answers that are ready in time, went
//! from one thread to another, of which three at least were sent by two spawned threads, the
//! millers, and received by another, and each matters to what is printed, in every order of the
//! threads; and when `mill(sacks, open)` gives the right answers for other sacks and other times, of at
//! least a minute. A sleep, and a wait for a time, last as long as they say. Which threads there are
//! beside the millers, how it is known that it is closing time, and how the millers hear of it, is
//! free.
//!
//! Before moving on: at closing time, who learns it from whom, one after the other?

use rivulets::course::{Lesson, Start};
use rivulets::verdict::{
    Call, Function, Over, Receiver, Traffic, Verdict, at_most_wait, calls, comes_from_messages,
    compiles, ends_by_itself_with_success, in_every_order_of_the_threads, no_thread_panics,
    nobody_is_left_behind, prints,
};

/// What lesson 32 asks for.
pub fn lesson() -> Lesson {
    Lesson::new(
        32,
        [
            compiles(),
            no_thread_panics(),
            ends_by_itself_with_success(),
            prints(
                "it prints what became of each sack, and when all are home",
                &[
                    "Sack 1: 24 kg of flour",
                    "Sack 2: 5 kg are too few",
                    "Sack 3: 16 kg of flour",
                    "Sack 4: late",
                    "Sack 5: late",
                    "Sack 6: late",
                    "All are home after 75 minutes",
                ],
            ),
            nobody_is_left_behind(),
            in_every_order_of_the_threads(),
            at_most_wait("no more than two messages wait in a channel", 2),
            comes_from_messages(
                "each sack that is begun, and each answer in time, is a message",
                Traffic {
                    messages: 8,
                    senders: 0,
                    receiver: Receiver::Either,
                    over: Over::AnyChannels,
                },
            ),
            comes_from_messages(
                "the answers are sent by two millers",
                Traffic {
                    messages: 3,
                    senders: 2,
                    receiver: Receiver::Another,
                    over: Over::AnyChannels,
                },
            ),
            calls("`mill` is right for other sacks and times too", MILL),
        ],
    )
    .obeying_durations()
    .starts_with(Start::Judged(Verdict::Panicked, 48))
    .hints([
        "A sack of five kilos is nothing that a program has to fall over. What does `grind` give for \
         it, and what is made of that in the next moment? Who would like to know?",
        "A `Result` is a value like any other: it can be sent as it is. The channel for what is \
         ready has the right type already. Who takes it apart in the end?",
        "Send on what `grind` gives, without taking anything out of it. Then run the program again, \
         and think about the order: how could an answer say which sack it belongs to?",
    ])
    .notice(
        "at closing time one thing ends, and all others end because of it. Follow it through your \
         mill: who learns it from whom? And what would happen there if a miller fell?",
    )
}

const MILL: Function = Function {
    head: "fn mill(sacks: Vec<u32>, open: u32) -> Vec<Flour>",
    calls: &[
        Call::new("vec![20, 10, 15], 60", "[Ok(16), Ok(8), Ok(12)]"),
        // The first is late, and others behind it aren't.
        Call::new(
            "vec![50, 15, 9, 20, 30], 45",
            "[Err(\"late\"), Ok(12), Err(\"9 kg are too few\"), Ok(16), Err(\"late\")]",
        ),
        // Closing time comes while the last ones still wait to be taken in.
        Call::new(
            "vec![30, 40, 10, 10, 10, 10, 10], 5",
            "[Err(\"late\"), Err(\"late\"), Err(\"late\"), Err(\"late\"), \
             Err(\"late\"), Err(\"late\"), Err(\"late\")]",
        ),
        Call::new("vec![10], 15", "[Ok(8)]"),
        Call::new("vec![], 10", "[]"),
    ],
};

#[allow(dead_code)] // the library takes this file in for `lesson` alone
fn main() -> std::process::ExitCode {
    rivulets::command::grade_as_test(&lesson())
}
