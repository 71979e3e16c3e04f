//! What a chart's signs mean, as far as they are in it, and as they stand there.

use super::glyphs::Glyphs;
use super::scene::Mark;
use crate::trace::Doing;
use crate::trace::story::Happened;

/// Spaces between two of its entries.
const GAP: &str = "   ";
/// What goes before the first.
const HEAD: &str = "  Signs: ";

/// Each meaning with its signs, in the order in which they are met: first those of lanes and arrows, since of a
/// mark its row's words tell.
pub(super) struct Legend {
    glyphs: &'static Glyphs,
    lines: Entries,
    marks: Entries,
}

type Entries = Vec<(&'static str, Vec<String>)>;

impl Legend {
    pub(super) fn new(glyphs: &'static Glyphs) -> Self {
        Self {
            glyphs,
            lines: Vec::new(),
            marks: Vec::new(),
        }
    }

    /// Takes in the picture of a line: what lanes and arrows in it mean.
    pub(super) fn take_in(&mut self, picture: &str) {
        let Glyphs {
            lane,
            waiting,
            line,
            left,
            right,
            ..
        } = self.glyphs;
        for (sign, means) in [
            (lane.to_string(), "goes on"),
            (waiting.to_string(), "waits"),
            (format!("{left}{line}"), "receives"),
            (format!("{line}{right}"), "receives"),
        ] {
            if picture.contains(&sign) {
                add(&mut self.lines, sign, means);
            }
        }
    }

    /// Takes in the mark at a column of a picture, if it is to be seen there.
    pub(super) fn take_in_mark(&mut self, mark: &Mark, picture: &str, column: usize) {
        let to_oneself = self.glyphs.begins;
        // Of a message received the head of its arrow tells, but for one to oneself.
        let sign = self.glyphs.mark(mark).unwrap_or(to_oneself);
        let at = |column: usize| picture.chars().nth(column);
        if at(column) != Some(sign) {
            return;
        }
        let line = self.glyphs.line;
        let shown = match mark {
            Mark::Moment(Happened::Spawned { .. }) => {
                format!("{sign}{line}{}", self.glyphs.begins)
            }
            Mark::Moment(Happened::Sent { .. }) if at(column + 1) == Some(line) => {
                format!("{sign}{line}")
            }
            Mark::Moment(Happened::Sent { .. })
                if column.checked_sub(1).and_then(at) == Some(line) =>
            {
                format!("{line}{sign}")
            }
            _ => sign.to_string(),
        };
        let is_arrow = matches!(
            mark,
            Mark::Moment(Happened::Sent { .. } | Happened::Received { .. })
        );
        let entries = if is_arrow {
            &mut self.lines
        } else {
            &mut self.marks
        };
        add(entries, shown, meaning(mark));
    }

    /// At most so many lines of at most so many columns.
    pub(super) fn told(&self, most: usize, width: usize) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for (means, signs) in self.lines.iter().chain(&self.marks) {
            let entry = format!("{} {means}", signs.join(" "));
            let length = entry.chars().count();
            let begun = lines.len();
            let fits = |line: &&mut String| line.chars().count() + GAP.len() + length <= width;
            match lines.last_mut().filter(fits) {
                Some(line) => line.push_str(&format!("{GAP}{entry}")),
                None if begun == most => break,
                None if begun == 0 => lines.push(format!("{HEAD}{entry}")),
                None => lines.push(format!("{}{entry}", " ".repeat(HEAD.len()))),
            }
        }
        lines
    }
}

fn add(entries: &mut Entries, sign: String, means: &'static str) {
    match entries.iter_mut().find(|(known, _)| *known == means) {
        Some((_, signs)) if signs.contains(&sign) => {}
        Some((_, signs)) => signs.push(sign),
        None => entries.push((means, vec![sign])),
    }
}

/// What a mark means, in as few words as there may be.
fn meaning(mark: &Mark) -> &'static str {
    let what = match mark {
        Mark::Stuck(_) => return "waits to the end",
        Mark::CutOff(_) => return "is cut off",
        Mark::Busy(Doing::Loop | Doing::Call) => return "goes on without end",
        Mark::Busy(_) => return "takes too much",
        Mark::Moment(what) => what,
    };
    match what {
        Happened::Sent { .. } => "sends",
        Happened::Received { .. } => "receives",
        Happened::Spawned { .. } => "starts",
        Happened::ChannelMade { .. } => "makes a channel",
        Happened::Cloned { .. } => "clones",
        Happened::NotSent { .. } => "can't send",
        Happened::NoRoom { .. } => "finds no room",
        Happened::FoundNone { in_time: true, .. } => "waits in vain",
        Happened::FoundNone { .. } => "finds none",
        Happened::Disconnected { .. } => "none is left",
        Happened::SenderDropped { .. } | Happened::ReceiverDropped { .. } => "drops",
        Happened::LetGo { .. } => "lets go",
        Happened::Owners { .. } | Happened::Asked { .. } => "asks",
        Happened::Joined { .. } => "joins",
        Happened::Arrived => "arrives",
        Happened::Slept => "has slept",
        Happened::Locked { .. } | Happened::Woken { .. } => "takes a lock",
        Happened::Unlocked { .. } | Happened::Rested { .. } => "gives it back",
        Happened::Notified { .. } | Happened::Unparked { .. } => "wakes",
        Happened::Taken { .. } | Happened::Parked { .. } | Happened::LetOn => "may go on",
        Happened::Loaded => "reads",
        Happened::Stored => "writes",
        Happened::Printed { .. } => "prints",
        Happened::Panicked { .. } => "panics",
        Happened::Exited { .. } | Happened::Ended { .. } => "ends",
    }
}
