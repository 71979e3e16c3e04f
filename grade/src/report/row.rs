//! A learner and a lesson, and what is known of that answer.

use super::finding::Finding;
use super::mistake::mistake;
use rivulets::verdict::Verdict;
use rivulets::words::title;
use serde::{Deserialize, Serialize};

/// What is known of a learner's answer to a lesson, or of a folder that holds none.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// The learner's name.
    pub learner: String,
    /// The lesson's number; none where the whole folder has no answers.
    pub lesson: Option<u8>,
    /// What became of it.
    pub status: Status,
    /// The verdict's name, as `depends on luck`, where it was graded.
    pub verdict: Option<String>,
    /// The verdict and its cause, or why there is none, in a sentence.
    pub cause: String,
    /// The same without what differs from program to program, where it isn't passed: what a mistake is called whoever
    /// makes it.
    pub mistake: Option<String>,
    /// The line that it is about first of all.
    pub line: Option<u32>,
    /// By which the verdict can be had again.
    pub receipt: Option<String>,
    /// How long the grading of this text took.
    pub seconds: Option<f64>,
    /// When the file was saved, as RFC 3339 has it.
    pub saved: Option<String>,
    /// What stands for the text: equal texts have the same.
    pub text: Option<String>,
    /// Whether it is the course's own answer, but for blanks and comments.
    pub worked_answer: bool,
}

/// What became of an answer.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It was graded.
    Graded,
    /// Nothing was done to the program as it was shipped.
    Untouched,
    /// There is none.
    Missing,
    /// It isn't looked at.
    Unread,
    /// It came to no verdict in all the time that a text may take.
    Overdue,
    /// What it does keeps it from being graded, or can't be followed.
    Ungradable,
    /// The grader's own trouble.
    Trouble,
    /// There is nothing in the learner's folder.
    Empty,
    /// The learner's folder is no submission.
    Broken,
}

impl Row {
    /// A row that says no more than why.
    pub fn new(learner: &str, lesson: Option<u8>, status: Status, cause: String) -> Self {
        Self {
            learner: learner.to_owned(),
            lesson,
            status,
            verdict: None,
            cause,
            mistake: None,
            line: None,
            receipt: None,
            seconds: None,
            saved: None,
            text: None,
            worked_answer: false,
        }
    }

    /// The same, graded; what can't be followed has no verdict that anybody passes or fails by.
    pub fn found(&mut self, finding: &Finding) {
        let is_open = finding.verdict == title(Verdict::NotGraded).to_lowercase();
        self.status = match is_open {
            true => Status::Ungradable,
            false => Status::Graded,
        };
        self.verdict = Some(finding.verdict.clone());
        self.cause.clone_from(&finding.cause);
        let is_mistake = !is_open && !self.is_passed();
        self.mistake = is_mistake.then(|| mistake(&finding.cause));
        // What is about a whole file is about no line.
        self.line = finding.line.filter(|line| *line > 0);
        self.receipt.clone_from(&finding.receipt);
        self.seconds = Some(finding.seconds);
    }

    /// Whether it is a pass.
    pub fn is_passed(&self) -> bool {
        let passed = title(Verdict::Passed).to_lowercase();
        self.verdict.as_ref() == Some(&passed)
    }

    /// The same, without a verdict.
    pub fn ungraded(&mut self, status: Status, why: &str) {
        self.status = status;
        why.clone_into(&mut self.cause);
    }
}
