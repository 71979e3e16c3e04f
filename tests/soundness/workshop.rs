//! Where programs are built, and with what.

use crate::program::{Program, Std, text_of};
use rivulets::program::Level;
use rivulets::program::observed::{Toolchain, observe};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with executables of programs, removed when dropped.
pub struct Batch {
    folder: PathBuf,
    observed: PathBuf,
    programs: Vec<Program>,
    real: OnceLock<PathBuf>,
}

impl Batch {
    /// Builds the programs to be observed.
    pub fn build(programs: Vec<Program>) -> Batch {
        let folder = new_folder();
        let text = text_of(&programs, Std::Observed);
        let source = folder.join("programs.rs");
        fs::write(&source, &text).expect("the source is written");
        let observed = match observe(&source, &folder, toolchain()) {
            Ok(observed) => observed,
            Err(error) => {
                let refused = error
                    .refused()
                    .unwrap_or(&[])
                    .iter()
                    .filter(|it| it.level == Level::Error);
                let words: Vec<_> = refused.map(|it| it.rendered.as_str()).collect();
                panic!("{error}: {}\n{}", words.join("\n"), numbered(&text));
            }
        };
        assert_eq!(observed.keeps_state, None, "programs share one process");
        assert_eq!(
            observed.unfollowed,
            [],
            "generated programs can be followed"
        );
        Batch {
            folder,
            observed: observed.executable,
            programs,
            real: OnceLock::new(),
        }
    }

    /// How many they are.
    pub fn programs(&self) -> usize {
        self.programs.len()
    }

    /// The executable of one program under the engine.
    pub fn observed(&self, number: usize) -> PathBuf {
        self.named(&self.observed, "observed", number)
    }

    /// The same with an entry of the dependence table broken on the child's side.
    #[cfg(unix)]
    pub fn broken(&self, number: usize, entry: usize) -> PathBuf {
        use std::os::unix::fs::PermissionsExt;
        let script = self.folder.join(format!("broken-{entry}-{number}"));
        if !script.exists() {
            let program = self.observed(number);
            let text = format!(
                "#!/bin/sh\nRIVULETS_BROKEN_ENTRY={entry} exec {}\n",
                program.display()
            );
            fs::write(&script, text).expect("the script is written");
            fs::set_permissions(&script, fs::Permissions::from_mode(0o755))
                .expect("the script can be run");
        }
        script
    }

    /// The executable of one program as rustc makes it, with delays.
    pub fn real(&self, number: usize) -> PathBuf {
        let built = self
            .real
            .get_or_init(|| build_real(&self.programs, &self.folder));
        self.named(built, "real", number)
    }

    /// A program tells which one it is by its executable's name.
    fn named(&self, built: &Path, std: &str, number: usize) -> PathBuf {
        let name = self
            .folder
            .join(format!("{std}-{number}{}", std::env::consts::EXE_SUFFIX));
        if !name.exists() {
            fs::hard_link(built, &name)
                .or_else(|_| fs::copy(built, &name).map(drop))
                .expect("another name");
        }
        name
    }

    /// The program's text, for a message.
    pub fn show(&self, number: usize) -> String {
        let program = &self.programs[number];
        format!("program {number}, {}:\n{}", program.name, program.body)
    }
}

impl Drop for Batch {
    fn drop(&mut self) {
        // A folder that stays behind is only untidy.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn build_real(programs: &[Program], folder: &Path) -> PathBuf {
    let source = folder.join("real.rs");
    fs::write(&source, text_of(programs, Std::Real)).expect("the source is written");
    let built = folder.join(format!("real{}", std::env::consts::EXE_SUFFIX));
    let mut rustc = Command::new(&toolchain().rustc);
    rustc
        .args([
            "--edition",
            "2024",
            "--cap-lints",
            "allow",
            "-C",
            "strip=debuginfo",
            "-o",
        ])
        .arg(&built)
        .arg(&source);
    let output = rustc.stdin(Stdio::null()).output().expect("rustc starts");
    assert!(
        output.status.success(),
        "real std refuses: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    built
}

fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("soundness-{}-{number}", std::process::id());
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn toolchain() -> &'static Toolchain {
    static TOOLCHAIN: OnceLock<Toolchain> = OnceLock::new();
    TOOLCHAIN.get_or_init(Toolchain::built_in)
}

fn numbered(text: &str) -> String {
    text.lines()
        .enumerate()
        .map(|(at, line)| format!("{:4} {line}\n", at + 1))
        .collect()
}
