//! What is audited: as much as `.ci/run` has time for, or what `RIVULETS_AUDIT` says.

use crate::kinds;

/// The variable.
const VARIABLE: &str = "RIVULETS_AUDIT";

/// How much is looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The number of the first program.
    pub seed: u64,
    pub programs: u64,
    /// Runs of each under real std.
    pub runs: u64,
    /// So many programs that show holes are made smaller.
    pub shrink: usize,
    /// Kinds, of which a program must have one; all, if there are none.
    pub only: Vec<String>,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            seed: 1,
            programs: 300,
            runs: 100,
            shrink: 3,
            only: Vec::new(),
        }
    }
}

impl Settings {
    /// What the variable says; panics, with what it may say, if that isn't understood.
    pub fn of_environment() -> Settings {
        let text = std::env::var(VARIABLE).unwrap_or_default();
        Settings::parse(&text).unwrap_or_else(|error| panic!("{VARIABLE}: {error}"))
    }

    /// Reads `key=value` pairs with a semicolon between.
    fn parse(text: &str) -> Result<Settings, String> {
        let mut settings = Settings::default();
        for pair in text
            .split(';')
            .map(str::trim)
            .filter(|pair| !pair.is_empty())
        {
            let (key, value) = pair.split_once('=').ok_or_else(|| usage(pair))?;
            let number = || {
                value
                    .replace('_', "")
                    .parse::<u64>()
                    .map_err(|_| usage(pair))
            };
            match key {
                "seed" => settings.seed = number()?,
                "programs" => settings.programs = number()?,
                "shrink" => settings.shrink = number()? as usize,
                "runs" => settings.runs = number()?,
                "only" => {
                    settings.only = value
                        .split(',')
                        .map(|name| name.trim().to_owned())
                        .collect()
                }
                _ => return Err(usage(pair)),
            }
        }
        match settings
            .only
            .iter()
            .find(|&name| kinds::names().all(|known| known != name))
        {
            Some(unknown) => Err(usage(unknown)),
            None => Ok(settings),
        }
    }

    /// How the program of a number is looked at again, alone.
    pub fn again(seed: u64) -> String {
        format!("{VARIABLE}=\"seed={seed};programs=1;runs=1000\" cargo test --test audit real_std")
    }
}

fn usage(what: &str) -> String {
    let kinds: Vec<&str> = kinds::names().collect();
    format!(
        "`{what}` isn't understood; legal are `seed=N`, `programs=N`, `runs=N`, `shrink=N` and `only=KIND,KIND`, with \
         a semicolon between; kinds are {}",
        kinds.join(", ")
    )
}

#[test]
fn settings_are_read_and_what_is_wrong_is_said_with_what_is_right() {
    let read = Settings::parse("seed=7; programs=5_000;only=hash maps,long loops").expect("legal");
    assert_eq!((read.seed, read.programs, read.runs), (7, 5_000, 100));
    assert_eq!(read.only, ["hash maps", "long loops"]);
    assert_eq!(Settings::parse(""), Ok(Settings::default()));
    for wrong in ["seed=x", "programs", "hash maps", "only=rivers"] {
        let error = Settings::parse(wrong).expect_err(wrong);
        assert!(
            error.contains("programs=N") && error.contains("hash maps"),
            "{error}"
        );
    }
}
