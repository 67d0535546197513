//! The cache of compiled packages: a directory of files named by the hash of everything they were made from.
//!
//! Several builds may use it at once, and any of them may die: a file is written under a temporary name and renamed when
//! it is whole, and what is read counts only if the hash in it is that of its content. So an entry is right or it is
//! not there. A hit makes an entry young; when the files together exceed the limit, the oldest go. Nothing here is an
//! error: a build that can't use the cache compiles. docs/cache.md has the format.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rustix::fs::FlockOperation;

use crate::Failure;

/// Names what an entry was made from.
pub type Key = blake3::Hash;
pub use blake3::Hasher;

/// What the cache knows of a package.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// Empty for programs.
    pub export: Vec<u8>,
    pub object: Vec<u8>,
}

/// A directory of entries.
#[derive(Clone, Debug)]
pub struct Cache {
    dir: PathBuf,
    /// Bytes all entries may have.
    limit: u64,
}

/// What an entry begins with; the digit is the version.
const MAGIC: &[u8] = b"glenda-cache1\n";
/// Magic, hash of what follows, length of the export data.
const HEADER: usize = MAGIC.len() + 32 + 8;
const DEFAULT_LIMIT: u64 = 1 << 30;
/// Entries older than this become young when they are used.
const YOUNG: Duration = Duration::from_secs(3600);
/// Temporary files older than this are of builds that died.
const ABANDONED: Duration = Duration::from_secs(3600);
/// How much the bytes that the directory is said to have may be off before somebody counts them again.
const COUNT_AGAIN: Duration = Duration::from_secs(24 * 3600);
/// The file that tells the directory's size; who holds its lock may change it.
const SIZE: &str = "size";

impl Cache {
    /// The cache of the environment: the directory that `$GLENDACACHE` names (`off`: none), by default `glenda` in the
    /// user's directory for caches; `$GLENDACACHELIMIT` bytes.
    pub fn of_environment() -> Option<Cache> {
        Some(Cache { dir: directory()?, limit: limit() })
    }

    /// A cache in that directory.
    pub fn new(dir: &Path, limit: u64) -> Cache {
        Cache { dir: dir.to_owned(), limit }
    }

    fn path(&self, key: &Key) -> PathBuf {
        let name = key.to_hex();
        self.dir.join(&name[..2]).join(&name[2..])
    }

    /// The entry of a key. One that is damaged is removed.
    pub fn get(&self, key: &Key) -> Option<Entry> {
        let path = self.path(key);
        let mut file = fs::File::open(&path).ok()?;
        let mut bytes = Vec::with_capacity(file.metadata().ok()?.len() as usize);
        file.read_to_end(&mut bytes).ok()?;
        let Some(entry) = decode(&bytes) else {
            let _ = fs::remove_file(&path);
            return None;
        };
        let age = file.metadata().and_then(|m| m.modified()).ok().and_then(|m| m.elapsed().ok());
        if age.is_none_or(|a| a > YOUNG) {
            let _ = file.set_modified(SystemTime::now());
        }
        Some(entry)
    }

    /// Keeps an entry.
    pub fn put(&self, key: &Key, entry: &Entry) {
        // A full disk or a directory that isn't ours is no reason to fail.
        let _ = self.try_put(key, entry);
    }

    fn try_put(&self, key: &Key, entry: &Entry) -> std::io::Result<()> {
        let path = self.path(key);
        let dir = path.parent().unwrap_or(&self.dir);
        fs::create_dir_all(dir)?;
        let bytes = encode(entry);
        // The name is this thread's of this process alone.
        let thread = format!("{:?}", std::thread::current().id());
        let number: String = thread.chars().filter(char::is_ascii_digit).collect();
        let temporary = dir.join(format!("tmp-{}-{number}-{}", std::process::id(), &key.to_hex()[2..18]));
        let written = fs::File::create(&temporary).and_then(|mut f| f.write_all(&bytes));
        let result = written.and_then(|()| fs::rename(&temporary, &path));
        if result.is_err() {
            let _ = fs::remove_file(&temporary);
            return result;
        }
        self.grown(bytes.len() as u64)
    }

