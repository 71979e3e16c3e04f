//! What stands beside a row: who did what.

mod beside;
mod channel;
mod senders;

use super::scene::{Arrow, Mark, Scene};
use crate::trace::story::Happened;
use crate::trace::{Doing, End, Ending, Kind, Operation};
use std::collections::BTreeMap;

/// Characters of a learner's text; longer ones are cut.
const LONGEST: usize = 40;
/// The same of a panic's message, which says more in its end.
const LONGEST_PANIC: usize = 120;

/// Words for the rows of one scene.
pub struct Labels<'s> {
    scene: &'s Scene,
    arrows: BTreeMap<usize, &'s Arrow>,
    /// The locks in the order in which they are met.
    locks: Vec<u32>,
    /// Whether it is said of what was done that it was waited for.
    tells_waits: bool,
    /// Whether it is said of a message that nobody will receive it.
    tells_later: bool,
}

impl<'s> Labels<'s> {
    /// For a scene.
    pub fn new(scene: &'s Scene) -> Self {
        let ends = |arrow: &'s Arrow| [(arrow.from, arrow), (arrow.to, arrow)];
        let mut locks = Vec::new();
        for row in &scene.rows {
            let lock = match &row.mark {
                Mark::Moment(
                    Happened::Locked { lock }
                    | Happened::Rested { lock }
                    | Happened::Woken { lock, .. },
                ) => *lock,
                Mark::Stuck(operation) if operation.kind == Kind::Lock => operation.object,
                _ => continue,
            };
            if !locks.contains(&lock) {
                locks.push(lock);
            }
        }
        Self {
            scene,
            arrows: scene.arrows.iter().flat_map(ends).collect(),
            locks,
            tells_waits: true,
            tells_later: true,
        }
    }

    /// The same where the order is what matters: that somebody waited is no news there.
    pub fn of_the_order(scene: &'s Scene) -> Self {
        let tells_waits = false;
        Self {
            tells_waits,
            ..Self::new(scene)
        }
    }

    /// The same for a reader who goes along with the run: nothing is said of what comes later.
    pub fn of_the_moment(scene: &'s Scene) -> Self {
        let tells_later = false;
        Self {
            tells_later,
            ..Self::new(scene)
        }
    }

