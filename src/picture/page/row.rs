//! A step of a run as a page tells it.

use super::hands::receives;
use crate::picture::json::objects;
use crate::picture::label::{Labels, shorten};
use crate::picture::scene::ends_line;
use crate::picture::shape::Shape;
use crate::picture::{Mark, Scene, marks};
use crate::trace::story::{Happened, Story};
use crate::trace::{End, Ending, Kind};
use serde_core::ser::SerializeMap;
use serde_core::{Serialize, Serializer};

/// A step of a run: what is said of it, and what it changes.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) struct Row {
    pub lane: usize,
    /// 0 where that isn't known.
    pub line: u32,
    pub text: String,
    /// The number of its sign.
    pub sign: usize,
    pub effect: Option<Effect>,
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

/// What a step changes. Channels go by the numbers that people see.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub(super) enum Effect {
    Started {
        lane: usize,
    },
    Channel {
        channel: usize,
    },
    Sent {
        channel: usize,
        message: u32,
        text: String,
    },
    Received {
        channel: usize,
        message: u32,
    },
    /// A sender that waited for that goes on.
    Taken {
        channel: usize,
        message: u32,
    },
    /// The receiver is gone, and what waited with it.
    Cleared {
        channel: usize,
    },
    Printed {
        text: String,
    },
    /// A lock goes by what it is called.
    Locked {
        lock: String,
    },
    Unlocked {
        lock: String,
    },
    Ended {
        panicked: bool,
    },
    /// It waits to the end, for a message from a channel if that is known.
    Stuck {
        for_ever: bool,
        channel: Option<usize>,
    },
    CutOff,
}

impl Effect {
    /// What the page's script knows it by.
    fn kind(&self) -> &'static str {
        match self {
            Effect::Started { .. } => "started",
            Effect::Channel { .. } => "channel",
            Effect::Sent { .. } => "sent",
            Effect::Received { .. } => "received",
            Effect::Taken { .. } => "taken",
            Effect::Cleared { .. } => "cleared",
            Effect::Printed { .. } => "printed",
            Effect::Locked { .. } => "locked",
            Effect::Unlocked { .. } => "unlocked",
            Effect::Ended { .. } => "ended",
            Effect::Stuck { .. } => "stuck",
            Effect::CutOff => "cut off",
        }
    }
}

impl Serialize for Effect {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry("kind", self.kind())?;
        match self {
            Effect::Started { lane } => map.serialize_entry("lane", lane)?,
            Effect::Channel { channel } | Effect::Cleared { channel } => {
                map.serialize_entry("channel", channel)?;
            }
            Effect::Sent {
                channel, message, ..
            }
            | Effect::Received { channel, message }
            | Effect::Taken { channel, message } => {
                map.serialize_entry("channel", channel)?;
                map.serialize_entry("message", message)?;
            }
            Effect::Stuck { for_ever, channel } => {
                map.serialize_entry("for_ever", for_ever)?;
                map.serialize_entry("channel", channel)?;
            }
            Effect::Printed { .. } | Effect::CutOff => {}
            Effect::Locked { lock } | Effect::Unlocked { lock } => {
                map.serialize_entry("lock", lock)?;
            }
            Effect::Ended { panicked } => map.serialize_entry("panicked", panicked)?,
        }
        if let Effect::Sent { text, .. } | Effect::Printed { text } = self {
            map.serialize_entry("text", text)?;
        }
        map.end()
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

fn effect(scene: &Scene, labels: &Labels, mark: &Mark, ends_line: bool) -> Option<Effect> {
    let number = |channel: &u32| {
        scene
            .channels
            .get(channel)
            .map_or(0, |channel| channel.number)
    };
    let what = match mark {
        Mark::Stuck(operation) => {
            let for_ever = matches!(scene.ending, Ending::Ended(End::Deadlock | End::Livelock));
            let channel = receives(operation.kind).then(|| number(&operation.object));
            return Some(Effect::Stuck { for_ever, channel });
        }
        Mark::CutOff(_) | Mark::Busy(_) => return Some(Effect::CutOff),
        Mark::Moment(what) => what,
    };
    Some(match what {
        Happened::Spawned { thread } => Effect::Started {
            lane: usize::from(*thread),
        },
        Happened::ChannelMade { channel, .. } => Effect::Channel {
            channel: number(channel),
        },
        Happened::Sent {
            channel,
            message,
            text,
            ..
        } => Effect::Sent {
            channel: number(channel),
            message: *message,
            text: shorten(text),
        },
        Happened::Received { channel, message } => Effect::Received {
            channel: number(channel),
            message: *message,
        },
        Happened::Taken { channel, message } => Effect::Taken {
            channel: number(channel),
            message: *message,
        },
        Happened::ReceiverDropped { channel, .. } => Effect::Cleared {
            channel: number(channel),
        },
        Happened::Printed { text } => Effect::Printed {
            text: text.clone() + if ends_line { "\n" } else { "" },
        },
        Happened::Locked { lock } | Happened::Woken { lock, .. } => Effect::Locked {
            lock: labels.lock(*lock),
        },
        Happened::Unlocked { lock } | Happened::Rested { lock } => Effect::Unlocked {
            lock: labels.lock(*lock),
        },
        Happened::Ended { panicked } => Effect::Ended {
            panicked: *panicked,
        },
        Happened::Exited { .. } => Effect::Ended { panicked: false },
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
