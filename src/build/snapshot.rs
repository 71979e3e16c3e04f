//! All texts of a program, read once: what is compiled, run, quoted and stamped is of these, whoever saves meanwhile.

mod laid;
mod paths;

use self::laid::Tree;
use self::paths::{absolute, highest, plain, within};
use super::beside::files_beside;
use super::toolchain::Toolchain;
use crate::process::{Allowance, Scratch};
use crate::source::{Fault, FaultKind, may_have_others, read};
use std::fs;
use std::path::{Path, PathBuf};

pub(super) use self::laid::Laid;

/// The files of a program are read again so often where one is saved while they are read.
const MOST_READS: usize = 5;

/// A program's texts, laid out within a folder of their own, where the compilers get them.
#[derive(Debug)]
pub struct Snapshot {
    /// The text of its own file, as far as it is UTF-8.
    pub text: String,
    bytes: Vec<u8>,
    /// What its file is called by who stands in that folder.
    name: PathBuf,
    root: PathBuf,
    /// What its other files hold, by their whole paths; nothing where the compiler doesn't get so far as to know them.
    others: Option<Vec<(PathBuf, Vec<u8>)>>,
    /// What all of them lie in.
    above: PathBuf,
    /// Where all lies that is made of them.
    folder: PathBuf,
    laid: Laid,
    allowance: Allowance,
    /// That folder, where it goes with this.
    _scratch: Option<Scratch>,
}

impl Snapshot {
    /// Reads the program in the file that is called `name` by who stands in `root`. All that is made of it lies in a
    /// new folder in `parent`, and goes with this.
    ///
    /// # Errors
    /// It can't be read, or not be laid out.
    pub fn take(name: &Path, root: &Path, parent: &Path) -> Result<Self, Fault> {
        Self::take_within(name, root, parent, &Allowance::default())
    }

