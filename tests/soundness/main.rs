//! The engine is sound: what it finds in few runs is what every schedule shows, and what real
//! threads show.
//!
//! Generated programs are explored by the reduced search and by other ways; the sets of outcomes
//! must agree. That the tests are sharp enough is shown with a dependence table that is broken on
//! purpose, one entry at a time.
#![allow(clippy::print_stdout)] // figures of what was compared

mod broken;
mod busy;
mod compare;
mod confluent;
mod entries;
mod generate;
mod histories;
mod outcomes;
mod owners;
mod program;
mod random;
mod real;
#[path = "../real_std/mod.rs"]
mod real_std;
mod statement;
mod workshop;

#[test]
fn the_reduced_search_finds_what_brute_force_finds() {
    compare::with_brute_force(0..200, 8_000).expect_agreement(15);
}

#[test]
fn the_owners_of_an_arc_are_explored_as_brute_force_does() {
    compare::owners_with_brute_force(0..60, 4_000).expect_agreement(5);
}

#[test]
fn real_threads_show_nothing_else_of_an_arc() {
    compare::owners_with_real_threads(0..30, 30).expect_agreement(15);
}

#[test]
fn what_follows_equal_states_is_the_same() {
    compare::with_states(500_000..500_030).expect_agreement(30);
    compare::owners_with_states(520_000..520_010).expect_agreement(30);
}

#[test]
fn orders_that_differ_in_vain_looks_alone_have_the_same_histories() {
    compare::with_vain_looks(700_000..700_030, 2, 5_000).expect_agreement(30);
    compare::asking_with_waiting(710_000..710_010, 20_000).expect_agreement(10);
}

#[test]
fn fair_schedules_are_reduced_rightly() {
    compare::with_fair_brute_force(300_000..300_200, 8_000).expect_agreement(8);
}

#[test]
fn schedules_in_time_are_reduced_rightly() {
    compare::with_brute_force_in_time(400_000..400_200, 8_000).expect_agreement(8);
}

#[test]
fn random_schedules_of_larger_programs_show_nothing_else() {
    compare::with_random_schedules(100_000..100_040, 1_000).expect_agreement(15);
}

#[test]
fn real_threads_show_nothing_else() {
    compare::with_real_threads(200_000..200_050, 30).expect_agreement(15);
}

#[test]
fn programs_for_the_entries_are_explored_rightly() {
    broken::expect_the_whole_table_to_be_right();
}

#[cfg(unix)]
#[test]
fn every_broken_entry_of_the_dependence_table_is_caught() {
    broken::expect_each_entry_to_be_caught();
}
