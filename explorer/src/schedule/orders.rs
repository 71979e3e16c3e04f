//! Schedules that differ in the orders of hash maps alone.

use super::text::Schedule;
use crate::trace::{Kind, Step};

/// The schedule of these steps with other orders of its hash maps, the nearest first; at most so many.
pub fn other_orders(steps: &[Step], most: usize) -> Vec<Schedule> {
    let choices: Vec<_> = steps.iter().map(|step| step.choice).collect();
    let is_order = |(_, step): &(usize, &Step)| step.operation.kind == Kind::HashOrder;
    let orders: Vec<_> = steps.iter().enumerate().filter(is_order).collect();
    let mut others = Vec::new();
    let mut other = choices.clone();
    // Counts on from the last order to the first, until all are what they were.
    while others.len() < most {
        let carries = |at: usize, ways: u32, other: &mut Vec<_>| {
            let choice: &mut crate::trace::Choice = &mut other[at];
            choice.variant = ((u32::from(choice.variant) + 1) % ways) as u16;
            choice.variant == choices[at].variant
        };
        let mut last = orders.iter().rev();
        let counted = last.any(|(at, step)| !carries(*at, step.operation.argument, &mut other));
        if !counted {
            break;
        }
        others.push(Schedule(other.clone()));
    }
    others
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{Choice, Decision, Operation};

    fn step(kind: Kind, ways: u32, variant: u16) -> Step {
        let plain = Decision::default().step;
        let operation = Operation {
            kind,
            argument: ways,
            ..plain.operation
        };
        let choice = Choice { thread: 1, variant };
        Step {
            choice,
            operation,
            ..plain
        }
    }

    #[test]
    fn every_other_order_comes_once_and_nothing_else_changes() {
        let steps = [
            step(Kind::HashOrder, 2, 1),
            step(Kind::CondvarWait, 1, 1),
            step(Kind::HashOrder, 3, 0),
        ];
        let variants = |Schedule(choices): &Schedule| {
            choices
                .iter()
                .map(|choice| choice.variant)
                .collect::<Vec<_>>()
        };
        let all: Vec<_> = other_orders(&steps, 100).iter().map(variants).collect();
        assert_eq!(all, [[1, 1, 1], [1, 1, 2], [0, 1, 0], [0, 1, 1], [0, 1, 2]]);
        assert_eq!(other_orders(&steps, 3).len(), 3);
        assert!(other_orders(&steps[1..2], 3).is_empty());
    }
}
