//! What leaves the engine's sight and is no item of std's that could warn of itself: found in the
//! program's words alone, on the safe side.

use super::tokens::{Placed, Token, tokens};

/// The stand-in has an allocator, and a program can't have two: such a one isn't built to be
/// observed.
pub(crate) const OWN_ALLOCATOR: &str = "an allocator of the program's own";

/// Methods of `Path` that look at files.
const LOOKS_AT_FILES: [&str; 10] = [
    "exists",
    "try_exists",
    "is_file",
    "is_dir",
    "is_symlink",
    "metadata",
    "symlink_metadata",
    "canonicalize",
    "read_link",
    "read_dir",
];

/// The line and the name of each such thing, in the text's order.
pub fn foreign_code(source: &str) -> Vec<(u32, &'static str)> {
    let text = Text(tokens(source));
    let has_paths = text.has(|word| word == "Path" || word == "PathBuf");
    let has_own_os =
        (1..text.0.len()).any(|at| text.word(at) == "os" && text.word(at - 1) == "mod");
    let what = |at: usize| match text.word(at) {
        "asm" | "global_asm" | "naked_asm" if text.is_sign(at + 1, '!') => Some("inline assembly"),
        "extern" if text.opens_block(at + 1) => Some("foreign functions"),
        "global_allocator" => Some(OWN_ALLOCATOR),
        "os" if !has_own_os && text.is_path(at + 1) && text.word(at + 3) != "raw" => {
            Some("calls of the operating system")
        }
        name if has_paths && LOOKS_AT_FILES.contains(&name) && text.is_used(at) => Some("files"),
        _ => None,
    };
    let found = (0..text.0.len()).filter_map(|at| Some((text.0[at].1, what(at)?)));
    found.collect()
}

struct Text<'s>(Vec<Placed<'s>>);

impl Text<'_> {
    fn has(&self, is_wanted: impl Fn(&str) -> bool) -> bool {
        (0..self.0.len()).any(|at| is_wanted(self.word(at)))
    }

    /// The word at a place; empty if there is none.
    fn word(&self, at: usize) -> &str {
        match self.0.get(at) {
            Some((Token::Word(word) | Token::RawWord(word), _)) => word,
            _ => "",
        }
    }

    fn is_sign(&self, at: usize, sign: char) -> bool {
        matches!(self.0.get(at), Some((Token::Sign(here), _)) if *here == sign)
    }

    fn is_path(&self, at: usize) -> bool {
        self.is_sign(at, ':') && self.is_sign(at + 1, ':')
    }

    /// What follows `extern`, if it makes it a block.
    fn opens_block(&self, at: usize) -> bool {
        let names_abi = matches!(self.0.get(at), Some((Token::Literal(_), _)));
        self.is_sign(at + usize::from(names_abi), '{')
    }

    /// A method that is called, or named by its type's path.
    fn is_used(&self, at: usize) -> bool {
        let before = |back: usize, sign| at >= back && self.is_sign(at - back, sign);
        before(1, '.') && self.is_sign(at + 1, '(') || before(1, ':') && before(2, ':')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn foreign_code_is_found_with_its_line() {
        let source = "extern \"C\" fn mine() {}\nunsafe extern \"C\" { fn theirs(); }\nfn f() { asm!(\"nop\") }";
        assert_eq!(
            foreign_code(source),
            [(2, "foreign functions"), (3, "inline assembly")]
        );
    }

    #[test]
    fn an_allocator_of_ones_own_is_found() {
        let source = "\n#[global_allocator]\nstatic A: B = B;";
        assert_eq!(
            foreign_code(source),
            [(2, "an allocator of the program's own")]
        );
    }

    #[test]
    fn calls_of_the_operating_system_are_found() {
        let calls = [(2, "calls of the operating system")];
        for source in [
            "\nuse std::os::fd::OwnedFd;",
            "\nuse std::{os::unix::thread::JoinHandleExt, thread};",
            "use std::os;\nfn f(x: os::linux::T) {}",
        ] {
            assert_eq!(foreign_code(source), calls, "{source}");
        }
        for source in [
            "use std::os::raw::c_int;",
            "mod os { pub fn name() {} } fn f() { os::name() }",
            "let os = 1; env::consts::OS",
        ] {
            assert_eq!(foreign_code(source), [], "{source}");
        }
    }

    #[test]
    fn looks_at_files_by_a_path_are_found() {
        for source in [
            "use std::path::Path;\nPath::new(\"x\").exists();",
            "fn f(p: &PathBuf) {\n p.metadata().unwrap(); }",
            "fn f(p: Vec<&Path>) {\n p.iter().any(Path::is_dir); }",
            "fn f(p: Vec<&Path>) {\n p.iter().map(std::path::Path::read_link); }",
        ] {
            assert_eq!(
                foreign_code(source).first(),
                Some(&(2, "files")),
                "{source}"
            );
        }
        for source in [
            "use std::path::Path; fn f(p: &Path) { p.join(\"exists\"); let exists = 1; }",
            "fn f(set: &Set) { set.exists(); }",
        ] {
            assert_eq!(foreign_code(source), [], "{source}");
        }
    }
}
