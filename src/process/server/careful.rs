//! Runs made one by one, each in a process with nothing else to do, after one has died.

use super::{MOST_LEAKED, ProgramServer};
use crate::process::alone::{Alone, make_alone};
use crate::process::child::{Child, nonsense};
use crate::trace::answer::Whereabouts;
use crate::trace::{Death, Ending, Run, ServerGone};
use std::ops::ControlFlow;

impl ProgramServer {
    /// Makes the first run that is out alone, reporting as it goes.
    pub(super) fn receive_with_care(&mut self, run: &mut Run) -> Result<(), ServerGone> {
        let Some(asked) = self.out.pop_front() else {
            return Err(nonsense());
        };
        self.careful -= 1;
        let mut child = match self.child.take() {
            Some(child) => child,
            None => self.start()?,
        };
        if self.make_alone(&asked.frame, &mut child, run)?.is_none() {
            self.child = (run.notes.leaked < MOST_LEAKED).then_some(child);
            return Ok(());
        }
        // A thread that hangs does so whatever was before, and costs its time again.
        let may_be_innocent =
            child.served > 0 && run.ending != Ending::Died(Death::Hang) && !self.is_stopped();
        if may_be_innocent {
            drop(child);
            child = self.start()?;
            if self.make_alone(&asked.frame, &mut child, run)?.is_none() {
                self.child = Some(child);
            }
        }
        Ok(())
    }

    /// Makes one run in a process with nothing else to do; says how the process died, if it did.
    pub(super) fn make_alone(
        &self,
        frame: &[u8],
        child: &mut Child,
        run: &mut Run,
    ) -> Result<Option<Death>, ServerGone> {
        let mut look = |_: &mut Run, _: &Whereabouts| ControlFlow::Continue(());
        match make_alone(frame, 0, child, run, &mut look)? {
            Alone::Died(death) => {
                if let Some(seen) = self.seen_before(death) {
                    *run = seen;
                }
                Ok(Some(death))
            }
            Alone::Ended | Alone::Seen => Ok(None),
        }
    }

    /// The run that met its limit of time just now, as it was seen beside, if it was.
    pub(super) fn seen_before(&self, death: Death) -> Option<Run> {
        let is_seen = death == Death::Hang && !self.is_stopped();
        is_seen.then(|| self.lookout.finish(&self.stop))?
    }
}
