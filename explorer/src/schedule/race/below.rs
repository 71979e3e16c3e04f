//! Races of what is done below a state, known from another way to it, with the way that leads there now.

use super::{Analysis, Begins};
use crate::schedule::clock::Clocks;
use crate::schedule::later::Later;
use crate::schedule::moves::Status;
use crate::schedule::path::Path;
use crate::schedule::states::Deed;
use crate::schedule::tree::Tree;
use crate::trace::wire::STATE_THREADS;
use crate::trace::{Choice, Dependence, Relation, Response, Site, Step};

impl Analysis {
    /// Finds the races of something that is done behind the end of `path`, where that is known to be so from another
    /// way: what it comes to isn't, but for what it leaves.
    pub fn look_below(
        &mut self,
        (deed, after): (Deed, u64),
        path: &Path,
        clocks: &Clocks,
        tree: &Tree,
        dependence: Dependence,
    ) {
        let Deed {
            thread,
            operation,
            left,
        } = deed;
        path.own_clock(u16::MAX, clocks, &mut self.race_clock);
        let before = (0..STATE_THREADS).filter(|other| after >> other & 1 == 1);
        for other in before {
            path.join_frontier(other, clocks, tree, &mut self.race_clock);
        }
        let made = left.map(|left| Step {
            choice: Choice { thread, variant: 0 },
            operation,
            response: Response::Done,
            value: left,
            extra: 0,
            site: Site::default(),
        });
        self.races.clear();
        let later = Later::Waiting(thread, &operation);
        self.walk.begin(path.index(), path.steps(), later);
        while let Some(at) = self.next_unordered(thread, path) {
            let earlier = &path.steps()[at];
            let races = |later: Later| later.relation_to(earlier, dependence) == Relation::Races;
            if races(later) || made.as_ref().is_some_and(|step| races(Later::Made(step))) {
                self.races_with(at, thread, path, clocks, tree);
            }
        }
    }

    /// Sees to it that such a deed of `thread` is tried before the step at `position`. Which steps lead to it is known
    /// only as far as they are on the path; if none is, the thread itself begins, and if it can't, anybody may
    /// (Flanagan and Godefroid 2005).
    pub fn reverse_below(
        &mut self,
        position: usize,
        thread: u16,
        path: &Path,
        clocks: &Clocks,
        tree: &mut Tree,
    ) {
        let id = path.node(position);
        self.collect_firsts(position, thread, path, clocks);
        self.firsts.retain(|first| first.position.is_some());
        match (
            self.who_begins(id, path, clocks, tree),
            tree.node(id).status(thread),
        ) {
            (Begins::Somebody, _) => {}
            (Begins::This(thread), _) => tree.queue(id, thread),
            (Begins::Nobody, Some(Status::Idle)) => tree.queue(id, thread),
            (Begins::Nobody, Some(Status::Queued | Status::Dispatched(_))) => {}
            (Begins::Nobody, Some(Status::Asleep) | None) => tree.queue_all(id),
        }
    }
}
