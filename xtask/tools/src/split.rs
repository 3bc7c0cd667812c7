//! Puts the parts of the program that come later into files of their own.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use wasm_split_cli_support::{Options, transform};

/// Splits the wasm in the first argument by what `#[wasm_split]` marks, into the folder in the
/// second: `main.wasm`, which is to be bound, and a file for each part, with `chunks.txt`: a line for each chunk, with the files that it
/// needs. The third is the script that loads them, as the bindings are to import it.
pub(crate) fn split(words: &[OsString]) -> anyhow::Result<()> {
    let [wasm, folder, loader] = words else {
        anyhow::bail!("split takes a wasm, a folder and a script.");
    };
    let (wasm, folder) = (fs::read(wasm)?, Path::new(folder));
    let main = folder.join("main.wasm");
    let mut options = Options::new(&wasm);
    options.output_dir = folder;
    options.main_out_path = &main;
    options.link_name =
        loader.to_str().ok_or_else(|| anyhow::anyhow!("no address: {}", loader.display()))?;
    let split = transform(options).map_err(|error| anyhow::anyhow!("{error:#}"))?;
    let mut chunks: Vec<_> = split.prefetch_map.into_iter().collect();
    chunks.sort();
    let lines = chunks.iter().map(|(chunk, files)| format!("{chunk} {}\n", files.join(" ")));
    fs::write(folder.join("chunks.txt"), lines.collect::<String>())?;
    Ok(())
}
