//! The one way to wait.

use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval};

/// Far beyond what anything here takes, so that a busy machine fails no test.
const LONGEST: Duration = Duration::from_mins(1);
const BETWEEN: Duration = Duration::from_millis(15);

/// Looks again and again until `probe` finds something. When it finds nothing for a long time,
/// the test ends with what was waited for.
pub async fn until<T>(what: &str, mut probe: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + LONGEST;
    let mut ticks = interval(BETWEEN);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        if let Some(found) = probe().await {
            return found;
        }
        assert!(
            Instant::now() < end,
            "waited {} seconds, and still not: {what}",
            LONGEST.as_secs()
        );
    }
}