    /// Notes that the directory has grown, and makes room if that is too much.
    fn grown(&self, by: u64) -> std::io::Result<()> {
        let mut options = fs::OpenOptions::new();
        let mut file =
            options.read(true).write(true).create(true).truncate(false).open(self.dir.join(SIZE))?;
        rustix::fs::flock(&file, FlockOperation::LockExclusive)?;
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        // Bytes, and when they were counted.
        let known = text.trim().split_once(' ').and_then(|(size, at)| {
            let counted = SystemTime::UNIX_EPOCH + Duration::from_secs(at.parse().ok()?);
            let fresh = counted.elapsed().is_ok_and(|age| age < COUNT_AGAIN);
            fresh.then_some((size.parse::<u64>().ok()?, at.to_owned()))
        });
        let (size, at) = match known {
            Some((size, at)) if size.saturating_add(by) <= self.limit => (size + by, at),
            _ => {
                let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
                (self.trim(), now.as_secs().to_string())
            }
        };
        let text = format!("{size} {at}\n");
        use std::os::unix::fs::FileExt;
        file.set_len(0)?;
        file.write_all_at(text.as_bytes(), 0)
    }

    /// Removes the oldest entries if all together are too large, down to nine tenths of the limit; what is left, in
    /// bytes.
    fn trim(&self) -> u64 {
        let mut files = self.files();
        files.sort_by_key(|f| f.modified);
        let mut size: u64 = files.iter().map(|f| f.size).sum();
        let room = if size > self.limit { self.limit / 10 * 9 } else { self.limit };
        for f in &files {
            let abandoned = f.temporary && f.modified.elapsed().is_ok_and(|age| age > ABANDONED);
            if (abandoned || (size > room && !f.temporary)) && fs::remove_file(&f.path).is_ok() {
                size -= f.size;
            }
        }
        size
    }

    /// All files of entries.
    fn files(&self) -> Vec<Stored> {
        let dirs = fs::read_dir(&self.dir).into_iter().flatten().flatten();
        let ours = |name: &std::ffi::OsStr| {
            name.len() == 2 && name.as_encoded_bytes().iter().all(u8::is_ascii_hexdigit)
        };
        let files =
            dirs.filter(|d| ours(&d.file_name())).flat_map(|d| fs::read_dir(d.path()).into_iter().flatten());
        files
            .flatten()
            .filter_map(|f| {
                let data = f.metadata().ok().filter(|m| m.is_file())?;
                Some(Stored {
                    path: f.path(),
                    size: data.len(),
                    modified: data.modified().ok()?,
                    temporary: f.file_name().as_encoded_bytes().starts_with(b"tmp-"),
                })
            })
            .collect()
    }

    /// Removes all entries.
    pub fn clean(&self) -> Result<(), Failure> {
        for file in self.files() {
            match fs::remove_file(&file.path) {
                Err(e) if e.kind() != std::io::ErrorKind::NotFound => return Err(Failure::io(&file.path, e)),
                _ => {}
            }
        }
        let _ = fs::remove_file(self.dir.join(SIZE));
        Ok(())
    }
}

/// A file of the cache.
struct Stored {
    path: PathBuf,
    size: u64,
    modified: SystemTime,
    temporary: bool,
}

/// Where the cache is; `None` without one.
pub fn directory() -> Option<PathBuf> {
    let set = |name| std::env::var_os(name).filter(|v| !v.is_empty()).map(PathBuf::from);
    match set("GLENDACACHE") {
        Some(dir) if dir.as_os_str() == "off" => None,
        Some(dir) => Some(dir),
        None => {
            let base = set("XDG_CACHE_HOME").or_else(|| set("HOME").map(|h| h.join(".cache")))?;
            // As the standard for these directories says.
            base.is_absolute().then(|| base.join("glenda"))
        }
    }
}

/// How many bytes it may have.
pub fn limit() -> u64 {
    let set = std::env::var("GLENDACACHELIMIT").ok();
    set.and_then(|v| v.parse().ok()).unwrap_or(DEFAULT_LIMIT)
}

fn encode(entry: &Entry) -> Vec<u8> {
    let mut out = Vec::with_capacity(HEADER + entry.export.len() + entry.object.len());
    out.extend_from_slice(MAGIC);
    out.extend_from_slice(&[0; 32]);
    out.extend_from_slice(&(entry.export.len() as u64).to_le_bytes());
    out.extend_from_slice(&entry.export);
    out.extend_from_slice(&entry.object);
    let (head, content) = out.split_at_mut(MAGIC.len() + 32);
    head[MAGIC.len()..].copy_from_slice(blake3::hash(content).as_bytes());
    out
}

