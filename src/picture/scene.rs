//! What a picture of a run shows, whatever it is drawn with.

use super::channel::Channel;
use super::{Names, visible};
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{Death, Doing, Ending, Kind, Operation, Site, Spot};
use std::collections::{BTreeMap, BTreeSet};
use std::mem::discriminant;

/// A run as rows from top to bottom, lanes from left to right, and arrows between them. Its texts
/// can be shown as they are.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The threads in order of creation, main first: a lane's index is its thread's number.
    pub lanes: Vec<Lane>,
    /// The channels, by their numbers in the run.
    pub channels: BTreeMap<u32, Channel>,
    /// The variables that senders were made into, by their numbers in the run.
    pub senders: BTreeMap<(u32, u32), String>,
    /// The variables that `Arc`s were made into, by the line where they were made.
    pub arcs: BTreeMap<u32, String>,
    /// What happened, in order; what never came to its end stands last.
    pub rows: Vec<Row>,
    /// The messages that were received, in the order in which they were sent.
    pub arrows: Vec<Arrow>,
    /// The rows that print what ends no line.
    pub unended: BTreeSet<usize>,
    /// How late it was, in nanoseconds, from before which step on, where waits last as long as they say.
    pub times: Vec<(usize, u64)>,
    /// How the run ended.
    pub ending: Ending,
}

/// A thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    /// What heads it, the same in every run.
    pub name: String,
    /// What its thread is called beside it.
    pub called: String,
    /// Where it was started.
    pub site: Site,
    /// The row that starts it; main has none.
    pub begins: Option<usize>,
    /// The row after which nothing of it comes any more.
    pub ends: Option<usize>,
}

/// A moment of one thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// How many steps of the run had been made before it.
    pub step: usize,
    /// The lane of whoever did it.
    pub lane: usize,
    /// Where.
    pub site: Site,
    /// The first of the rows through which its thread waited for this.
    pub waits_from: Option<usize>,
    /// How many messages wait in its channel after it, where it is about one.
    pub queued: Option<usize>,
    /// What.
    pub mark: Mark,
}

/// What a row tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Something happened; its texts are made visible.
    Moment(Happened),
    /// The thread waits to do this, and nothing can change that.
    Stuck(Operation),
    /// The run ended before the thread came to do this.
    CutOff(Operation),
    /// This went on and on, until the run was ended from outside.
    Busy(Doing),
}

/// A message on its way from the row in which it was sent to the row in which it was received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// The channel's number in the run.
    pub channel: u32,
    /// The message's number in the run.
    pub message: u32,
    /// The row of the sending.
    pub from: usize,
    /// The row of the receiving.
    pub to: usize,
    /// What it says, shortened.
    pub text: String,
}

/// The variables of those whose line made one alone.
fn named_arcs(story: &Story) -> BTreeMap<u32, String> {
    let made = |line: u32| story.arcs.values().filter(move |arc| arc.site.line == line);
    let alone = story.arcs.values();
    let alone = alone.filter(|arc| made(arc.site.line).count() == 1);
    let named = alone.filter_map(|arc| Some((arc.site.line, arc.variable.clone()?)));
    named.collect()
}

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

    /// The arrow that begins or ends in this row.
    pub fn arrow(&self, row: usize) -> Option<&Arrow> {
        self.arrows
            .iter()
            .find(|arrow| arrow.from == row || arrow.to == row)
    }

    /// Whether a row prints on where its thread's last one left off within a line.
    pub fn prints_on(&self, row: usize) -> bool {
        let lane = self.rows[row].lane;
        let before = self.rows[..row].iter().rposition(|row| row.lane == lane);
        let prints = matches!(self.rows[row].mark, Mark::Moment(Happened::Printed { .. }));
        prints && before.is_some_and(|before| self.unended.contains(&before))
    }

    /// How late it was at a row, in nanoseconds, where waits last as long as they say and there was one.
    pub fn time(&self, row: usize) -> Option<u64> {
        let step = self.rows[row].step;
        let until = self.times.iter().take_while(|(from, _)| *from <= step);
        let last = until.last().map_or(0, |(_, time)| *time);
        (!self.times.is_empty()).then_some(last)
    }

    /// Which of several channels: ` on channel 2`; of one alone that goes without saying.
    pub fn on(&self, channel: u32) -> String {
        match self.channels.get(&channel) {
            Some(known) if self.channels.len() > 1 => format!(" on {}", known.called),
            _ => String::new(),
        }
    }

    /// The first row in which another run of the same program goes another way.
    pub fn first_difference(&self, other: &Scene) -> Option<usize> {
        let alike = |(a, b): &(&Row, &Row)| {
            let told = |row: &Row| match &row.mark {
                Mark::Moment(Happened::Sent { text, .. } | Happened::Printed { text }) => {
                    text.clone()
                }
                _ => String::new(),
            };
            let what = |row: &Row| match &row.mark {
                Mark::Moment(what) => Some(discriminant(what)),
                Mark::Stuck(_) | Mark::CutOff(_) | Mark::Busy(_) => None,
            };
            a.lane == b.lane && a.site == b.site && what(a) == what(b) && told(a) == told(b)
        };
        let same = self.rows.iter().zip(&other.rows).take_while(alike).count();
        (same < self.rows.len().max(other.rows.len())).then_some(same)
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
pub(super) fn ends_line(what: &Happened) -> bool {
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
