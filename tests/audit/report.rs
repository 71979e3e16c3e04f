//! What was compared, and where explore claims more than it sees.

use crate::explored::Explored;
use crate::program::Program;
use crate::real_std::Outcome;
use crate::settings::Settings;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::Write;
use std::process::{Command, Stdio};
use std::time::Duration;

/// An outcome that real std shows, of a program of which explore says that it is none.
pub struct Hole {
    pub program: Program,
    pub missing: BTreeSet<Outcome>,
    pub listed: BTreeSet<Outcome>,
}

/// Of all programs together.
#[derive(Default)]
pub struct Report {
    pub programs: u64,
    /// Those of which all outcomes are said to be listed.
    pub claimed: u64,
    /// Of these, those with more than one outcome, where one can be missed.
    pub varied: u64,
    pub outcomes: u64,
    pub schedules: u64,
    /// Runs under real std.
    pub runs: u64,
    /// Why nothing is claimed, and of how many programs.
    pub why_not: BTreeMap<String, u64>,
    /// Of each kind, how many programs there were and of how many something is claimed.
    pub kinds: BTreeMap<&'static str, (u64, u64)>,
    pub holes: Vec<Hole>,
    /// Programs that can't be explored at all.
    pub refused: Vec<(Program, String)>,
    /// Those whose exploration took longest.
    pub slowest: Vec<(Duration, u64)>,
    /// The workers' time.
    pub exploring: Duration,
    pub compiling: Duration,
    pub running: Duration,
}

impl Report {
    /// Counts a program in.
    pub fn count(&mut self, program: &Program, said: &Explored) {
        self.programs += 1;
        self.schedules += said.schedules;
        for &kind in &program.kinds {
            let (all, claimed) = self.kinds.entry(kind).or_default();
            *all += 1;
            *claimed += u64::from(said.claims);
        }
        if said.claims {
            self.claimed += 1;
            self.outcomes += said.outcomes.len() as u64;
            self.varied += u64::from(said.outcomes.len() > 1);
        } else {
            *self.why_not.entry(said.why_not.clone()).or_default() += 1;
        }
    }

    /// Joins what another worker saw.
    pub fn add(&mut self, other: Report) {
        self.programs += other.programs;
        self.claimed += other.claimed;
        self.varied += other.varied;
        self.outcomes += other.outcomes;
        self.schedules += other.schedules;
        self.runs += other.runs;
        for (why, count) in other.why_not {
            *self.why_not.entry(why).or_default() += count;
        }
        for (kind, (all, claimed)) in other.kinds {
            let mine = self.kinds.entry(kind).or_default();
            *mine = (mine.0 + all, mine.1 + claimed);
        }
        self.holes.extend(other.holes);
        self.refused.extend(other.refused);
        self.slowest.extend(other.slowest);
        self.slowest.sort_by(|one, other| other.cmp(one));
        self.slowest.truncate(5);
        self.exploring += other.exploring;
        self.compiling += other.compiling;
        self.running += other.running;
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Report {
            programs,
            claimed,
            varied,
            outcomes,
            schedules,
            runs,
            ..
        } = self;
        writeln!(
            f,
            "{programs} programs; of {claimed} all outcomes are claimed to be listed ({varied} with several, \
             {outcomes} in all, in {schedules} schedules); {runs} runs under real std; {} holes, {} not explored",
            self.holes.len(),
            self.refused.len()
        )?;
        writeln!(
            f,
            "not claimed: {:?}; slowest: {:.1?}",
            self.why_not, self.slowest
        )?;
        writeln!(
            f,
            "of each kind, and of how many something is claimed: {:?}",
            self.kinds
        )?;
        let (exploring, compiling, running) = (self.exploring, self.compiling, self.running);
        write!(
            f,
            "workers: exploring {exploring:.0?}, compiling {compiling:.0?}, running {running:.0?}"
        )
    }
}

impl fmt::Display for Hole {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let Hole {
            program,
            missing,
            listed,
        } = self;
        writeln!(
            f,
            "// program {}, of {}",
            program.seed,
            program.kinds.join(", ")
        )?;
        for outcome in missing.iter().take(3) {
            writeln!(f, "// real std shows: {}", short(outcome))?;
        }
        writeln!(
            f,
            "// explore claims that these are all, {} in number:",
            listed.len()
        )?;
        for outcome in listed.iter().take(8) {
            writeln!(f, "//   {}", short(outcome))?;
        }
        writeln!(f, "// again: {}", Settings::again(program.seed))?;
        write!(f, "{}", tidy(program.text()))
    }
}

/// A text as rustfmt lays it out, where that is installed.
fn tidy(text: String) -> String {
    let mut command = Command::new("rustfmt");
    command
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    let Ok(mut child) = command.spawn() else {
        return text;
    };
    // Where it can't be written, nothing comes back.
    let _ = child
        .stdin
        .take()
        .map(|mut stdin| stdin.write_all(text.as_bytes()));
    let output = child
        .wait_with_output()
        .map(|output| output.stdout)
        .unwrap_or_default();
    match String::from_utf8(output) {
        Ok(tidied) if !tidied.is_empty() => tidied,
        _ => text,
    }
}

/// An outcome, in a line that can be read.
fn short(outcome: &Outcome) -> String {
    let text = outcome.to_string();
    let signs: Vec<char> = text.chars().collect();
    match signs.len() {
        0..=300 => text,
        length => {
            let part = |range: &[char]| range.iter().collect::<String>();
            format!(
                "{} [...] {}",
                part(&signs[..150]),
                part(&signs[length - 150..])
            )
        }
    }
}
