//! Another build of a program, made only once it is asked for.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// How a program is built again.
#[derive(Clone)]
pub struct Again(Arc<Build>);

struct Build {
    executable: PathBuf,
    build: Box<dyn Fn(&Path) -> bool + Send + Sync>,
    built: OnceLock<bool>,
}

impl Again {
    /// `build` makes the executable, and says whether it could.
    pub fn new(executable: PathBuf, build: impl Fn(&Path) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(Build {
            executable,
            build: Box::new(build),
            built: OnceLock::new(),
        }))
    }

    /// What to start, if it can be built.
    pub fn executable(&self) -> Option<&Path> {
        let again = &*self.0;
        let is_built = again.built.get_or_init(|| (again.build)(&again.executable));
        is_built.then_some(&again.executable)
    }
}

impl fmt::Debug for Again {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.debug_tuple("Again").field(&self.0.executable).finish()
    }
}
