//! A scene made of a run: a row for each moment, and then whoever is left, or goes on and on.

use super::{Arrow, Lane, Mark, Row, Scene};
use crate::picture::channel::Channel;
use crate::picture::{Names, visible};
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Death, Doing, Ending, Kind, Site, Spot};
use std::collections::{BTreeMap, BTreeSet};

impl Scene {
    /// Of a run.
    pub fn of(story: &Story) -> Scene {
        let names = Names::of(&story.ends.threads);
        let lanes = story.ends.threads.iter().enumerate();
        let lanes = lanes.map(|(at, thread)| Lane {
            name: names.heading(at),
            called: names.beside_its_lane(at),
            site: thread.site,
            begins: None,
            ends: None,
        });
        let mut scene = Scene {
            lanes: lanes.collect(),
            channels: BTreeMap::new(),
            senders: story.senders.clone(),
            arcs: named_arcs(story),
            rows: Vec::new(),
            arrows: Vec::new(),
            unended: BTreeSet::new(),
            times: story.times.clone(),
            ending: story.ending,
        };
        let (mut queues, mut sent) = (Queues::default(), BTreeMap::new());
        for moment in &story.moments {
            scene.take_in(moment, &mut queues, &mut sent);
        }
        Channel::tell_apart(scene.channels.values_mut());
        scene.take_in_who_is_left(story);
        scene.take_in_who_is_busy(story);
        scene.arrows.sort_by_key(|arrow| arrow.from);
        scene
    }

    fn take_in(
        &mut self,
        moment: &Moment,
        queues: &mut Queues,
        sent: &mut BTreeMap<(u32, u32), (usize, String)>,
    ) {
        let lane = usize::from(moment.thread);
        let what = with_visible_text(&moment.what);
        if matches!(what, Happened::Printed { .. }) && !ends_line(&moment.what) {
            self.unended.insert(self.rows.len());
        }
        self.follow(lane, &what, sent);
        self.rows.push(Row {
            step: moment.step,
            lane,
            site: moment.site,
            waits_from: self.waits_from(lane, moment.waited),
            queued: queues.after(&what),
            mark: Mark::Moment(what),
        });
    }

    /// Takes in what the row that comes next says of lanes, channels and arrows.
    fn follow(
        &mut self,
        lane: usize,
        what: &Happened,
        sent: &mut BTreeMap<(u32, u32), (usize, String)>,
    ) {
        let row = self.rows.len();
        match what {
            Happened::Spawned { thread } => {
                if let Some(lane) = self.lanes.get_mut(usize::from(*thread)) {
                    lane.begins = Some(row);
                }
            }
            Happened::ChannelMade {
                channel,
                sender,
                capacity,
            } => {
                let (number, capacity) = (self.channels.len() + 1, *capacity);
                let name = self.senders.get(&(*channel, *sender)).cloned();
                let made = Channel::new(number, capacity, name);
                self.channels.insert(*channel, made);
            }
            Happened::Sent {
                channel,
                message,
                text,
                ..
            } => {
                sent.insert((*channel, *message), (row, text.clone()));
            }
            Happened::Received { channel, message } => {
                if let Some((from, text)) = sent.remove(&(*channel, *message)) {
                    let (channel, message, to) = (*channel, *message, row);
                    self.arrows.push(Arrow {
                        channel,
                        message,
                        from,
                        to,
                        text,
                    });
                }
            }
            Happened::Exited { .. } | Happened::Ended { .. } => {
                if let Some(lane) = self.lanes.get_mut(lane) {
                    lane.ends = Some(row);
                }
            }
            _ => {}
        }
    }

    /// The first row of the others through which a thread waits since a step.
    fn waits_from(&self, lane: usize, since: Option<usize>) -> Option<usize> {
        let since = since?;
        let own = self.rows.iter().rposition(|row| row.lane == lane);
        let own = own.or(self.lanes.get(lane).and_then(|lane| lane.begins));
        let others = self
            .rows
            .iter()
            .enumerate()
            .skip(own.map_or(0, |own| own + 1));
        others
            .filter(|(_, row)| row.step >= since)
            .map(|(at, _)| at)
            .next()
    }

