//! What the compiler says, read from its JSON.

use serde_json::Value;

/// One message of rustc's: <https://doc.rust-lang.org/rustc/json.html>.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Diagnostic {
    /// How grave it is.
    pub level: Level,
    /// `E0599`, where it has one.
    pub code: Option<String>,
    /// Its first sentence.
    pub message: String,
    /// The place it is about, first of all.
    pub place: Option<Place>,
    /// The same place, or where the macro is used whose text holds it.
    pub used_at: Option<Place>,
    /// The places that it shows, with what it says at each.
    pub labels: Vec<Label>,
    /// What it adds below: its notes and its advice.
    pub notes: Vec<String>,
    /// The whole of it as rustc shows it on a terminal, with colours.
    pub rendered: String,
    /// The message itself.
    pub json: Value,
}

/// How grave a message is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The program is refused.
    Error,
    /// The program is built all the same.
    Warning,
    /// Said beside others, such as `aborting due to 1 previous error`.
    Note,
}

/// A stretch of a source file that a message shows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Label {
    /// Where it begins.
    pub from: Place,
    /// Where the text behind it begins.
    pub to: Place,
    /// Whether the message is about this place, first of all.
    pub is_primary: bool,
    /// What is said there; empty, if it's only marked.
    pub text: String,
}

/// A place in a source file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The file as rustc names it.
    pub file: String,
    /// Counted from 1.
    pub line: u32,
    /// Counted in characters from 1.
    pub column: u32,
}

impl Diagnostic {
    /// Reads rustc's stderr under `--error-format=json`: the messages, and whatever else it said.
    pub(super) fn parse(stderr: &str) -> (Vec<Self>, String) {
        let mut messages = Vec::new();
        let mut rest = String::new();
        for line in stderr.lines() {
            match serde_json::from_str(line).ok().and_then(Self::of) {
                Some(message) => messages.push(message),
                // Such as `{"$message_type":"artifact",…}`, which we didn't ask for.
                None if line.starts_with('{') => {}
                None => rest = rest + line + "\n",
            }
        }
        (messages, rest)
    }

    /// Whether it has this code: an error's, or a lint's name.
    pub fn is(&self, code: &str) -> bool {
        self.code.as_deref() == Some(code)
    }

    /// Whether the program is refused for this, in its own right: not the count that closes the
    /// list.
    pub fn is_error(&self) -> bool {
        let count = self.place.is_none() && self.message.starts_with("aborting due to");
        self.level == Level::Error && !count
    }
}

