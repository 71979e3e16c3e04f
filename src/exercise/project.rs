use super::ExerciseId;
use std::path::{Path, PathBuf};

/// Where the course lies on this machine. Every path of the project's layout is named here and
/// nowhere else.
#[derive(Clone, Debug)]
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The project that cargo runs us from, or one of its packages; or else the one that this library was
    /// built in.
    pub fn here() -> Self {
        let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let mut above = package.iter().flat_map(|package| package.ancestors());
        let ours = above.find(|root| root.join("ui-tests/shipped").is_dir());
        let root = ours.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), Path::to_owned);
        Self::at(std::path::absolute(&root).unwrap_or(root))
    }

    /// The project whose `Cargo.toml` lies in `root`.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// The folder that holds the project's `Cargo.toml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The learner's programs.
    pub fn exercises(&self) -> PathBuf {
        self.root.join("exercises")
    }

    /// The worked answers.
    pub fn solutions(&self) -> PathBuf {
        self.root.join("solutions")
    }

    /// The programs as shipped, which declare the exercises.
    pub fn shipped(&self) -> PathBuf {
        self.root.join("ui-tests").join("shipped")
    }

    /// Answers that must be accepted or rejected, a folder an exercise.
    pub fn attempts(&self) -> PathBuf {
        self.root.join("ui-tests").join("attempts")
    }

    /// Tempting wrong fixes of an exercise, which don't compile.
    pub fn wrong_fixes(&self, id: ExerciseId) -> PathBuf {
        self.root.join("ui-tests").join(id.to_string())
    }

    /// What passing an exercise means.
    pub fn lesson(&self, id: ExerciseId) -> PathBuf {
        self.root.join("tests").join(format!("{id}.rs"))
    }

    /// Where [`super::reset()`] keeps what it replaced: ignored by git, and left alone by `cargo
    /// clean`.
    pub fn backups(&self) -> PathBuf {
        self.root.join(".rivulets").join("backups")
    }

    /// Where schedules are kept that are too long to be passed on by hand.
    pub fn schedules(&self) -> PathBuf {
        self.scratch().with_file_name("rivulets-schedules")
    }

    /// Where built programs are put while they are graded.
    pub fn scratch(&self) -> PathBuf {
        let target = std::env::var_os("CARGO_TARGET_DIR").filter(|dir| !dir.is_empty());
        target
            .map_or_else(|| self.root.join("target"), |dir| self.root.join(dir))
            .join("rivulets")
    }

    /// `path` as a person writes it from the project's folder, with `/` on every system; unchanged if
    /// it lies elsewhere.
    pub fn relative(&self, path: &Path) -> PathBuf {
        let inside = path.strip_prefix(&self.root).unwrap_or(path);
        if cfg!(windows) {
            inside.to_string_lossy().replace('\\', "/").into()
        } else {
            inside.to_path_buf()
        }
    }
}
