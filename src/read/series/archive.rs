//! The calendars in a `.zip`, one after the other and each in slices. Google exports all calendars
//! of a person like that.
//!
//! Of the format only what such exports have is read: stored and deflated files of one part,
//! without a password. No memory is taken for what it states.

use miniz_oxide::inflate::TINFLStatus;
use miniz_oxide::inflate::core::inflate_flags::TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF;
use miniz_oxide::inflate::core::{DecompressorOxide, decompress_with_limit};

/// The most that is unpacked in one step.
const SLICE: usize = 256 * 1024;
/// How many files are looked at.
const MOST_FILES: usize = 1_000;
/// The last record and the longest remark behind it.
const LAST_RECORD: usize = 22 + 65_535;

/// An archive that is being unpacked.
#[derive(Debug)]
pub(super) struct Archive {
    bytes: Vec<u8>,
    /// Its calendars, the last first.
    files: Vec<File>,
    unpacking: Option<Unpacking>,
    /// How much may still be unpacked.
    left: usize,
    /// The packed size of all files, of those before the last one, and of that.
    sizes: [usize; 3],
}

/// Where a file is.
#[derive(Clone, Copy, Debug)]
struct File {
    deflated: bool,
    from: usize,
    to: usize,
    /// How long it is when it is unpacked: else something is missing.
    length: usize,
}

struct Unpacking {
    inflate: Box<DecompressorOxide>,
    from: usize,
    to: usize,
    length: usize,
    out: Vec<u8>,
    /// How much of `out` is there.
    filled: usize,
}

impl std::fmt::Debug for Unpacking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Unpacking({} bytes)", self.filled)
    }
}

/// What a step of unpacking gives.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unpacked {
    /// A file is not whole yet.
    More,
    /// The next file.
    File(Vec<u8>),
    /// A file that nobody can read.
    Broken,
    /// There is more than is read.
    TooLarge,
    /// There are no more files.
    End,
}

impl Archive {
    /// Whether these bytes begin an archive.
    pub(super) fn is_one(bytes: &[u8]) -> bool {
        bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
    }

    /// The calendars of an archive, of which at most so many bytes are unpacked.
    pub(super) fn open(bytes: Vec<u8>, most: usize) -> Self {
        let mut files = listed(&bytes).unwrap_or_default();
        files.reverse();
        let all = files.iter().map(|file| file.to - file.from).fold(0, usize::saturating_add);
        Self { bytes, files, unpacking: None, left: most, sizes: [all, 0, 0] }
    }

    /// How much is done, and how much there is, if so much of the last file is read. Unpacking a
    /// file is half of it, reading the other.
    pub(super) fn progress(&self, read: usize, of: usize) -> (usize, usize) {
        let [all, before, last] = self.sizes;
        let half = last / 2;
        let of_last = match &self.unpacking {
            Some(unpacking) => half.saturating_sub((unpacking.to - unpacking.from) / 2),
            None => half + half.saturating_mul(read).checked_div(of).unwrap_or(0),
        };
        (before.saturating_add(of_last).min(all), all)
    }

    /// The next slice.
    pub(super) fn next(&mut self) -> Unpacked {
        if let Some(unpacking) = &mut self.unpacking {
            let unpacked = unpacking.step(&self.bytes, self.left);
            match &unpacked {
                Unpacked::More => {}
                Unpacked::File(file) => {
                    self.left = self.left.saturating_sub(file.len());
                    self.unpacking = None;
                }
                _ => self.unpacking = None,
            }
            return unpacked;
        }
        let Some(file) = self.files.pop() else { return Unpacked::End };
        let [_, before, last] = &mut self.sizes;
        *before = before.saturating_add(*last);
        *last = file.to - file.from;
        if file.deflated {
            self.unpacking = Some(Unpacking {
                inflate: Box::default(),
                from: file.from,
                to: file.to,
                length: file.length,
                out: Vec::new(),
                filled: 0,
            });
            return Unpacked::More;
        }
        match self.bytes.get(file.from..file.to) {
            None => Unpacked::Broken,
            Some(stored) if stored.len() > self.left => Unpacked::TooLarge,
            Some(stored) => {
                self.left -= stored.len();
                Unpacked::File(stored.to_vec())
            }
        }
    }
}

