//! Which earlier steps of a path can bear on a step: those on the same object whose kind the
//! dependence table pairs with its own. All others need not be looked at, which keeps the race
//! analysis of a long run from being quadratic.

use super::later::Later;
use crate::trace::{Kind, Meeting, Operation, Response, Step, meeting, meets};

/// Positions of steps, by object and kind.
#[derive(Default)]
pub struct Index {
    objects: Vec<Object>,
}

/// The steps on one object.
#[derive(Default)]
struct Object {
    /// For each kind that occurred, the positions in order. Few kinds meet in one object.
    kinds: Vec<(Kind, Vec<u32>)>,
}

/// The numbers under which a step is found: its objects, its thread's number as an object, and 0
/// for what meets in the program as a whole; each once. Numbers of different namespaces may share a
/// list: what is found is only what may matter.
fn numbers(thread: u16, operation: &Operation) -> impl Iterator<Item = u32> {
    let meets = meets(operation.kind);
    let Operation { object, second, .. } = *operation;
    let thread = thread as u32 + 1;
    let object = if meets.by_object { object } else { 0 };
    let second = if meets.by_second && second != object {
        second
    } else {
        0
    };
    let thread = if meets.by_thread && thread != object && thread != second {
        thread
    } else {
        0
    };
    let own = [object, second, thread]
        .into_iter()
        .filter(|&number| number != 0);
    own.chain(meets.in_program.then_some(0))
}

impl Index {
    /// A step is appended to the path.
    pub fn push(&mut self, step: &Step, position: u32) {
        let kind = step.operation.kind;
        for number in numbers(step.choice.thread, &step.operation) {
            if self.objects.len() <= number as usize {
                self.objects
                    .resize_with(number as usize + 1, Object::default);
            }
            let kinds = &mut self.objects[number as usize].kinds;
            match kinds.iter_mut().find(|(k, _)| *k == kind) {
                Some((_, positions)) => positions.push(position),
                None => kinds.push((kind, vec![position])),
            }
        }
    }

    /// The path's last step is taken back.
    pub fn pop(&mut self, step: &Step) {
        for number in numbers(step.choice.thread, &step.operation) {
            let kinds = &mut self.objects[number as usize].kinds;
            if let Some((_, positions)) = kinds
                .iter_mut()
                .find(|(kind, _)| *kind == step.operation.kind)
            {
                positions.pop();
            }
        }
    }
}

/// How the steps of one kind are looked through for those that bear on a step.
enum Way {
    Not,
    /// From the last to the first, on each number that the two share.
    InObject,
    /// From the last to the first, wherever they are.
    InProgram,
    /// There is at most one: that with this value.
    Linked(u32),
}

fn way(earlier: Kind, later: Later) -> Way {
    match (
        meeting(earlier, later.operation().kind),
        link(earlier, later),
    ) {
        (Meeting::Never, _) | (_, Some(None)) => Way::Not,
        (Meeting::InProgram, _) => Way::InProgram,
        (Meeting::InObject, None) => Way::InObject,
        (Meeting::InObject, Some(Some(value))) => Way::Linked(value),
    }
}

/// For kinds that bear on each other only through one message: its number, if there was one. Else a
/// receive would look through all sends that wait behind its own.
fn link(earlier: Kind, later: Later) -> Option<Option<u32>> {
    use Kind::{DropSender, Recv, RecvTimeout, Send, SendTaken, TryRecv};
    let step = match later {
        Later::Made(step) | Later::Late(step) => Some(step),
        Later::Waiting(..) => None,
    };
    let message = step
        .filter(|step| step.response == Response::Done)
        .map(|step| step.value);
    match (earlier, later.operation().kind) {
        (Send, Recv) => Some(message),
        (Recv, SendTaken) => Some(step.map(|step| step.value)),
        (Send, TryRecv | RecvTimeout) if message.is_some() => Some(message),
        // A sender's end bears on a receive that finds none left, and on no other.
        (DropSender, Recv) if message.is_some() => Some(None),
        (Recv, Send) => Some(step.and_then(|step| step.extra.checked_sub(1))),
        _ => None,
    }
}

/// How far down a step's relation to those before it is not settled.
#[derive(Clone, Copy, Debug, Default)]
pub struct Floors {
    /// Below this position, all steps that bear on this one and have its kind happen before it.
    pub own_kind: u32,
    /// The same for all kinds.
    pub all: u32,
}

/// A walk over the steps that may bear on one step, from the last to the first.
#[derive(Default)]
pub struct Walk {
    cursors: Vec<Cursor>,
}

/// How far the walk has come in the list of one kind on one object.
struct Cursor {
    number: u32,
    kind: Kind,
    /// The list's place among those of its object.
    list: usize,
    /// How many of the list's positions are still ahead.
    ahead: usize,
    /// The last of them.
    next: u32,
}

