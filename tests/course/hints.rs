//! What holds of every hint.

use super::leaks::leaks;
use super::project::{course, real};
use super::sample;
use rivulets::course::{Graded, grade};
use rivulets::exercise::{Exercise, Project};
use rivulets::words;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Attempts, each with what its hints are about.
const ABOUT: &[(&str, &str)] = &[
    (
        "ex01/printed_by_another_program",
        "something in it can't be followed",
    ),
    ("ex24/rain_by_another_name", "the function isn't there"),
    ("ex14/takes_a_slice", "the function can't be called"),
    ("ex02/endless_output", "it needs too much"),
    ("ex02/messages_thrown_away", "no message brings it"),
    ("ex03/main_sends_both", "it works, but in another way"),
    (
        "ex07/one_thread_for_all",
        "it takes another number of threads",
    ),
    ("ex02/whole_vector_at_once", "too few messages are sent"),
    (
        "ex20/second_started_when_the_first_has_sent",
        "the threads work one after the other",
    ),
    (
        "ex29/chain1_first_moved_out",
        "a part can't be taken out of its whole",
    ),
    (
        "ex21/sorted_by_toll",
        "the values are right, at other places",
    ),
    (
        "ex20/the_higher_one_is_the_wyes",
        "the values are right, at other places",
    ),
    (
        "ex15/chain2_first_copy_of_the_number",
        "what is counted is a copy",
    ),
    (
        "ex15/chain1_first_arc_of_a_cell",
        "a type isn't made for several threads",
    ),
    ("ex15/promised_by_hand", "it says `unsafe`"),
    ("ex16/leaked", "memory is never given back"),
    ("ex22/waits_for_an_answer", "too many messages wait"),
    ("ex23/room_for_four", "a channel has too much room"),
    ("ex24/offered_once_more", "taken and dropped don't add up"),
    (
        "ex07/channel_for_each",
        "the messages go over several channels",
    ),
    (
        "ex14/chain2_first_a_thread_for_each_number",
        "too many threads are started",
    ),
    ("ex09/says_so_without_having_sent", "no message comes back"),
    (
        "ex09/says_so_before_it_sends",
        "it says what it can't know yet",
    ),
    ("ex27/river_saws_as_well", "no thread stands in the middle"),
    ("ex26/otter_hears_it_out", "nobody leaves early"),
    ("ex26/two_berths_are_enough", "too few answers are sent"),
    (
        "ex09/prints_the_first_and_sends_on",
        "it goes on sending to nobody",
    ),
    (
        "ex02/slept_before_taking",
        "it looks before the message is there",
    ),
    (
        "ex14/active_threads_counted",
        "what is read doesn't say all",
    ),
    (
        "ex12/counted_before_it_is_printed",
        "what is read doesn't say all",
    ),
    ("ex03/first_none_ends_the_loop", "it stops at the first end"),
    (
        "ex09/prints_the_error_itself",
        "what is wanted lies inside something",
    ),
    (
        "ex05/last_line_by_whoever_is_faster",
        "it depends on which thread is faster",
    ),
    ("ex02/fourth_recv_unwrapped", "no message comes any more"),
    (
        "ex10/two_receives_in_each_round",
        "no message comes any more",
    ),
    ("ex02/receiver_dropped_too_early", "the Receiver is gone"),
    ("ex03/join_unwraps_a_panic", "a thread panics"),
    ("ex30/join_unwrapped", "a thread that was joined had fallen"),
    ("ex22/all_in_one_thread", "a thread waits for itself"),
    (
        "ex24/waits_for_room",
        "it waits for room, and nobody makes any",
    ),
    (
        "ex24/rests_until_there_is_room",
        "it waits for room, and nobody makes any",
    ),
    ("ex18/sacks_without_end", "it prints too much"),
    ("ex18/waits_after_each_look", "threads wait for one another"),
    ("ex14/parts_of_no_numbers", "a thread panics"),
    (
        "ex31/asks_both_in_a_circle",
        "it asks several channels in turn",
    ),
    ("ex31/threads_that_ask", "it asks again and again"),
    (
        "ex31/larger_basins",
        "the messages go over channels of several types",
    ),
    ("ex09/catches_the_panic", "a panic is caught"),
    ("ex02/kept_clone_hangs", "a receive waits for ever"),
    (
        "ex12/parks_for_ever",
        "it waits for something that nobody does",
    ),
    (
        "ex01/one_message_too_many",
        "it waits for a message that nobody sends",
    ),
    (
        "ex02/lock_held_while_waiting",
        "threads wait for one another",
    ),
    ("ex01/flag_that_nobody_sets", "a loop never ends"),
    (
        "ex28/fetched_right_and_never_left",
        "a loop asks on when nothing can come any more",
    ),
    ("ex04/not_joined_after_two_calls", "main doesn't wait"),
    ("ex12/boats_joined_and_not_the_clerk", "main doesn't wait"),
    ("ex01/printed_twice", "it prints too much"),
    ("ex04/leaving_not_said", "it prints too little"),
    (
        "ex02/popped_from_the_end",
        "it prints the lines in another order",
    ),
    ("ex06/sixteen_bits", "it prints another number"),
    ("ex24/counts_in_both_arms", "it counts something else"),
    ("ex02/prefix_without_colon", "it prints something else"),
    ("ex14/rest_is_lost", "a call gives something else"),
    (
        "ex18/no_more_taken_for_nothing_yet",
        "two answers are taken for one",
    ),
    (
        "ex19/two_hundred_for_each",
        "it waits for another time than it should",
    ),
    (
        "ex32/answers_after_closing_time",
        "it waits for another time than it should",
    ),
    (
        "ex32/lock_held_up_to_closing_time",
        "it waits for another time than it should",
    ),
    (
        "ex32/chain2_first_taken_as_they_come",
        "the values are right, at other places",
    ),
    ("ex01/exit_with_code_three", "it doesn't end by itself"),
    (
        "ex05/move_and_nothing_else",
        "a value belongs to somebody else",
    ),
    ("ex02/move_taken_away", "something is lent for too long"),
    ("ex06/chain1_first_type_named_t", "a name isn't known here"),
    ("ex03/receiver_cloned", "a value can't do that"),
    ("ex06/left_open_by_name", "a type isn't said"),
    ("ex01/unwrap_left_out", "a type doesn't fit"),
    ("ex01/brace_missing", "it can't be read as a program yet"),
    ("ex01/main_renamed", "it has no `main`"),
    ("ex27/saw_waits_a_second_for_room", "it doesn't compile"),
    (
        "ex13/another_kind_is_forgotten_by_match",
        "a pattern doesn't fit all that may come",
    ),
    // As shipped, but for a name or two.
    ("ex01/typo_still_there", "it doesn't compile yet"),
    ("ex02/only_mpsc_imported", "it doesn't compile yet"),
];

