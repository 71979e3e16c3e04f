//! How long all that is started for a text may take together, where there is such a bound.

use crate::schedule::Stop;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What a text has left of its time. It passes while any compiler is at work for it alone; of its runs, whoever waits
/// for them sees to it.
#[derive(Clone, Debug)]
pub struct Allowance {
    stop: Stop,
    spent: Arc<Mutex<Spent>>,
    most: Duration,
}

#[derive(Default, Debug)]
struct Spent {
    before: Duration,
    /// How many are at work, and since when any is.
    at_work: usize,
    since: Option<Instant>,
}

impl Spent {
    fn in_all(&self) -> Duration {
        self.before + self.since.map_or(Duration::ZERO, |since| since.elapsed())
    }
}

/// All the time of the world.
impl Default for Allowance {
    fn default() -> Self {
        Self::new(Duration::MAX)
    }
}

impl Allowance {
    /// So much.
    pub fn new(most: Duration) -> Self {
        let (stop, spent) = (Stop::default(), Arc::default());
        Self { stop, spent, most }
    }

    /// By which an end is asked for before that.
    pub fn stop(&self) -> &Stop {
        &self.stop
    }

    /// What is left.
    pub fn left(&self) -> Duration {
        self.most.saturating_sub(self.spent().in_all())
    }

    /// Whether nothing is left, or somebody asked for an end.
    pub fn is_over(&self) -> bool {
        self.stop.is_asked() || self.left().is_zero()
    }

    /// The same while this works; time passes.
    pub(super) fn during<T>(&self, work: impl FnOnce() -> T) -> T {
        self.begin();
        let done = work();
        self.end();
        done
    }

    fn begin(&self) {
        let mut spent = self.spent();
        spent.at_work += 1;
        spent.since.get_or_insert_with(Instant::now);
    }

    fn end(&self) {
        let mut spent = self.spent();
        spent.at_work -= 1;
        if spent.at_work == 0 {
            spent.before = spent.in_all();
            spent.since = None;
        }
    }

    fn spent(&self) -> MutexGuard<'_, Spent> {
        self.spent.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread::sleep;

    #[test]
    fn time_passes_while_anything_is_at_work() {
        let pause = Duration::from_millis(20);
        let allowance = Allowance::new(Duration::from_secs(1000));
        sleep(pause);
        assert_eq!(allowance.left(), allowance.most);
        allowance.during(|| {
            allowance.during(|| sleep(pause));
            // One of two still is.
            let left = allowance.left();
            assert!(left <= allowance.most - pause, "{left:?}");
            sleep(pause);
            assert!(allowance.left() <= left - pause);
        });
        let left = allowance.left();
        sleep(pause);
        assert_eq!(allowance.left(), left);
        assert!(!allowance.is_over());
    }

    #[test]
    fn what_has_nothing_left_is_over() {
        let allowance = Allowance::new(Duration::from_millis(1));
        allowance.during(|| sleep(Duration::from_millis(2)));
        assert!(allowance.is_over() && !Allowance::default().is_over());
    }
}
