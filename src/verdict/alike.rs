//! Whether a program fails for the same cause as the one that it was made of.

use super::evidence::{Evidence, Explored, Finding};
use super::judge::{Judgement, Standing};
use crate::build::Diagnostic;
use crate::source::lines;
use crate::trace::story::{Happened, Story};
use crate::trace::{Kind, Site};

/// A judged program beside its text.
#[derive(Clone, Copy, Debug)]
pub struct Judged<'a> {
    /// What was found.
    pub judgement: &'a Judgement,
    /// Its text.
    pub source: &'a str,
}

impl Judged<'_> {
    /// Whether it falls short just as another does, though their texts may differ: rustc says the same of the
    /// same line; or each line of the other still stands, and whatever else there is has changed nothing, neither
    /// the requirement that isn't met and the lines that this is about, nor what was received and printed.
    pub fn fails_as(&self, other: &Judged) -> bool {
        match (&self.judgement.evidence, &other.judgement.evidence) {
            (Evidence::Refused(own), Evidence::Refused(others)) => {
                let first = own.first();
                let is_one = |error| others.iter().any(|one| self.refused_as(error, one, other));
                first.is_some_and(is_one)
            }
            (Evidence::Explored(own), Evidence::Explored(others)) => {
                unmet(self.judgement) == unmet(other.judgement)
                    && own.call == others.call
                    && ends_alike(&own.finding, &others.finding)
                    && holds_all_of(self.source, other.source)
                    && self.lines(&own.story) == other.lines(&others.story)
                    && is_told_alike(own, others)
            }
            _ => false,
        }
    }

    fn refused_as(&self, own: &Diagnostic, one: &Diagnostic, other: &Judged) -> bool {
        let line = |judged: &Judged, error: &Diagnostic| {
            let place = error.place.as_ref()?;
            judged.line(place.line).map(str::to_owned)
        };
        own.code == one.code && own.message == one.message && line(self, own) == line(other, one)
    }

    /// The lines at which threads wait for ever, or panicked; and at which the Senders were made that are left.
    fn lines(&self, story: &Story) -> Vec<Option<&str>> {
        let stuck = story.ends.stuck.iter().map(|waiting| waiting.site);
        let senders = story.ends.senders.iter().map(|sender| sender.site);
        let panics = story.moments.iter().filter_map(|moment| {
            let panics = matches!(moment.what, Happened::Panicked { .. });
            panics.then_some(moment.site)
        });
        let sites: Vec<Site> = stuck.chain(senders).chain(panics).collect();
        sites.iter().map(|site| self.line(site.line)).collect()
    }

    fn line(&self, line: u32) -> Option<&str> {
        lines::line(self.source, line).map(str::trim)
    }
}

/// The requirement that isn't met, by its place in the list.
fn unmet(judgement: &Judgement) -> Option<usize> {
    let mut all = judgement.checklist.iter();
    all.position(|(_, standing)| *standing == Standing::Unmet)
}

fn ends_alike(own: &Finding, other: &Finding) -> bool {
    match (own, other) {
        (Finding::Wrong(own), Finding::Wrong(other)) => own == other,
        (Finding::Luck(own, _), Finding::Luck(other, _)) => own == other,
        _ => false,
    }
}

/// Where luck decides, what others came to do differs from order to order: there, it's what main does.
fn is_told_alike(own: &Explored, other: &Explored) -> bool {
    match own.finding {
        Finding::Luck(..) => main_does(&own.story) == main_does(&other.story),
        _ => {
            received(&own.story) == received(&other.story)
                && printed(&own.story) == printed(&other.story)
        }
    }
}

fn main_does(story: &Story) -> Vec<Kind> {
    let steps = story.steps.iter();
    let of_main = steps.filter(|step| step.choice.thread == 0);
    of_main.map(|step| step.operation.kind).collect()
}

fn received(story: &Story) -> usize {
    story.steps.iter().filter(|step| step.took()).count()
}

/// Threads may have taken turns otherwise.
fn printed(story: &Story) -> Vec<&str> {
    let mut lines: Vec<&str> = story.stdout.lines().collect();
    lines.sort_unstable();
    lines
}

/// Whether each line of a program still stands in another, in its order; comments don't count.
fn holds_all_of(text: &str, other: &str) -> bool {
    let mut lines = code(text);
    code(other).all(|wanted| lines.any(|line| line == wanted))
}

fn code(text: &str) -> impl Iterator<Item = &str> {
    let lines = text.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with("//"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_added_takes_nothing_away() {
        let before = "fn main() {\n    // A word.\n    one();\n    two();\n}\n";
        let added = "fn main() {\n    one();\n    another();\n\n        two();\n}\n";
        assert!(holds_all_of(added, before));
        assert!(!holds_all_of(before, added));
        assert!(!holds_all_of(
            "fn main() {\n    two();\n    one();\n}\n",
            before
        ));
    }
}
