//! A shape of a drawing, before it is written as SVG or handed to a page's script: both draw the same ones.

use super::xml::escape;
use serde_core::ser::SerializeTuple;
use serde_core::{Serialize, Serializer};
use std::collections::BTreeMap;
use std::fmt::{self, Display, Formatter};

/// An element of SVG.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Shape {
    tag: &'static str,
    attributes: Vec<(&'static str, String)>,
    text: String,
    inside: Vec<Shape>,
}

impl Shape {
    pub fn new(tag: &'static str, class: &str) -> Self {
        let shape = Shape {
            tag,
            attributes: Vec::new(),
            text: String::new(),
            inside: Vec::new(),
        };
        match class {
            "" => shape,
            class => shape.with("class", class),
        }
    }

    pub fn with(mut self, name: &'static str, value: impl Display) -> Self {
        self.attributes.push((name, value.to_string()));
        self
    }

    pub fn saying(mut self, text: &str) -> Self {
        text.clone_into(&mut self.text);
        self
    }

    pub fn around(mut self, inside: Vec<Shape>) -> Self {
        self.inside = inside;
        self
    }
}

/// As SVG.
impl Display for Shape {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        write!(f, "<{}", self.tag)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"{}\"", escape(value))?;
        }
        if self.text.is_empty() && self.inside.is_empty() {
            return f.write_str("/>");
        }
        write!(f, ">{}", escape(&self.text))?;
        for shape in &self.inside {
            shape.fmt(f)?;
        }
        write!(f, "</{}>", self.tag)
    }
}

/// For a script: tag, attributes, text and the shapes inside, in a list.
impl Serialize for Shape {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let attributes: BTreeMap<&str, &str> = self
            .attributes
            .iter()
            .map(|(name, value)| (*name, &**value))
            .collect();
        let mut list = to.serialize_tuple(4)?;
        list.serialize_element(self.tag)?;
        list.serialize_element(&attributes)?;
        list.serialize_element(&self.text)?;
        list.serialize_element(&self.inside)?;
        list.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shape_is_the_same_as_svg_and_for_a_script() {
        let dot = Shape::new("circle", "sent").with("r", 5);
        let word = Shape::new("text", "").saying("a < b");
        let both = Shape::new("g", "").around(vec![dot, word]);
        let svg = "<g><circle class=\"sent\" r=\"5\"/><text>a &lt; b</text></g>";
        assert_eq!(both.to_string(), svg);
        let json = serde_json::to_string(&both).unwrap();
        let wanted =
            r#"["g",{},"",[["circle",{"class":"sent","r":"5"},"",[]],["text",{},"a < b",[]]]]"#;
        assert_eq!(json, wanted);
    }
}
