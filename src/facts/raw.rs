//! The files of facts as written. `build.rs` packs the embedded ones in these shapes.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use strum::{IntoStaticStr, VariantArray};

use crate::check::address::AddressRole;
use crate::guide_files::written::{Day, Name, Written};

/// Whose label it is. This decides the language in which a person sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, IntoStaticStr, VariantArray)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Of {
    /// The web pages of the procedure.
    Web,
    /// Windows, and programs on it.
    Windows,
    /// iOS, iPadOS, macOS.
    Apple,
    Android,
    /// The emails that the procedure sends.
    Mail,
}

/// A label as written: whose it is, and its text by language.
pub(crate) struct LabelFile {
    pub(crate) of: Of,
    pub(crate) texts: Vec<(Name, LabelText)>,
}

/// A label's text in one language: from a source, or our own translation.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LabelText {
    pub(crate) text: Name,
    pub(crate) source: Option<Name>,
    pub(crate) seen: Option<Written<Day>>,
    #[serde(default)]
    pub(crate) ours: bool,
}

impl<'de> Deserialize<'de> for LabelFile {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = LabelFile;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LabelFile, A::Error> {
                let (mut of, mut texts) = (None, Vec::new());
                while let Some(name) = map.next_key::<Name>()? {
                    match name.get_ref().as_str() {
                        "of" => of = Some(map.next_value()?),
                        _ => texts.push((name, map.next_value()?)),
                    }
                }
                let of = of.ok_or_else(|| serde::de::Error::missing_field("of"))?;
                Ok(LabelFile { of, texts })
            }
        }
        from.deserialize_map(Texts)
    }
}

impl Serialize for LabelFile {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(Some(1 + self.texts.len()))?;
        map.serialize_entry("of", &self.of)?;
        self.texts.iter().try_for_each(|(language, text)| map.serialize_entry(language, text))?;
        map.end()
    }
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AddressFile {
    pub(crate) address: Name,
    pub(crate) role: AddressRole,
    pub(crate) source: Name,
    pub(crate) checked: Written<Day>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ContactFile {
    pub(crate) phone: Option<String>,
    pub(crate) hours: Option<String>,
    pub(crate) post: Option<String>,
    pub(crate) addresses: Vec<Name>,
    pub(crate) source: Name,
    pub(crate) checked: Written<Day>,
    pub(crate) review_by: Written<Day>,
}

#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct WrapperFile {
    /// Each with all hosts under it; a path may follow.
    pub(crate) hosts: Vec<Name>,
    /// The address of a page that shows them.
    pub(crate) source: Name,
    pub(crate) checked: Written<Day>,
}
