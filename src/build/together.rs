//! Several texts that differ little, checked and built in one piece: what the compiler makes of std for them, and the
//! linking, is most of the work, and is done once.
//!
//! A text of which anything can't be told so is checked and built by itself.

use super::both::{Checked, Unchecked, shows_with_code};
use super::compiler::{Build, Compiler};
use super::diagnostic::Diagnostic;
use super::observe::sort;
use super::observed::Observed;
use super::snapshot::{Laid, Snapshot};
use super::standin::{Telling, compile, compile_again};
use super::toolchain::Toolchain;
use crate::process::{Allowance, Exit, Lines, is_interrupted};
use crate::source::{
    Fault, FaultKind, Function, ObservedText, Places, fits, foreign_code, module_name, modules,
    one_of_all, reads_clocks,
};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

/// Checks and builds the texts of all these snapshots, of one program each, as
/// [`check_and_observe`](super::check_and_observe) does one; none for those that are to be built by themselves.
/// `folder` is for what they have in common. Where a text doesn't compile, rustc's words are those on it alone.
///
/// # Errors
/// The grader's own trouble with all of them.
pub fn check_and_observe_together(
    snapshots: &[Snapshot],
    functions: &[Function],
    folder: &Path,
) -> Result<Vec<Option<Result<Checked, Unchecked>>>, Fault> {
    let is_member = |number: &usize| is_module(&snapshots[*number]);
    let members = (0..snapshots.len()).filter(is_member).collect();
    let mut together = Together {
        snapshots,
        functions,
        folder,
        refused: Refused::new(),
    };
    let mut built = together.of(members)?;
    let mut of = |number| {
        let observed = |observed| Checked {
            observed,
            warnings: Vec::new(),
            not_callable: None,
        };
        let refused = together.refused.remove(&number);
        let refused = refused.map(|errors| Err(Unchecked::Refused(errors)));
        refused.or_else(|| Some(Ok(observed(built.remove(&number)?))))
    };
    Ok((0..snapshots.len()).map(&mut of).collect())
}

/// Builds those of these snapshots in one piece that are named by their numbers; none where they can't be so. What is
/// named is taken by real std's compiler, and [`is_module`].
///
/// # Errors
/// The grader's own trouble with all of them.
pub(super) fn observe_together(
    snapshots: &[Snapshot],
    members: &[usize],
    functions: &[Function],
    folder: &Path,
) -> Result<Built, Fault> {
    let together = Together {
        snapshots,
        functions,
        folder,
        refused: Refused::new(),
    };
    together.observe(members)
}

/// Whether a text is the same as a module of a program that holds several.
pub(super) fn is_module(snapshot: &Snapshot) -> bool {
    let text = &snapshot.text;
    let is_whole = !text.contains(char::REPLACEMENT_CHARACTER);
    is_whole
        && snapshot.is_alone()
        && fits(text)
        && foreign_code(text).is_empty()
        && !reads_clocks(text)
}

struct Together<'s> {
    snapshots: &'s [Snapshot],
    functions: &'s [Function],
    folder: &'s Path,
    refused: Refused,
}

/// Errors of those that don't compile, by their numbers.
type Refused = BTreeMap<usize, Vec<Diagnostic>>;
/// Those that are built, by their numbers.
pub(super) type Built = BTreeMap<usize, Observed>;

