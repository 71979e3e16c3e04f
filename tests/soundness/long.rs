//! The soundness tests at length: minutes. `cargo test --test soundness_long -- --nocapture`
#![allow(clippy::print_stdout)] // figures of what was compared

mod busy;
mod compare;
mod confluent;
#[allow(dead_code)] // One of its sizes serves the quick tests alone.
mod generate;
mod histories;
#[allow(dead_code)] // The broken table is looked at by the quick tests.
mod outcomes;
mod owners;
mod program;
mod random;
mod real;
#[path = "../real_std/mod.rs"]
mod real_std;
mod statement;
#[allow(dead_code)] // As above.
mod workshop;

#[test]
fn hundreds_of_programs_against_brute_force() {
    compare::with_brute_force(1_000..1_800, 40_000).expect_agreement(8);
}

#[test]
fn equal_states() {
    compare::with_states(501_000..501_120).expect_agreement(30);
    compare::owners_with_states(520_000..520_060).expect_agreement(30);
}

#[test]
#[ignore = "takes hours"]
fn ten_thousand_programs_with_equal_states() {
    for seed in (600_000..610_000).step_by(100) {
        compare::with_states(seed..seed + 100).expect_agreement(20);
    }
}

#[test]
fn vain_looks() {
    compare::with_vain_looks(701_000..701_040, 2, 20_000).expect_agreement(30);
    compare::asking_with_waiting(711_000..711_006, 100_000).expect_agreement(10);
    compare::with_vain_looks(702_000..702_030, 4, 20_000).expect_agreement(40);
}

#[test]
fn fair_schedules() {
    compare::with_fair_brute_force(310_000..310_700, 40_000).expect_agreement(8);
}

#[test]
fn schedules_in_time() {
    compare::with_brute_force_in_time(410_000..410_400, 40_000).expect_agreement(8);
}

#[test]
fn random_schedules_of_larger_programs() {
    compare::with_random_schedules(110_000..110_200, 5_000).expect_agreement(15);
}

#[test]
fn real_threads() {
    compare::with_real_threads(210_000..210_400, 60).expect_agreement(15);
}

#[test]
fn programs_about_an_arc() {
    compare::owners_with_brute_force(1_000..1_150, 4_000).expect_agreement(5);
    compare::owners_with_real_threads(1_000..1_150, 20).expect_agreement(5);
}

#[test]
#[ignore = "takes half an hour"]
fn two_thousand_programs_about_an_arc() {
    compare::owners_with_brute_force(2_000..4_000, 20_000).expect_agreement(5);
    compare::owners_with_real_threads(2_000..4_000, 20).expect_agreement(5);
}
