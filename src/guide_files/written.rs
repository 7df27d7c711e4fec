//! Values of a file, each with its span. Where a value was packed by `build.rs`, which uses this file too, there is no span.

use std::ops::Deref;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use toml::Spanned;
use toml::value::Datetime;

/// A value with its span; packed, the value alone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Written<T>(Spanned<T>);

/// A text with its span.
pub(crate) type Name = Written<String>;

impl<T> Written<T> {
    pub(crate) fn into_inner(self) -> T {
        self.0.into_inner()
    }
}

impl<T> From<Spanned<T>> for Written<T> {
    fn from(value: Spanned<T>) -> Self {
        Written(value)
    }
}

impl<T> Deref for Written<T> {
    type Target = Spanned<T>;

    fn deref(&self) -> &Spanned<T> {
        &self.0
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Written<T> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            return Spanned::deserialize(from).map(Written);
        }
        T::deserialize(from).map(|value| Written(Spanned::new(0..0, value)))
    }
}

impl<T: Serialize> Serialize for Written<T> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        self.get_ref().serialize(to)
    }
}

/// A date; packed, as text.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Day(pub(crate) Datetime);

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        if from.is_human_readable() {
            return Datetime::deserialize(from).map(Day);
        }
        <&str>::deserialize(from)?.parse().map(Day).map_err(D::Error::custom)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(&self.0)
    }
}
