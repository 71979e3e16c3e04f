//! The course that a command is about, and the files that it names.

use super::named::{Named, Takes};
use super::say::{say, say_aside};
use super::watching::{Purpose, Watching};
use super::{Course, TROUBLE, code_of, refuse};
use crate::course::{Graded, Known, Lesson, Onlooker, grade_before, keep};
use crate::exercise::{Catalog, Exercise, ExerciseId, Project, Stands, Subject, Whose};
use crate::schedule::Stop;
use crate::source::{Fault, read};
use crate::verdict::Verdict;
use crate::words;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A file, with the exercise and the lesson that it is graded by.
#[derive(Clone, Debug)]
pub(super) struct Target<'c> {
    pub subject: Subject,
    pub exercise: &'c Exercise,
    pub lesson: &'c Lesson,
}

impl Course {
    /// Reads the files of the course that one stands in; says what is wrong with them.
    pub(super) fn open() -> Result<Self, ExitCode> {
        super::keep_to_the_terminal();
        let (project, here) = around()?;
        let catalog = Catalog::read(&project).map_err(|error| {
            say(&words::trouble_with_course(&error));
            ExitCode::from(TROUBLE)
        })?;
        let lessons = crate::course::lessons();
        let built: BTreeSet<_> = lessons.iter().filter_map(Lesson::id).collect();
        let there: BTreeSet<_> = catalog.exercises().iter().map(|found| found.id).collect();
        let differ: Vec<_> = built.symmetric_difference(&there).copied().collect();
        if !differ.is_empty() {
            say(&words::other_lessons(&project, &differ));
            return Err(TROUBLE.into());
        }
        let changed = crate::course::changed_lessons(&project);
        if !changed.is_empty() {
            say_aside(&words::changed_lessons(&project, &changed));
        }
        Ok(Self {
            project,
            catalog,
            lessons,
            here,
            stop: Stop::default(),
        })
    }

    /// Grades a file, and says on a terminal how far that is.
    pub(super) fn grade(&self, target: &Target) -> Result<Graded, Fault> {
        self.grade_for(target, Purpose::Itself)
    }

    /// The same for another purpose.
    pub(super) fn grade_for(&self, target: &Target, purpose: Purpose) -> Result<Graded, Fault> {
        let name = match target.subject.whose() {
            Whose::Named if purpose == Purpose::OneOfMany => target.label(),
            _ => target.exercise.id.to_string(),
        };
        let mut watching = Watching::new(&self.stop);
        self.grade_before(target, &mut watching.of(&name, purpose))
    }

    /// Grades before any onlooker, and keeps the verdict on a learner's own file.
    pub(super) fn grade_before(
        &self,
        target: &Target,
        onlooker: &mut dyn Onlooker,
    ) -> Result<Graded, Fault> {
        let graded = grade_before(&self.project, target.lesson, &target.subject, onlooker)?;
        keep(&self.project, &graded, words::fitting_hints(&graded));
        Ok(graded)
    }

    /// The exercise and lesson with this number; says so if there is none.
    pub(super) fn find(&self, id: ExerciseId) -> Result<(&Exercise, &Lesson), ExitCode> {
        let lesson = self.lessons.iter().find(|lesson| lesson.id() == Some(id));
        self.catalog.find(id).zip(lesson).ok_or_else(|| {
            say(&words::no_such_lesson(id, &self.catalog));
            TROUBLE.into()
        })
    }

