//! Taking times, and where the measured programs lie.

use rivulets::build::{Observed, Toolchain, observe};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A folder for what is measured, under `target`.
pub struct Place(PathBuf);

impl Place {
    pub fn new(name: &str) -> Place {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let path = root.join("target/bench").join(name);
        let _ = fs::remove_dir_all(&path); // it is not there the first time
        fs::create_dir_all(&path).unwrap();
        Place(path)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    /// A file of this name with this text.
    pub fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.join(name);
        fs::write(&path, text).unwrap();
        path
    }

    /// Builds a program to be observed, as the command does: a debug build.
    pub fn observe(&self, name: &str, text: &str) -> Observed {
        let file = self.write(&format!("{name}.rs"), text);
        let folder = self.0.join(name);
        fs::create_dir_all(&folder).unwrap();
        observe(&file, &folder, &Toolchain::built_in()).unwrap()
    }
}

pub fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

/// Takes two times in turn, `rounds` times; their medians in milliseconds, and the median of their
/// ratios.
pub fn in_turn(
    rounds: usize,
    mut ours: impl FnMut(usize),
    mut theirs: impl FnMut(usize),
) -> (f64, f64, f64) {
    let (mut a, mut b, mut ratios) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..rounds {
        let theirs = time(|| theirs(round)).as_secs_f64() * 1e3;
        let ours = time(|| ours(round)).as_secs_f64() * 1e3;
        a.push(ours);
        b.push(theirs);
        ratios.push(ours / theirs);
    }
    (median(a), median(b), median(ratios))
}

/// How busy the machine is, where the system tells: figures mean little beside other work.
pub fn load() -> String {
    let load = fs::read_to_string("/proc/loadavg");
    load.map_or("unknown".to_owned(), |text| {
        let (minute, _) = text.split_once(' ').unwrap_or((&text, ""));
        minute.to_owned()
    })
}
