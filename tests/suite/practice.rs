//! Practising a password and a code: what they say, key by key and line by line, and that they remember nothing.

mod codes;
mod keys;
mod passwords;
mod screens;
mod secrets;
mod wizard;