    /// The arrow that begins or ends in a row.
    pub fn arrow(&self, row: usize) -> Option<&'s Arrow> {
        self.arrows.get(&row).copied()
    }

    /// A sentence without its full stop for rows of one thread, or for a message's two rows; behind the time, where
    /// waits last as long as they say.
    pub fn sentence(&self, rows: &[usize]) -> String {
        self.time(rows) + &self.untimed(rows)
    }

    /// `300 ms: `, or `0 to 300 ms: `
    fn time(&self, rows: &[usize]) -> String {
        let time = |row: Option<&usize>| self.scene.time(*row?).map(milliseconds);
        match (time(rows.first()), time(rows.last())) {
            (Some(first), Some(last)) if first == last => format!("{first} ms: "),
            (Some(first), Some(last)) => format!("{first} to {last} ms: "),
            _ => String::new(),
        }
    }

    fn untimed(&self, rows: &[usize]) -> String {
        let begins = |row: &usize| !self.is_part(rows, *row);
        let told = rows.iter().copied().filter(begins);
        let told: Vec<String> = told.map(|row| self.of_parts(rows, row)).collect();
        let name = |row: usize| self.name(self.scene.rows[row].lane);
        match (rows, &told[..]) {
            ([first, second], [sends, _]) if self.is_message(*first, *second) => {
                let waited = self.waited(*second);
                let waited = if waited { ", which waited," } else { "" };
                format!(
                    "{} {sends}; {}{waited} receives it",
                    name(*first),
                    name(*second)
                )
            }
            ([first, ..], [told @ .., last]) if !told.is_empty() => {
                // What stands between two commas ends with the second.
                let comma = match told.last().is_some_and(|told| told.contains(", ")) {
                    true => ",",
                    false => "",
                };
                format!("{} {}{comma} and {last}", name(*first), told.join(", "))
            }
            ([first, ..], [only]) => format!("{} {only}", name(*first)),
            _ => String::new(),
        }
    }

    /// Whether a row goes on with what one before it in the same sentence prints.
    fn is_part(&self, rows: &[usize], row: usize) -> bool {
        rows.first() != Some(&row) && self.scene.prints_on(row)
    }

    /// What is said of a row, and of those in the same sentence that go on with what it prints.
    fn of_parts(&self, rows: &[usize], row: usize) -> String {
        let parts = rows.iter().skip_while(|other| **other != row).skip(1);
        let parts = parts.take_while(|part| self.scene.prints_on(**part));
        let parts: String = parts.map(|part| self.printed(*part)).collect();
        match parts.is_empty() {
            true => self.predicate(row),
            false => format!(
                "prints \"{}\"",
                shorten(&(self.printed(row).to_owned() + &parts))
            ),
        }
    }

    fn printed(&self, row: usize) -> &str {
        match &self.scene.rows[row].mark {
            Mark::Moment(Happened::Printed { text }) => text,
            _ => "",
        }
    }

    /// Whether two rows are a message's sending and receiving.
    pub fn is_message(&self, first: usize, second: usize) -> bool {
        let arrow = self.arrow(first);
        arrow.is_some_and(|arrow| (arrow.from, arrow.to) == (first, second))
    }

    fn name(&self, lane: usize) -> &str {
        let lane = self.scene.lanes.get(lane);
        lane.map_or("a thread", |lane| &lane.called)
    }

    fn waited(&self, row: usize) -> bool {
        self.scene.rows[row].waits_from.is_some()
    }

    fn predicate(&self, row: usize) -> String {
        let told = match &self.scene.rows[row].mark {
            Mark::Moment(what) => self.moment(row, what),
            Mark::Stuck(operation) => self.stuck(operation),
            Mark::CutOff(_) => return self.cut_off().to_owned(),
            Mark::Busy(doing) => return busy(*doing).to_owned(),
        };
        match &self.scene.rows[row].mark {
            // These say themselves that they waited.
            Mark::Moment(Happened::Joined { .. } | Happened::FoundNone { in_time: true, .. })
            | Mark::Stuck(_) => told,
            _ if self.waited(row) && self.tells_waits => format!("waited, then {told}"),
            _ => told,
        }
    }

    fn moment(&self, row: usize, what: &Happened) -> String {
        match what {
            Happened::Spawned { thread } => format!("starts {}", self.name((*thread).into())),
            Happened::Printed { text } if text.is_empty() && self.scene.prints_on(row) => {
                "ends its line".to_owned()
            }
            Happened::Printed { text } => format!("prints \"{}\"", shorten(text)),
            Happened::Panicked { message } => format!("panics: {}", cut(message, LONGEST_PANIC)),
            Happened::Exited { code } => format!("calls exit({code}), which ends the program"),
            Happened::Ended { panicked: true } => "is ended by its panic".to_owned(),
            Happened::Ended { .. } if self.scene.rows[row].lane == 0 => {
                "ends, and the program with it".to_owned()
            }
            Happened::Ended { .. } => "ends".to_owned(),
            _ => {
                let beside = self.beside(row, what).or_else(|| self.of_a_sender(what));
                beside.unwrap_or_else(|| self.over_a_channel(row, what))
            }
        }
    }

    /// What a lock is called: `lock 2`, or `the lock` where there is one.
    pub(super) fn lock(&self, lock: u32) -> String {
        match self.locks.iter().position(|known| *known == lock) {
            Some(at) if self.locks.len() > 1 => format!("lock {}", at + 1),
            _ => "the lock".to_owned(),
        }
    }

    fn stuck(&self, operation: &Operation) -> String {
        let object = operation.object;
        let for_what = match operation.kind {
            Kind::Recv | Kind::RecvArrive => format!(" for a message{}", self.on(object)),
            Kind::Send => format!(" for room to send{}", self.on(object)),
            Kind::SendTaken => format!(" until its message{} is taken", self.on(object)),
            Kind::Join => {
                let other = (object as usize).saturating_sub(1);
                format!(" for {} to end", self.name(other))
            }
            Kind::ScopeEnd => " for the threads of its scope".to_owned(),
            Kind::Lock => format!(" for {}", self.lock(object)),
            _ => String::new(),
        };
        match self.scene.ending {
            Ending::Ended(End::Deadlock | End::Livelock) => format!("waits for ever{for_what}"),
            _ => format!("still waits{for_what}"),
        }
    }

    fn cut_off(&self) -> &'static str {
        match self.scene.ending {
            Ending::Ended(End::Livelock) => "asks again and again, for ever",
            Ending::Ended(End::Exit(_) | End::Abort) => "is cut off by the program's end",
            _ => "is seen no further",
        }
    }
}

fn busy(doing: Doing) -> &'static str {
    match doing {
        Doing::Loop => "goes round here without end",
        Doing::Call => "computes without end",
        Doing::Growth => "takes more and more memory",
        Doing::Recursion => "calls itself until its stack is full",
        Doing::Depth => "runs out of stack",
    }
}

/// Nanoseconds as milliseconds, with as much of a fraction as there is.
fn milliseconds(nanos: u64) -> String {
    let (whole, beyond) = (nanos / 1_000_000, nanos % 1_000_000);
    match beyond {
        0 => whole.to_string(),
        _ => format!("{whole}.{beyond:06}")
            .trim_end_matches('0')
            .to_owned(),
    }
}

/// At most `LONGEST` characters of a learner's text.
pub fn shorten(text: &str) -> String {
    cut(text, LONGEST)
}

/// At most so many characters of a learner's text.
pub(super) fn cut(text: &str, longest: usize) -> String {
    match text.char_indices().nth(longest) {
        None => text.to_owned(),
        Some(_) => text.chars().take(longest - 3).collect::<String>() + "...",
    }
}

#[cfg(test)]
mod tests {
    use super::milliseconds;

    #[test]
    fn a_time_has_as_much_of_a_fraction_as_there_is() {
        for (nanos, shown) in [
            (0, "0"),
            (1_180_000_000, "1180"),
            (2_500_000, "2.5"),
            (1, "0.000001"),
        ] {
            assert_eq!(milliseconds(nanos), shown);
        }
    }
}