impl Together<'_> {
    /// Those of these that can be built together, by their numbers.
    fn of(&mut self, members: Vec<usize>) -> Result<Built, Fault> {
        let Some(refused) = self.check(&members)? else {
            return Ok(Built::new());
        };
        if refused.is_empty() {
            return self.observe(&members);
        }
        let rest = self.without(members, refused);
        self.of_rest(rest)
    }

    /// The same where errors were found in others: what rustc finds early keeps it from looking for the rest, so it is
    /// asked again, while those that seem right are built.
    fn of_rest(&mut self, mut members: Vec<usize>) -> Result<Built, Fault> {
        loop {
            let (checked, built) = thread::scope(|scope| {
                let checked = scope.spawn(|| self.check(&members));
                let built = self.observe(&members);
                (checked.join(), built)
            });
            let checked = checked.unwrap_or_else(|panic| std::panic::resume_unwind(panic));
            match checked? {
                None => return Ok(Built::new()),
                Some(refused) if refused.is_empty() => return built,
                Some(refused) => members = self.without(members, refused),
            }
        }
    }

    fn without(&mut self, mut members: Vec<usize>, refused: Refused) -> Vec<usize> {
        members.retain(|number| !refused.contains_key(number));
        self.refused.extend(refused);
        members
    }

    /// Their errors on real std; none where one is of none of them.
    fn check(&self, members: &[usize]) -> Result<Option<Refused>, Fault> {
        if members.is_empty() {
            return Ok(Some(Refused::new()));
        }
        let text = |snapshot: &Snapshot| snapshot.text.clone();
        let laid = self.lay_out("check", members, text, modules)?;
        let build = Compiler::find().check_laid(&self.snapshots[members[0]], &laid)?;
        let mut refused = Refused::new();
        match build {
            Build::Built { .. } => {}
            Build::Exceeded(_) => return Ok(None),
            Build::Refused(errors) => {
                for mut error in errors {
                    let Some(number) = self.rename(&mut error, members) else {
                        return Ok(None);
                    };
                    refused.entry(number).or_default().push(error);
                }
            }
        }
        Ok(Some(refused))
    }

    fn observe(&self, members: &[usize]) -> Result<Built, Fault> {
        let none = Ok(Built::new());
        if members.len() < 2 {
            return none;
        }
        let module = |snapshot: &Snapshot| ObservedText::module(&snapshot.text, self.functions);
        let mut arguments = Vec::new();
        let laid = self.lay_out(
            "observed",
            members,
            |one| module(one).text,
            |files| {
                let started = one_of_all(files, self.functions);
                arguments = started.arguments;
                started.text
            },
        )?;
        let toolchain = Toolchain::built_in();
        let executable = self.executable("all");
        let run = compile(&laid, &executable, &toolchain, Telling::Nothing);
        let run = run.map_err(|e| Fault::new(FaultKind::NoCompiler, &toolchain.rustc, e))?;
        if is_interrupted() {
            return Err(Fault::interrupted(self.snapshots[members[0]].name()));
        }
        if run.end != Exit::Code(0) {
            return none;
        }
        let (messages, _) = Diagnostic::parse(&String::from_utf8_lossy(&run.kept));
        if messages.iter().any(shows_with_code) {
            return none;
        }
        let observed = members.iter().zip(arguments).map(|(number, arguments)| {
            let snapshot = &self.snapshots[*number];
            let (file, text) = (self.file(*number), module(snapshot));
            let places = Places::new(&snapshot.text, text.clone(), &file);
            let again = |name: &str, telling| {
                let executable = self.executable(&format!("{name}_{number}"));
                compile_again(&laid, executable, &toolchain, telling)
            };
            let lines = Lines::new(places, again("lines", Telling::Lines));
            let swept = again("swept", Telling::States);
            let own = |message: &&Diagnostic| is_in(message, &file);
            let own = messages.iter().filter(own).cloned().collect();
            let observed = sort(snapshot, &text, own, (executable.clone(), lines, swept));
            (
                *number,
                Observed {
                    arguments,
                    ..observed
                },
            )
        });
        Ok(observed.collect())
    }

    fn executable(&self, name: &str) -> PathBuf {
        self.folder
            .join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
    }

    /// What the file of that number is called among them.
    fn file(&self, number: usize) -> PathBuf {
        let name = self.snapshots[number].name().file_name();
        Path::new(&format!("text_{number}_")).join(name.unwrap_or_default())
    }

    /// Writes the texts, and `all` that starts them, which gets to know their files.
    fn lay_out(
        &self,
        tree: &str,
        members: &[usize],
        text: impl Fn(&Snapshot) -> String,
        all: impl FnOnce(&[String]) -> String,
    ) -> Result<Laid, Fault> {
        let within = self.folder.join(tree);
        let fault = |error| Fault::new(FaultKind::Scratch, &within, error);
        let mut files = Vec::new();
        for number in members {
            let file = self.file(*number);
            let place = within.join(&file);
            fs::create_dir_all(place.parent().unwrap_or(&within)).map_err(fault)?;
            fs::write(place, text(&self.snapshots[*number])).map_err(fault)?;
            files.push(file.display().to_string());
        }
        fs::write(within.join("all.rs"), all(&files)).map_err(fault)?;
        Ok(Laid {
            within,
            source: "all.rs".into(),
            renamed: None,
            allowance: Allowance::default(),
        })
    }

    /// Whose error it is; it calls the file what a person does from now on, and types what that does.
    fn rename(&self, error: &mut Diagnostic, members: &[usize]) -> Option<usize> {
        let is_its = |number: &usize| is_in(error, &self.file(*number));
        let at = members.iter().position(is_its)?;
        let number = members[at];
        let (from, to) = (self.file(number), self.snapshots[number].name());
        let (from, to) = (from.display().to_string(), to.display().to_string());
        let module = module_name(at) + "::";
        let rename = |text: &mut String| *text = text.replace(&from, &to).replace(&module, "");
        let places = error.place.iter_mut().chain(&mut error.used_at);
        places.for_each(|place| rename(&mut place.file));
        for label in &mut error.labels {
            rename(&mut label.from.file);
            rename(&mut label.to.file);
            rename(&mut label.text);
        }
        error.notes.iter_mut().for_each(rename);
        rename(&mut error.message);
        rename(&mut error.rendered);
        Some(number)
    }
}

fn is_in(message: &Diagnostic, file: &Path) -> bool {
    let place = message.used_at.as_ref();
    place.is_some_and(|place| Path::new(&place.file) == file)
}
