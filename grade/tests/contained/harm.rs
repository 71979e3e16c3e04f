//! What could be harmed: a folder, a process, an open port. Seen again when all is over.

use std::fs;
use std::io::ErrorKind;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

pub struct Harm {
    /// Nobody has any business here.
    pub folder: PathBuf,
    listener: TcpListener,
    victim: Victim,
}

/// A process of somebody's, ended when this is dropped.
pub struct Victim(Child);

impl Victim {
    pub fn new() -> Self {
        let mut sleep = Command::new("sleep");
        // A test that fails must not leave its output open.
        let sleep = sleep
            .arg("1000")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        Self(sleep.spawn().unwrap())
    }

    pub fn id(&self) -> String {
        self.0.id().to_string()
    }

    pub fn lives(mut self) {
        assert_eq!(
            self.0.try_wait().unwrap(),
            None,
            "another process was ended"
        );
    }
}

impl Drop for Victim {
    fn drop(&mut self) {
        // It may have ended, where a test has failed.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Harm {
    pub fn possible(folder: PathBuf) -> Self {
        fs::create_dir_all(&folder).unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let victim = Victim::new();
        Self {
            folder,
            listener,
            victim,
        }
    }

    /// A text with what it can harm in the place of words for it.
    pub fn aim(&self, text: &str) -> String {
        let aims = [
            ("outside", self.folder.display().to_string()),
            (
                "port",
                self.listener.local_addr().unwrap().port().to_string(),
            ),
            ("victim", self.victim.id()),
            ("number", std::process::id().to_string()),
            ("minuses", "-".repeat(200_000)),
        ];
        let aim =
            |text: String, (word, aim): &(&str, String)| text.replace(&format!("{{{word}}}"), aim);
        aims.iter().fold(text.to_owned(), aim)
    }

    /// Nothing of it was done.
    pub fn was_not_done(self) {
        let found: Vec<_> = self.folder.read_dir().unwrap().collect();
        assert!(found.is_empty(), "written: {found:?}");
        let number = format!("rivulets-{}", std::process::id());
        for open in ["/tmp", "/dev/shm"] {
            assert!(!Path::new(open).join(&number).exists(), "written to {open}");
        }
        let open =
            std::os::unix::fs::PermissionsExt::mode(&self.folder.metadata().unwrap().permissions());
        assert_eq!(open & 0o022, 0, "opened: {open:o}");
        let connected = self.listener.accept().map(|(_, who)| who);
        assert_eq!(
            connected.map_err(|error| error.kind()),
            Err(ErrorKind::WouldBlock)
        );
        self.victim.lives();
    }
}

/// Every process that was started from within a folder, or works in it.
pub fn running_in(folder: &Path) -> Vec<String> {
    let processes = fs::read_dir("/proc").unwrap().flatten();
    let seen = |process: &Path| {
        let here =
            |link: &str| fs::read_link(process.join(link)).is_ok_and(|at| at.starts_with(folder));
        here("exe") || here("cwd")
    };
    let processes = processes
        .map(|process| process.path())
        .filter(|process| seen(process));
    let told =
        processes.map(|process| fs::read_to_string(process.join("cmdline")).unwrap_or_default());
    told.collect()
}

/// All files in a folder, but for those in the folders that are the grader's own.
pub fn listing(folder: &Path) -> Vec<(PathBuf, u64)> {
    let mut all = Vec::new();
    for entry in folder.read_dir().unwrap().flatten() {
        let (path, found) = (entry.path(), entry.metadata().unwrap());
        match found.is_dir() {
            true if path.ends_with("target") || path.ends_with(".rivulets") => {}
            true => all.extend(listing(&path)),
            false => all.push((path, found.len())),
        }
    }
    all.sort();
    all
}
