//! What there is before a class is graded, and afterwards.

use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::FileTypeExt;
use std::path::{Path, PathBuf};

/// Our children. Whoever outlives its parent, below us, becomes one, whatever group or session it is in.
#[derive(PartialEq, Eq, Debug)]
pub struct Children(BTreeSet<String>);

impl Children {
    pub fn now() -> Self {
        rustix::process::set_child_subreaper(Some(rustix::process::getpid())).unwrap();
        let ours = std::process::id().to_string();
        let processes = fs::read_dir("/proc").unwrap().flatten();
        let told =
            processes.filter_map(|process| fs::read_to_string(process.path().join("stat")).ok());
        // Behind the name, which may hold anything: state, parent.
        let is_ours =
            |stat: &String| stat[stat.rfind(')').unwrap()..].split(' ').nth(2) == Some(&ours);
        let name = |stat: String| stat[..=stat.rfind(')').unwrap()].to_owned();
        Self(told.filter(is_ours).map(name).collect())
    }
}

/// Files, with what stands for their contents, and folders.
pub struct Files(BTreeMap<PathBuf, String>);

impl Files {
    pub fn in_folder(folder: &Path) -> Self {
        let mut files = BTreeMap::new();
        collect(folder, &mut files);
        // Where the grader writes, and nothing else.
        for own in [".rivulets", ".rivulets/class", "target", "target/rivulets"] {
            files.remove(&folder.join(own));
        }
        files.retain(|path, _| !path.starts_with(folder.join(".rivulets/class")));
        Self(files)
    }

    /// Nothing is new, missing or another.
    pub fn are_those_in(&self, folder: &Path) {
        let now = Self::in_folder(folder).0;
        let known = |(path, hash): &(&PathBuf, &String)| self.0.get(*path) == Some(*hash);
        let new: Vec<_> = now.iter().filter(|file| !known(file)).collect();
        assert!(new.is_empty(), "written: {new:?}");
        let gone: Vec<_> = self
            .0
            .keys()
            .filter(|path| !now.contains_key(*path))
            .collect();
        assert!(gone.is_empty(), "taken away: {gone:?}");
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in folder.read_dir().unwrap().flatten() {
        let (path, kind) = (entry.path(), entry.file_type().unwrap());
        let what = match () {
            () if kind.is_symlink() => {
                format!("link to {}", fs::read_link(&path).unwrap().display())
            }
            () if kind.is_dir() => {
                collect(&path, files);
                "folder".to_owned()
            }
            () if kind.is_fifo() => "pipe".to_owned(),
            () => format!("{:x?}", Sha256::digest(fs::read(&path).unwrap())),
        };
        let mode = std::os::unix::fs::PermissionsExt::mode(
            &fs::symlink_metadata(&path).unwrap().permissions(),
        );
        files.insert(path, format!("{what}, {mode:o}"));
    }
}
