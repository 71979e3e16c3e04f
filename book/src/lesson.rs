//! The page of a lesson: the situation, what to do, what passing means, and what its program does as it stands.

use rivulets::command::AsShipped;
use rivulets::exercise::Exercise;

/// The page, as Markdown. `runs`: the page of its runs, beside it, if there is one.
pub fn page(exercise: &Exercise, shipped: &AsShipped, runs: Option<&str>) -> String {
    let (header, id) = (&exercise.header, exercise.id);
    let file = exercise.file_name();
    let program = without_header(&exercise.shipped);
    let runs = match runs {
        Some(runs) => format!(
            "Step through it: one run of this program, and others beside it.\n\n\
             <iframe class=\"runs\" src=\"{runs}\" loading=\"lazy\" title=\"Runs of lesson {:02}'s program, to step \
             through\"></iframe>\n\n[The same on a page of its own]({runs})\n",
            id.number()
        ),
        None => "It doesn't compile yet, so there is no run to look at.\n".to_owned(),
    };
    format!(
        "# {:02}: {}\n\n{}\n\n\
         ## What to do\n\n{}\n\n\
         ## What passing means\n\n{}\n\n\
         ## The program\n\nIt is `exercises/{file}`, and broken on purpose:\n\n\
         ```rust,noplayground,ignore\n{program}```\n\n\
         ## What the grader says of it\n\n```sh\ncargo test --test {id}\n```\n\n```text\n{}```\n\n{runs}\n\
         Read on in [the documentation]({}).\n",
        id.number(),
        exercise.title,
        header.river,
        header.task,
        header.pass,
        shipped.told,
        header.read,
    )
}

/// The program behind the comment that the page's first sections are made of.
fn without_header(program: &str) -> String {
    let lines = program.split_inclusive('\n');
    let behind = lines.skip_while(|line| line.starts_with("//"));
    let text: String = behind.collect();
    text.trim_start_matches('\n').to_owned()
}
