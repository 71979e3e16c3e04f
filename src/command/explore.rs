//! `rivulets explore FILE.rs`: every schedule of any program.

use super::report::Report;
use crate::program::observed::{ObserveError, Observed, Toolchain, observe};
use crate::program::server::ProgramServer;
use crate::program::watchdog::Limits;
use crate::schedule::{Bounds, Exploration, Plan, Progress, Schedule, explore, explore_one};
use crate::trace::ServerGone;
use crate::words;
use clap::{Args, ValueEnum};
use std::fmt;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Run a program under every schedule that can make a difference
#[derive(Args, Clone, Debug)]
pub struct ExploreArgs {
    /// The program: one file with `main`
    pub file: PathBuf,
    /// For people or for machines
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// Run every schedule there is, even those that can't differ
    #[arg(long)]
    pub no_reduction: bool,
    /// Replay this schedule alone
    #[arg(long, value_name = "SCHEDULE")]
    pub schedule: Option<Schedule>,
    /// Stop after so many schedules
    #[arg(long, value_name = "N", default_value_t = Bounds::default().schedules)]
    pub max_schedules: u64,
    /// Stop after so many steps in all runs together
    #[arg(long, value_name = "N", default_value_t = Bounds::default().steps)]
    pub max_steps: u64,
}

/// How the report is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// Sentences.
    Text,
    /// One object.
    Json,
}

/// Why a program was not explored.
#[derive(Debug)]
pub enum ExploreError {
    /// There is no observed program.
    NotObserved(ObserveError),
    /// Its runs can't be made.
    ServerGone(ServerGone),
}

impl fmt::Display for ExploreError {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            ExploreError::NotObserved(error) => error.fmt(f),
            ExploreError::ServerGone(ServerGone(why)) => f.write_str(why),
        }
    }
}

impl std::error::Error for ExploreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ExploreError::NotObserved(error) => Some(error),
            ExploreError::ServerGone(_) => None,
        }
    }
}

impl ExploreArgs {
    /// Explores the program, building it within `folder`, which is empty. `stop` ends it at once with what was found;
    /// `progress` is called after each run.
    pub fn run(
        &self,
        toolchain: &Toolchain,
        folder: &Path,
        stop: &Arc<AtomicBool>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Report, ExploreError> {
        let observed = observe(&self.file, folder, toolchain).map_err(ExploreError::NotObserved)?;
        let exploration = self.explore(&observed, stop, progress).map_err(ExploreError::ServerGone)?;
        Ok(Report::new(self.file.display().to_string(), &observed, &exploration))
    }

    /// The report as text, in the format that is asked for.
    pub fn write(&self, report: &Report) -> String {
        match self.format {
            Format::Text => words::explore::text(report),
            // A report has nothing that JSON can't say.
            Format::Json => serde_json::to_string(report).unwrap_or_default() + "\n",
        }
    }

    fn explore(
        &self,
        observed: &Observed,
        stop: &Arc<AtomicBool>,
        progress: &mut dyn FnMut(Progress),
    ) -> Result<Exploration, ServerGone> {
        let mut server = ProgramServer::new(observed.executable.clone(), Limits::default(), Arc::clone(stop));
        let plan = self.plan(observed);
        let mut watch = |so_far: Progress| {
            progress(so_far);
            if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        };
        let mut exploration = match &self.schedule {
            Some(schedule) => explore_one(&mut server, &plan, schedule)?,
            None => explore(&mut server, &plan, &mut watch)?,
        };
        if !stop.load(Ordering::Relaxed) {
            exploration.replay_outcomes(&mut server, &plan)?;
        }
        Ok(exploration)
    }

    fn plan(&self, observed: &Observed) -> Plan {
        let default = Bounds::default();
        let bounds = Bounds {
            schedules: self.max_schedules,
            fresh_schedules: self.max_schedules.min(default.fresh_schedules),
            steps: self.max_steps,
            ..default
        };
        let fresh_process = observed.keeps_state.is_some();
        Plan { reduced: !self.no_reduction, bounds, fresh_process, ..Plan::default() }
    }
}
