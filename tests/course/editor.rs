//! What an editor is told, in the form in which cargo says it.

use super::project::{Copy, real, stdout};
use serde_json::Value;
use std::fs;
use std::process::Command;

/// A solution of lesson 07 whose main keeps its Sender.
fn never_ends() -> String {
    let solution = fs::read_to_string(super::project::exercise(7).solution(&real())).unwrap();
    solution.replace("    drop(tx);\n", "\n")
}

/// All lines, each as JSON.
fn lines(copy: &Copy) -> Vec<Value> {
    let said = stdout(&copy.rivulets().arg("editor").assert().success().stderr(""));
    said.lines()
        .map(|line| serde_json::from_str(line).expect(line))
        .collect()
}

/// The messages of lines, and the last of these.
fn messages(copy: &Copy) -> Vec<Value> {
    let mut lines = lines(copy);
    let last = lines.pop().unwrap();
    assert_eq!(
        (&last["reason"], &last["success"]),
        (&"build-finished".into(), &true.into())
    );
    lines
}

/// The text of a program at a span.
fn at<'t>(text: &'t str, span: &Value) -> &'t str {
    let byte = |name: &str| usize::try_from(span[name].as_u64().unwrap()).unwrap();
    &text[byte("byte_start")..byte("byte_end")]
}

fn spans(message: &Value) -> &Vec<Value> {
    message["message"]["spans"].as_array().unwrap()
}

#[test]
fn what_does_not_compile_is_rustcs_own_and_later_lessons_are_not_looked_at() {
    let copy = Copy::new();
    let said = messages(&copy);
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0]["message"]["code"]["code"], "E0599");
    let span = &spans(&said[0])[0];
    assert_eq!(span["file_name"], "exercises/ex01_first_message.rs");
    assert_eq!(
        at(&fs::read_to_string(copy.file(1)).unwrap(), span),
        "unwwarp"
    );
    let rendered = said[0]["message"]["rendered"].as_str().unwrap();
    assert!(
        rendered.starts_with("error[E0599]: no method"),
        "{rendered}"
    );
}

#[test]
fn a_deadlock_stands_where_it_waits_and_shows_whose_sender_it_is() {
    let copy = Copy::new();
    (1..=6).for_each(|number| copy.solve(number));
    copy.write(7, never_ends());
    let said = messages(&copy);
    assert_eq!(said.len(), 1, "{said:?}");
    let message = &said[0]["message"];
    assert_eq!(
        (&message["level"], &message["code"]["code"]),
        (&"error".into(), &"rivulets::deadlock".into())
    );
    let text = message["message"].as_str().unwrap();
    assert!(
        text.starts_with("Deadlock: main waits at line 26"),
        "{text}"
    );
    let shown: Vec<_> = spans(&said[0])
        .iter()
        .map(|span| {
            (
                at(&never_ends(), span).to_owned(),
                span["is_primary"].clone(),
                span["label"].clone(),
            )
        })
        .collect();
    assert_eq!(
        shown[0],
        ("for".to_owned(), true.into(), "main waits here".into())
    );
    let owner = "main has `tx`, and can't drop it while it waits";
    assert_eq!(shown[1], ("mpsc".to_owned(), false.into(), owner.into()));
    assert_eq!(message["children"][0]["level"], "help");
}

#[test]
fn luck_marks_what_was_relied_on() {
    let copy = Copy::new();
    copy.solve(1);
    let attempt = real().attempts().join("ex02/slept_before_taking.rs");
    let text = fs::read_to_string(attempt).unwrap();
    copy.write(2, &text);
    let said = messages(&copy);
    assert_eq!(
        said[0]["message"]["code"]["code"],
        "rivulets::depends_on_luck"
    );
    let shown: Vec<_> = spans(&said[0]).iter().map(|span| at(&text, span)).collect();
    assert_eq!(shown, ["try_iter", "thread"]);
}

