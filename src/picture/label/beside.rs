//! What has nothing to do with a channel.

use super::Labels;
use crate::trace::story::{Happened, Seen, Why};

impl Labels<'_> {
    pub(super) fn beside(&self, row: usize, what: &Happened) -> Option<String> {
        let name = |thread: &u16| self.name(usize::from(*thread));
        Some(match what {
            Happened::Joined { thread } if self.waited(row) => {
                format!("waited for {}, which is over", name(thread))
            }
            Happened::Joined { thread } => format!("joins {}, which is over", name(thread)),
            Happened::Asked { thread, over } => {
                let answer = if *over { "it is" } else { "not yet" };
                format!("asks whether {} is over: {answer}", name(thread))
            }
            Happened::Slept => "has slept".to_owned(),
            Happened::Parked { why } => format!("goes on, {}", because(*why)),
            Happened::Unparked { thread } => format!("unparks {}", name(thread)),
            Happened::Arrived => "arrives at the barrier".to_owned(),
            Happened::LetOn => "goes on from the barrier".to_owned(),
            Happened::Loaded => "reads an atomic".to_owned(),
            Happened::Stored => "writes an atomic".to_owned(),
            Happened::Locked { lock } => format!("takes {}", self.lock(*lock)),
            Happened::Unlocked { lock } => format!("gives {} back", self.lock(*lock)),
            Happened::Rested { lock } => {
                format!(
                    "gives {} back, to wait for a notification",
                    self.lock(*lock)
                )
            }
            Happened::Woken { lock, why } => {
                format!("takes {} again, {}", self.lock(*lock), because(*why))
            }
            Happened::Notified { woken: 0, .. } => "notifies, and nobody waits".to_owned(),
            Happened::Notified {
                thread: Some(thread),
                ..
            } => format!("notifies {}", name(thread)),
            Happened::Notified { woken: 1, .. } => "notifies the one that waits".to_owned(),
            Happened::Notified { woken, .. } => format!("notifies all {woken} that wait"),
            Happened::LetGo { made, left } => {
                let left = match left {
                    0 => " last, and drops what is in it".to_owned(),
                    1 => ", and one owner is left".to_owned(),
                    left => format!(", and {left} owners are left"),
                };
                format!("lets go of {}{left}", self.arc(*made))
            }
            Happened::Owners { made, seen } => seen_of(&self.arc(*made), *seen),
            _ => return None,
        })
    }

    /// The `Arc` that was made at a line.
    fn arc(&self, made: u32) -> String {
        match (self.scene.arcs.get(&made), made) {
            (Some(name), _) => format!("`{name}`"),
            (None, 0) => "an Arc".to_owned(),
            (None, line) => format!("the Arc of line {line}"),
        }
    }
}

fn seen_of(arc: &str, seen: Seen) -> String {
    match seen {
        Seen::Count(count) => format!("counts {count} at {arc}"),
        Seen::Alone(true) => format!("is the only owner of {arc}"),
        Seen::Alone(false) => format!("asks to be the only owner of {arc}, and isn't"),
        Seen::Any(true) => format!("becomes an owner of {arc} by its Weak"),
        Seen::Any(false) => format!("finds no owner left of {arc}"),
    }
}

/// Why a wait is over.
fn because(why: Why) -> &'static str {
    match why {
        Why::Told => "as another thread woke it",
        Why::TimedOut => "as its time was up",
        Why::Causeless => "though nobody woke it",
    }
}
