//! The shapes on a lane, about the place where they stand. Each has a word or a form of its own: colour only repeats
//! it.

use super::scene::Mark;
use super::shape::Shape;
use crate::trace::Doing;
use crate::trace::story::Happened;

/// What ends in a head refers to it by these names.
const HEAD: &str = "arrowhead";
const BEGINS: &str = "starthead";

/// The mark of a row whose thread does what is no arrow.
pub(super) fn mark(mark: &Mark) -> Vec<Shape> {
    match mark {
        Mark::Stuck(_) => alarm("stuck"),
        Mark::CutOff(_) => badge("cut off"),
        Mark::Busy(Doing::Loop | Doing::Call) => alarm("no end"),
        Mark::Busy(Doing::Growth) => alarm("memory"),
        Mark::Busy(Doing::Recursion | Doing::Depth) => alarm("stack"),
        Mark::Moment(what) => moment(what),
    }
}

fn moment(what: &Happened) -> Vec<Shape> {
    match what {
        Happened::Received { .. } | Happened::Spawned { .. } => Vec::new(),
        Happened::Sent { .. } => vec![Shape::new("circle", "sent").with("r", 5)],
        Happened::Panicked { .. } => alarm("panic"),
        Happened::NotSent { .. } => alarm("not sent"),
        Happened::Exited { .. } => [badge("exit"), end()].concat(),
        Happened::Ended { .. } => end(),
        Happened::ChannelMade { .. } => badge("channel"),
        Happened::Cloned { .. } => badge("clone"),
        Happened::NoRoom { .. } => badge("full"),
        Happened::Taken { .. } => badge("taken"),
        Happened::FoundNone { in_time: true, .. } => badge("time is up"),
        Happened::FoundNone { .. } => badge("empty"),
        Happened::Disconnected { .. } => badge("no sender"),
        Happened::SenderDropped { left: 0, .. } => badge("drop last"),
        Happened::SenderDropped { .. } | Happened::ReceiverDropped { .. } => badge("drop"),
        Happened::Joined { .. } => badge("join"),
        Happened::Slept => badge("sleep"),
        Happened::Locked { .. } => badge("lock"),
        Happened::Unlocked { .. } => badge("unlock"),
        Happened::Rested { .. } => badge("wait"),
        Happened::Woken { .. } => badge("woken"),
        Happened::Notified { .. } => badge("notify"),
        Happened::Parked { .. } => badge("park"),
        Happened::Unparked { .. } => badge("unpark"),
        Happened::Arrived => badge("barrier"),
        Happened::LetOn => badge("let on"),
        Happened::Asked { .. } => badge("over?"),
        Happened::Loaded => badge("read"),
        Happened::Stored => badge("write"),
        Happened::LetGo { left: 0, .. } => badge("let go last"),
        Happened::LetGo { .. } => badge("let go"),
        Happened::Owners { .. } => badge("owners?"),
        Happened::Printed { .. } => badge("print"),
    }
}

/// The heads of arrows, for what begins a drawing.
pub(super) fn heads() -> Shape {
    let head = |id: &str, class, size: u32, shape: &str| {
        Shape::new("marker", "")
            .with("id", id)
            .with("viewBox", "0 0 12 10")
            .with("refX", 12)
            .with("refY", 5)
            .with("markerWidth", size)
            .with("markerHeight", size)
            .with("markerUnits", "userSpaceOnUse")
            .with("orient", "auto")
            .around(vec![Shape::new("path", class).with("d", shape)])
    };
    Shape::new("defs", "").around(vec![
        head(HEAD, "head", 12, "M12 5L0 0V10Z"),
        head(BEGINS, "begins", 10, "M2 1L12 5L2 9"),
    ])
}

/// The way of a message, from a place to another; one to the same lane goes round. Without `head` it's only
/// on its way.
pub(super) fn way(class: &str, from: (u32, u32), to: (u32, u32), head: bool) -> Shape {
    let ((x1, y1), (x2, y2)) = (from, to);
    let out = x1 + 40;
    let path = match x1 == x2 {
        true => format!("M{x1} {y1}C{out} {y1} {out} {y2} {} {y2}", x1 + 6),
        false => format!("M{x1} {y1}L{x2} {y2}"),
    };
    let way = Shape::new("path", class).with("d", path);
    match head {
        true => way.with("marker-end", format_args!("url(#{HEAD})")),
        false => way,
    }
}

/// A line from the thread that starts another to where that begins.
pub(super) fn start(x: u32, other: Option<u32>, y: u32) -> Vec<Shape> {
    let Some(other) = other.filter(|other| *other != x) else {
        let place = format!("translate({x} {y})");
        let group = Shape::new("g", "").with("transform", place);
        return vec![group.around(badge("start"))];
    };
    let tip = if other > x { other - 5 } else { other + 5 };
    let dot = |x: u32, r: u32| {
        let dot = Shape::new("circle", "startdot").with("cx", x);
        dot.with("cy", y).with("r", r)
    };
    let line = Shape::new("path", "start").with("d", format_args!("M{x} {y}H{tip}"));
    let line = line.with("marker-end", format_args!("url(#{BEGINS})"));
    vec![line, dot(x, 3), dot(other, 5)]
}

/// The way of a message that nobody receives.
pub(super) fn lost(left: bool) -> Shape {
    let tip = if left { -30 } else { 30 };
    let (before, behind) = (tip - 5, tip + 5);
    let path = format!("M0 0L{tip} 8M{before} 3L{behind} 13M{before} 13L{behind} 3");
    Shape::new("path", "lost").with("d", path)
}

fn end() -> Vec<Shape> {
    let line = Shape::new("path", "end").with("d", "M-12 10H12");
    vec![line]
}

fn word(word: &str, class: &str) -> Shape {
    Shape::new("text", class).with("y", 4).saying(word)
}

fn badge(said: &str) -> Vec<Shape> {
    let half = half(said);
    let frame = Shape::new("rect", "badge").with("x", -half).with("y", -9);
    let frame = frame.with("width", 2 * half).with("height", 18);
    vec![frame.with("rx", 4), word(said, "badge")]
}

/// An eight-sided sign.
fn alarm(said: &str) -> Vec<Shape> {
    let half = half(said) + 4;
    let edge = half - 7;
    let path = format!("M-{edge} -11H{edge}L{half} -4V4L{edge} 11H-{edge}L-{half} 4V-4Z");
    vec![
        Shape::new("path", "alarm").with("d", path),
        word(said, "alarm"),
    ]
}

fn half(word: &str) -> i32 {
    4 * word.len() as i32 + 3
}