    /// The learner's file of every exercise, in the order of the course.
    pub(super) fn all(&self) -> Result<Vec<Target<'_>>, ExitCode> {
        let exercises = self.catalog.exercises().iter();
        exercises
            .map(|exercise| self.learners(exercise.id))
            .collect()
    }

    /// The learner's file of an exercise.
    pub(super) fn learners(&self, id: ExerciseId) -> Result<Target<'_>, ExitCode> {
        let (exercise, lesson) = self.find(id)?;
        let subject = Subject::learners(&self.project, exercise);
        Ok(Target {
            subject,
            exercise,
            lesson,
        })
    }

    /// The files that were named for the subcommand `verb`, or all; those named by their paths are answers to
    /// the lesson that was said, or that their names speak of. Beside them, what to say of each of which that
    /// isn't known.
    pub(super) fn known_targets(
        &self,
        named: &[Named],
        lesson: Option<ExerciseId>,
        verb: &str,
    ) -> Result<(Vec<Target<'_>>, Vec<String>), ExitCode> {
        let is_file = |named: &Named| matches!(named, Named::File(_));
        if lesson.is_some() && !named.iter().any(is_file) {
            return Err(refuse(&words::as_what()));
        }
        let mut targets = Vec::new();
        let mut unknown = Vec::new();
        for named in named {
            match named {
                Named::All => targets.extend(self.all()?),
                Named::File(path) => match self.file(path, lesson, verb)? {
                    Ok(target) => targets.push(target),
                    Err(words) => unknown.push(words),
                },
                Named::Lesson(_) | Named::Word(_) => {
                    targets.push(self.learners(self.lesson_of(named, Takes::Files)?)?);
                }
            }
        }
        match named {
            [] => Ok((self.all()?, unknown)),
            _ => Ok((targets, unknown)),
        }
    }

    /// The same where all have to be known.
    fn targets(
        &self,
        named: &[Named],
        lesson: Option<ExerciseId>,
        verb: &str,
    ) -> Result<Vec<Target<'_>>, ExitCode> {
        let (targets, unknown) = self.known_targets(named, lesson, verb)?;
        match unknown.first() {
            None => Ok(targets),
            Some(words) => Err(refuse(words)),
        }
    }

    /// The one file that was named, or that of the current lesson.
    pub(super) fn target(
        &self,
        named: Option<&Named>,
        lesson: Option<ExerciseId>,
        verb: &str,
    ) -> Result<Target<'_>, ExitCode> {
        match named {
            None if lesson.is_none() => self.current()?.ok_or_else(|| {
                say(&words::none_is_current(verb));
                ExitCode::SUCCESS
            }),
            Some(Named::All) => Err(self.names_none("all", Takes::Files)),
            named => {
                let targets =
                    self.targets(named.map_or(&[], std::slice::from_ref), lesson, verb)?;
                targets.into_iter().next().ok_or_else(|| TROUBLE.into())
            }
        }
    }

    /// The lesson that is meant where only one can be; the course has it.
    pub(super) fn lesson_of(&self, named: &Named, takes: Takes) -> Result<ExerciseId, ExitCode> {
        let id = match named {
            Named::Lesson(id) => *id,
            Named::Word(word) => titled(word).ok_or_else(|| self.names_none(word, takes))?,
            Named::All => return Err(self.names_none("all", takes)),
            Named::File(path) => return Err(self.names_none(&path.to_string_lossy(), takes)),
        };
        self.find(id).map(|_| id)
    }

    fn names_none(&self, word: &str, takes: Takes) -> ExitCode {
        let takes_files = takes == Takes::Files;
        refuse(&words::names_no_lesson(word, &self.catalog, takes_files))
    }

    /// A file by its path; or what to say where it isn't known what that is an answer to.
    fn file(
        &self,
        path: &Path,
        lesson: Option<ExerciseId>,
        verb: &str,
    ) -> Result<Result<Target<'_>, String>, ExitCode> {
        self.refuse_folder(path, verb)?;
        let Some(id) = lesson.or_else(|| self.lesson_of_file(path)) else {
            let is_there = self.here.join(path).try_exists().unwrap_or(true);
            return Ok(Err(match is_there {
                true => words::answer_to_what(path, verb, &self.catalog),
                false => words::not_there(&Subject::any(&self.here, path)),
            }));
        };
        let (exercise, lesson) = self.find(id)?;
        Ok(Ok(Target {
            subject: Subject::named(&self.project, exercise, &self.here, path),
            exercise,
            lesson,
        }))
    }

    /// The lesson that a file's name speaks of.
    pub(super) fn lesson_of_file(&self, path: &Path) -> Option<ExerciseId> {
        let known = |id: &ExerciseId| self.catalog.find(*id).is_some();
        ExerciseId::of_file(path).filter(known)
    }

    /// Says so where a folder stands in the place of a file.
    pub(super) fn refuse_folder(&self, path: &Path, verb: &str) -> Result<(), ExitCode> {
        match self.here.join(path).is_dir() {
            true => Err(refuse(&words::a_folder(path, verb))),
            false => Ok(()),
        }
    }

    /// The first lesson that isn't passed; one that can't be graded only if there is no other.
    pub(super) fn current(&self) -> Result<Option<Target<'_>>, ExitCode> {
        let mut troubled = None;
        let mut watching = Watching::new(&self.stop);
        let known = Known::read(&self.project);
        for target in self.all()? {
            if target.is_untouched() {
                return Ok(Some(target));
            }
            let id = target.exercise.id;
            match known.verdict(&self.project, id, &target.subject) {
                Some(Verdict::Passed) => continue,
                Some(_) => return Ok(Some(target)),
                None => {}
            }
            let onlooker = &mut watching.of(&id.to_string(), Purpose::Looking);
            match self.grade_before(&target, onlooker) {
                Ok(graded) if graded.judgement.verdict() == Verdict::Passed => {}
                Ok(_) => return Ok(Some(target)),
                Err(_) => troubled = troubled.or(Some(target)),
            }
        }
        Ok(troubled)
    }
}

impl Target<'_> {
    /// Whether the file is as it was shipped: what it lacks is known then, and time is the learner's.
    pub(super) fn is_untouched(&self) -> bool {
        read(&self.subject.path()).is_ok_and(|text| text == self.exercise.shipped.as_bytes())
    }

    /// What it is called where there are several.
    pub(super) fn label(&self) -> String {
        words::label(&self.subject, self.exercise)
    }

    /// What is said where it can't be graded.
    pub(super) fn trouble(&self, fault: &Fault) -> String {
        words::trouble(&self.subject, self.exercise, fault)
    }

    /// Says so.
    pub(super) fn fails(&self, fault: &Fault) -> ExitCode {
        say(&self.trouble(fault));
        code_of(fault)
    }
}

/// The course that one stands in, and the folder; says where another is taken.
pub(super) fn around() -> Result<(Project, PathBuf), ExitCode> {
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let (project, stands) = Project::around(&here);
    if stands == Stands::Elsewhere {
        if let Some(called) = std::env::args_os().next() {
            words::set_called(Path::new(&called));
        }
        if !project.is_there() {
            return Err(refuse(&words::no_course(&project)));
        }
        say_aside(&words::stands_elsewhere(&project));
    }
    Ok((project, here))
}

/// The lesson that is meant by words of its title, or by "lesson 3".
pub(super) fn titled(words: &str) -> Option<ExerciseId> {
    let words = words.to_lowercase();
    let number = words.strip_prefix("lesson").map(str::trim);
    let number = number.and_then(|number| number.trim_matches(['_', '-']).parse().ok());
    number.or_else(|| ExerciseId::of_words(&words))
}
