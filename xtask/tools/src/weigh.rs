//! What files weigh as they are and as a server sends them.

use std::ffi::OsString;
use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, bail};
use flate2::Compression;
use flate2::write::GzEncoder;

use crate::say;

/// Prints a line per file: name, bytes, bytes by gzip -9, bytes by brotli -q 11, with tabs between.
pub(crate) fn weigh(words: &[OsString]) -> anyhow::Result<()> {
    let [folder] = words else { bail!("expected a folder") };
    let mut names: Vec<_> = fs::read_dir(folder)?
        .flatten()
        .filter(|entry| entry.path().is_file())
        .map(|entry| entry.file_name())
        .collect();
    names.sort();
    for name in names {
        let bytes = fs::read(Path::new(folder).join(&name))
            .with_context(|| format!("{} cannot be read", name.to_string_lossy()))?;
        let (gzip, brotli) = (gzip(&bytes)?, brotli(&bytes)?);
        say(&format!("{}\t{}\t{gzip}\t{brotli}\n", name.to_string_lossy(), bytes.len()));
    }
    Ok(())
}

fn gzip(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?.len())
}

fn brotli(bytes: &[u8]) -> anyhow::Result<usize> {
    let mut small = Vec::new();
    // Quality 11 and a window of 4 MB: what servers use for files compressed ahead of time.
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut reader = bytes;
    brotli::BrotliCompress(&mut reader, &mut small, &settings)?;
    Ok(small.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repetition_weighs_little() {
        let bytes = b"async ".repeat(1000);
        assert!(gzip(&bytes).unwrap() < 100);
        assert!(brotli(&bytes).unwrap() < 50);
    }
}
