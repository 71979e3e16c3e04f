//! The command line, read.

use super::editor::BEHIND;
use super::format::Format;
use super::named::Named;
use super::run_code::RunCode;
use super::shell::Shell;
use super::usage::usage;
use crate::exercise::ExerciseId;
use crate::verdict::Receipt;
use clap::ArgMatches;
use std::ffi::OsString;
use std::path::PathBuf;

/// The command line, read.
#[derive(Debug)]
pub(super) struct Arguments {
    pub subcommand: Option<Subcommand>,
}

/// What is to be done; `usage` says what each is, and how it is typed.
#[derive(Debug)]
pub(super) enum Subcommand {
    Check {
        files: Files,
        solutions: bool,
    },
    Run {
        file: OneFile,
    },
    Replay {
        code: Receipt,
        file: Option<PathBuf>,
    },
    Reset {
        lessons: Named,
    },
    Explore(ExploreArguments),
    Chart {
        file: OneFile,
        pictures: Pictures,
        which: WhichRun,
    },
    Hint {
        file: OneFile,
        number: usize,
    },
    Watch {
        lesson: Option<OsString>,
    },
    Why {
        file: OneFile,
    },
    Predict {
        file: Option<Named>,
    },
    Completions {
        shell: Shell,
    },
    Complete {
        typed: Vec<String>,
    },
    Editor {
        is_behind: bool,
    },
}

/// Lessons and files, and the lesson that the files are answers to.
#[derive(Clone, Debug)]
pub(super) struct Files {
    pub named: Vec<Named>,
    pub lesson: Option<ExerciseId>,
}

/// A lesson or a file, and the lesson that the file is an answer to.
#[derive(Clone, Debug)]
pub(super) struct OneFile {
    pub named: Option<Named>,
    pub lesson: Option<ExerciseId>,
}

/// The files that pictures go to.
#[derive(Clone, Debug, Default)]
pub(super) struct Pictures {
    pub svg: Option<PathBuf>,
    pub html: Option<PathBuf>,
}

impl Pictures {
    /// Whether one is to be written to a file.
    pub(super) fn any(&self) -> bool {
        self.svg.is_some() || self.html.is_some()
    }
}

/// Which of a program's runs.
#[derive(Clone, Debug, Default)]
pub(super) struct WhichRun {
    pub schedule: Option<RunCode>,
    pub failing: bool,
    pub passing: bool,
}

/// What `explore` is asked for.
#[derive(Clone, Debug)]
pub(super) struct ExploreArguments {
    pub file: Named,
    pub format: Format,
    pub no_reduction: bool,
    pub chart: bool,
    pub pictures: Pictures,
    pub which: WhichRun,
    pub max_schedules: Option<u64>,
    pub max_steps: Option<u64>,
    pub exhaustive: bool,
}

impl Arguments {
    /// Reads them, the program's own name first.
    pub(super) fn read(arguments: &[OsString]) -> Result<Self, clap::Error> {
        let matches = usage().try_get_matches_from(arguments)?;
        let subcommand = matches.subcommand().and_then(Subcommand::of);
        Ok(Self { subcommand })
    }
}

impl Subcommand {
    /// None of a name that `usage` doesn't have.
    fn of((name, matches): (&str, &ArgMatches)) -> Option<Self> {
        Some(match name {
            "check" => Subcommand::Check {
                files: Files::of(matches),
                solutions: matches.get_flag("solutions"),
            },
            "run" => Subcommand::Run {
                file: OneFile::of(matches),
            },
            "replay" => Subcommand::Replay {
                code: value(matches, "code")?,
                file: value(matches, "file"),
            },
            "reset" => Subcommand::Reset {
                lessons: value(matches, "lessons")?,
            },
            "explore" => Subcommand::Explore(ExploreArguments::of(matches)?),
            "chart" => Subcommand::Chart {
                file: OneFile::of(matches),
                pictures: Pictures::of(matches),
                which: WhichRun::of(matches),
            },
            "hint" => Subcommand::Hint {
                file: OneFile::of(matches),
                number: value(matches, "number")?,
            },
            "watch" => Subcommand::Watch {
                lesson: value(matches, "lesson"),
            },
            "editor" => Subcommand::Editor {
                is_behind: matches.get_flag(BEHIND),
            },
            "predict" => Subcommand::Predict {
                file: value(matches, "named"),
            },
            "why" => Subcommand::Why {
                file: OneFile::of(matches),
            },
            "completions" => Subcommand::Completions {
                shell: value(matches, "shell")?,
            },
            "complete" => Subcommand::Complete {
                typed: matches
                    .get_many("typed")
                    .map(|all| all.cloned().collect())
                    .unwrap_or_default(),
            },
            _ => return None,
        })
    }
}

impl Files {
    fn of(matches: &ArgMatches) -> Self {
        let named = matches.get_many("named");
        Self {
            named: named.map(|all| all.cloned().collect()).unwrap_or_default(),
            lesson: value(matches, "lesson"),
        }
    }
}

impl OneFile {
    fn of(matches: &ArgMatches) -> Self {
        Self {
            named: value(matches, "named"),
            lesson: value(matches, "lesson"),
        }
    }
}

impl Pictures {
    fn of(matches: &ArgMatches) -> Self {
        Self {
            svg: value(matches, "svg"),
            html: value(matches, "html"),
        }
    }
}

impl WhichRun {
    fn of(matches: &ArgMatches) -> Self {
        Self {
            schedule: value(matches, "schedule"),
            failing: matches.get_flag("failing"),
            passing: matches.get_flag("passing"),
        }
    }
}

impl ExploreArguments {
    fn of(matches: &ArgMatches) -> Option<Self> {
        Some(Self {
            file: value(matches, "file")?,
            format: value(matches, "format")?,
            no_reduction: matches.get_flag("no-reduction"),
            chart: matches.get_flag("chart"),
            pictures: Pictures::of(matches),
            which: WhichRun::of(matches),
            max_schedules: value(matches, "max-schedules"),
            max_steps: value(matches, "max-steps"),
            exhaustive: matches.get_flag("exhaustive"),
        })
    }
}

fn value<T: Clone + Send + Sync + 'static>(matches: &ArgMatches, name: &str) -> Option<T> {
    matches.get_one::<T>(name).cloned()
}
