//! Where programs are built, and with what.

use crate::program::{Program, text_of};
use crate::real_std::{Running, compile, together, with_delays};
use rivulets::build::{Observed, Toolchain, observe};
use rivulets::process::Again;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// A folder with executables of programs, removed when dropped.
pub struct Batch {
    folder: PathBuf,
    observed: Observed,
    programs: Vec<Program>,
    real: OnceLock<Real>,
}

impl Batch {
    /// Builds the programs to be observed.
    pub fn build(programs: Vec<Program>) -> Batch {
        let folder = new_folder();
        let text = text_of(&programs);
        let source = folder.join("programs.rs");
        fs::write(&source, &text).expect("the source is written");
        let observed = observe(&source, &folder, toolchain());
        let observed = observed.unwrap_or_else(|why| panic!("{why}\n{}", numbered(&text)));
        assert_eq!(observed.keeps_state, None, "programs share one process");
        assert_eq!(
            observed.unfollowed,
            [],
            "generated programs can be followed"
        );
        Batch {
            folder,
            observed,
            programs,
            real: OnceLock::new(),
        }
    }

    /// How many they are.
    pub fn programs(&self) -> usize {
        self.programs.len()
    }

    /// One program under the engine.
    pub fn observed(&self, number: usize) -> Observed {
        self.started_by(self.named(&self.observed.executable, "observed", number))
    }

    fn started_by(&self, executable: PathBuf) -> Observed {
        let observed = self.observed.clone();
        // A program tells which one it is by its executable's name.
        let name = executable
            .file_name()
            .map(|name| name.to_string_lossy().replace("observed", "swept"));
        let swept = self.folder.join(name.unwrap_or_default());
        let build = observed.swept.clone();
        let swept = Again::new(swept, move |swept| {
            let built = build.executable();
            built.is_some_and(|built| swept.exists() || fs::hard_link(built, swept).is_ok())
        });
        Observed {
            executable,
            swept,
            ..observed
        }
    }

    /// The same with an entry of the dependence table broken on the child's side.
    #[cfg(unix)]
    pub fn broken(&self, number: usize, entry: usize) -> Observed {
        use std::os::unix::fs::PermissionsExt;
        let script = self.folder.join(format!("broken-{entry}-{number}"));
        if !script.exists() {
            let program = self.observed(number);
            let text = format!(
                "#!/bin/sh\nRIVULETS_BROKEN_ENTRY={entry} exec {}\n",
                program.executable.display()
            );
            fs::write(&script, text).expect("the script is written");
            fs::set_permissions(&script, fs::Permissions::from_mode(0o755))
                .expect("the script can be run");
        }
        self.started_by(script)
    }

    /// Starts one program as rustc makes it, held up in a way of its own.
    pub fn start(&self, number: usize, run: u64) -> Running {
        let real = self
            .real
            .get_or_init(|| Real::build(&self.programs, &self.folder));
        Running::start(
            &real.executable,
            &format!("p{number}"),
            run,
            real.places[number],
        )
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

/// All programs under real std.
struct Real {
    executable: PathBuf,
    /// Where each can be held up.
    places: Vec<u32>,
}

impl Real {
    fn build(programs: &[Program], folder: &Path) -> Real {
        let delayed: Vec<_> = programs
            .iter()
            .map(|program| with_delays(&program.text()))
            .collect();
        let names: Vec<String> = (0..programs.len())
            .map(|number| format!("p{number}"))
            .collect();
        let modules = names
            .iter()
            .zip(&delayed)
            .map(|(name, it)| (name.as_str(), it.text.as_str()));
        Real {
            executable: compile(&toolchain().rustc, folder, "real", &together(modules)),
            places: delayed.iter().map(|it| it.places).collect(),
        }
    }
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
