//! How far a learner is, as verdicts have told it: kept in one small file, and believed of the same texts alone.
//!
//! A line is a verdict on one text, by one build of the grader. So the file may be deleted, spoilt or merged with
//! another: a line that can't be read says nothing, and one of another text is not found.

use super::Graded;
use crate::build::{Snapshot, Toolchain};
use crate::exercise::{ExerciseId, Project, Subject, Whose, write_whole};
use crate::verdict::Verdict;
use std::fmt;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::str::FromStr;

/// Lines that are kept: more than a course has lessons, so that a text that comes back is known.
const MOST: usize = 400;

/// Stands for a lesson, a text as an answer to it, the compiler, and the build of the grader that looked at it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Mark(u64);

impl Mark {
    /// Of a program's whole text as an answer to this lesson.
    pub fn of(lesson: ExerciseId, whole_text: &str) -> Self {
        let mut hasher = DefaultHasher::new();
        let grader = (Toolchain::version(), env!("RIVULETS_MARK"));
        (grader, lesson, whole_text).hash(&mut hasher);
        Self(hasher.finish())
    }

    /// Of a file as it is now; none if that can't be read.
    pub fn of_file(project: &Project, lesson: ExerciseId, subject: &Subject) -> Option<Self> {
        let scratch = project.scratch();
        let snapshot = Snapshot::take(subject.name(), subject.folder(), &scratch).ok()?;
        Some(Self::of(lesson, &snapshot.whole_text()))
    }
}

impl fmt::Display for Mark {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// One line: what was found of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Line {
    lesson: ExerciseId,
    mark: Mark,
    /// What the hints are called that fit it; nothing where it passed.
    fits: String,
    verdict: Verdict,
}

/// The verdicts that are known.
#[derive(Clone, Default, Debug)]
pub struct Known(Vec<Line>);

impl Known {
    /// Reads what is known in a course; nothing if that can't be read.
    pub fn read(project: &Project) -> Self {
        let text = fs::read(project.progress()).unwrap_or_default();
        Self::parse(&String::from_utf8_lossy(&text))
    }

    fn parse(text: &str) -> Self {
        let lines = text.lines().filter_map(|line| line.parse().ok());
        Self(lines.collect())
    }

    /// What is known of a text; nothing where two lines say different things of it.
    fn of(&self, mark: Mark) -> Option<&Line> {
        let mut found = self.0.iter().filter(|line| line.mark == mark);
        let first = found.next()?;
        found.all(|line| line == first).then_some(first)
    }

    /// What is known of a lesson's file as it is now.
    pub fn verdict(
        &self,
        project: &Project,
        lesson: ExerciseId,
        subject: &Subject,
    ) -> Option<Verdict> {
        let line = self.line(project, lesson, subject);
        line.map(|line| line.verdict)
    }

    /// The same with what the hints are called that fit it.
    pub fn verdict_with_hints(
        &self,
        project: &Project,
        lesson: ExerciseId,
        subject: &Subject,
    ) -> Option<(Verdict, &str)> {
        let line = self.line(project, lesson, subject);
        line.map(|line| (line.verdict, &*line.fits))
    }

    fn line(&self, project: &Project, lesson: ExerciseId, subject: &Subject) -> Option<&Line> {
        // Whoever knows nothing of a lesson has no use for its text.
        self.0.iter().find(|line| line.lesson == lesson)?;
        self.of(Mark::of_file(project, lesson, subject)?)
    }

    /// Learns the verdict on a text, in the place of what was known of it.
    fn learn(&mut self, line: Line) {
        self.0.retain(|known| known.mark != line.mark);
        self.0.push(line);
        self.0.drain(..self.0.len().saturating_sub(MOST));
    }
}

/// Keeps the verdict on a learner's own file, and what the hints are called that fit it; one that isn't the same each
/// time is none to keep. What can't be written is graded again.
pub fn keep(project: &Project, graded: &Graded, fits: &str) {
    let verdict = graded.judgement.verdict();
    let (Some(receipt), Some(mark)) = (&graded.receipt, graded.mark) else {
        return;
    };
    if graded.whose != Whose::Learners || !verdict.is_lasting() {
        return;
    }
    let mut known = Known::read(project);
    let line = Line {
        lesson: receipt.lesson,
        mark,
        fits: fits.to_owned(),
        verdict,
    };
    if known.of(mark) == Some(&line) {
        return;
    }
    known.learn(line);
    let lines = known.0.iter().map(|line| format!("{line}\n"));
    // Progress that isn't written is looked for again.
    let _ = write_whole(&project.progress(), &lines.collect::<String>());
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            lesson,
            mark,
            fits,
            verdict,
        } = self;
        let between = if fits.is_empty() { "" } else { " " };
        write!(f, "{lesson} {mark}{between}{fits} {verdict:?}")
    }
}

impl FromStr for Line {
    type Err = ();

    fn from_str(line: &str) -> Result<Self, ()> {
        let words: Vec<_> = line.split(' ').collect();
        // What the hints are called may be of several words.
        let [lesson, mark, ref fits @ .., verdict] = words[..] else {
            return Err(());
        };
        let known = |known: &Verdict| format!("{known:?}") == verdict;
        let is_whole = mark.len() == 16;
        Ok(Self {
            lesson: lesson.parse().map_err(drop)?,
            mark: Mark(
                u64::from_str_radix(mark, 16)
                    .ok()
                    .filter(|_| is_whole)
                    .ok_or(())?,
            ),
            fits: fits.join(" "),
            verdict: Verdict::ALL.into_iter().find(known).ok_or(())?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(mark: u64, verdict: Verdict) -> Line {
        Line {
            lesson: ExerciseId::new(3).unwrap(),
            mark: Mark(mark),
            fits: match verdict {
                Verdict::Passed => String::new(),
                _ => "a receive waits for ever".to_owned(),
            },
            verdict,
        }
    }

    #[test]
    fn what_is_written_is_read_and_what_is_spoilt_says_nothing() {
        let kept = [line(7, Verdict::Passed), line(8, Verdict::Deadlock)];
        let text = kept.each_ref().map(ToString::to_string).join("\n");
        let merged =
            format!("<<<<<<< ours\n{text}\n=======\nex03 7 Passed\nex03 \n\u{0}\n>>>>>>> theirs");
        let known = Known::parse(&merged);
        assert_eq!(known.0, kept);
        let cut = &text[..text.len() - 3];
        assert_eq!(Known::parse(cut).0, kept[..1]);
    }

    #[test]
    fn two_lines_that_contradict_each_other_are_not_believed() {
        let known = Known(vec![line(7, Verdict::Passed), line(7, Verdict::Deadlock)]);
        assert_eq!(known.of(Mark(7)), None);
        let known = Known(vec![line(7, Verdict::Passed), line(7, Verdict::Passed)]);
        assert_eq!(known.of(Mark(7)), Some(&line(7, Verdict::Passed)));
        assert_eq!(known.of(Mark(9)), None);
    }

    #[test]
    fn it_stays_small_and_keeps_what_was_learnt_last() {
        let mut known = Known::default();
        (0..1_000).for_each(|mark| known.learn(line(mark, Verdict::Passed)));
        assert_eq!(
            (known.0.len(), known.of(Mark(999))),
            (MOST, Some(&line(999, Verdict::Passed)))
        );
    }
}
