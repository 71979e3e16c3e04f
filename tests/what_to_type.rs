//! Runs with every `cargo test`, to notice a filter that names a lesson and would check nothing.

fn main() -> std::process::ExitCode {
    rivulets::command::notice_slips()
}
