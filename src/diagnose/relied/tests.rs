//! Two orders of a program, and what it relied on.

use super::*;
use crate::diagnose::sketch::Sketch;
use crate::trace::Kind;
use crate::trace::ends::Channel;

fn site(line: u32) -> Site {
    Site { line, column: 1 }
}

fn of(works: &Sketch, fails: &Sketch, symptom: Symptom) -> Option<Relied> {
    let orders = Orders {
        works: &works.story(),
        fails: &fails.story(),
        symptom,
        is_just_less: false,
        in_any_order: false,
        source: "",
    };
    orders.relied_on()
}

/// Two threads that send into one channel, this one first.
fn sends_first(one: u16) -> Sketch {
    let mut run = Sketch::default();
    run.spawn(1).spawn(2);
    for thread in [one, 3 - one] {
        let line = 10 * u32::from(thread);
        run.send(thread, 1, u32::from(thread)).at(line);
    }
    run.recv(0, 1, u32::from(one)).at(30);
    run
}

#[test]
fn messages_may_come_in_either_order() {
    let (works, fails) = (sends_first(1), sends_first(2));
    let taken = Some(site(30));
    let either = EitherOrder {
        pair: Pair::Messages { taken },
        one: site(10),
        other: site(20),
        counted_on: None,
    };
    let found = of(&works, &fails, Symptom::Answer);
    assert_eq!(found, Some(Relied::Order(either)));
    assert_eq!(of(&works, &works, Symptom::Answer), None);
    // Where nobody can go on it isn't the order alone that was counted on.
    assert_eq!(of(&works, &fails, Symptom::Other), None);
}

#[test]
fn a_look_that_finds_none_goes_before_the_order_of_messages() {
    let (mut works, mut fails) = (sends_first(1), sends_first(2));
    works.finds(0, 1, 2).at(40);
    fails.finds_none(0, 1).at(40);
    let look = Look::NothingCame {
        site: site(40),
        waits: false,
        slept: None,
        keeps_open: false,
        taken_for_the_end: false,
        fell: false,
        no_room: None,
    };
    let found = of(&works, &fails, Symptom::Answer);
    assert_eq!(found, Some(Relied::Look(look)));
}

#[test]
fn main_may_end_before_a_thread_that_it_does_not_wait_for() {
    let (mut works, mut fails) = (Sketch::default(), Sketch::default());
    works.spawn(1).print(1).exit(1).main_ends();
    fails.spawn(1).waits(1, Kind::Print, 0).main_ends();
    let left = LeftAtWork {
        thread: 1,
        started: Vec::new(),
        exit: None,
        slept: None,
        read: None,
        cut_off: CutOff::AtWork,
    };
    let found = of(&works, &fails, Symptom::Lines);
    assert_eq!(found, Some(Relied::End(left)));
    // Who has done no more in the order that works isn't who was missed.
    assert_eq!(of(&fails, &fails, Symptom::Lines), None);
}

#[test]
fn a_message_may_be_lost_instead_of_coming_back() {
    let (mut works, mut fails) = (Sketch::default(), Sketch::default());
    works.spawn(1).fails(1, 1).at(5).main_ends();
    fails.spawn(1).send(1, 1, 1).at(5).main_ends();
    let lost = |sketch: &Sketch| of(&works, sketch, Symptom::Other);
    let (sent, slept) = (site(5), None);
    assert_eq!(lost(&fails), Some(Relied::Lost(Lost { sent, slept })));
    let mut elsewhere = Sketch::default();
    elsewhere.spawn(1).send(1, 1, 1).at(6).main_ends();
    assert_eq!(lost(&elsewhere), None);
}

#[test]
fn owners_are_counted_while_others_let_go() {
    let (mut works, mut fails) = (Sketch::default(), Sketch::default());
    works.counts_owners(0, 7, 1).at(3);
    fails.counts_owners(0, 7, 2).at(3);
    let owners = Owners {
        site: site(3),
        arc: 7,
        what: Hangs::Count,
    };
    let found = of(&works, &fails, Symptom::Lines);
    assert_eq!(found, Some(Relied::Owners(owners)));
    assert_eq!(of(&fails, &fails, Symptom::Lines), None);
}

#[test]
fn who_finds_a_full_channel_empty_again_misses_what_waits_for_room() {
    let found = |prints: bool| {
        let (mut works, mut fails) = (Sketch::default(), Sketch::default());
        for run in [&mut works, &mut fails] {
            run.spawn(1).send(1, 1, 1).finds(0, 1, 1).at(40);
            if prints {
                run.print(1);
            }
        }
        works.send(1, 1, 2).at(50).finds(0, 1, 2).at(40);
        fails.finds_none(0, 1).at(40).send(1, 1, 2).at(50);
        let mut fails = fails.story();
        fails.ends.channels.push(Channel {
            number: 1,
            site: site(1),
            room: Some(1),
            of: "u8".to_owned(),
        });
        looks::missed(&works.story(), &fails)
    };
    let no_room = |relied: Option<Relied>| match relied {
        Some(Relied::Look(Look::NothingCame { no_room, .. })) => Some(no_room),
        _ => None,
    };
    assert_eq!(no_room(found(false)), Some(Some(site(50))));
    // It came when there was room again.
    assert_eq!(no_room(found(true)), Some(None));
}

/// Two threads of which each says that it is done; main takes so many messages.
fn farewells(first: u16, taken: u32) -> Sketch {
    let mut run = Sketch::default();
    run.spawn(1).spawn(2);
    for thread in [first, 3 - first] {
        let message = 10 * u32::from(thread);
        run.send(thread, 1, message).at(10 + u32::from(thread));
        run.send(thread, 1, message + 1).at(20 + u32::from(thread));
    }
    let all = [first, 3 - first].map(u32::from);
    let all = all.into_iter().flat_map(|of| [10 * of, 10 * of + 1]);
    for message in all.take(taken as usize) {
        run.recv(0, 1, message).at(30);
    }
    run.print(0).at(31).main_ends();
    run
}

#[test]
fn who_stops_at_a_message_while_another_thread_has_still_to_send_counts_on_its_being_the_last() {
    let (works, fails) = (farewells(1, 4), farewells(2, 2));
    let stop = Stop {
        thread: 0,
        taken: site(30),
        sent: site(22),
    };
    for symptom in [Symptom::Lines, Symptom::Answer] {
        assert_eq!(of(&works, &fails, symptom), Some(Relied::Stopped(stop)));
    }
    let as_many = of(&farewells(1, 2), &fails, Symptom::Answer);
    assert!(!matches!(as_many, Some(Relied::Stopped(_))), "{as_many:?}");
}
