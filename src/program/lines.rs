//! A second build of a program, which tells at which line it is: slower, and made only once that is
//! asked for.

use super::observed::Toolchain;
use super::run::End;
use super::standin::{Telling, compile};
use super::text::ObservedText;
use crate::trace::Site;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// How a program is built again.
#[derive(Clone, Debug)]
pub struct Lines(Arc<Again>);

#[derive(Debug)]
struct Again {
    source: String,
    text: ObservedText,
    /// The text to be compiled, and the folder that the compiler is started in.
    name: PathBuf,
    folder: PathBuf,
    executable: PathBuf,
    toolchain: Toolchain,
    built: OnceLock<bool>,
}

impl Lines {
    /// Of the learner's text, as it lies in `folder` under this name to be compiled.
    pub(super) fn new(
        source: &str,
        text: ObservedText,
        (folder, name): (&Path, &Path),
        executable: PathBuf,
        toolchain: &Toolchain,
    ) -> Self {
        Self(Arc::new(Again {
            source: source.to_owned(),
            text,
            name: name.to_owned(),
            folder: folder.to_owned(),
            executable,
            toolchain: toolchain.clone(),
            built: OnceLock::new(),
        }))
    }

    /// What to start, if it can be built.
    pub(super) fn executable(&self) -> Option<&Path> {
        let again = &self.0;
        let is_built = again.built.get_or_init(|| {
            let (name, folder) = (&again.name, &again.folder);
            let run = compile(
                name,
                folder,
                &again.executable,
                &again.toolchain,
                Telling::Lines,
            );
            run.is_ok_and(|run| run.end == End::Exit(0))
        });
        is_built.then_some(&again.executable)
    }

    /// The learner's text.
    pub(super) fn source(&self) -> &str {
        &self.0.source
    }

    /// A place in the learner's text, of one that is told with columns in bytes; none if it's in
    /// another file, or in what was put round the text. A column of 0 is none.
    pub(super) fn place(&self, file: &str, line: u32, column: u32) -> Option<Site> {
        let of_std = file.starts_with("/rustc/");
        if of_std
            || !Path::new(file).ends_with(&self.0.name)
            || line == 0
            || line > self.0.text.lines
        {
            return None;
        }
        let column = match column {
            0 => 0,
            _ => self.0.text.column(line, column)?,
        };
        let text = self.0.source.lines().nth(line as usize - 1)?;
        let before = text.get(..(column as usize).saturating_sub(1));
        let characters = before.map_or(column, |before| before.chars().count() as u32 + 1);
        Some(Site {
            line,
            column: characters.min(column),
        })
    }
}
