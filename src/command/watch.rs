//! `rivulets watch`: the companion, a program of its own, in our place.

use super::course::around;
use super::refuse;
use crate::process::become_companion;
use crate::words;
use std::ffi::OsString;
use std::process::ExitCode;

/// `rivulets watch [LESSON]`
pub(super) fn watch(lesson: Option<OsString>) -> Result<ExitCode, ExitCode> {
    let (project, _) = around()?;
    let arguments: Vec<_> = lesson.into_iter().collect();
    let ended = become_companion(project.root(), &arguments);
    ended.map_err(|error| refuse(&words::watch::no_companion(&error)))
}
