//! How far a class is, on a terminal; nothing elsewhere.

use crate::words;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::{Duration, Instant};

/// Texts after which it may be said how long the others take.
const FEW: u64 = 3;

/// A bar on stderr, which is gone when all is done.
pub struct Progress {
    bar: ProgressBar,
    begun: Instant,
}

impl Progress {
    /// Of so many texts that are to be graded.
    pub fn new(texts: usize) -> Self {
        let bar = ProgressBar::with_draw_target(Some(texts as u64), ProgressDrawTarget::stderr());
        if let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {wide_msg}") {
            bar.set_style(style);
        }
        bar.set_message(words::texts_graded(None));
        // So that it is seen before the first is done.
        bar.tick();
        let begun = Instant::now();
        Self { bar, begun }
    }

    /// One more is done.
    pub fn one_more(&self) {
        self.bar.inc(1);
        let (done, all) = (self.bar.position(), self.bar.length().unwrap_or_default());
        let left = left(self.begun.elapsed(), done, all);
        self.bar.set_message(words::texts_graded(left));
    }

    /// Prints something where the bar is not.
    pub fn aside(&self, print: impl FnOnce()) {
        self.bar.suspend(print);
    }

    /// How many are done.
    pub fn done(&self) -> u64 {
        self.bar.position()
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// How long the others take, if they take as long as those did; nothing as long as those are too few to say.
fn left(passed: Duration, done: u64, all: u64) -> Option<Duration> {
    let others = all
        .checked_sub(done)
        .filter(|others| done >= FEW && *others > 0)?;
    let each = passed.div_f64(done as f64);
    Some(each.mul_f64(others as f64))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_others_take_as_long_as_those_did() {
        let minute = Duration::from_secs(60);
        assert_eq!(left(minute, 2, 100), None);
        assert_eq!(left(minute, 10, 30), Some(2 * minute));
        assert_eq!(left(minute, 30, 30), None);
    }
}
