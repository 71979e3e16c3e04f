//! A step of a run as a page tells it.

use super::hands::receives;
use crate::picture::json::objects;
use crate::picture::label::{Labels, shorten};
use crate::picture::scene::ends_line;
use crate::picture::shape::Shape;
use crate::picture::{Mark, Scene, marks};
use crate::trace::story::{Happened, Story};
use crate::trace::{End, Ending, Kind};
use serde_core::{Serialize, Serializer};
use serde_json::{Value, json};

/// A step of a run: what is said of it, and what it changes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Row {
    pub lane: usize,
    /// 0 where that isn't known.
    pub line: u32,
    pub text: String,
    /// The number of its sign.
    pub sign: usize,
    pub effect: Option<Value>,
    /// The first of the rows through which its thread waited for this, and what for.
    pub from: Option<usize>,
    pub wait: Option<String>,
}

objects! {
    Row { lane, line, text, sign, effect: some, from: some, wait: some }
}

/// The signs of rows, each once.
#[derive(Default, Debug)]
pub(super) struct Marks(Vec<Vec<Shape>>);

impl Marks {
    fn number(&mut self, shapes: Vec<Shape>) -> usize {
        let known = self.0.iter().position(|known| *known == shapes);
        known.unwrap_or_else(|| {
            self.0.push(shapes);
            self.0.len() - 1
        })
    }
}

impl Serialize for Marks {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(to)
    }
}

/// The rows of a story's scene, in order: one for each moment, then those of who is left. Of none is told what comes
/// later.
pub(super) fn rows(story: &Story, scene: &Scene, signs: &mut Marks) -> impl Iterator<Item = Row> {
    let labels = Labels::of_the_moment(scene);
    scene.rows.iter().enumerate().map(move |(at, row)| {
        let ends_line = story
            .moments
            .get(at)
            .is_none_or(|moment| ends_line(&moment.what));
        let is_stuck = matches!(row.mark, Mark::Stuck(_));
        let waits = row.waits_from.is_some() || is_stuck;
        Row {
            lane: row.lane,
            line: row.site.line,
            text: labels.sentence(&[at]),
            sign: signs.number(marks::mark(&row.mark)),
            effect: effect(scene, &labels, &row.mark, ends_line),
            from: row.waits_from,
            wait: waits.then(|| wait(scene, &row.mark)),
        }
    })
}

/// What a step changes, as the page's script reads it: channels go by the numbers that people see, and locks by what
/// they are called.
fn effect(scene: &Scene, labels: &Labels, mark: &Mark, ends_line: bool) -> Option<Value> {
    let number = |channel: &u32| {
        let channel = scene.channels.get(channel);
        channel.map_or(0, |channel| channel.number)
    };
    let what = match mark {
        // It waits to the end, for a message from a channel if that is known.
        Mark::Stuck(operation) => {
            let for_ever = matches!(scene.ending, Ending::Ended(End::Deadlock | End::Livelock));
            let channel = receives(operation.kind).then(|| number(&operation.object));
            return Some(json!({ "kind": "stuck", "for_ever": for_ever, "channel": channel }));
        }
        Mark::CutOff(_) | Mark::Busy(_) => return Some(json!({ "kind": "cut off" })),
        Mark::Moment(what) => what,
    };
    let of_channel =
        |kind: &str, channel: &u32| json!({ "kind": kind, "channel": number(channel) });
    let of_message = |kind: &str, channel: &u32, message: &u32| {
        let channel = number(channel);
        json!({ "kind": kind, "channel": channel, "message": message })
    };
    Some(match what {
        Happened::Spawned { thread } => json!({ "kind": "started", "lane": thread }),
        Happened::ChannelMade { channel, .. } => of_channel("channel", channel),
        Happened::Sent {
            channel,
            message,
            text,
            ..
        } => {
            let mut sent = of_message("sent", channel, message);
            sent["text"] = shorten(text).into();
            sent
        }
        Happened::Received { channel, message } => of_message("received", channel, message),
        // A sender that waited for that goes on.
        Happened::Taken { channel, message } => of_message("taken", channel, message),
        // The receiver is gone, and what waited with it.
        Happened::ReceiverDropped { channel, .. } => of_channel("cleared", channel),
        Happened::Printed { text } => {
            let end = if ends_line { "\n" } else { "" };
            json!({ "kind": "printed", "text": text.clone() + end })
        }
        Happened::Locked { lock } | Happened::Woken { lock, .. } => {
            json!({ "kind": "locked", "lock": labels.lock(*lock) })
        }
        Happened::Unlocked { lock } | Happened::Rested { lock } => {
            json!({ "kind": "unlocked", "lock": labels.lock(*lock) })
        }
        Happened::Ended { panicked } => json!({ "kind": "ended", "panicked": panicked }),
        Happened::Exited { .. } => json!({ "kind": "ended", "panicked": false }),
        _ => return None,
    })
}

/// What a thread waits for until it comes to this.
fn wait(scene: &Scene, mark: &Mark) -> String {
    let name = |thread: usize| {
        scene
            .lanes
            .get(thread)
            .map_or("a thread", |lane| &*lane.called)
    };
    let channel = |number: u32| scene.on(number);
    let what = match mark {
        Mark::Stuck(operation) => match operation.kind {
            kind if receives(kind) => {
                format!("a message{}", channel(operation.object))
            }
            Kind::Send => format!("room{}", channel(operation.object)),
            Kind::SendTaken => "its message to be taken".to_owned(),
            Kind::Join => name(operation.object.saturating_sub(1) as usize).to_owned() + " to end",
            Kind::ScopeEnd => "its scope's threads".to_owned(),
            Kind::Lock | Kind::Read | Kind::ReadWait | Kind::Write | Kind::WriteWait => {
                "a lock".to_owned()
            }
            Kind::CondvarWake => "a notification".to_owned(),
            Kind::Park => "an unpark".to_owned(),
            _ => "another thread".to_owned(),
        },
        Mark::Moment(what) => awaited(what, &name, &channel),
        Mark::CutOff(_) | Mark::Busy(_) => "the end".to_owned(),
    };
    format!("waits for {what}")
}

fn awaited<'s>(
    what: &Happened,
    name: &impl Fn(usize) -> &'s str,
    channel: &impl Fn(u32) -> String,
) -> String {
    match what {
        Happened::Received { channel: of, .. } | Happened::Disconnected { channel: of } => {
            format!("a message{}", channel(*of))
        }
        Happened::Sent { channel: of, .. } | Happened::NotSent { channel: of } => {
            format!("room{}", channel(*of))
        }
        Happened::Taken { .. } => "its message to be taken".to_owned(),
        Happened::Joined { thread } => name(usize::from(*thread)).to_owned() + " to end",
        Happened::Locked { .. } => "a lock".to_owned(),
        Happened::Woken { .. } => "a notification".to_owned(),
        Happened::Parked { .. } => "an unpark".to_owned(),
        _ => "another thread".to_owned(),
    }
}
