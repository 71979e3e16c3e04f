//! A program of several files, by whatever path it is named: messages call them so.

use super::project::Copy;
use std::fs;
use std::path::Path;

#[test]
fn messages_call_files_as_the_program_was_named() {
    let copy = Copy::new();
    let root = copy.project.root();
    let write = |name: &str, text: &str| {
        let file = root.join(name);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    };
    write(
        "several/main.rs",
        "mod helper;\n#[path = \"../other/place.rs\"]\nmod place;\nfn main() {\n    \
         println!(\"{} {}\", helper::N + place::M, include_str!(\"text.txt\"));\n}\n",
    );
    write("several/helper.rs", "pub const N: u8 = 1;\n");
    write("several/text.txt", "a text");
    let whole = root.join("several/main.rs");
    let names = [
        Path::new("several/main.rs"),
        Path::new("../copy/several/main.rs"),
        &whole,
    ];
    for name in names {
        write("other/place.rs", "pub const M: u8 = 1;\n");
        let explore = || copy.rivulets().arg("explore").arg(name).assert();
        explore()
            .success()
            .stdout(predicates::str::contains("2 a text"));
        write("other/place.rs", "pub const M: u8 = \"\";\n");
        let called = name.with_file_name("../other/place.rs:1:19");
        let called = predicates::str::contains(called.display().to_string());
        explore().failure().stderr(called);
        fs::rename(root.join("several/text.txt"), root.join("several/away.txt")).unwrap();
        let called = name.with_file_name("text.txt");
        let called = format!("couldn't read `{}`", called.display());
        explore()
            .failure()
            .stderr(predicates::str::contains(called));
        fs::rename(root.join("several/away.txt"), root.join("several/text.txt")).unwrap();
    }
}
