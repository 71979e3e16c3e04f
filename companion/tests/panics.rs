//! A panic while the screen is shown: the terminal is given back first, so that it can be read.
#![allow(clippy::unwrap_used, clippy::print_stdout)] // a test may panic, and says what it found

#[path = "../src/line.rs"]
mod line;
#[path = "../src/terminal.rs"]
#[allow(dead_code)] // the other half of it is the companion's
mod terminal;

#[cfg(not(target_os = "linux"))]
fn main() {}

#[cfg(target_os = "linux")]
fn main() {
    let mut arguments = std::env::args().skip(1);
    if arguments.next().as_deref() == Some("panics") {
        return panics();
    }
    let own = std::env::current_exe().unwrap();
    let said = std::process::Command::new("script")
        .args(["--quiet", "--return", "--command"])
        .arg(format!(
            "{} panics; echo ended with $?; stty -a",
            own.display()
        ))
        .arg("/dev/null")
        .env("TERM", "xterm")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&said.stdout);
    let find = |words: &str| {
        said.find(words)
            .unwrap_or_else(|| panic!("no {words:?} in {said}"))
    };
    let (shown, left, told) = (find("the screen"), find("\x1b[?1049l"), find("on purpose"));
    assert!(shown < left && left < told, "{said}");
    assert!(
        find("\x1b[?25h") < told && find("ended with 101") > told,
        "{said}"
    );
    // A minus in front says that it is off.
    for mode in ["icanon", "echo", "isig", "icrnl", "opost"] {
        assert!(
            said.split_whitespace().any(|word| word == mode),
            "{mode}: {said}"
        );
    }
    println!("the terminal is given back before a panic is told: ok");
}

#[cfg(target_os = "linux")]
fn panics() {
    let mut terminal = terminal::Terminal::take().unwrap();
    terminal.draw(&["the screen".to_owned()], 80).unwrap();
    let other = std::thread::spawn(|| panic!("on purpose"));
    assert!(other.join().is_err());
    std::process::exit(101);
}
