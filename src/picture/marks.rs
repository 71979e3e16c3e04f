//! The shapes on a lane. Each has a word or a form of its own: colour only repeats it.

use super::scene::Mark;
use crate::trace::Doing;
use crate::trace::story::Happened;

/// The mark of a row whose thread does what is no arrow.
pub(super) fn mark(mark: &Mark, x: u32, y: u32) -> String {
    match mark {
        Mark::Stuck(_) => alarm("stuck", x, y),
        Mark::CutOff(_) => badge("cut off", x, y),
        Mark::Busy(Doing::Loop | Doing::Call) => alarm("no end", x, y),
        Mark::Busy(Doing::Growth) => alarm("memory", x, y),
        Mark::Busy(Doing::Recursion | Doing::Depth) => alarm("stack", x, y),
        Mark::Moment(what) => match what {
            Happened::Received { .. } | Happened::Sent { .. } | Happened::Spawned { .. } => {
                String::new()
            }
            Happened::Panicked { .. } => alarm("panic", x, y),
            Happened::NotSent { .. } => alarm("not sent", x, y),
            Happened::Exited { .. } => badge("exit", x, y) + &end(x, y),
            Happened::Ended { .. } => end(x, y),
            Happened::ChannelMade { .. } => badge("channel", x, y),
            Happened::Cloned { .. } => badge("clone", x, y),
            Happened::NoRoom { .. } => badge("full", x, y),
            Happened::Taken { .. } => badge("taken", x, y),
            Happened::FoundNone { .. } => badge("empty", x, y),
            Happened::Disconnected { .. } => badge("no sender", x, y),
            Happened::SenderDropped { left: 0, .. } => badge("drop last", x, y),
            Happened::SenderDropped { .. } | Happened::ReceiverDropped { .. } => {
                badge("drop", x, y)
            }
            Happened::Joined { .. } => badge("join", x, y),
            Happened::Slept => badge("sleep", x, y),
            Happened::Locked { .. } => badge("lock", x, y),
            Happened::Unlocked { .. } => badge("unlock", x, y),
            Happened::Rested { .. } => badge("wait", x, y),
            Happened::Woken { .. } => badge("woken", x, y),
            Happened::Notified { .. } => badge("notify", x, y),
            Happened::Parked { .. } => badge("park", x, y),
            Happened::Unparked { .. } => badge("unpark", x, y),
            Happened::Arrived => badge("barrier", x, y),
            Happened::LetOn => badge("let on", x, y),
            Happened::Asked { .. } => badge("over?", x, y),
            Happened::Loaded => badge("read", x, y),
            Happened::Stored => badge("write", x, y),
            Happened::LetGo { left: 0, .. } => badge("let go last", x, y),
            Happened::LetGo { .. } => badge("let go", x, y),
            Happened::Owners { .. } => badge("owners?", x, y),
            Happened::Printed { .. } => badge("print", x, y),
        },
    }
}

/// A line from the thread that starts another to where that begins.
pub(super) fn start(x: u32, other: Option<u32>, y: u32) -> String {
    match other {
        Some(other) if other != x => {
            let tip = if other > x { other - 6 } else { other + 6 };
            let back = if other > x { tip - 8 } else { tip + 8 };
            format!(
                "<path class=\"start\" d=\"M{x} {y}H{tip}M{back} {}L{tip} {y}L{back} {}\"/>\
                 <circle class=\"startdot\" cx=\"{x}\" cy=\"{y}\" r=\"3\"/>\
                 <circle class=\"startdot\" cx=\"{other}\" cy=\"{y}\" r=\"5\"/>",
                y - 4,
                y + 4
            )
        }
        _ => badge("start", x, y),
    }
}

/// The head of an arrow, turned as it comes.
pub(super) fn head(from: (u32, u32), to: (u32, u32)) -> String {
    let (x, y) = (f64::from(to.0), f64::from(to.1));
    let (dx, dy) = match from.0 == to.0 {
        // A message to oneself comes from the right.
        true => (-1.0, 0.0),
        false => (x - f64::from(from.0), y - f64::from(from.1)),
    };
    let length = dx.hypot(dy).max(1.0);
    let (dx, dy) = (dx / length, dy / length);
    let (bx, by) = (x - 12.0 * dx, y - 12.0 * dy);
    format!(
        "<path class=\"head\" d=\"M{x:.1} {y:.1}L{:.1} {:.1}L{:.1} {:.1}Z\"/>",
        bx - 5.0 * dy,
        by + 5.0 * dx,
        bx + 5.0 * dy,
        by - 5.0 * dx
    )
}

/// The way of a message that nobody receives.
pub(super) fn lost(x: u32, y: u32, left: bool) -> String {
    let (tip, low) = (if left { x - 30 } else { x + 30 }, y + 8);
    format!(
        "<path class=\"lost\" d=\"M{x} {y}L{tip} {low}M{} {}L{} {}M{} {}L{} {}\"/>",
        tip - 5,
        low - 5,
        tip + 5,
        low + 5,
        tip - 5,
        low + 5,
        tip + 5,
        low - 5
    )
}

fn end(x: u32, y: u32) -> String {
    let y = y + 10;
    format!(
        "<line class=\"end\" x1=\"{}\" y1=\"{y}\" x2=\"{}\" y2=\"{y}\"/>",
        x - 12,
        x + 12
    )
}

fn badge(word: &str, x: u32, y: u32) -> String {
    let half = half(word);
    format!(
        "<rect class=\"badge\" x=\"{}\" y=\"{}\" width=\"{}\" height=\"18\" rx=\"4\"/>\
         <text class=\"badge\" x=\"{x}\" y=\"{}\">{word}</text>",
        x - half,
        y - 9,
        2 * half,
        y + 4
    )
}

/// An eight-sided sign.
fn alarm(word: &str, x: u32, y: u32) -> String {
    let half = half(word) + 4;
    let (left, right, top, bottom) = (x - half, x + half, y - 11, y + 11);
    format!(
        "<path class=\"alarm\" d=\"M{} {top}H{}L{right} {}V{}L{} {bottom}H{}L{left} {}V{}Z\"/>\
         <text class=\"alarm\" x=\"{x}\" y=\"{}\">{word}</text>",
        left + 7,
        right - 7,
        top + 7,
        bottom - 7,
        right - 7,
        left + 7,
        bottom - 7,
        top + 7,
        y + 4
    )
}

fn half(word: &str) -> u32 {
    4 * word.len() as u32 + 3
}
