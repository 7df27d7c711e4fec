//! The practices of a password and of a code: what they say, key by key and line by line, and that they forget.

mod codes;
mod keys;
mod passwords;
mod screens;
mod secrets;
mod wizard;
