//! What is said of containment.

use crate::confine::Lack;

/// Nothing is graded, since this system lacks what is needed to contain it.
pub fn no_sandbox(lacking: &[Lack]) -> String {
    let lacks: Vec<_> = lacking.iter().map(|lack| lack_of(*lack)).collect();
    format!(
        "What learners hand in can't be contained here: it could read and write whatever you can. This system has no \
         {}. Where you trust what was handed in, or on a machine that you can lose, say --no-sandbox.\n",
        lacks.join(", and no ")
    )
}

/// What was handed in is contained, by less than there could be; nothing, where nothing is lacking.
pub fn less_of_a_sandbox(lacking: &[Lack]) -> String {
    let lines = lacking.iter().map(|lack| {
        format!(
            "What is handed in is contained; this system has no {}.\n",
            lack_of(*lack)
        )
    });
    lines.collect()
}

fn lack_of(lack: Lack) -> &'static str {
    match lack {
        Lack::Files => "Landlock that keeps files apart (Linux 6.2, with Landlock switched on)",
        Lack::Calls => "filters of system calls (seccomp, on x86-64, ARM or RISC-V of 64 bits)",
        Lack::Scopes => {
            "Landlock that keeps signals in (Linux 6.12): the filter of system calls alone does"
        }
    }
}

/// This command doesn't know where it is itself.
pub fn no_command(error: &std::io::Error) -> String {
    format!("Nothing can be started: {error}\n")
}

/// What a program told of its runs can't be.
pub fn garbled(line: u32) -> String {
    format!(
        "Not graded: what it told of its runs can't be. Look at it yourself: line {line} has code that could have made \
         it up."
    )
}

/// A verdict that a program might have made up.
pub fn by_hand(verdict: &str, line: u32) -> String {
    format!(
        "{verdict} Look at it yourself: line {line} uses unsafe, by which it could have altered what it tells."
    )
}
