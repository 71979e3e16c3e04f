//! The command `rivulets`: see `rivulets --help`.

fn main() -> std::process::ExitCode {
    rivulets::command::main()
}