    fn take_in_who_is_busy(&mut self, story: &Story) {
        let Some(spot) = busy(story) else {
            return;
        };
        let (row, lane) = (self.rows.len(), usize::from(spot.thread));
        self.rows.push(Row {
            step: story.steps.len(),
            lane,
            site: spot.site,
            waits_from: None,
            queued: None,
            mark: Mark::Busy(spot.doing),
        });
        if let Some(lane) = self.lanes.get_mut(lane) {
            lane.ends = Some(row);
        }
    }

    fn take_in_who_is_left(&mut self, story: &Story) {
        for (waiting, since) in &story.unfinished {
            let (row, lane) = (self.rows.len(), usize::from(waiting.thread));
            // A thread whose closure is done has nothing left that a program can tell.
            if matches!(
                waiting.operation.kind,
                Kind::Panic | Kind::LetGo | Kind::Finish | Kind::Exit
            ) {
                continue;
            }
            let mark = match since {
                Some(_) => Mark::Stuck(waiting.operation),
                None => Mark::CutOff(waiting.operation),
            };
            self.rows.push(Row {
                step: story.steps.len(),
                lane,
                site: waiting.site,
                waits_from: self.waits_from(lane, *since),
                queued: None,
                mark,
            });
            if let Some(lane) = self.lanes.get_mut(lane) {
                lane.ends = Some(row);
            }
        }
    }
}

/// The variables of those whose line made one alone.
fn named_arcs(story: &Story) -> BTreeMap<u32, String> {
    let made = |line: u32| story.arcs.values().filter(move |arc| arc.site.line == line);
    let alone = story.arcs.values();
    let alone = alone.filter(|arc| made(arc.site.line).count() == 1);
    let named = alone.filter_map(|arc| Some((arc.site.line, arc.variable.clone()?)));
    named.collect()
}

/// Where a run went on and on; where that wasn't seen, by its last step.
fn busy(story: &Story) -> Option<Spot> {
    let computes = || {
        let last = story.steps.last()?;
        Some(Spot {
            thread: last.choice.thread,
            site: Site::default(),
            doing: Doing::Call,
        })
    };
    match story.ending {
        Ending::Died(Death::Hang) => story.spot.or_else(computes),
        Ending::Died(_) => story.spot,
        Ending::Ended(_) => None,
    }
}

/// How many messages wait in each channel.
#[derive(Default)]
struct Queues(BTreeMap<u32, BTreeSet<u32>>);

impl Queues {
    /// Takes a moment in, and says how many wait in its channel then, where it changes that.
    fn after(&mut self, what: &Happened) -> Option<usize> {
        match what {
            Happened::Sent {
                channel, message, ..
            } => {
                let queue = self.0.entry(*channel).or_default();
                queue.insert(*message);
                Some(queue.len())
            }
            Happened::Received { channel, message } => {
                let queue = self.0.entry(*channel).or_default();
                queue.remove(message);
                Some(queue.len())
            }
            Happened::ReceiverDropped { channel, .. } => {
                self.0.entry(*channel).or_default().clear();
                Some(0)
            }
            _ => None,
        }
    }
}

/// A scene's texts are without their line ends.
pub(in crate::picture) fn ends_line(what: &Happened) -> bool {
    matches!(what, Happened::Printed { text } if text.ends_with('\n'))
}

fn with_visible_text(what: &Happened) -> Happened {
    let mut what = what.clone();
    // A tab would be as wide as its place on the row makes it.
    let visible = |text: &str| visible(text).replace('\t', "\\t");
    match &mut what {
        Happened::Sent { text, .. } => *text = visible(text),
        // A line's end is shown as the end of a line.
        Happened::Printed { text } => *text = visible(text.strip_suffix('\n').unwrap_or(text)),
        Happened::Panicked { message } => *message = visible(message.lines().next().unwrap_or("")),
        _ => {}
    }
    what
}
