//! Which earlier steps of a path can bear on a step: those on the same object whose kind the dependence table pairs
//! with its own. All others need not be looked at, which keeps the race analysis of a long run from being quadratic.

use crate::trace::{Kind, Meeting, Operation, Step, meeting};

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

/// The numbers under which a step is found: its objects, its thread's number as an object, and 0 for what meets in the
/// program as a whole. Numbers of different namespaces may share a list: what is found is only what may matter.
fn numbers(thread: u16, operation: &Operation) -> [u32; 4] {
    let Operation { object, second, .. } = *operation;
    let thread = thread as u32 + 1;
    [object, if second == object { 0 } else { second }, if thread == object || thread == second { 0 } else { thread }, 0]
}

/// As [`numbers`], each once.
fn distinct(numbers: [u32; 4]) -> impl Iterator<Item = u32> {
    numbers.into_iter().enumerate().filter(|&(at, number)| number != 0 || at == 3).map(|(_, number)| number)
}

impl Index {
    /// A step is appended to the path.
    pub fn push(&mut self, step: &Step, position: u32) {
        let kind = step.operation.kind;
        for number in distinct(numbers(step.choice.thread, &step.operation)) {
            if self.objects.len() <= number as usize {
                self.objects.resize_with(number as usize + 1, Object::default);
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
        for number in distinct(numbers(step.choice.thread, &step.operation)) {
            let kinds = &mut self.objects[number as usize].kinds;
            if let Some((_, positions)) = kinds.iter_mut().find(|(kind, _)| *kind == step.operation.kind) {
                positions.pop();
            }
        }
    }
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
    /// Starts at the path's end.
    pub fn begin(&mut self, index: &Index, thread: u16, operation: &Operation) {
        self.cursors.clear();
        for number in distinct(numbers(thread, operation)) {
            let Some(object) = index.objects.get(number as usize) else { continue };
            for (list, (kind, positions)) in object.kinds.iter().enumerate() {
                let meets = match meeting(*kind, operation.kind) {
                    Meeting::Never => false,
                    Meeting::InObject => number != 0,
                    Meeting::InProgram => number == 0,
                };
                if meets && let Some(&next) = positions.last() {
                    self.cursors.push(Cursor { number, kind: *kind, list, ahead: positions.len(), next });
                }
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
                cursor.next = index.objects[cursor.number as usize].kinds[cursor.list].1[cursor.ahead - 1];
            }
            at += 1;
        }
        Some(next)
    }

    /// All that bears on `step` below `floor` is known to happen before the step that the walk is for, so the lists
    /// that `step` itself was looked up in need not be walked any further down.
    pub fn stop_below(&mut self, floor: u32, step: &Step) {
        let own = numbers(step.choice.thread, &step.operation);
        self.cursors.retain(|cursor| {
            cursor.next >= floor || match meeting(cursor.kind, step.operation.kind) {
                Meeting::Never => true,
                Meeting::InObject => !own.contains(&cursor.number),
                Meeting::InProgram => cursor.number != 0,
            }
        });
    }
}
