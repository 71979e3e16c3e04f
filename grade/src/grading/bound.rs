//! The time that a text may take to be run, where its compilers have left some of what it has in all. What is asked to
//! end by it is killed.

use rivulets::process::Allowance;
use rivulets::schedule::Stop;
use std::sync::atomic::Ordering;
use std::sync::mpsc::{RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

/// How often it is looked whether somebody asked for an end of all.
const PERIOD: Duration = Duration::from_millis(50);

/// A text's time, which passes until this is dropped.
pub struct Bound {
    /// Nothing is sent: it is dropped with this.
    _running: Sender<()>,
}

impl Bound {
    /// From now on an end of the text is asked for when that has passed, or when that of all texts is.
    pub fn begin(allowance: &Allowance, of_all: &Stop) -> Self {
        let (running, over) = channel::<()>();
        let (left, begun) = (allowance.left(), Instant::now());
        let (flag, of_all) = (allowance.stop().flag(), of_all.clone());
        thread::spawn(move || {
            while over.recv_timeout(PERIOD) == Err(RecvTimeoutError::Timeout) {
                if of_all.is_asked() || begun.elapsed() >= left {
                    return flag.store(true, Ordering::SeqCst);
                }
            }
        });
        Self { _running: running }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_asked(stop: &Stop) -> bool {
        for _ in 0..600 {
            if stop.is_asked() {
                return true;
            }
            thread::sleep(PERIOD);
        }
        false
    }

    #[test]
    fn an_end_comes_with_time_and_with_that_of_all() {
        let of_all = Stop::default();
        let short = Allowance::new(Duration::ZERO);
        let _running = Bound::begin(&short, &of_all);
        assert!(is_asked(short.stop()));
        let long = Allowance::default();
        let _running = Bound::begin(&long, &of_all);
        thread::sleep(2 * PERIOD);
        assert!(!long.is_over());
        of_all.flag().store(true, Ordering::SeqCst);
        assert!(is_asked(long.stop()));
    }
}
