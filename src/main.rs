//! The command line, for the time being only `explore`.

use clap::{Parser, Subcommand};
use rivulets::command::explore::ExploreArgs;
use rivulets::program::observed::Toolchain;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Explore(ExploreArgs),
}

fn main() -> ExitCode {
    let Command::Explore(args) = Cli::parse().command;
    let library = PathBuf::from(std::env::var_os("OBSERVED_STD").unwrap_or_default());
    let toolchain = Toolchain {
        rustc: "rustc".into(),
        observed_std: library.join("libobserved_std.rlib"),
        dependencies: library.join("deps"),
    };
    let folder = std::env::temp_dir().join(format!("rivulets-{}", std::process::id()));
    let stop = Arc::default();
    let began = std::time::Instant::now();
    let report = std::fs::create_dir_all(&folder).map(|()| args.run(&toolchain, &folder, &stop, &mut |_| {}));
    let _ = std::fs::remove_dir_all(&folder);
    if std::env::var_os("TIMES").is_some() {
        eprintln!("{:?}", began.elapsed());
    }
    match report {
        Ok(Ok(report)) => {
            print!("{}", args.write(&report));
            ExitCode::from(if report.is_explored() { 0 } else { 2 })
        }
        Ok(Err(error)) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}
