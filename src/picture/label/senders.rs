//! What becomes of senders, each by the name of its variable.

use super::Labels;
use crate::trace::story::Happened;

impl Labels<'_> {
    pub(super) fn of_a_sender(&self, what: &Happened) -> Option<String> {
        Some(match *what {
            Happened::Cloned {
                channel, sender, ..
            } => {
                let name = self.named(channel, sender);
                let name = name.map(|name| format!(", {name}")).unwrap_or_default();
                format!("clones a Sender{name}{}", self.on(channel))
            }
            Happened::SenderDropped {
                channel,
                sender,
                left,
            } => {
                let on = match self.named(channel, sender) {
                    Some(name) if self.on(channel).ends_with(&format!(" channel {name}")) => {
                        String::new()
                    }
                    _ => self.on(channel),
                };
                match (self.named(channel, sender), left) {
                    (Some(name), 0) => format!("drops {name}, the last Sender{on}"),
                    (None, 0) => format!("drops the last Sender{on}"),
                    (Some(name), left) => format!("drops {name}{on} ({left} left)"),
                    (None, left) => format!("drops a Sender{on} ({left} left)"),
                }
            }
            _ => return None,
        })
    }

    fn named(&self, channel: u32, sender: u32) -> Option<String> {
        let name = self.scene.senders.get(&(channel, sender))?;
        Some(format!("`{name}`"))
    }
}