#[test]
fn what_was_touched_is_looked_at_wherever_it_stands_and_remarks_are_warnings() {
    let copy = Copy::new();
    copy.solve(1);
    copy.write(5, "fn main() { let unused = 1; }\n");
    let said = messages(&copy);
    let mut told: Vec<_> = said
        .iter()
        .map(|message| {
            let code = message["message"]["code"]["code"].as_str().unwrap();
            let name = message["target"]["name"].as_str().unwrap();
            (name, code, message["message"]["level"].as_str().unwrap())
        })
        .collect();
    told.sort_unstable();
    told.dedup();
    let expected = [
        ("ex02", "E0433", "error"),
        ("ex05", "rivulets::wrong_output", "error"),
        ("ex05", "unused_variables", "warning"),
    ];
    assert_eq!(told, expected, "{said:#?}");
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn where_all_is_passed_nothing_is_said() {
    let copy = Copy::new();
    copy.solve_all();
    assert_eq!(messages(&copy), Vec::<Value>::new());
}

/// What was said of a text is said again without a look at it, and of no other text.
#[test]
fn what_was_said_of_a_text_is_kept_and_never_believed_of_another() {
    let copy = Copy::new();
    (1..=6).for_each(|number| copy.solve(number));
    copy.write(7, never_ends());
    let first = messages(&copy);
    let kept = copy.project.told().join("ex07");
    let text = fs::read_to_string(&kept).unwrap();
    let marked = text.replace("Deadlock: main waits", "Kept: main waits");
    fs::write(&kept, &marked).unwrap();
    assert!(
        messages(&copy)[0]["message"]["message"]
            .as_str()
            .unwrap()
            .starts_with("Kept: ")
    );
    for spoilt in ["", "x", &marked[..marked.len() - 9], &marked[1..]] {
        fs::write(&kept, spoilt).unwrap();
        assert_eq!(messages(&copy), first, "{spoilt}");
    }
    fs::write(&kept, &marked).unwrap();
    copy.write(7, never_ends() + "// another text\n");
    assert!(
        messages(&copy)[0]["message"]["message"]
            .as_str()
            .unwrap()
            .starts_with("Deadlock: ")
    );
}

#[test]
fn vs_code_asks_for_it_and_readme_says_how_others_do() {
    let read = |name: &str| fs::read_to_string(real().root().join(name)).unwrap();
    let settings: Value = serde_json::from_str(&read(".vscode/settings.json")).unwrap();
    let command = &settings["rust-analyzer.check.overrideCommand"];
    assert_eq!(command, &serde_json::json!(["cargo", "rivulets", "editor"]));
    let words = read("README.md").replace(['{', '}'], "");
    let said = words.matches("\"cargo\", \"rivulets\", \"editor\"").count();
    assert_eq!(said, 3, "Zed, Helix and Neovim are told the same");
}

/// The fields of a message, each with what kind of value it has, and those of what is within it.
fn fields(value: &Value, at: &str, found: &mut Vec<(String, &'static str)>) {
    match value {
        Value::Object(map) => map
            .iter()
            .for_each(|(name, value)| fields(value, &format!("{at}.{name}"), found)),
        Value::Array(all) => {
            found.push((at.to_owned(), "array"));
            all.iter()
                .for_each(|value| fields(value, &format!("{at}[]"), found));
        }
        Value::Null => found.push((at.to_owned(), "null")),
        Value::String(_) => found.push((at.to_owned(), "string")),
        Value::Number(_) => found.push((at.to_owned(), "number")),
        Value::Bool(_) => found.push((at.to_owned(), "bool")),
    }
}

fn shape(messages: &[Value]) -> Vec<(String, &'static str)> {
    let mut found = Vec::new();
    for message in messages {
        fields(message, "", &mut found);
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// What cargo itself says of a program with an error that has a place beside its own.
fn of_cargo() -> Vec<Value> {
    let copy = Copy::named("of_cargo");
    let folder = copy.project.root().join("probe");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest =
        "[package]\nname = \"probe\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    let text = "fn main() {\n    let a = String::new();\n    drop(a);\n    drop(a);\n}\n";
    fs::write(folder.join("src/main.rs"), text).unwrap();
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut check = Command::new(cargo);
    check.args(["check", "--quiet", "--offline", "--message-format=json"]);
    check
        .env("CARGO_TARGET_DIR", folder.join("target"))
        .current_dir(&folder);
    let output = check.output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let lines = said.lines().map(|line| serde_json::from_str(line).unwrap());
    lines.collect()
}

#[test]
fn its_messages_have_the_fields_of_cargos() {
    let of_cargo = of_cargo();
    let known = shape(&of_cargo);
    let names = |of: &[(String, &'static str)]| -> Vec<String> {
        let mut names: Vec<_> = of.iter().map(|(name, _)| name.clone()).collect();
        names.dedup();
        names
    };
    let copy = Copy::new();
    (1..=6).for_each(|number| copy.solve(number));
    copy.write(7, never_ends());
    let ours = shape(&lines(&copy));
    // What a message may lack is null there, and what cargo's example has more of is within what we have none of.
    for (name, kind) in &ours {
        let alike = known
            .iter()
            .any(|(other, of)| other == name && (of == kind || *kind == "null" || *of == "null"));
        assert!(
            alike,
            "{name} is {kind} and not as cargo has it: {known:#?}"
        );
    }
    let is_within =
        |name: &String| name.contains("children[].spans[]") || name.contains("expansion.");
    for name in names(&known).iter().filter(|name| !is_within(name)) {
        let has = |own: &String| own == name || own.starts_with(&format!("{name}."));
        assert!(names(&ours).iter().any(has), "{name} is missing: {ours:#?}");
    }
}

/// An editor kills what it started without a word, whenever a file is saved again.
#[test]
#[cfg(target_os = "linux")]
fn what_an_editor_kills_leaves_nothing_behind() {
    use super::limits::until;
    use super::stopped::runs_from;
    let copy = Copy::new();
    copy.write(
        1,
        "fn main() {\n    loop {\n        std::hint::black_box(1);\n    }\n}\n",
    );
    let target = copy.project.root().join("target");
    let mut child = Command::new(env!("CARGO_BIN_EXE_rivulets"))
        .arg("editor")
        .current_dir(copy.project.root())
        .env("CARGO_TARGET_DIR", &target)
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    let programs = target.join("rivulets");
    assert!(until(|| runs_from(&programs)), "the program never started");
    child.kill().unwrap();
    child.wait().unwrap();
    assert!(until(|| !runs_from(&programs)), "the program goes on");
}
