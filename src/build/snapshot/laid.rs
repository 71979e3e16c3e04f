//! Where a program's texts are laid out, and what its compilers are told of that.

use super::Snapshot;
use super::paths::{absolute, within};
use crate::process::Allowance;
use std::borrow::Cow;
use std::path::{Path, PathBuf};

/// A text where a compiler finds it, with its other files round it.
#[derive(Clone, Debug, Default)]
pub struct Laid {
    /// What the compiler is started in.
    pub within: PathBuf,
    /// What it is told.
    pub source: PathBuf,
    /// A folder, and what it is called in messages and in the program.
    pub renamed: Option<(PathBuf, PathBuf)>,
    /// What its compilers have of time.
    pub allowance: Allowance,
}

impl Laid {
    /// The folder that the text lies in, with its other files, or above them.
    pub fn reads(&self) -> PathBuf {
        let source = self.within.join(&self.source);
        source.parent().unwrap_or(&self.within).to_owned()
    }

    /// What a compiler is told, so that it calls files what a person does.
    pub fn renames(&self) -> Option<String> {
        let (from, to) = self.renamed.as_ref()?;
        Some(format!("{}={}", from.display(), to.display()))
    }

    /// What a compiler says, with files that it can't read called so too.
    pub fn as_called<'s>(&self, said: &'s str) -> Cow<'s, str> {
        match &self.renamed {
            Some((from, to)) => {
                let written = |path: &Path| {
                    path.join("")
                        .display()
                        .to_string()
                        .escape_debug()
                        .to_string()
                };
                said.replace(&written(from), &written(to)).into()
            }
            None => said.into(),
        }
    }
}

/// Where a snapshot was laid out.
pub struct Tree<'s> {
    pub(super) folder: PathBuf,
    pub(super) of: &'s Snapshot,
}

impl Tree<'_> {
    /// So that the compiler calls it what a person does.
    pub fn called(&self) -> Laid {
        let Snapshot {
            name,
            root,
            above,
            allowance,
            ..
        } = self.of;
        match name.is_absolute() {
            true => Laid {
                within: self.folder.clone(),
                source: self.place(name),
                renamed: Some((self.folder.clone(), above.clone())),
                allowance: allowance.clone(),
            },
            false => Laid {
                within: self.place(root),
                source: name.clone(),
                renamed: None,
                allowance: allowance.clone(),
            },
        }
    }

    /// So that no path of this machine gets into the program.
    pub fn bare(&self) -> Laid {
        let path = self.place(&self.of.root.join(&self.of.name));
        Laid {
            within: path.parent().unwrap_or(&self.folder).to_owned(),
            source: path.file_name().unwrap_or_default().into(),
            renamed: None,
            allowance: self.of.allowance.clone(),
        }
    }

    /// Where a file or folder lies in it.
    pub(super) fn place(&self, file: &Path) -> PathBuf {
        let file = absolute(file);
        let below = file.strip_prefix(&self.of.above).unwrap_or(&file);
        self.folder.join(within(below))
    }
}
