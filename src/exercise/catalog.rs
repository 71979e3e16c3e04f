//! The exercises, as their shipped copies declare them.

use super::error::{CatalogError, Problem};
use super::{ExerciseId, Header, Project};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// One exercise: what its shipped copy declares.
#[derive(Clone, Debug)]
pub struct Exercise {
    /// Its number.
    pub id: ExerciseId,
    /// Its title, from the file's name: `many senders`.
    pub title: String,
    /// The comment it begins with, as shipped.
    pub header: Header,
    /// The program as shipped, to the byte.
    pub shipped: String,
    file_name: String,
}

impl Exercise {
    /// The name that its file has in every folder: `ex03_many_senders.rs`.
    pub fn file_name(&self) -> &str {
        &self.file_name
    }

    /// The learner's file.
    pub fn path(&self, project: &Project) -> PathBuf {
        project.exercises().join(&self.file_name)
    }

    /// What it is about: the first sentence of its lesson's prose, behind the title.
    ///
    /// # Errors
    /// Its lesson can't be read, or begins with no such sentence.
    pub fn about(&self, project: &Project) -> Result<String, CatalogError> {
        let path = project.lesson(self.id);
        let text = std::fs::read_to_string(&path);
        let text = text.map_err(|error| CatalogError::new(&path, 1, Problem::Unreadable(error)))?;
        let prose = text.lines().map_while(|line| line.strip_prefix("//!"));
        let prose = prose.skip(2).map(|line| line.trim().to_owned() + " ");
        let prose: String = prose.collect();
        let sentence = prose.split_once(". ").map(|(first, _)| first.to_owned());
        sentence.ok_or_else(|| CatalogError::new(&path, 3, Problem::NoSentence))
    }

    /// The worked answer.
    pub fn solution(&self, project: &Project) -> PathBuf {
        project.solutions().join(&self.file_name)
    }
}

/// All exercises, in the order of the course; never empty.
#[derive(Clone, Debug)]
pub struct Catalog {
    exercises: Vec<Exercise>,
}

impl Catalog {
    /// Reads the shipped copies. The learner's own files aren't looked at.
    ///
    /// # Errors
    /// A misnamed file, a gap or a repetition in the numbering, a faulty header: with file and
    /// line.
    pub fn read(project: &Project) -> Result<Self, CatalogError> {
        let folder = project.shipped();
        let mut exercises = Vec::new();
        for name in names(&folder)? {
            let path = folder.join(&name);
            if path
                .extension()
                .is_none_or(|extension| extension != "stderr")
            {
                exercises.push(read_exercise(&path)?);
            }
        }
        exercises.sort_by_key(|exercise| exercise.id);
        check_numbering(&folder, &exercises)?;
        Ok(Self { exercises })
    }

    /// The exercises in order.
    pub fn exercises(&self) -> &[Exercise] {
        &self.exercises
    }

    /// The exercise with this number, if the course has one.
    pub fn find(&self, id: ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id == id)
    }

    /// The exercise that comes after this one, if any.
    pub fn next(&self, id: ExerciseId) -> Option<&Exercise> {
        self.exercises.iter().find(|exercise| exercise.id > id)
    }
}

/// The names in a folder, sorted, but for those that editors and systems hide.
fn names(folder: &Path) -> Result<Vec<OsString>, CatalogError> {
    let unreadable = |error| CatalogError::new(folder, 1, Problem::Unreadable(error));
    let mut names = Vec::new();
    for entry in folder.read_dir().map_err(unreadable)? {
        let name = entry.map_err(unreadable)?.file_name();
        if !name.to_string_lossy().starts_with('.') {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

fn read_exercise(path: &Path) -> Result<Exercise, CatalogError> {
    let (id, title, file_name) =
        parse_name(path).ok_or_else(|| CatalogError::new(path, 1, Problem::FileName))?;
    let shipped = std::fs::read_to_string(path)
        .map_err(|e| CatalogError::new(path, 1, Problem::Unreadable(e)))?;
    let header = Header::read(path, &shipped)?;
    Ok(Exercise {
        id,
        title,
        header,
        shipped,
        file_name,
    })
}

/// `ex03_many_senders.rs` -> (3, "many senders", the name). Strict: what is misnamed must not be
/// dropped silently.
fn parse_name(path: &Path) -> Option<(ExerciseId, String, String)> {
    let name = path.file_name()?.to_str()?;
    let (number, title) = name
        .strip_suffix(".rs")?
        .strip_prefix("ex")?
        .split_once('_')?;
    let words = !title.is_empty()
        && title
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    let id = (number.len() == 2 && words).then(|| number.parse().ok())??;
    Some((id, title.replace('_', " "), name.to_owned()))
}

fn check_numbering(folder: &Path, exercises: &[Exercise]) -> Result<(), CatalogError> {
    if exercises.is_empty() {
        return Err(CatalogError::new(folder, 1, Problem::NoExercises));
    }
    let mut before: Option<&Exercise> = None;
    for exercise in exercises {
        let number = exercise.id.number();
        let path = folder.join(&exercise.file_name);
        let expected = before.map_or(1, |before| before.id.number() + 1);
        if let Some(before) = before.filter(|before| before.id == exercise.id) {
            let other = folder.join(&before.file_name);
            return Err(CatalogError::new(&path, 1, Problem::Twice(other)));
        }
        if number > expected {
            return Err(CatalogError::new(&path, 1, Problem::Gap { expected }));
        }
        before = Some(exercise);
    }
    Ok(())
}
