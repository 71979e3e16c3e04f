//! What could be seen of a run but for its looks in vain, made out of its steps alone.

use rivulets::schedule::{Observer, Progress, Seen};
use rivulets::trace::{Kind, Response, Step};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::ControlFlow;

/// What a thread did, or what was done to one side of an object.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Row {
    Thread(u16),
    Object(u32),
    Taken(u32),
    /// A thread's beginning and end: threads are numbered like objects.
    Ends(u32),
}

/// The steps of each row, in words.
type History = BTreeMap<Row, Vec<String>>;

/// The histories of all runs that were made.
#[derive(Default)]
pub struct Histories(pub BTreeSet<(String, String)>);

impl Observer for Histories {
    fn progress(&mut self, _: Progress) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }

    fn saw(&mut self, seen: &Seen) {
        let (ending, printed) = (seen.run.ending, String::from_utf8_lossy(&seen.run.stdout));
        let history = format!("{:?}", history(seen.steps));
        self.0.insert((history, format!("{ending:?} {printed}")));
    }

    fn start_again(&mut self) {
        self.0.clear();
    }
}

fn history(steps: &[Step]) -> History {
    let mut history = History::new();
    for step in steps.iter().filter(|step| !is_in_vain(step)) {
        let (by, done) = (step.choice.thread, step.operation);
        // Who asks and who waits take the same.
        let what = match done.kind {
            kind if kind.takes() => "Take".to_owned(),
            kind => format!("{kind:?}"),
        };
        let told = format!(
            "{by} {what} {} {} {:?}",
            done.object, done.second, step.response
        );
        let of_object = match done.kind {
            // Which sender goes first can't be told.
            Kind::DropSender => None,
            Kind::Start | Kind::Join | Kind::Exit => Some(Row::Ends(done.object)),
            kind if kind.takes() => Some(Row::Taken(done.object)),
            _ => Some(Row::Object(done.object)),
        };
        for row in [Row::Thread(by)].into_iter().chain(of_object) {
            history.entry(row).or_default().push(told.clone());
        }
    }
    history
}

/// Whether nobody else could notice it. How often that is done hangs on when it was found out that a thread goes round
/// in a circle.
fn is_in_vain(step: &Step) -> bool {
    use Kind::*;
    let is_look = matches!(
        step.operation.kind,
        Yield | Sleep | Lock | Unlock | Load | IsFinished | RecvArrive
    );
    is_look || step.response.is_fruitless() || step.response == Response::Disconnected
}
