//! What std's own pages say of a type, where they are installed.

use std::path::PathBuf;
use std::process::Command;

/// The stable methods of a type, and the traits that it implements, as its page has them; none if there is no page.
pub fn stable(page: &str) -> Option<Vec<String>> {
    let sysroot = Command::new("rustc")
        .args(["--print", "sysroot"])
        .output()
        .ok()?;
    let sysroot = PathBuf::from(String::from_utf8(sysroot.stdout).ok()?.trim());
    let text = std::fs::read_to_string(sysroot.join("share/doc/rust/html/std").join(page)).ok()?;
    let (own, _blanket) = text.split_once("id=\"blanket-implementations-list\"")?;
    let sections = own.split("<section id=\"").skip(1);
    let mut items: Vec<String> = sections.filter_map(item).collect();
    items.sort();
    items.dedup();
    Some(items)
}

/// A method or an implementation of a trait. What isn't stable has no version.
fn item(section: &str) -> Option<String> {
    let (section, _) = section.split_once("</section>")?;
    let (id, _) = section.split_once('"')?;
    let is_stable = section.contains("class=\"since\"");
    if let Some(method) = id.strip_prefix("method.").filter(|_| is_stable) {
        // Methods of traits come with the traits.
        let is_own = ["pub fn", "pub const", "pub unsafe"]
            .iter()
            .any(|head| section.contains(head));
        return is_own.then(|| format!("method {}", method.split('-').next().unwrap_or(method)));
    }
    let header = plain(section.split_once("class=\"code-header\">")?.1);
    let is_trait = id.starts_with("impl-") && is_stable && header.contains(" for ");
    is_trait.then_some(header)
}

/// Without tags, entities and breaks.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for part in html.split('<') {
        text += part.split_once('>').map_or(part, |(_, text)| text);
    }
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&")
        .replace("&#39;", "'");
    let (text, _notes) = text.split_once("Available on").unwrap_or((&text, ""));
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
