//! Runs after all others with every `cargo test`, and says what a learner types.

fn main() -> std::process::ExitCode {
    rivulets::command::say_what_to_type()
}
