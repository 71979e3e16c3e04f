//! A number that a thread counted in a copy of its own, so that what was counted is lost.

use super::difference::is_in_a_number;
use super::place::printed_wrong;
use crate::build::Diagnostic;
use crate::course::Graded;
use crate::trace::story::Story;
use crate::verdict::Difference;
use crate::words::excerpt::Mark;
use crate::words::text::{hanging, visible};

/// What a closure changes, though nobody reads it.
pub(in super::super::super) struct Copied {
    name: String,
    line: u32,
    column: u32,
}

impl Copied {
    /// Where a number is another than it should be, and the compiler saw that a closure changes a copy that nobody
    /// reads.
    pub fn of(differs: &Difference, graded: &Graded) -> Option<Self> {
        let warnings = graded.warnings.iter().filter(|_| is_in_a_number(differs));
        warnings
            .into_iter()
            .find_map(|warning| Self::told_by(warning, graded))
    }

    fn told_by(warning: &Diagnostic, graded: &Graded) -> Option<Self> {
        let message = warning.message.strip_prefix("value captured by `")?;
        let name = message.strip_suffix("` is never read")?;
        let place = warning.place.as_ref()?;
        let is_here = std::path::Path::new(&place.file) == graded.file;
        is_here.then(|| Self {
            name: name.to_owned(),
            line: place.line,
            column: place.column,
        })
    }

    /// Where it is changed, and where the other one was printed.
    pub(super) fn marks(&self, story: &Story, differs: &Difference) -> Vec<Mark> {
        let changed = Mark {
            line: self.line,
            column: self.column,
            label: "this changes a copy".to_owned(),
        };
        let printed = printed_wrong(story, differs);
        let printed = printed.map(|(_, moment)| Mark::at(moment.site, "this was printed here"));
        std::iter::once(changed).chain(printed).collect()
    }

    /// `the closure has a copy of ... of its own`
    pub(super) fn fact(&self) -> String {
        let (name, line) = (visible(&self.name), self.line);
        let fact = format!(
            "`{name}` is a copy that the closure took along: what line {line} makes of it, nobody reads"
        );
        hanging("   = ", &fact) + "\n\n"
    }
}
