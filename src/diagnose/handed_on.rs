//! How many messages go on from one thread, through a second, to a third.

use super::delivery::Delivery;
use std::collections::BTreeMap;

/// The most messages that a thread gets from one other and sends to another, the fewer of both.
pub fn handed_on(deliveries: &[Delivery]) -> usize {
    let mut between: BTreeMap<(u16, u16), usize> = BTreeMap::new();
    for one in deliveries {
        let ends = (one.sent.thread, one.received.thread);
        *between.entry(ends).or_default() += 1;
    }
    let mut most = 0;
    for ((first, second), came) in &between {
        for ((middle, third), went) in &between {
            let three = first != second && middle != third && first != third;
            if three && second == middle {
                most = most.max(*came.min(went));
            }
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::super::delivery::deliveries;
    use super::super::sketch::Sketch;
    use super::*;

    fn of(run: &Sketch) -> usize {
        handed_on(&deliveries(&run.steps))
    }

    #[test]
    fn what_goes_through_a_thread_in_the_middle_is_handed_on() {
        let mut run = Sketch::default();
        run.spawn(1).spawn(2).send(1, 1, 1).recv(2, 1, 1);
        assert_eq!(of(&run), 0);
        run.send(2, 2, 2).recv(0, 2, 2);
        assert_eq!(of(&run), 1);
        run.send(1, 1, 3).recv(2, 1, 3);
        assert_eq!(of(&run), 1);
        run.send(2, 2, 4).recv(0, 2, 4);
        assert_eq!(of(&run), 2);
    }

    #[test]
    fn an_answer_is_not_handed_on_nor_is_what_a_thread_sends_to_itself() {
        let mut answer = Sketch::default();
        answer.spawn(1).send(0, 1, 1).recv(1, 1, 1);
        answer.send(1, 2, 2).recv(0, 2, 2);
        assert_eq!(of(&answer), 0);
        let mut itself = Sketch::default();
        itself.spawn(1).send(1, 1, 1).recv(1, 1, 1);
        itself.send(1, 2, 2).recv(0, 2, 2);
        assert_eq!(of(&itself), 0);
    }
}