    /// The same, whose compilers have so much time together.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub fn take_within(
        name: &Path,
        root: &Path,
        parent: &Path,
        allowance: &Allowance,
    ) -> Result<Self, Fault> {
        let stem = name.file_stem().unwrap_or_default().to_string_lossy();
        let scratch = Scratch::new(parent, &stem)?;
        let snapshot = Self::read_within(name, root, scratch.path(), allowance)?;
        Ok(Self {
            _scratch: Some(scratch),
            ..snapshot
        })
    }

    /// The same in a folder that is its own, and empty: a binary that lay there could be taken for one of it.
    ///
    /// # Errors
    /// It can't be read, or not be laid out.
    pub(super) fn read(name: &Path, root: &Path, folder: &Path) -> Result<Self, Fault> {
        Self::read_within(name, root, folder, &Allowance::default())
    }

    fn read_within(
        name: &Path,
        root: &Path,
        folder: &Path,
        allowance: &Allowance,
    ) -> Result<Self, Fault> {
        let mut snapshot = Self::read_once(name, root, folder, allowance)?;
        for _ in 1..MOST_READS {
            if snapshot.is_alone() || snapshot.is_current() {
                break;
            }
            snapshot = Self::read_once(name, root, folder, allowance)?;
        }
        snapshot.above = snapshot.above_all();
        snapshot.laid = match snapshot.others {
            // It will be refused, for what the compiler finds where it lies.
            None => Laid {
                within: root.to_owned(),
                source: name.to_owned(),
                renamed: None,
                allowance: allowance.clone(),
            },
            Some(_) => snapshot.lay_out("text", &snapshot.bytes)?.called(),
        };
        Ok(snapshot)
    }

    /// The same program with another text in its file, laid out in the folder of this name within its own.
    ///
    /// # Errors
    /// It can't be laid out.
    pub fn with_text(&self, text: String, folder: &str) -> Result<Self, Fault> {
        let folder = self.folder.join(folder);
        let mut snapshot = Self {
            // What isn't UTF-8 stays so.
            bytes: match text == self.text {
                true => self.bytes.clone(),
                false => text.clone().into_bytes(),
            },
            text,
            name: self.name.clone(),
            root: self.root.clone(),
            others: self.others.clone(),
            above: self.above.clone(),
            laid: self.laid.clone(),
            allowance: self.allowance.clone(),
            folder,
            _scratch: None,
        };
        if snapshot.others.is_some() {
            snapshot.laid = snapshot.lay_out("text", &snapshot.bytes)?.called();
        }
        Ok(snapshot)
    }

    fn read_once(
        name: &Path,
        root: &Path,
        folder: &Path,
        allowance: &Allowance,
    ) -> Result<Self, Fault> {
        let path = root.join(name);
        let bytes = read(&path).map_err(|fault| fault.of(name))?;
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let beside = match may_have_others(&text) {
            true => files_beside(&path, folder, allowance),
            false => Ok(Some(Vec::new())),
        };
        let rustc = |error| Fault::new(FaultKind::NoCompiler, Toolchain::built_in().rustc, error);
        let beside = beside.map_err(rustc)?.map(|files| {
            let read = |file: PathBuf| match fs::read(&file) {
                Ok(bytes) => Ok((file, bytes)),
                Err(error) => Err(Fault::new(FaultKind::Unreadable, file, error)),
            };
            files.into_iter().map(read).collect()
        });
        Ok(Self {
            text,
            bytes,
            name: name.to_owned(),
            root: root.to_owned(),
            others: beside.transpose()?,
            above: PathBuf::new(),
            folder: folder.to_owned(),
            laid: Laid::default(),
            allowance: allowance.clone(),
            _scratch: None,
        })
    }

    /// Whether the program is this text alone.
    pub(super) fn is_alone(&self) -> bool {
        self.others.as_ref().is_some_and(Vec::is_empty)
    }

    /// Whether its files hold the same as when they were read.
    pub fn is_current(&self) -> bool {
        let is = |file: &Path, bytes: &[u8]| fs::read(file).is_ok_and(|now| now == bytes);
        let mut others = self.others.iter().flatten();
        is(&self.root.join(&self.name), &self.bytes) && others.all(|(file, bytes)| is(file, bytes))
    }

    /// What its file is called.
    pub fn name(&self) -> &Path {
        &self.name
    }

    /// Where all lies that is made of it.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Where compilers that a person hears of find it.
    pub(super) fn laid(&self) -> &Laid {
        &self.laid
    }

    /// What its other files hold, those that are texts, with their names.
    pub(super) fn others(&self) -> impl Iterator<Item = (&Path, &str)> {
        let others = self.others.iter().flatten();
        others.filter_map(|(file, bytes)| Some((&**file, std::str::from_utf8(bytes).ok()?)))
    }

    /// The whole text, with those of its other files: what stands for it.
    pub fn whole_text(&self) -> String {
        let others = self.others().map(|(_, text)| text);
        std::iter::once(&*self.text).chain(others).collect()
    }

    /// Whether one of its other files is what a compiler calls so.
    pub(super) fn has(&self, named: &Path) -> bool {
        let named = within(named);
        let mut others = self.others.iter().flatten();
        others.any(|(file, _)| plain(file).ends_with(&named))
    }

    /// The folder that has all its files in it, the one from which it is called, and whatever the ways to them go
    /// through.
    fn above_all(&self) -> PathBuf {
        let path = self.root.join(&self.name);
        let mut above = match self.name.is_absolute() {
            true => absolute(path.parent().unwrap_or(&path)),
            false => absolute(&self.root),
        };
        let others = self.others.iter().flatten().map(|(file, _)| &**file);
        for file in others.chain([&*path]) {
            let highest = highest(file);
            while !highest.starts_with(&above) && above.pop() {}
        }
        above
    }

    /// Lays all out in a folder of this name, with `text` in the place of its own.
    pub(super) fn lay_out(&self, tree: &str, text: impl AsRef<[u8]>) -> Result<Tree<'_>, Fault> {
        let of = self;
        let tree = Tree {
            folder: self.folder.join(tree),
            of,
        };
        let write = |file: &Path, bytes: &[u8]| {
            let place = tree.place(file);
            fs::create_dir_all(place.parent().unwrap_or(&tree.folder))?;
            fs::write(place, bytes)
        };
        let fault = |error| Fault::new(FaultKind::Scratch, &tree.folder, error);
        for (file, bytes) in self.others.iter().flatten() {
            write(file, bytes).map_err(fault)?;
        }
        write(&self.root.join(&self.name), text.as_ref()).map_err(fault)?;
        fs::create_dir_all(tree.place(&self.root)).map_err(fault)?;
        Ok(tree)
    }
}
