//! README's commands, table and example are true.

use super::project::{Copy, catalog, real, stdout};
use std::fs;

fn readme() -> String {
    fs::read_to_string(real().root().join("README.md")).unwrap()
}

/// The commands of README's `sh` blocks, without their comments.
fn commands() -> Vec<String> {
    let mut commands = Vec::new();
    let mut inside = false;
    for line in readme().lines().map(str::trim) {
        match line {
            "```sh" => inside = true,
            "```" => inside = false,
            _ if inside => commands.push(line.split('#').next().unwrap().trim().to_owned()),
            _ => {}
        }
    }
    commands
}

#[test]
#[ignore = "takes long: .ci/run runs it"]
fn its_commands_are_ones_that_there_are() {
    let copy = Copy::new();
    let alias = fs::read_to_string(real().root().join(".cargo/config.toml")).unwrap();
    assert!(alias.contains("rivulets = \"run --quiet --package rivulets --bin rivulets --\""));
    for command in commands() {
        let words: Vec<&str> = command.split_whitespace().collect();
        match &*words {
            ["cargo", "run" | "test"] | ["cargo", "fetch", "--locked"] | ["git", "pull", ..] => {}
            // Another crate is built for it, whose own tests look at it.
            ["cargo", "rivulets", "watch"] => {}
            ["cargo", "test", "--test", name] => {
                let ids = catalog()
                    .exercises()
                    .iter()
                    .any(|exercise| exercise.id.to_string() == *name);
                assert!(ids, "{command}");
            }
            ["cargo", "rivulets", rest @ ..] => {
                copy.solve(1);
                let answers = "1\nn\nn\n";
                let run = copy.rivulets().args(rest).write_stdin(answers).assert();
                let code = run.get_output().status.code();
                assert!(
                    matches!(code, Some(0 | 1)),
                    "{command}: {:?}",
                    run.get_output()
                );
            }
            _ => panic!("a test doesn't know `{command}`"),
        }
    }
    assert!(commands().len() >= 10, "{:?}", commands());
}

/// What stands before each example, the subcommand with its lesson and what is typed then, the exit code, and the
/// lesson that is solved before.
const EXAMPLES: [(&str, [&str; 3], i32, Option<u8>); 3] = [
    ("verdict of ex01 as shipped", ["check", "1", ""], 1, None),
    ("why of ex07, solved", ["why", "ex07", ""], 0, Some(7)),
    (
        "ex03 foretold, solved",
        ["predict", "ex03", "1 2\nn\nn\n"],
        0,
        Some(3),
    ),
];

#[test]
fn its_examples_are_what_the_command_says() {
    // That writes the table, in the same file.
    super::written::write_if_asked();
    let path = real().root().join("README.md");
    let mut now = readme();
    for (what, [subcommand, lesson, answers], code, solved) in EXAMPLES {
        let copy = Copy::new();
        solved.into_iter().for_each(|number| copy.solve(number));
        let mut command = copy.rivulets();
        command.args([subcommand, lesson]).write_stdin(answers);
        let said = stdout(&command.assert().code(code));
        let begin = format!("<!-- {what}; a test compares -->\n```text\n");
        let (before, rest) = now.split_once(&begin).expect(what);
        let (_, after) = rest.split_once("```\n").expect(what);
        now = format!("{before}{begin}{said}```\n{after}");
    }
    let differs = super::asked::difference(&path, &now, "course readme");
    assert!(differs.is_none(), "{}", differs.unwrap_or_default());
}

#[test]
fn its_limits_are_those_of_the_table() {
    let limits = rivulets::process::LIMITS;
    let sentence = format!(
        "may go {} seconds without an operation, hold {} MiB of memory and {},000 threads, print {} MiB, and make",
        limits.time.as_secs(),
        limits.memory >> 20,
        limits.threads / 1000,
        limits.output >> 20,
    );
    assert!(
        readme().replace('\n', " ").contains(&sentence),
        "README lacks: {sentence}"
    );
}

#[test]
fn its_links_and_those_of_the_map_lead_to_files() {
    for page in ["README.md", "exercises/README.md"] {
        let page = real().root().join(page);
        let text = fs::read_to_string(&page).unwrap();
        let links = text.split("](").skip(1);
        for link in links.map(|rest| rest.split(')').next().unwrap()) {
            let there = link.starts_with("https://") || page.parent().unwrap().join(link).exists();
            assert!(there, "{} links to {link}", page.display());
        }
    }
}
