//! Virtual time. It stands still while threads can go on; when nothing else can be done, it moves on to the next
//! deadline. Where time is free, a finite deadline may pass at any moment, and a reading of the clock shows the same
//! time as the last, or any later one at which a comparison that the program makes comes out another way.

use super::answer::{Given, Threshold};
use super::event::What;
use super::operation::{Kind, Response, Site};
use super::origin::{Look, MOST_READINGS, has_looks, take_looks};
use super::pending::{NEVER, Pending, Time};
use super::readings::Reading;
use super::schedule::site_of;
use super::state::{Engine, engine};
use super::wire::{CLOCK_SEEN, FREE_TIME};

/// In the units of time.
const A_MILLISECOND: Time = 1_000_000;

impl Engine {
    /// In how many ways a reading can come out: the same time as before, and each later one that makes a difference;
    /// after as many vain ones as polls are allowed only the later ones.
    pub fn clock_ways(&self, thread: usize, pending: &Pending) -> u16 {
        if pending.operation.argument == 1 || !self.has(FREE_TIME) {
            return 1;
        }
        let later = self.later_times(pending.site).len();
        let spent = later > 0 && self.polls.readings_spent(thread);
        let same = usize::from(!spent);
        u16::try_from(later + same).unwrap_or(u16::MAX)
    }

    /// The times after now at which a reading at this place makes a difference, in order.
    ///
    /// They are those at which a comparison with an earlier reading comes out another way. A reading with which later
    /// ones are compared also has those from which on such a comparison doesn't come out another way where one with a
    /// third reading, or a wait that has begun, does.
    pub fn later_times(&self, site: Site) -> Vec<Time> {
        let thresholds = &self.request.thresholds;
        let mut times = Vec::new();
        if thresholds.is_empty() {
            return times;
        }
        let points = |late: Option<Site>| {
            let fits = thresholds
                .iter()
                .filter(move |one| late.is_none_or(|late| late == one.late));
            fits.flat_map(|threshold| {
                let bases = self
                    .clock_readings
                    .all
                    .iter()
                    .filter(|one| one.site == threshold.base);
                bases.map(|base| base.time.saturating_add(threshold.after))
            })
        };
        times.extend(points(Some(site)));
        for own in thresholds.iter().filter(|one| one.base == site) {
            let waits = self
                .alive
                .iter()
                .filter_map(|thread| self.tasks[*thread].pending);
            let waits = waits
                .map(|pending| pending.deadline)
                .filter(|deadline| *deadline != NEVER);
            times.extend(
                points(None)
                    .chain(waits)
                    .map(|point| (point + 1).saturating_sub(own.after)),
            );
        }
        times.retain(|time| *time > self.clock && *time != NEVER);
        times.sort_unstable();
        times.dedup();
        times
    }

    /// Whether a thread's reading at this place can come out otherwise than its last one there.
    pub fn shows_later(&self, thread: usize, site: Site) -> bool {
        let mut seen = self.clock_readings.seen.iter();
        let last = seen.find(|(other, place, _)| (*other, *place) == (thread, site));
        last.is_some_and(|(_, _, time)| *time < self.clock || !self.later_times(site).is_empty())
    }

    /// Moves time on to the next deadline that a thread waits for, or looks at the clock for in a circle, if there is
    /// one.
    pub fn advance(&mut self) -> bool {
        if self.has(FREE_TIME) {
            return false;
        }
        let waiting = self
            .alive
            .iter()
            .filter_map(|thread| self.tasks[*thread].pending);
        let next = waiting
            .map(|pending| pending.deadline)
            .filter(|deadline| *deadline > self.clock)
            .chain(self.next_for_held())
            .min();
        match next {
            None | Some(NEVER) => false,
            Some(next) => {
                self.clock = next;
                self.time_advanced = true;
                let (whole, beyond) = (next / A_MILLISECOND, next % A_MILLISECOND);
                let whole = u32::try_from(whole).unwrap_or(u32::MAX);
                self.event(What::Time, 0, whole, beyond as u32, Site::default(), "");
                true
            }
        }
    }

    /// A wait that the current thread began after its last step was ended by its deadline.
    #[inline(never)] // Its caller's frame, which may be looked at, holds no number of steps.
    pub fn waited(&mut self, deadline: Time) {
        if deadline != NEVER {
            let begin = self.task().last_step;
            let end = self.record.steps;
            self.clock_readings.waits.push((begin, end));
        }
    }