impl Walk {
    /// Starts at the end of a path with these steps.
    pub fn begin(&mut self, index: &Index, steps: &[Step], later: Later) {
        self.cursors.clear();
        for number in numbers(later.thread(), later.operation()) {
            let Some(object) = index.objects.get(number as usize) else {
                continue;
            };
            for (list, (kind, positions)) in object.kinds.iter().enumerate() {
                let Some(&last) = positions.last() else {
                    continue;
                };
                let kind = *kind;
                match way(kind, later) {
                    Way::InObject if number != 0 => {}
                    Way::InProgram if number == 0 => {}
                    Way::Linked(value) if number != 0 => {
                        if let Some(next) = find(positions, steps, value) {
                            self.cursors.push(Cursor {
                                number,
                                kind,
                                list,
                                ahead: 1,
                                next,
                            });
                        }
                        continue;
                    }
                    _ => continue,
                }
                self.cursors.push(Cursor {
                    number,
                    kind,
                    list,
                    ahead: positions.len(),
                    next: last,
                });
            }
        }
    }

    /// The next position, each once, in falling order.
    pub fn next(&mut self, index: &Index) -> Option<u32> {
        let next = self.cursors.iter().map(|cursor| cursor.next).max()?;
        let mut at = 0;
        while at < self.cursors.len() {
            let cursor = &mut self.cursors[at];
            if cursor.next == next {
                cursor.ahead -= 1;
                if cursor.ahead == 0 {
                    self.cursors.swap_remove(at);
                    continue;
                }
                cursor.next =
                    index.objects[cursor.number as usize].kinds[cursor.list].1[cursor.ahead - 1];
            }
            at += 1;
        }
        Some(next)
    }

    /// `step` happens before the step that the walk is for, and with it what is below its floors: there the lists that
    /// it was itself compared with need not be walked any further down.
    pub fn stop_below(&mut self, floors: Floors, step: &Step) {
        let has = |number| numbers(step.choice.thread, &step.operation).any(|own| own == number);
        let kind = step.operation.kind;
        self.cursors.retain(|cursor| {
            cursor.next
                >= if cursor.kind == kind {
                    floors.own_kind
                } else {
                    floors.all
                }
                || match way(cursor.kind, Later::Made(step)) {
                    Way::Not | Way::Linked(_) => true,
                    Way::InObject => !has(cursor.number),
                    Way::InProgram => cursor.number != 0,
                }
        });
    }
}

/// The position of the step with this value. Messages are numbered in the order of their sends, and
/// taken in it.
fn find(positions: &[u32], steps: &[Step], value: u32) -> Option<u32> {
    let of = |&position: &u32| steps[position as usize].value;
    match positions.binary_search_by_key(&value, of) {
        Ok(at) => Some(positions[at]),
        // Sends that fail have no number, so the order may be broken where the receiver is gone.
        Err(_) => positions
            .iter()
            .rev()
            .copied()
            .find(|position| of(position) == value),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::trace::{Choice, Dependence, Relation, Site};

    fn step(thread: u16, kind: Kind, response: Response, value: u32, extra: u32) -> Step {
        let operation = Operation {
            kind,
            object: 1,
            second: 1,
            argument: 0,
        };
        Step {
            choice: Choice { thread, variant: 0 },
            operation,
            response,
            value,
            extra,
            site: Site::default(),
        }
    }

    /// Every step of two kinds with small numbers.
    fn steps(thread: u16, kind: Kind) -> Vec<Step> {
        let mut steps = Vec::new();
        for &response in Response::ALL {
            for value in 0..3 {
                steps.extend((0..3).map(|extra| step(thread, kind, response, value, extra)));
            }
        }
        steps
    }

    #[test]
    fn what_a_link_leaves_out_bears_on_nothing() {
        for &earlier in Kind::ALL {
            for later in Kind::ALL.iter().flat_map(|&kind| steps(2, kind)) {
                let found = way(earlier, Later::Made(&later));
                for earlier in steps(1, earlier) {
                    if Dependence::WHOLE.relation(&earlier, &later) != Relation::Independent {
                        let looked_at = match found {
                            Way::Not => false,
                            Way::Linked(value) => earlier.value == value,
                            Way::InObject | Way::InProgram => true,
                        };
                        assert!(looked_at, "{earlier:?} bears on {later:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn what_a_link_leaves_out_bears_on_nothing_that_waits() {
        for &kind in Kind::ALL {
            let waiting = step(2, kind, Response::Done, 0, 0).operation;
            for earlier in Kind::ALL.iter().flat_map(|&kind| steps(1, kind)) {
                if let Way::Not = way(earlier.operation.kind, Later::Waiting(2, &waiting)) {
                    let relation = Dependence::WHOLE.relation_to_waiting(&earlier, 2, &waiting);
                    assert_eq!(
                        relation,
                        Relation::Independent,
                        "{earlier:?} bears on {waiting:?}"
                    );
                }
            }
        }
    }
}
