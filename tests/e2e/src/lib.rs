//! The files to deploy, driven in three browser engines as a person would.
//!
//! - [`server`] serves the files, notes every request and can hold one back.
//! - [`engine`] starts a driver and a browser, once for all tests, and ends them.
//! - [`page`] speaks as the person in front of the page, and counts what they do.
//!
//! What goes wrong ends the test by a panic with a sentence: nobody calls this but tests.

pub mod engine;
#[path = "../../../xtask/tools/src/http.rs"]
#[allow(dead_code, reason = "what only the dev server needs")]
mod http;
pub mod keyboard;
pub mod page;
pub mod screens;
pub mod server;
mod wait;

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::LazyLock;

pub use engine::{Browser, Engine};
pub use page::Page;
pub use server::Site;
use tokio::runtime::Runtime;
pub use wait::until;

/// One for all tests: the connections to the drivers live as long as it does.
static RUNTIME: LazyLock<Runtime> =
    LazyLock::new(|| Runtime::new().expect("the runtime of the tests starts"));

/// Runs a test in an engine. If it fails, what the browser shows and wrote is kept, and the next
/// test gets a new browser.
pub fn run(engine: Engine, name: &str, test: impl AsyncFnOnce(&Browser)) {
    let browser = RUNTIME.block_on(engine.browser());
    let ended = catch_unwind(AssertUnwindSafe(|| RUNTIME.block_on(test(&browser))));
    if let Err(panic) = ended {
        RUNTIME.block_on(browser.keep_traces(name));
        RUNTIME.block_on(browser.end());
        resume_unwind(panic);
    }
}

/// Runs something that is not a test and needs a browser.
pub fn with_browser(engine: Engine, work: impl AsyncFnOnce(&Browser)) {
    RUNTIME.block_on(async { work(&engine.browser().await).await });
}

/// Makes tests of functions, such as `weekly_status::firefox`: the engines of one promise
/// stand side by side in the order of names, so that they run at the same time.
#[macro_export]
macro_rules! promises {
    ($(in $engines:ident: $($name:ident),+ $(,)?;)+) => {
        $($($crate::promises!(@module $engines $name);)+)+
    };
    (@module three_engines $name:ident) => {
        mod $name {
            $crate::promises!(@test chromium Chromium $name);
            $crate::promises!(@test firefox Firefox $name);
            $crate::promises!(@test webkit WebKit $name);
        }
    };
    (@module two_engines $name:ident) => {
        mod $name {
            $crate::promises!(@test chromium Chromium $name);
            $crate::promises!(@test firefox Firefox $name);
        }
    };
    (@module other_engines $name:ident) => {
        mod $name {
            $crate::promises!(@test firefox Firefox $name);
            $crate::promises!(@test webkit WebKit $name);
        }
    };
    (@module firefox $name:ident) => {
        mod $name {
            $crate::promises!(@test firefox Firefox $name);
        }
    };
    (@module chromium $name:ident) => {
        mod $name {
            $crate::promises!(@test chromium Chromium $name);
        }
    };
    (@test $test:ident $engine:ident $name:ident) => {
        #[test]
        fn $test() {
            let name = concat!(stringify!($name), "-", stringify!($test));
            $crate::run($crate::Engine::$engine, name, super::$name);
        }
    };
}