impl Diagnostic {
    /// One message; none of what rustc says in another form.
    fn of(message: Value) -> Option<Self> {
        let level = match message["level"].as_str()? {
            level if level.starts_with("error") => Level::Error,
            "warning" => Level::Warning,
            _ => Level::Note,
        };
        let spans = message["spans"].as_array()?;
        let primary = spans.iter().find(|span| is_primary(span));
        let children = message["children"].as_array().into_iter().flatten();
        let rendered = text(&message["rendered"]).unwrap_or_default();
        Some(Self {
            level,
            code: text(&message["code"]["code"]),
            message: text(&message["message"])?,
            place: primary.and_then(|span| place(own(span))),
            used_at: primary.and_then(|span| place(outermost(span))),
            labels: spans.iter().filter_map(label).collect(),
            notes: children
                .filter_map(|child| text(&child["message"]))
                .collect(),
            rendered: without_our_files(rendered),
            json: message,
        })
    }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn is_primary(span: &Value) -> bool {
    span["is_primary"] == true
}

/// Where a span begins.
fn place(span: &Value) -> Option<Place> {
    place_at(span, "line_start", "column_start")
}

fn place_at(span: &Value, line: &str, column: &str) -> Option<Place> {
    let number = |name: &str| u32::try_from(span[name].as_u64()?).ok();
    Some(Place {
        file: text(&span["file_name"])?,
        line: number(line)?,
        column: number(column)?,
    })
}

fn label(span: &Value) -> Option<Label> {
    let is_primary = is_primary(span);
    let text = text(&span["label"]).unwrap_or_default();
    let span = own(span);
    Some(Label {
        from: place(span)?,
        to: place_at(span, "line_end", "column_end")?,
        is_primary,
        text,
    })
}

/// Where a macro of std's is used, if that wrote this.
fn own(span: &Value) -> &Value {
    match (&span["expansion"], span["file_name"].as_str()) {
        (Value::Null, _) => span,
        (expansion, Some(file)) if is_of_std(file) => own(&expansion["span"]),
        _ => span,
    }
}

/// Whether a place is in the text of std, which is not on every machine.
pub fn is_of_std(place: &str) -> bool {
    let place = place.replace('\\', "/");
    place.starts_with("/rustc/") || place.contains("/lib/rustlib/src/rust/library/")
}

/// Where the outermost macro is used, if a macro wrote this.
fn outermost(span: &Value) -> &Value {
    match &span["expansion"] {
        Value::Null => span,
        expansion => outermost(&expansion["span"]),
    }
}

/// Without the note that a type's long name was written to a file: that lies in a folder of ours, which is gone
/// when the message is read.
fn without_our_files(rendered: String) -> String {
    const NOTES: [&str; 2] = [
        "the full name for the type has been written to",
        "consider using `--verbose` to print the full type name",
    ];
    if !rendered.contains(NOTES[0]) {
        return rendered;
    }
    let ours = |line: &&str| NOTES.iter().any(|note| line.contains(note));
    rendered
        .split_inclusive('\n')
        .filter(|line| !ours(line))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_told_from_what_else_is_said() {
        let stderr = r#"{"$message_type":"diagnostic","message":"no","level":"error",
            "code":{"code":"E0599","explanation":null},"rendered":"error: no",
            "spans":[{"file_name":"a.rs","line_start":3,"line_end":3,
            "column_start":5,"column_end":9,"is_primary":true,"label":"here"}],
            "children":[{"message":"try another","spans":[]}]}
            thread 'rustc' panicked
            {"$message_type":"diagnostic","message":"aborting due to 1 previous error",
            "code":null,"level":"error","spans":[]}"#;
        let stderr = stderr
            .replace(",\n            ", ",")
            .replace("            ", "");
        let (messages, rest) = Diagnostic::parse(&stderr);
        assert_eq!(
            messages
                .iter()
                .map(Diagnostic::is_error)
                .collect::<Vec<_>>(),
            [true, false]
        );
        assert_eq!(
            messages[0].place,
            Some(Place {
                file: "a.rs".into(),
                line: 3,
                column: 5
            })
        );
        assert_eq!(messages[0].labels[0].text, "here");
        assert_eq!(messages[0].labels[0].to.column, 9);
        assert_eq!(messages[0].notes, ["try another"]);
        assert_eq!(rest, "thread 'rustc' panicked\n");
    }

    #[test]
    fn what_a_macro_of_stds_wrote_stands_where_it_is_used() {
        let used = r#"{"file_name":"a.rs","line_start":3,"line_end":3,"column_start":5,"column_end":9,"label":null}"#;
        let span = |file: &str| {
            let span = r#"{"file_name":"FILE","line_start":142,"line_end":142,"column_start":1,"column_end":2,
                "is_primary":true,"label":"here","expansion":{"span":USED}}"#;
            let span = span.replace("FILE", file).replace("USED", used);
            let message =
                format!(r#"{{"message":"no","level":"warning","spans":[{span}],"children":[]}}"#);
            Diagnostic::of(serde_json::from_str(&message).unwrap()).unwrap()
        };
        let of_std = span("/rustc/59/library/std/src/macros.rs");
        assert_eq!(of_std.place.as_ref().map(|place| place.line), Some(3));
        assert_eq!(
            (of_std.labels[0].from.line, of_std.labels[0].is_primary),
            (3, true)
        );
        assert_eq!(of_std.labels[0].text, "here");
        let own = span("a.rs").place;
        assert_eq!(own.map(|place| place.line), Some(142));
    }

    #[test]
    fn a_note_on_a_file_that_is_gone_is_left_out() {
        let rendered = "error: a\n   = note: b\n   = note: the full name for the type has been written to 'c.txt'\n   \
            = note: consider using `--verbose` to print the full type name to the console\n\n";
        assert_eq!(
            without_our_files(rendered.to_owned()),
            "error: a\n   = note: b\n\n"
        );
        assert_eq!(without_our_files("error: a\n".to_owned()), "error: a\n");
    }
}
