//! What cargo and rustc say to programs that read them, such as editors:
//! <https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages> and
//! <https://doc.rust-lang.org/rustc/json.html>.

use crate::source::lines;
use serde_json::{Value, json};
use std::ops::Range;
use std::path::Path;

/// The program that messages are about.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The manifest of its package.
    pub manifest: &'a Path,
    /// The name of its package.
    pub package: &'a str,
    /// Its own name.
    pub name: &'a str,
    /// Its file.
    pub source: &'a Path,
}

/// How grave a message is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Level {
    /// The program isn't as it should be.
    Error,
    /// It is, but this is worth a look.
    Warning,
    /// Beside another message: where to begin.
    Help,
    /// Beside another message.
    Note,
}

/// A message in rustc's form.
#[derive(Clone, Debug)]
pub struct Message {
    /// How grave it is.
    pub level: Level,
    /// Of which kind: a name behind ours and a double colon, as lints of tools have them.
    pub code: String,
    /// Its first sentence.
    pub text: String,
    /// The places that it is about, and those that show it.
    pub spans: Vec<Span>,
    /// What stands below it.
    pub below: Vec<(Level, String)>,
    /// The whole of it, as a terminal would show it without colours.
    pub rendered: String,
}

/// A stretch of a file.
#[derive(Clone, Debug)]
pub struct Span {
    /// Its bytes.
    pub range: Range<usize>,
    /// What is said there.
    pub label: String,
    /// Whether the message is about it, first of all.
    pub is_primary: bool,
}

impl Target<'_> {
    /// A line that says this message of rustc's about it.
    pub fn says(&self, message: &Value) -> String {
        let folder = self.manifest.parent().unwrap_or(self.manifest);
        let version = env!("CARGO_PKG_VERSION");
        let package = format!(
            "path+file://{}#{}@{version}",
            folder.display(),
            self.package
        );
        let line = json!({
            "reason": "compiler-message",
            "package_id": package,
            "manifest_path": self.manifest.display().to_string(),
            "target": {
                "kind": ["bin"],
                "crate_types": ["bin"],
                "name": self.name,
                "src_path": self.source.display().to_string(),
                "edition": "2024",
                "doc": true,
                "doctest": false,
                "test": false,
            },
            "message": message,
        });
        format!("{line}\n")
    }
}

/// The line that is the last.
pub fn finished(success: bool) -> String {
    format!(
        "{}\n",
        json!({ "reason": "build-finished", "success": success })
    )
}

impl Message {
    /// As rustc writes it, about a text that is in this file.
    pub fn json(&self, source: &str, file: &Path) -> Value {
        let spans: Vec<_> = self
            .spans
            .iter()
            .map(|span| span.json(source, file))
            .collect();
        let below = self.below.iter().map(|(level, text)| {
            json!({
                "message": text,
                "code": null,
                "level": level.name(),
                "spans": [],
                "children": [],
                "rendered": null,
            })
        });
        json!({
            "$message_type": "diagnostic",
            "message": self.text,
            "code": { "code": self.code, "explanation": null },
            "level": self.level.name(),
            "spans": spans,
            "children": below.collect::<Vec<_>>(),
            "rendered": self.rendered,
        })
    }
}

impl Level {
    const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Help => "help",
            Self::Note => "note",
        }
    }
}

impl Span {
    /// What a message is about, first of all, where nothing is said there.
    pub fn primary(range: Range<usize>) -> Self {
        Self {
            range,
            label: String::new(),
            is_primary: true,
        }
    }

    fn json(&self, source: &str, file: &Path) -> Value {
        let (begin, end) = (
            lines::place(source, self.range.start),
            lines::place(source, self.range.end),
        );
        let text = (begin.0..=end.0).map(|line| {
            let text = lines::line(source, line).unwrap_or_default();
            let whole = lines::column(text, text.len());
            json!({
                "text": text,
                "highlight_start": if line == begin.0 { begin.1 } else { 1 },
                "highlight_end": if line == end.0 { end.1 } else { whole },
            })
        });
        json!({
            "file_name": file.display().to_string(),
            "byte_start": self.range.start,
            "byte_end": self.range.end,
            "line_start": begin.0,
            "line_end": end.0,
            "column_start": begin.1,
            "column_end": end.1,
            "is_primary": self.is_primary,
            "text": text.collect::<Vec<_>>(),
            "label": self.label,
            "suggested_replacement": null,
            "suggestion_applicability": null,
            "expansion": null,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_has_its_lines_and_columns_in_characters() {
        let source = "\u{e9}\nlet \u{e9} = rx.recv();\n";
        let at = source.find("recv").unwrap();
        let span = Span {
            range: at..at + 4,
            label: "here".into(),
            is_primary: true,
        };
        let span = span.json(source, Path::new("a.rs"));
        let place =
            ["line_start", "line_end", "column_start", "column_end"].map(|name| &span[name]);
        assert_eq!(place, [2, 2, 12, 16]);
        let line = &span["text"][0];
        assert_eq!(line["text"], "let \u{e9} = rx.recv();");
        assert_eq!(
            (&line["highlight_start"], &line["highlight_end"]),
            (&json!(12), &json!(16))
        );
    }
}
