//! Runs before all others with every `cargo test`, to notice a filter that names a lesson.

fn main() -> std::process::ExitCode {
    rivulets::command::notice_slips()
}
