//! What is looked at beside a verdict: hints, a chart, a run, what each piece is for.

use crate::grader::Job;
use crate::keys::Wish;
use crate::shown::{Aside, What};
use crate::watch::{NO_JOB, Watch};
use rivulets::course::Graded;
use rivulets::words::{self, watch as say};

impl Watch {
    /// Shows what this key asks for. While something is done, a line says so already.
    pub(crate) fn look_beside(&mut self, wish: Wish) {
        if self.shown.doing.is_some() {
            return;
        }
        if wish == Wish::Run {
            self.shown.begin(What::Running);
            return self.ask(Job::Run);
        }
        match self.shown.graded().cloned() {
            Some(graded) => self.look_at(wish, graded),
            None => self.shown.note = Some(say::no_verdict()),
        }
    }

    /// The same of what is told of a verdict.
    fn look_at(&mut self, wish: Wish, graded: Graded) {
        let passed = graded.judgement.passed();
        match wish {
            Wish::Hint if passed => {
                let exercise = &self.desk.exercises()[self.shown.at];
                let none = words::no_such_hint(exercise, &graded, 1);
                self.shown.note = Some(none.trim_end().to_owned());
            }
            Wish::Hint => self.hint(graded),
            Wish::Why if !passed => self.shown.note = Some(say::no_why()),
            Wish::Why => {
                self.shown.begin(What::TakingApart(0, 0));
                self.ask(Job::Why);
                self.show(Aside::Why(String::new()));
            }
            _ => self.show(Aside::Chart),
        }
    }

    /// The next hint, if one is there already.
    fn hint(&mut self, graded: Graded) {
        match &mut self.shown.aside {
            Some(Aside::Hint(number, _)) => *number = *number % say::HINTS + 1,
            _ => {
                self.shown.begin(What::Hinting);
                self.ask(Job::Hint(Box::new(graded)));
            }
        }
    }

    /// The next of what each piece is for.
    pub(crate) fn told(&mut self, text: &str, done: usize, of: usize) {
        if let Some(doing) = &mut self.shown.doing {
            doing.what = What::TakingApart(done, of);
        }
        match &mut self.shown.aside {
            Some(Aside::Why(told)) => told.push_str(text),
            _ => self.show(Aside::Why(text.to_owned())),
        }
    }

    /// Back to the verdict: what is done beside it ends.
    pub(crate) fn back(&mut self) {
        let is_list = matches!(self.shown.aside, Some(Aside::List(_)));
        let doing = self.shown.doing.as_ref().filter(|_| !is_list);
        match doing.map(|doing| doing.what) {
            // What it printed by then is shown.
            Some(What::Running) => return self.grader.cancel(),
            Some(What::Hinting | What::TakingApart(..)) => {
                self.grader.cancel();
                (self.job, self.shown.doing) = (NO_JOB, None);
            }
            Some(What::Grading) | None => {}
        }
        self.shown.aside = None;
        self.shown.scroll = 0;
    }
}
