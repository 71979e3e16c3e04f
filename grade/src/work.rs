//! Texts graded, several at a time, and built several in one piece.

use crate::answer::{Answer, Key, LaidOut};
use crate::batch::{Handed, batches};
use crate::bound::Bound;
use crate::finding::Finding;
use crate::plan::Text;
use crate::store::Store;
use crate::ungraded::Ungraded;
use crate::words;
use rivulets::command::Class as Course;
use rivulets::course::{Graded, Onlooker, Prepared, Stage};
use rivulets::process::Allowance;
use rivulets::schedule::Stop;
use rivulets::source::Fault;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::{Duration, Instant};

/// What became of a text.
pub type Found = Result<Finding, Ungraded>;

/// What grades, where it keeps what it finds, how long a text may take, and whether somebody asked for an end.
pub struct Room<'r> {
    pub course: &'r Course,
    pub store: &'r Store,
    pub most: Duration,
    pub stop: &'r Stop,
}

impl Room<'_> {
    /// Grades these, `jobs` at a time, and tells of each as it is done; those that somebody's end cut short are not
    /// told of.
    pub fn grade(&self, texts: &[(&Key, &Text)], jobs: usize, tells: &mut dyn FnMut(&Key, Found)) {
        let batches = batches(texts, jobs);
        let next = Mutex::new(batches.iter());
        let (sender, done) = mpsc::channel();
        thread::scope(|scope| {
            for _ in 0..jobs.min(batches.len()) {
                let (sender, next) = (sender.clone(), &next);
                scope.spawn(move || {
                    let next = || next.lock().unwrap_or_else(PoisonError::into_inner).next();
                    // Who doesn't hear it any more has no use for it.
                    let tell = &mut |key, found| _ = sender.send((key, found));
                    while let Some(batch) = next().filter(|_| !self.stop.is_asked()) {
                        self.all_of(batch, tell);
                    }
                });
            }
            drop(sender);
            done.iter().for_each(|(key, found)| tells(key, found));
        });
    }

    /// Those of one batch. A fault of ours is that text's, and of no other.
    fn all_of<'t>(&self, batch: &[Handed<'t>], tell: &mut dyn FnMut(&'t Key, Found)) {
        let begun = Instant::now();
        let laid_out = batch.iter().map(|(key, text)| self.lay_out(key, text));
        let laid_out: Vec<_> = laid_out.collect();
        let subjects = laid_out.iter().flatten().map(LaidOut::subject);
        let subjects: Vec<_> = subjects
            .map(|subject| (subject, Allowance::new(self.most)))
            .collect();
        let Some((_, first)) = batch.first() else {
            return;
        };
        let prepare = || self.course.prepare(first.exercise, &subjects);
        let prepared = match whatever_comes(prepare) {
            Some(Ok(prepared)) => prepared,
            Some(Err(fault)) => {
                let why = Ungraded::of(&fault);
                return batch
                    .iter()
                    .for_each(|(key, _)| tell(key, Err(why.clone())));
            }
            None if batch.len() > 1 => {
                return batch.chunks(1).for_each(|one| self.all_of(one, tell));
            }
            None => return tell(batch[0].0, Err(Ungraded::trouble(words::panicked()))),
        };
        let share = begun.elapsed() / u32::try_from(batch.len()).unwrap_or(u32::MAX);
        let allowances = subjects.into_iter().map(|(_, allowance)| allowance);
        let mut prepared = prepared.into_iter().zip(allowances);
        for ((key, text), laid_out) in batch.iter().zip(&laid_out) {
            let found = match laid_out {
                Err(why) => Some(Err(why.clone())),
                Ok(_) => prepared.next().and_then(|prepared| {
                    let judge = || self.judge(key, text, prepared, share);
                    let panicked = || Some(Err(Ungraded::trouble(words::panicked())));
                    whatever_comes(judge).unwrap_or_else(panicked)
                }),
            };
            if let Some(found) = found {
                tell(key, found);
            }
        }
    }

    fn lay_out(&self, key: &Key, text: &Text) -> Result<LaidOut, Ungraded> {
        let laid_out = match Answer::read(self.course, std::slice::from_ref(&text.file)) {
            Ok(answer) if answer.key(self.course, text.exercise) == *key => {
                answer.lay_out(self.course, text.exercise)
            }
            Ok(_) => Err(words::changed()),
            Err(unread) => Err(words::unread(&unread)),
        };
        laid_out.map_err(Ungraded::trouble)
    }

    /// What was prepared, its share of which took so long; none where somebody asked for an end.
    fn judge(
        &self,
        key: &Key,
        text: &Text,
        (prepared, allowance): (Result<Prepared, Fault>, Allowance),
        share: Duration,
    ) -> Option<Found> {
        let begun = Instant::now();
        let running = Bound::begin(&allowance, self.stop);
        let patient = &mut Patient(allowance.stop());
        let graded = prepared.and_then(|prepared| prepared.grade(patient));
        drop(running);
        if self.stop.is_asked() {
            return None;
        }
        if allowance.is_over() {
            return Some(Err(Ungraded::overdue(self.most)));
        }
        let graded = match graded {
            Ok(graded) => graded,
            Err(fault) => return Some(Err(Ungraded::of(&fault))),
        };
        let mut finding = Finding::of(&graded, text.exercise, share + begun.elapsed());
        // Whoever may have written to the memory that tells of it is looked at by a person.
        let explored = graded.judgement.explored();
        if let Some(line) = explored.and_then(|explored| explored.remarks.unsafe_line) {
            finding.cause = words::containment::by_hand(&finding.cause, line);
        }
        if graded.judgement.verdict().is_lasting() {
            // What isn't kept is found again.
            let _ = self.store.keep(key, &finding);
        }
        Some(Ok(finding))
    }
}

/// None where that breaks down.
fn whatever_comes<T>(work: impl FnOnce() -> T) -> Option<T> {
    catch_unwind(AssertUnwindSafe(work)).ok()
}

/// Waits for a verdict until somebody asks for an end.
struct Patient<'s>(&'s Stop);

impl Onlooker for Patient<'_> {
    fn sees(&mut self, _: Stage) {}

    fn is_curious(&mut self) -> bool {
        false
    }

    fn hears(&mut self, _: &Graded) {}

    fn stop(&self) -> Stop {
        self.0.clone()
    }

    fn is_brief(&self) -> bool {
        true
    }
}
