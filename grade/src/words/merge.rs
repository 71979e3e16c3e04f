//! What is said of reports that can't be joined.

use crate::report::{Unmerged, VERSION};

/// Why they can't be.
pub fn unmerged(unmerged: &Unmerged) -> String {
    let why = match unmerged {
        Unmerged::Unreadable(file, error) => format!("{} is no report: {error}", file.display()),
        Unmerged::Form(file, version) => {
            let file = file.display();
            format!(
                "{file} is a report of form {version}, and this is a command for form {VERSION}"
            )
        }
        Unmerged::Other(file) => format!(
            "{} was made by another compiler or build of the course, or of other lessons, than the first: grade all \
             with the same",
            file.display()
        ),
        Unmerged::Missing(parts, of) => {
            let parts: Vec<_> = parts.iter().map(|part| format!("{part}/{of}")).collect();
            let are = if parts.len() == 1 { "is" } else { "are" };
            format!("of the class, {} {are} missing", parts.join(" and "))
        }
        Unmerged::Twice(file, shard) => format!(
            "{} is part {}/{}, which is there already, or is of another division",
            file.display(),
            shard.number,
            shard.of
        ),
        Unmerged::Both(file, learner) => {
            format!(
                "{} tells of {learner} what another report told already",
                file.display()
            )
        }
    };
    format!("These reports can't be joined: {why}.\n")
}
