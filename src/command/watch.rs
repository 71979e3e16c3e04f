//! `rivulets watch`: the companion, a program of its own, in our place.

use super::TROUBLE;
use super::course::around;
use super::say::say_aside;
use crate::process::become_companion;
use crate::words;
use std::ffi::OsString;
use std::process::ExitCode;

/// `rivulets watch [LESSON]`
pub(super) fn watch(lesson: Option<OsString>) -> Result<ExitCode, ExitCode> {
    let (project, _) = around()?;
    let arguments: Vec<_> = lesson.into_iter().collect();
    become_companion(project.root(), &arguments).map_err(|error| {
        say_aside(&words::watch::no_companion(&error));
        TROUBLE.into()
    })
}
