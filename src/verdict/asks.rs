//! What a lesson asks for, in the words of its list; and what is asked of a call.

use super::requirement::{Requirement, let_fall};
use super::stdout::{Expected, Order};
use super::traffic::{Over, Receiver, Traffic};
use crate::diagnose::Shares;
use crate::source::{Call, Function};

/// The compiler accepts the program.
pub fn compiles() -> Requirement {
    Requirement::Compiles
}

/// No panic ends a thread.
pub fn no_thread_panics() -> Requirement {
    Requirement::NoThreadPanics
}

/// No panic ends a thread, and none is caught by the program itself.
pub fn nothing_panics() -> Requirement {
    Requirement::NothingPanics
}

/// No panic ends main. One that ends another thread is no fault.
pub fn main_does_not_panic() -> Requirement {
    Requirement::MainDoesNotPanic
}

/// Nobody has to end the program, and its exit code is 0.
pub fn ends_by_itself_with_success() -> Requirement {
    Requirement::EndsWithSuccess
}

/// Its stdout holds just these lines, in this order.
pub fn prints(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::AsListed;
    Requirement::Prints(name, Expected { lines, order })
}

/// Its stdout holds just these lines, in any order.
pub fn prints_in_any_order(name: &'static str, lines: &'static [&'static str]) -> Requirement {
    let order = Order::Any;
    Requirement::Prints(name, Expected { lines, order })
}

/// All that stands before it in the list holds in every order of the threads.
pub fn in_every_order_of_the_threads() -> Requirement {
    Requirement::InEveryOrder
}

/// When main ends, it has waited for every thread: in whichever way it knows that the thread's work
/// is done.
pub fn nobody_is_left_behind() -> Requirement {
    Requirement::NoThreadLeft
}

/// When main ends, every message that was sent was taken by someone.
pub fn no_message_is_left_behind() -> Requirement {
    Requirement::NoMessageLeft
}

/// So many messages at most wait in a channel, however slow its receiver is.
pub fn at_most_wait(name: &'static str, messages: u32) -> Requirement {
    Requirement::AtMostWait(name, messages)
}

/// So many threads at most are started, in all.
pub fn starts_at_most(name: &'static str, threads: usize) -> Requirement {
    Requirement::StartsAtMost(name, threads)
}

/// No thread whose message is received is started by one that knows that another such one has sent, as the other one
/// itself does, or has ended.
pub fn starts_all_before_it_waits(name: &'static str) -> Requirement {
    Requirement::StartsAll(name)
}

/// So many messages at least go from one thread to a second, and as many from there to a third.
pub fn hands_on(name: &'static str, messages: usize) -> Requirement {
    Requirement::HandsOn(name, messages)
}

/// A message can't be sent, as its receiver is gone, and its thread sends no more into that channel.
/// Whoever prints the last line, if there is one, knows that a message came back.
pub fn heeds_what_comes_back(name: &'static str) -> Requirement {
    Requirement::HeedsWhatComesBack(name)
}

/// Who looks for a message without waiting, or for a time, and finds none does something that another thread or a
/// reader could see before it looks again, at whichever channel: to sleep is no such thing. One order in which it
/// doesn't is enough to be beside the lesson.
pub fn never_asks_in_vain(name: &'static str) -> Requirement {
    Requirement::NeverAsksInVain(name)
}

/// A thread answers others over a channel each, and one of them drops its receiver before it has heard all, or
/// without knowing that it has. To one that asks, so many answers are sent, and to another one, unless one comes back;
/// what all hear besides is no answer.
pub fn somebody_leaves(name: &'static str, answers: usize) -> Requirement {
    Requirement::SomebodyLeaves(name, answers)
}

/// Of what is offered to one channel, so many messages are taken by others, so many are given back by `try_send`
/// since there is no room, and no other is sent while somebody may take it: taken and dropped add up to sent.
pub fn adds_up(name: &'static str, taken: usize, dropped: usize) -> Requirement {
    let went_in = taken;
    Requirement::AddsUp(
        name,
        Shares {
            went_in,
            taken,
            dropped,
        },
    )
}

/// Its function gives what it should with inputs that the file does not show, under every schedule.
pub fn calls(name: &'static str, function: Function) -> Requirement {
    Requirement::Calls(name, function)
}

/// All memory that the program asks for is given back when it is over: nothing is leaked, and nothing is kept in a
/// `static`.
pub fn keeps_nothing() -> Requirement {
    Requirement::KeepsNothing
}

/// Nothing in the program is `unsafe`: what the compiler can't be sure of isn't promised to it.
pub fn without_unsafe() -> Requirement {
    Requirement::NoUnsafe
}

/// What it prints comes from messages that crossed like this.
pub fn comes_from_messages(name: &'static str, wanted: Traffic) -> Requirement {
    Requirement::FromMessages(name, wanted, &[])
}

/// The same, and each of the lines, from the first on, is a sum to which so many of them at least add: with nothing in
/// the place of one, it would be less.
pub fn adds_up_messages(
    name: &'static str,
    wanted: Traffic,
    each: &'static [usize],
) -> Requirement {
    Requirement::FromMessages(name, wanted, each)
}

/// What is asked of the runs of a call. What it gives has to come from the messages of those among whom it is
/// divided. Whether its threads may fall is as the program's may, of which this is asked.
pub fn asked_of(call: Call, of_program: &[Requirement]) -> Vec<Requirement> {
    let panics = match let_fall(of_program) {
        true => Requirement::MainDoesNotPanic,
        false => Requirement::NoThreadPanics,
    };
    let mut asked = vec![
        panics,
        Requirement::EndsWithSuccess,
        Requirement::Gives(call.gives),
    ];
    asked.extend(Expected::of_call(call).map(Requirement::Says));
    if let Some(divided) = call.divided {
        let name = "it starts no more threads than it may";
        asked.push(starts_at_most(name, divided.most));
        if divided.least > 0 {
            let wanted = Traffic {
                messages: divided.least,
                senders: divided.least,
                receiver: Receiver::Another,
                over: Over::OneChannel,
            };
            asked.push(comes_from_messages(
                "what it gives comes from messages",
                wanted,
            ));
        }
    }
    asked
}
