//! Compiles a program against this crate and asks its child for runs.
#![allow(dead_code)] // Each test file uses its own part.

mod outcomes;
mod server;

pub use outcomes::*;
pub use server::*;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU32, Ordering};

/// What goes after a program's last line.
const SUFFIX: &str = r#"
#[allow(unused)]
#[unsafe(export_name = "main")]
extern "C" fn __rivulets_main(_: i32, _: *const *const u8) -> i32 {
    #[allow(unused_imports)]
    use ::std::__rivulets::{ByResult as _, ByTermination as _};
    ::std::__rivulets::start(|| ::std::__rivulets::Main::of(main).code(), &[])
}
"#;

/// The folder that holds the library and its dependencies: RIVULETS_STD, or one that is built for the tests, optimised
/// as for learners. (The library that cargo built beside the test lies among stale ones.)
fn library_folder() -> &'static Path {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| match std::env::var_os("RIVULETS_STD") {
        Some(folder) => folder.into(),
        None => build_library(),
    })
}

fn build_library() -> PathBuf {
    let target = std::env::current_exe()
        .expect("a test knows its own path")
        .with_file_name("observed-std-for-tests");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release", "--lib", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .arg("--target-dir")
        .arg(&target)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "the library is built"
    );
    target.join("release")
}

/// Compiles the program's text; panics with rustc's words if that fails.
pub fn compile(text: &str) -> PathBuf {
    match try_compile(text) {
        Ok(exe) => exe,
        Err(errors) => panic!("does not compile:\n{errors}\n{text}"),
    }
}

pub fn try_compile(text: &str) -> Result<PathBuf, String> {
    let folder = new_folder();
    let (source, exe) = (folder.join("program.rs"), folder.join("program"));
    std::fs::write(&source, format!("#![no_main] {text}\n{SUFFIX}"))
        .expect("the source is written");
    let library = library_folder();
    let output = Command::new("rustc")
        .current_dir(&folder)
        .args([
            "--edition=2024",
            "--crate-name=learner",
            "--cap-lints=warn",
            "program.rs",
            "-Cdebuginfo=line-tables-only",
            "-o",
        ])
        .arg(&exe)
        .arg("--extern")
        .arg(format!(
            "std={}",
            library.join("libobserved_std.rlib").display()
        ))
        .arg("-L")
        .arg(format!("dependency={}", library.join("deps").display()))
        .output()
        .expect("rustc runs");
    if output.status.success() {
        Ok(exe)
    } else {
        Err(String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

/// What the program prints when it's compiled against std itself, with an empty standard input.
pub fn run_on_real_std(text: &str) -> String {
    let folder = new_folder();
    let (source, exe) = (folder.join("program.rs"), folder.join("program"));
    std::fs::write(&source, text).expect("the source is written");
    let arguments = [
        "--edition=2024",
        "--cap-lints=allow",
        "program.rs",
        "-Cstrip=debuginfo",
        "-o",
    ];
    let status = Command::new("rustc")
        .current_dir(&folder)
        .args(arguments)
        .arg(&exe)
        .status();
    assert!(
        status.is_ok_and(|status| status.success()),
        "compiles on real std: {text}"
    );
    let mut child = Command::new(exe)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program runs");
    for _ in 0..100 {
        if child.try_wait().expect("a child").is_some() {
            let output = child.wait_with_output().expect("a child");
            return String::from_utf8_lossy(&output.stdout).into_owned();
        }
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let _ = child.kill();
    panic!("hangs on real std: {text}")
}

/// A folder of the test's own.
fn new_folder() -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("observed-std-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a temporary folder");
    folder
}
