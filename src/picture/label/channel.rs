//! What stands beside a row that is about a channel: what was sent, received, or looked for in vain.

use super::{Labels, shorten};
use crate::trace::story::Happened;

impl Labels<'_> {
    pub(super) fn over_a_channel(&self, row: usize, what: &Happened) -> String {
        let on = |channel: &u32| self.on(*channel);
        match what {
            Happened::ChannelMade {
                channel, capacity, ..
            } => format!("makes {}{}", self.channel(*channel), room(*capacity)),
            Happened::Sent { channel, text, .. } => {
                let nobody = self.tells_later && self.arrow(row).is_none();
                let nobody = if nobody {
                    ", which nobody receives"
                } else {
                    ""
                };
                let (text, queued) = (shorten(text), self.queued(row, *channel));
                format!("sends {text}{}{queued}{nobody}", on(channel))
            }
            Happened::Taken { .. } => "goes on, as its message was taken".to_owned(),
            Happened::Received { channel, .. } => match self.arrow(row) {
                Some(arrow) => {
                    let (from, to) = (self.scene.rows[arrow.from].lane, self.scene.rows[row].lane);
                    let from = if from == to {
                        "itself"
                    } else {
                        self.name(from)
                    };
                    let (text, queued) = (shorten(&arrow.text), self.queued(row, *channel));
                    format!("receives {text} from {from}{}{queued}", on(channel))
                }
                None => format!("receives a message{}", on(channel)),
            },
            Happened::NotSent { channel } => {
                format!("can't send{}, as the Receiver is gone", on(channel))
            }
            Happened::NoRoom { channel } => format!("finds no room to send{}", on(channel)),
            Happened::FoundNone { channel, in_time } => match in_time {
                true => format!("waits for a time, and no message comes{}", on(channel)),
                false => format!("looks, and finds no message{}", on(channel)),
            },
            Happened::Disconnected { channel } => {
                format!("learns that no Sender is left{}", on(channel))
            }
            Happened::ReceiverDropped { channel, lost } => {
                let lost = match lost {
                    0 => String::new(),
                    1 => ", and a message with it".to_owned(),
                    lost => format!(", and {lost} messages with it"),
                };
                format!("drops the Receiver{}{lost}", on(channel))
            }
            _ => String::new(),
        }
    }

    /// What it is called from here on, if there are several.
    fn channel(&self, channel: u32) -> &str {
        match self.scene.channels.get(&channel) {
            Some(known) if self.scene.channels.len() > 1 => &known.called,
            _ => "a channel",
        }
    }

    /// Which of several channels.
    pub(super) fn on(&self, channel: u32) -> String {
        self.scene.on(channel)
    }

    fn capacity(&self, channel: u32) -> Option<u32> {
        self.scene.channels.get(&channel)?.capacity
    }

    /// How full a bounded channel is after a row.
    fn queued(&self, row: usize, channel: u32) -> String {
        match (self.scene.rows[row].queued, self.capacity(channel)) {
            (Some(queued), Some(capacity)) if capacity > 0 => {
                format!(" ({queued} of {capacity} waiting)")
            }
            _ => String::new(),
        }
    }
}

fn room(capacity: Option<u32>) -> String {
    match capacity {
        None => String::new(),
        Some(0) => " without room: a send lasts until its message is taken".to_owned(),
        Some(1) => " with room for 1 message".to_owned(),
        Some(room) => format!(" with room for {room} messages"),
    }
}
