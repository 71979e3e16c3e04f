//! What is tried beyond the search: random schedules where it was cut.

use super::Explorer;
use crate::schedule::exploration::Cut;
use crate::schedule::sample::Sampler;
use crate::schedule::tree::Job;
use crate::trace::{RunServer, ServerGone};

impl<S: RunServer> Explorer<'_, S> {
    /// Random schedules, where not all could be run.
    pub(super) fn sample(&mut self) -> Result<(), ServerGone> {
        let left = self.plan.bounds.in_all.saturating_sub(self.schedules);
        let mut sampler = Sampler::new(self.plan.bounds.samples.min(left));
        let most_steps = self.steps.saturating_add(self.plan.bounds.sample_steps);
        loop {
            while self.out.len() < self.server.window()
                && self.steps < most_steps
                && self.cut != Some(Cut::Stopped)
            {
                let Some(request) = sampler.next() else { break };
                self.submit(request);
                self.out.push_back(Job::default());
            }
            let Some(job) = self.out.pop_front() else {
                return Ok(());
            };
            if self.receive()? {
                self.count(&job, None);
            }
        }
    }
}
