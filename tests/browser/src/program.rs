//! A program whose page is looked at, and what happens in its first run, told from the run's steps
//! alone.

use rivulets::course;
use rivulets::exercise::{Project, Subject};
use rivulets::trace::{Kind, Response};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .canonicalize()
        .unwrap()
}

/// A program, and the page that was made of it.
pub struct Program {
    pub file: PathBuf,
    pub page: PathBuf,
}

/// Something that a run's steps tell about messages and prints.
#[derive(Debug, PartialEq, Eq, Clone)]
pub struct Step {
    pub verb: &'static str,
    pub line: u32,
    /// Messages that wait in all channels together, afterwards.
    pub waiting: usize,
    /// Senders alive, afterwards.
    pub senders: Option<usize>,
}

impl Program {
    /// A file of the project's.
    pub fn of_project(file: &str) -> Program {
        Program::at(root().join(file))
    }

    /// A program with this text.
    pub fn with_text(name: &str, text: &str) -> Program {
        let folder = folder();
        std::fs::create_dir_all(&folder).unwrap();
        let file = folder.join(format!("{name}.rs"));
        std::fs::write(&file, text).unwrap();
        Program::at(file)
    }

    fn at(file: PathBuf) -> Program {
        std::fs::create_dir_all(folder()).unwrap();
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        let page = folder().join(format!("{name}.html"));
        let made = Command::new(command())
            .arg("explore")
            .arg(&file)
            .arg("--html")
            .arg(&page)
            .output()
            .unwrap();
        assert!(
            page.is_file(),
            "no page: {}",
            String::from_utf8_lossy(&made.stderr)
        );
        Program { file, page }
    }

    /// The chart of the run that the page begins with, as SVG.
    pub fn svg(&self) -> String {
        let chart = self.page.with_extension("svg");
        let made = Command::new(command())
            .arg("explore")
            .arg(&self.file)
            .arg("--svg")
            .arg(&chart)
            .output();
        made.unwrap();
        std::fs::read_to_string(chart).unwrap()
    }

    /// The address of the page.
    pub fn address(&self) -> String {
        format!("file://{}", self.page.display())
    }

    /// What the steps of the first of its runs tell.
    pub fn first_run(&self) -> Vec<Step> {
        let project = Project::at(root());
        let lesson = course::Lesson::new(99, []);
        let subject = Subject::of(&project, &self.file);
        let program = course::Program::of(&project, &subject, &lesson).unwrap();
        let (stories, _) = program.first_runs(1).unwrap();
        let mut told = Vec::new();
        let mut waiting = 0;
        for step in &stories[0].steps {
            let verb = match (step.operation.kind, step.response) {
                (Kind::Send | Kind::TrySend, Response::Done) => "sends",
                (Kind::Recv | Kind::TryRecv | Kind::RecvTimeout, Response::Done) => "receives",
                (Kind::Print, _) => "prints",
                (Kind::DropSender, _) => "drops",
                _ => continue,
            };
            match verb {
                "sends" => waiting += 1,
                "receives" => waiting -= 1,
                _ => {}
            }
            let senders = (verb == "drops").then_some(step.value as usize);
            told.push(Step {
                verb,
                line: step.site.line,
                waiting,
                senders,
            });
        }
        told
    }
}

/// The command, as `cargo build` of the project puts it.
fn command() -> PathBuf {
    let target = std::env::var_os("RIVULETS_COMMAND").map(PathBuf::from);
    target.unwrap_or_else(|| root().join("target/debug/rivulets"))
}

fn folder() -> PathBuf {
    root().join("target").join("pages")
}
