//! Which ends of channels are kept by a cycle of `Arc`s: looked for after the end of a full run, in what nobody
//! dropped.
//!
//! A pointer is known by what it points to: the words of what an `Arc` holds are looked through, and of all memory that
//! they lead to, as far as it is known to be in use.

use super::allocations;
use super::arcs::Owners;
use super::event::What;
use super::object::Object;
use super::operation::Site;
use super::state::Engine;

/// What a cycle leads to is looked through so far.
const MOST_PIECES: usize = 1_000;

/// What is reached from an `Arc`'s content.
#[derive(Default)]
struct Reached {
    /// Pieces of memory: where, and how large.
    pieces: Vec<(usize, usize)>,
    /// The `Arc`s among them, by where their content lies.
    arcs: Vec<usize>,
    /// Channels.
    channels: Vec<u32>,
}

impl Engine {
    /// Tells of each channel that a cycle keeps an end of.
    pub fn tell_cycles(&mut self) {
        let mut told: Vec<u32> = Vec::new();
        for (address, size, site) in self.owners.kept() {
            let reached = self.reach(address, size);
            if !reached.arcs.contains(&address) {
                continue;
            }
            let count = reached
                .arcs
                .iter()
                .filter(|&&other| self.leads(other, address))
                .count() as u32;
            for channel in reached.channels {
                if !told.contains(&channel) {
                    told.push(channel);
                    self.event(What::Cycle, channel, count, 0, site, "");
                }
            }
        }
    }

    fn leads(&self, from: usize, to: usize) -> bool {
        let size = self.owners.size(from);
        self.reach(from, size).arcs.contains(&to)
    }

    fn reach(&self, address: usize, size: usize) -> Reached {
        let mut reached = Reached::default();
        reached.pieces.push((address, size));
        let mut at = 0;
        while at < reached.pieces.len() && at < MOST_PIECES {
            let (from, size) = reached.pieces[at];
            for word in words(from, size) {
                self.follow(word, &mut reached);
            }
            at += 1;
        }
        reached
    }

    fn follow(&self, word: usize, reached: &mut Reached) {
        if let Some(at) = self.channel_at(word) {
            let known = reached.channels.contains(&(at as u32 + 1));
            if let (false, Object::Channel(channel)) = (known, &self.objects[at]) {
                reached.channels.push(at as u32 + 1);
                // What waits in it is owned with it.
                channel
                    .queue
                    .iter()
                    .for_each(|message| self.follow(message.addr(), reached));
            }
            return;
        }
        let Some(layout) = allocations::find(word) else {
            return;
        };
        let end = word + layout.size();
        // An `Arc` points to its counts, behind which its content lies.
        let arc = self.owners.kept_within(word..end);
        if let Some(arc) = arc
            && !reached.arcs.contains(&arc)
        {
            reached.arcs.push(arc);
        }
        if !reached.pieces.iter().any(|&(known, _)| known == word) {
            reached.pieces.push((word, layout.size()));
        }
    }

    /// Which of the objects is the channel whose ends have this pointer.
    fn channel_at(&self, word: usize) -> Option<usize> {
        let is_it =
            |object: &Object| matches!(object, Object::Channel(channel) if channel.place == word);
        self.objects.iter().position(is_it).filter(|_| word != 0)
    }
}

/// The words of a piece of memory that is in use.
fn words(from: usize, size: usize) -> impl Iterator<Item = usize> {
    let first = from.next_multiple_of(align_of::<usize>());
    let count = (from + size).saturating_sub(first) / size_of::<usize>();
    // SAFETY: It is in use and nobody writes; volatile, since what lies between fields may never have been written.
    (0..count).map(move |at| unsafe {
        std::ptr::with_exposed_provenance::<usize>(first)
            .add(at)
            .read_volatile()
    })
}

impl Owners {
    /// What is owned still: where it lies, how large it is, and where its `Arc` was made; in the order in which they
    /// were.
    fn kept(&self) -> Vec<(usize, usize, Site)> {
        let mut kept: Vec<_> = self.allocations().filter(|(_, it)| it.size > 0).collect();
        kept.sort_by_key(|(_, it)| it.number);
        kept.into_iter()
            .map(|(address, it)| (address, it.size, it.site))
            .collect()
    }

    fn size(&self, address: usize) -> usize {
        self.allocations()
            .find(|(known, _)| *known == address)
            .map_or(0, |(_, it)| it.size)
    }

    fn kept_within(&self, range: std::ops::Range<usize>) -> Option<usize> {
        let mut kept = self.allocations().filter(|(_, it)| it.size > 0);
        kept.find(|(address, _)| range.contains(address))
            .map(|(address, _)| address)
    }
}
