//! Dependencies: none that uses a network, each with a reason.

use std::fs;
use std::path::Path;

fn file(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).expect(path)
}

/// Crates that open connections, implement network protocols, or support those that do: the ban list of `deny.toml`.
fn refused() -> Vec<String> {
    let deny: toml::Table = file("deny.toml").parse().expect("TOML");
    let list = deny["bans"]["deny"].as_array().expect("a list");
    list.iter().map(|entry| entry["crate"].as_str().expect("a name").to_owned()).collect()
}

/// Covers the dependencies of tests and benchmarks too.
#[test]
fn no_dependency_uses_the_network() {
    let refused = refused();
    for known in ["curl", "hyper", "openssl", "reqwest", "rustls", "socket2", "tokio", "ureq"] {
        assert!(refused.iter().any(|name| name == known), "deny.toml lets {known} in");
    }
    for lock in ["Cargo.lock", "fuzz/Cargo.lock"] {
        let lock: toml::Table = file(lock).parse().expect("Cargo.lock is TOML");
        let packages = lock["package"].as_array().expect("packages");
        assert!(packages.len() > 50);
        for package in packages {
            let name = package["name"].as_str().expect("a name");
            assert!(!refused.iter().any(|refused| refused == name), "{name} talks to a network");
            let source = package.get("source").and_then(toml::Value::as_str);
            let registry = source.is_none_or(|source| source.starts_with("registry+"));
            assert!(registry, "{name} comes from elsewhere: {source:?}");
            assert_eq!(source.is_none(), ["sesame", "sesame-fuzz"].contains(&name), "{name}");
        }
    }
}

/// The program itself opens no connection either, though the standard library could. (A pair of Unix sockets wakes the
/// thread that waits for signals.)
#[test]
fn no_source_opens_a_connection() {
    fn look(dir: &Path) -> usize {
        let mut count = 0;
        for entry in fs::read_dir(dir).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                count += look(&path);
            } else {
                count += 1;
                let text = fs::read_to_string(&path).expect("a source");
                // Addresses are only parsed as numbers, which opens no connection.
                let text = text.replace("std::net::Ipv4Addr", "").replace("std::net::Ipv6Addr", "");
                for name in ["std::net", "TcpStream", "TcpListener", "UdpSocket", "rustix::net", "WinSock"] {
                    assert!(!text.contains(name), "{}: {name}", path.display());
                }
            }
        }
        count
    }
    let count = look(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(count > 100, "{count} sources");
}

/// Each dependency, or the group it belongs to, has a comment above it saying what it is for.
#[test]
fn every_dependency_has_a_reason() {
    for (manifest, least) in [("Cargo.toml", 30), ("fuzz/Cargo.toml", 5)] {
        let (mut inside, mut reason, mut count) = (false, false, 0);
        for line in file(manifest).lines() {
            if line.starts_with('[') {
                inside = line.contains("dependencies");
                reason = false;
            } else if line.starts_with('#') {
                reason = true;
            } else if line.is_empty() {
                reason = false;
            } else if inside {
                assert!(reason, "why? {line}");
                assert!(!line.contains("\"*\"") && !line.contains("git ="), "{line}");
                count += 1;
            }
        }
        assert!(count > least, "{manifest}: {count}");
    }
}
