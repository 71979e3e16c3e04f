//! Schedules that are too long to be passed on by hand: each in a file of its own, for `--schedule @FILE`.

use crate::exercise::Project;
use crate::report::Report;
use crate::words::explore as told;
use std::path::Path;

/// Writes schedules to files that nobody could pass on by hand. Where that can't be done, they are
/// shown.
pub(super) fn keep(report: &mut Report, file: &Path) {
    let here = std::env::current_dir().unwrap_or_default();
    let folder = Project::around(&here).0.schedules();
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let shown = report
        .outcomes
        .iter_mut()
        .zip(1..)
        .take(told::MOST_OUTCOMES);
    for (outcome, number) in shown {
        if outcome.schedule.len() <= told::LONGEST_SCHEDULE {
            continue;
        }
        let path = folder.join(format!("{stem}-{number}.txt"));
        let written = std::fs::create_dir_all(&folder)
            .and_then(|()| std::fs::write(&path, format!("{}\n", outcome.schedule)));
        if written.is_ok() {
            let path = path.strip_prefix(&here).unwrap_or(&path);
            outcome.schedule_file = Some(path.display().to_string());
        }
    }
}