fn decode(bytes: &[u8]) -> Option<Entry> {
    let rest = bytes.strip_prefix(MAGIC)?;
    let (hash, content) = rest.split_first_chunk::<32>()?;
    if blake3::hash(content).as_bytes() != hash {
        return None;
    }
    let (length, rest) = content.split_first_chunk::<8>()?;
    let (export, object) = rest.split_at_checked(usize::try_from(u64::from_le_bytes(*length)).ok()?)?;
    Some(Entry { export: export.to_vec(), object: object.to_vec() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scratch(name: &str) -> PathBuf {
        let dir = std::env::temp_dir().join(format!("glenda-cache-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&dir);
        dir
    }

    fn entry(n: u8, size: usize) -> (Key, Entry) {
        let entry = Entry { export: vec![n; size / 4], object: vec![n.wrapping_add(1); size - size / 4] };
        (blake3::hash(&[n]), entry)
    }

    #[test]
    fn what_was_put_is_got() {
        let dir = scratch("got");
        let cache = Cache::new(&dir, 1 << 20);
        let (key, e) = entry(1, 1000);
        assert_eq!(cache.get(&key), None);
        cache.put(&key, &e);
        assert_eq!(cache.get(&key), Some(e));
        assert_eq!(cache.get(&entry(2, 0).0), None);
        cache.clean().expect("cleaned");
        assert_eq!(cache.get(&key), None);
        assert!(cache.files().is_empty());
        fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn damaged_entries_are_not_there() {
        let dir = scratch("damaged");
        let cache = Cache::new(&dir, 1 << 20);
        let (key, e) = entry(7, 400);
        let path = cache.path(&key);
        let whole = encode(&e);
        for at in 0..whole.len() {
            let mut bad = whole.clone();
            bad[at] ^= 1 << (at % 8);
            assert_eq!(decode(&bad), None, "byte {at} changed");
            assert_eq!(decode(&whole[..at]), None, "cut at {at}");
        }
        assert_eq!(decode(&[&whole[..], b"x"].concat()), None);
        // The file goes, and can be made again.
        cache.put(&key, &e);
        fs::write(&path, &whole[..whole.len() - 1]).expect("written");
        assert_eq!(cache.get(&key), None);
        assert!(!path.exists());
        cache.put(&key, &e);
        assert_eq!(cache.get(&key), Some(e));
        fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn the_least_recently_used_go() {
        let dir = scratch("eviction");
        let cache = Cache::new(&dir, 10_000);
        let old = |n: u8, hours: u64| {
            let file = fs::File::open(cache.path(&entry(n, 0).0)).expect("there");
            file.set_modified(SystemTime::now() - Duration::from_secs(hours * 3600)).expect("made older");
        };
        for n in 0..9 {
            let (key, e) = entry(n, 1000);
            cache.put(&key, &e);
            old(n, 30 - n as u64);
        }
        assert_eq!(cache.files().len(), 9);
        // A use makes the oldest the youngest.
        assert!(cache.get(&entry(0, 0).0).is_some());
        let (key, e) = entry(9, 2000);
        cache.put(&key, &e);
        let there = |n| cache.path(&entry(n, 0).0).exists();
        assert!(there(0) && there(9) && there(8), "used, new, not so old");
        assert!(!there(1) && !there(2), "the oldest");
        let size: u64 = cache.files().iter().map(|f| f.size).sum();
        assert!(size <= 9_000, "{size}");
        fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn temporary_files_of_dead_builds_go() {
        let dir = scratch("abandoned");
        let cache = Cache::new(&dir, 10_000);
        let (key, e) = entry(1, 100);
        cache.put(&key, &e);
        let left = dir.join(&key.to_hex()[..2]).join("tmp-1-1-x");
        fs::write(&left, b"half").expect("written");
        cache.trim();
        assert!(left.exists(), "a build may be writing it");
        let file = fs::File::open(&left).expect("there");
        file.set_modified(SystemTime::now() - ABANDONED * 2).expect("made older");
        cache.trim();
        assert!(!left.exists());
        assert!(cache.get(&key).is_some());
        fs::remove_dir_all(&dir).expect("removed");
    }

    #[test]
    fn writers_and_readers_at_once() {
        let dir = scratch("threads");
        let cache = Cache::new(&dir, 60_000);
        std::thread::scope(|s| {
            for t in 0..4u8 {
                let cache = &cache;
                s.spawn(move || {
                    for round in 0..60u8 {
                        let (key, e) = entry((round % 40).wrapping_mul(7).wrapping_add(t) % 40, 3000);
                        if round % 3 == 0 {
                            cache.put(&key, &e);
                        } else if let Some(got) = cache.get(&key) {
                            assert_eq!(got, e);
                        }
                    }
                });
            }
        });
        assert!(cache.files().iter().all(|f| !f.temporary));
        let size: u64 = cache.files().iter().map(|f| f.size).sum();
        assert!(size <= 60_000, "{size}");
        fs::remove_dir_all(&dir).expect("removed");
    }
}