/// What no lesson asks for, so that no program of theirs is refused for it.
const BEYOND: &[&str] = &["a message is never taken"];

/// Each lesson's attempts of [`ABOUT`], of which a plain `cargo test` looks at some: what was shipped is graded once.
#[test]
fn hints_fit_the_fault() {
    let looked_at = |(attempt, _): &&(&str, &str)| sample::is_in(attempt);
    for (exercise, lesson) in course() {
        let graded = |file: &Path| -> Graded {
            grade(&real(), &lesson, file).unwrap_or_else(|fault| panic!("{fault}"))
        };
        let id = format!("{}/", exercise.id);
        let its_own = ABOUT.iter().filter(|(attempt, _)| attempt.starts_with(&id));
        let its_own: Vec<_> = its_own.filter(looked_at).collect();
        let shipped = match its_own[..] {
            [] => continue,
            _ => graded(&real().shipped().join(exercise.file_name())),
        };
        for (attempt, about) in its_own {
            let attempt = graded(&real().attempts().join(attempt).with_extension("rs"));
            let hint = words::hint(&exercise, &attempt, Some(&shipped), 1).unwrap();
            let hint = anstream::adapter::strip_str(&hint).to_string();
            let heading = hint.lines().next().unwrap();
            assert!(heading.ends_with(&format!(": {about}")), "{hint}");
        }
    }
}

#[test]
fn every_kind_of_fault_with_hints_of_its_own_is_met_by_an_attempt() {
    let met: BTreeSet<_> = ABOUT.iter().map(|(_, about)| *about).collect();
    let all = words::general_hints().map(|(name, _)| name);
    let unmet: Vec<_> = all.filter(|name| !met.contains(name)).collect();
    assert_eq!(unmet, BEYOND);
}

#[test]
fn the_three_hints_of_a_fault_differ_and_its_name_fits_a_heading() {
    for (name, hints) in words::general_hints() {
        let different: BTreeSet<_> = hints.iter().collect();
        assert_eq!(different.len(), hints.len(), "{name}");
        let heading = format!("Hint 1 of 3 for lesson 01: {name}");
        assert!(heading.len() <= 80, "{heading}");
    }
}

/// A name of code that is in the solution, but not in the shipped exercise, and in `words`.
fn names_the_mend(project: &Project, exercise: &Exercise, words: &str) -> Option<String> {
    let solution = fs::read_to_string(exercise.solution(project)).unwrap();
    let known = names(&exercise.shipped);
    let new: BTreeSet<_> = names(&solution).difference(&known).copied().collect();
    let code = words.split('`').skip(1).step_by(2);
    let mut named = code.flat_map(names);
    named.find(|name| new.contains(name)).map(str::to_owned)
}

/// The names in a program, but for its comments.
fn names(text: &str) -> BTreeSet<&str> {
    let code = text
        .lines()
        .filter(|line| !line.trim_start().starts_with("//"));
    let names = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    names.filter(|name| !name.is_empty()).collect()
}

#[test]
fn no_hint_gives_the_solution_away() {
    let project = real();
    for (exercise, lesson) in course() {
        let lines = words::all_hints(&lesson);
        let leak = leaks(&project, &exercise, &lines.join("\n"));
        assert_eq!(leak, None, "{}: a hint holds it", exercise.id);
        let own = lesson.first_hints();
        let [nudge, ..] = own.unwrap_or_else(|| panic!("{} has no hints", exercise.id));
        let named = names_the_mend(&project, &exercise, nudge);
        assert_eq!(named, None, "{}: the first hint names it", exercise.id);
    }
}

#[test]
fn every_lesson_says_what_to_notice() {
    for (exercise, lesson) in course() {
        let noticed = [true, false].map(|counts| lesson.noticed(counts));
        assert!(noticed.iter().all(Option::is_some), "{}", exercise.id);
    }
}

#[test]
fn a_line_of_the_solution_is_found_however_it_is_set() {
    let (project, exercise) = (real(), super::project::exercise(1));
    for words in [
        "Write this:\n    let received_message =\n        rx.recv().unwrap();",
        "Try `let received_message = rx.recv().unwrap()`, say.",
    ] {
        assert!(leaks(&project, &exercise, words).is_some());
    }
    let third = super::project::exercise(3);
    assert!(names_the_mend(&project, &third, "A `msg2`, and `tx`?").is_none());
    let second = super::project::exercise(2);
    let named = names_the_mend(&project, &second, "What does `use std::sync` do?");
    assert!(named.is_some());
}