impl Unpacking {
    fn step(&mut self, bytes: &[u8], most: usize) -> Unpacked {
        let room = self.filled.saturating_add(SLICE);
        if self.out.len() < room {
            self.out.resize(room.max(self.filled.saturating_mul(2)).min(most + SLICE), 0);
        }
        let packed = bytes.get(self.from..self.to).unwrap_or_default();
        let (status, taken, given) = decompress_with_limit(
            &mut self.inflate,
            packed,
            &mut self.out,
            self.filled,
            SLICE,
            TINFL_FLAG_USING_NON_WRAPPING_OUTPUT_BUF,
        );
        self.from = self.from.saturating_add(taken);
        self.filled = self.filled.saturating_add(given);
        if self.filled > most {
            return Unpacked::TooLarge;
        }
        match status {
            TINFLStatus::Done if self.filled == self.length => {
                let mut out = std::mem::take(&mut self.out);
                out.truncate(self.filled);
                Unpacked::File(out)
            }
            TINFLStatus::HasMoreOutput if given > 0 || taken > 0 => Unpacked::More,
            _ => Unpacked::Broken,
        }
    }
}

/// The calendars that the directory of an archive names. It stands at the end.
fn listed(bytes: &[u8]) -> Option<Vec<File>> {
    let tail = bytes.len().saturating_sub(LAST_RECORD);
    let last = bytes.get(tail..)?.windows(4).rposition(|record| record == b"PK\x05\x06")? + tail;
    let mut at = number(bytes, last + 16, 4)?;
    let mut files = Vec::new();
    for _ in 0..number(bytes, last + 10, 2)?.min(MOST_FILES) {
        if bytes.get(at..at.checked_add(4)?)? != b"PK\x01\x02" {
            break;
        }
        let lengths = [28, 30, 32].map(|field| number(bytes, at + field, 2));
        let [name, extra, remark] = [lengths[0]?, lengths[1]?, lengths[2]?];
        let begin = at + 46;
        if is_calendar(bytes.get(begin..begin + name)?) {
            files.extend(file(bytes, at));
        }
        at = begin + name + extra + remark;
    }
    Some(files)
}

/// A file by its entry in the directory; nothing if it is packed in a way that we cannot undo.
fn file(bytes: &[u8], entry: usize) -> Option<File> {
    let locked = number(bytes, entry + 8, 2)? & 1 == 1;
    let method = number(bytes, entry + 10, 2)?;
    let size = number(bytes, entry + 20, 4)?;
    let length = number(bytes, entry + 24, 4)?;
    let header = number(bytes, entry + 42, 4)?;
    if bytes.get(header..header.checked_add(4)?)? != b"PK\x03\x04" {
        return None;
    }
    let from = header + 30 + number(bytes, header + 26, 2)? + number(bytes, header + 28, 2)?;
    let to = from.checked_add(size).filter(|to| *to <= bytes.len())?;
    (!locked && (method == 0 || method == 8)).then_some(File {
        deflated: method == 8,
        from,
        to,
        length,
    })
}

/// A number of so many bytes, the smallest first.
fn number(bytes: &[u8], at: usize, length: usize) -> Option<usize> {
    let digits = bytes.get(at..at.checked_add(length)?)?;
    Some(digits.iter().rev().fold(0, |number, digit| number << 8 | usize::from(*digit)))
}

fn is_calendar(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    let of_a_mac = name.starts_with(b"__macosx/");
    !of_a_mac && (name.ends_with(b".ics") || name.ends_with(b".ical"))
}
