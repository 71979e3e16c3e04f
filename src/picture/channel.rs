//! A channel as it is drawn.

use std::collections::BTreeMap;

/// A channel of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// Counts from 1 in the order in which they were made.
    pub number: usize,
    /// How many messages may wait in it; `None`: as many as there are.
    pub capacity: Option<u32>,
    /// What it is called: ``channel `tx` ``, or `channel 2` where no variable tells.
    pub called: String,
    /// The variable that its first Sender was made into.
    name: Option<String>,
}

impl Channel {
    /// By the variable of its first Sender, if it had one.
    pub(super) fn new(number: usize, capacity: Option<u32>, name: Option<String>) -> Self {
        let called = match &name {
            Some(name) => format!("channel `{name}`"),
            None => format!("channel {number}"),
        };
        Self {
            number,
            capacity,
            called,
            name,
        }
    }

    /// Gives those whose first Senders have the same name their numbers as well.
    pub(super) fn tell_apart<'c>(channels: impl Iterator<Item = &'c mut Self>) {
        let mut alike: BTreeMap<String, Vec<&mut Self>> = BTreeMap::new();
        for channel in channels {
            if let Some(name) = channel.name.clone() {
                alike.entry(name).or_default().push(channel);
            }
        }
        for (name, channels) in alike.into_iter().filter(|(_, alike)| alike.len() > 1) {
            for channel in channels {
                channel.called = format!("channel {} (`{name}`)", channel.number);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_channel_is_called_by_its_first_sender_and_by_its_number_where_that_does_not_tell() {
        let names = [Some("tx"), Some("go_tx"), None, Some("tx")];
        let made = |(at, name): (usize, &Option<&str>)| {
            Channel::new(at + 1, None, name.map(str::to_owned))
        };
        let mut channels: Vec<_> = names.iter().enumerate().map(made).collect();
        Channel::tell_apart(channels.iter_mut());
        let called: Vec<_> = channels.iter().map(|channel| &*channel.called).collect();
        let wanted = [
            "channel 1 (`tx`)",
            "channel `go_tx`",
            "channel 3",
            "channel 4 (`tx`)",
        ];
        assert_eq!(called, wanted);
    }
}
