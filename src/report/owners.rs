//! What a report tells of the `Arc`s that keep ends of channels.

use super::place::Place;
use crate::build::Observed;
use crate::picture::Names;
use crate::picture::json::objects;
use crate::trace::ends::Within;
use crate::trace::story::Story;
use crate::trace::{Kind, Run};

/// The `Arc` in which a sender lies.
#[derive(Clone, Debug)]
pub struct ArcReport {
    /// Where it was made.
    pub place: Place,
    /// The variable that it was made into, if it was one.
    pub name: Option<String>,
}

impl From<&Within> for ArcReport {
    fn from(within: &Within) -> Self {
        Self {
            place: within.site.into(),
            name: within.variable.clone(),
        }
    }
}

/// The last owner of an `Arc` that let go, and with it dropped an end of a channel for good.
#[derive(Clone, Debug)]
pub struct LetGoReport {
    /// Who: a thread's name, the variable that holds it, or which it is and where it was started.
    pub thread: String,
    /// Of what.
    pub arc: ArcReport,
    /// `receiver`, or `sender` for the last of a channel.
    pub drops: &'static str,
}

objects! {
    ArcReport { place: flat, name: some }
    LetGoReport { thread, arc: flat, drops }
}

/// All of a run, in their order.
pub(super) fn let_go(run: &Run, observed: &Observed) -> Vec<LetGoReport> {
    let story = observed.story(run);
    let names = Names::of(&story.ends.threads);
    let ends = story.steps.iter().filter_map(|step| {
        let drops = match (step.operation.kind, step.value) {
            (Kind::DropReceiver, _) => "receiver",
            (Kind::DropSender, 0) => "sender",
            _ => return None,
        };
        let last = story.let_go_for(step)?;
        Some(LetGoReport {
            thread: names.in_full(last.choice.thread.into()),
            arc: numbered(&story, last.operation.object)?,
            drops,
        })
    });
    ends.collect()
}

fn numbered(story: &Story, number: u32) -> Option<ArcReport> {
    let arc = story.arcs.get(&number)?;
    Some(ArcReport {
        place: arc.site.into(),
        name: arc.variable.clone(),
    })
}
