//! What rustc says, as it says it in JSON.

use serde::Deserialize;

/// A message of the compiler's.
#[derive(Clone, Debug, Deserialize)]
pub struct Diagnostic {
    /// The text without its place.
    pub message: String,
    /// The error's or the lint's code.
    pub code: Option<Code>,
    /// `error`, `warning`, `note` ….
    pub level: String,
    /// Where it is about.
    #[serde(default)]
    pub spans: Vec<Span>,
    /// The whole message as rustc prints it.
    pub rendered: Option<String>,
}

/// `E0382`, or a lint's name.
#[derive(Clone, Debug, Deserialize)]
pub struct Code {
    /// The code itself.
    pub code: String,
}

/// A place in a text; lines and columns count from 1.
#[derive(Clone, Debug, Deserialize)]
pub struct Span {
    /// The first line.
    pub line_start: u32,
    /// The first column.
    pub column_start: u32,
    /// Whether this is what the message is about, rather than a hint at the side.
    pub is_primary: bool,
    /// The macro that the place was written by, if it was.
    pub expansion: Option<Box<Expansion>>,
}

/// The use of a macro.
#[derive(Clone, Debug, Deserialize)]
pub struct Expansion {
    /// Where it is used.
    pub span: Span,
}

/// Reads rustc's lines; what is no message is left out.
pub fn read(stderr: &[u8]) -> Vec<Diagnostic> {
    let lines = stderr.split(|&byte| byte == b'\n');
    lines.filter_map(|line| serde_json::from_slice(line).ok()).collect()
}

impl Diagnostic {
    /// Whether it has this code.
    pub fn is(&self, code: &str) -> bool {
        self.code.as_ref().is_some_and(|own| own.code == code)
    }

    /// Line and column that it is about; of what a macro wrote, where the macro is used.
    pub fn place(&self) -> Option<(u32, u32)> {
        let mut span = self.spans.iter().find(|span| span.is_primary)?;
        while let Some(expansion) = &span.expansion {
            span = &expansion.span;
        }
        Some((span.line_start, span.column_start))
    }
}
