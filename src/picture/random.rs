//! Runs that no program makes, to draw.

use super::Scene;
use crate::trace::ends::Thread;
use crate::trace::story::{Happened, Moment, Story};
use crate::trace::{End, Ending, Kind, Operation, Site, Waiting};

/// Numbers that look random and are the same each time.
pub(super) struct Random(u64);

impl Random {
    pub(super) fn new(seed: u64) -> Random {
        Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 33) as usize % bound
    }
}

const TEXTS: [&str; 6] = [
    "\"Hi\"",
    "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字",
    "\"</script><img src=x onerror=alert(1)> & so on, and on, and on\"",
    "\u{1b}[2J\u{7} \t a",
    "a_word_without_any_space_in_it_that_is_longer_than_a_row_may_be_wide_in_a_chart_of_many_lanes_as_here",
    "",
];
const NAMES: [&str; 4] = [
    "w",
    "gauge of the northern water tower",
    "漢字漢字漢字漢字",
    "a\u{202e}b",
];

/// A scene with as many threads and moments as the dice say.
pub(super) fn scene(seed: u64) -> Scene {
    Scene::of(&story(seed))
}

/// The run of such a scene.
pub(super) fn story(seed: u64) -> Story {
    let random = &mut Random::new(seed);
    let threads = 1 + random.below(14);
    let mut story = Story {
        ending: Ending::Ended([End::Deadlock, End::Exit(0), End::Livelock][random.below(3)]),
        ..Story::default()
    };
    story.ends.threads = (0..threads).map(|thread| lane(random, thread)).collect();
    let mut waiting = Vec::new();
    for step in 0..random.below(160) {
        let what = happening(random, step, threads, &mut waiting);
        story.moments.push(Moment {
            step,
            thread: random.below(threads) as u16,
            site: Site {
                line: [7, 9, 100_000][random.below(3)],
                column: 5,
            },
            waited: (random.below(4) == 0).then(|| random.below(step + 1)),
            what,
        });
    }
    for thread in 0..random.below(threads) as u16 {
        let kind = Kind::ALL[random.below(Kind::ALL.len())];
        let waits = Waiting {
            thread,
            operation: Operation::new(kind, 1),
            site: Site::default(),
            variants: 0,
        };
        story
            .unfinished
            .push((waits, (random.below(2) == 0).then_some(0)));
    }
    story
}

fn lane(random: &mut Random, thread: usize) -> Thread {
    let name = match random.below(3) {
        _ if thread == 0 => Some("main".to_owned()),
        0 => Some(NAMES[random.below(NAMES.len())].to_owned()),
        _ => None,
    };
    Thread {
        name,
        variable: (random.below(4) == 0).then(|| "a".to_owned()),
        site: Site {
            line: random.below(2000) as u32,
            column: 5,
        },
        scope: 0,
    }
}

fn happening(
    random: &mut Random,
    step: usize,
    threads: usize,
    waiting: &mut Vec<(u32, u32)>,
) -> Happened {
    let channel = 1 + random.below(3) as u32;
    let text = TEXTS[random.below(TEXTS.len())].to_owned();
    match random.below(12) {
        0..4 => {
            let message = step as u32;
            waiting.push((channel, message));
            Happened::Sent {
                channel,
                message,
                sender: 1,
                text,
            }
        }
        4..8 if !waiting.is_empty() => {
            let (channel, message) = waiting.remove(random.below(waiting.len()));
            Happened::Received { channel, message }
        }
        8 => Happened::Spawned {
            thread: random.below(threads) as u16,
        },
        9 => Happened::Printed { text },
        10 => Happened::ChannelMade {
            channel,
            sender: 1,
            capacity: [None, Some(0), Some(3)][random.below(3)],
        },
        _ => Happened::SenderDropped {
            channel,
            sender: 1,
            left: random.below(2) as u32,
        },
    }
}