    /// The number of what is read now at this place.
    #[inline(never)] // Its caller's frame, which may be looked at, holds no number of steps.
    fn number_of_reading(&mut self, site: Site) -> u16 {
        let (time, step) = (self.clock, self.record.steps);
        let all = &mut self.clock_readings.all;
        let known = all
            .iter_mut()
            .rposition(|one| (one.site, one.time) == (site, time));
        if let Some(at) = known {
            all[at].last = step;
            return at as u16 + 1;
        }
        if all.len() >= usize::from(MOST_READINGS) {
            self.given(Given::Elapsed, site);
            return MOST_READINGS;
        }
        all.push(Reading {
            site,
            time,
            first: step,
            last: step,
        });
        all.len() as u16
    }

    /// Takes in what the program looked at since the last time.
    #[inline(never)] // Its caller's frame, which may be looked at, holds no number of steps.
    pub fn take_in_looks(&mut self) {
        if !has_looks() {
            return;
        }
        let mut looks = Vec::new();
        if take_looks(|look| looks.push(*look)) {
            self.given(Given::Elapsed, Site::default());
        }
        looks.iter().for_each(|look| self.take_in(look));
    }

    fn take_in(&mut self, look: &Look) {
        let site = look.at.map_or(Site::default(), site_of);
        let all = &self.clock_readings.all;
        let of = |number: u16| all.get(usize::from(number.wrapping_sub(1))).copied();
        let pair = (of(look.first), of(look.second));
        // What formats a value is called from std: then the place of the reading is told.
        let read = pair.0.or(pair.1).map_or(Site::default(), |one| one.site);
        let site = if site == Site::default() { read } else { site };
        let ((Some(first), Some(second)), Some(greater)) = (pair, look.greater) else {
            // Compared with a date, or used as a number.
            // What is past already stays past, and the first reading is what is given.
            let may_pass =
                look.greater.is_none_or(|greater| greater > 0) && self.clock_readings.reads > 1;
            if look.first == 0 || look.second == 0 {
                self.given(Given::Date, site);
            }
            if may_pass {
                self.given(Given::Elapsed, site);
            }
            return;
        };
        let value = first.time as i64 - second.time as i64 + greater;
        let surely_later =
            first.time > second.time || (first.time == second.time && first.first > second.last);
        let surely_earlier =
            second.time > first.time || (first.time == second.time && second.first > first.last);
        if !surely_earlier && value >= 1 {
            self.threshold((look.second, second), first, value as u64);
        }
        if !surely_later && value <= 0 && !(look.clipped && value == 0) {
            self.threshold((look.first, first), second, (1 - value) as u64);
        }
        // Two that lie in no certain order are compared all the same.
        if surely_later {
            self.clock_readings
                .compared
                .push((look.second, (second.first, first.last)));
        } else {
            self.clock_readings
                .compared
                .push((look.first, (first.first, second.last)));
        }
    }

    fn threshold(&mut self, (_, base): (u16, Reading), late: Reading, after: u64) {
        let threshold = Threshold {
            base: base.site,
            late: late.site,
            after,
        };
        let known = &mut self.record.notes.thresholds;
        if !known.contains(&threshold) {
            known.push(threshold);
        }
    }

    /// Notes something that is the same in every run although it needn't be. Where waits last as long as they say, the
    /// time that passes follows from them.
    pub fn given(&mut self, what: Given, site: Site) {
        let is_of_time = matches!(what, Given::Elapsed | Given::Entangled);
        if is_of_time && !self.has(FREE_TIME) {
            return;
        }
        let known = &mut self.record.notes.given;
        if !known.iter().any(|(other, _)| *other == what) {
            known.push((what, site));
        }
    }
}

/// Reads the clock: an operation, since loops are bounded by it. Returns the time and the reading's number.
#[track_caller]
pub fn read() -> (Time, u16) {
    let site = super::schedule::caller();
    let turn = super::schedule::announce_until(Kind::Clock, 0, 0, 0, NEVER, site);
    let engine = engine();
    engine.take_in_looks();
    engine.note(CLOCK_SEEN);
    engine.clock_readings.reads += 1;
    let (current, later) = (engine.current, engine.later_times(site));
    let spent = !later.is_empty() && engine.polls.readings_spent(current);
    let chosen = match (engine.has(FREE_TIME), spent) {
        (true, false) => usize::from(turn.variant).checked_sub(1),
        (true, true) => Some(turn.variant.into()),
        (false, _) => None,
    };
    let response = match chosen.and_then(|at| later.get(at)) {
        Some(time) => {
            engine.clock = *time;
            Response::TimedOut
        }
        None => Response::Done,
    };
    let now = engine.clock;
    engine.clock_readings.saw(current, site, now);
    let number = engine.number_of_reading(site);
    super::schedule::made(response, 0, 0);
    (now, number)
}
