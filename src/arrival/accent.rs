//! The accent colour that a host asks for, made readable: whatever it is, words in it keep a
//! contrast of 4.5 to 1 on our light and on our dark surface.

use super::{decoded, pairs};

/// Where words in the accent colour stand, with the least contrast: the paper of the light
/// theme and the surface of the dark one, as in `styles/tokens.css`.
const LIGHT: Colour = Colour([0xfa, 0xf8, 0xf4]);
const DARK: Colour = Colour([0x21, 0x1f, 0x1b]);

/// 4.5 to 1, and a little more for what is lost in whole numbers, in hundredths.
const LEAST: u64 = 455;

/// Steps from a colour to black or white.
const STEPS: u32 = 32;

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Colour([u8; 3]);

/// The accent in the settings of an address, for both themes, as a style sheet writes it:
/// `light-dark(#1f5f52, #8fcdb9)`. `None` where there is none.
#[must_use]
pub fn accent(fragment: &str) -> Option<String> {
    let mut wanted = None;
    for pair in pairs(fragment)? {
        if let Some(value) = pair.strip_prefix("accent=") {
            wanted = Colour::read(&decoded(value)?);
        }
    }
    let wanted = wanted?;
    let light = wanted.until_readable(LIGHT, 0);
    let dark = wanted.until_readable(DARK, 255);
    Some(["light-dark(", &light.written(), ", ", &dark.written(), ")"].concat())
}

impl Colour {
    /// Reads `#rrggbb`.
    fn read(text: &str) -> Option<Self> {
        let mut digits = text.strip_prefix('#')?.bytes();
        let mut parts = [0; 3];
        for part in &mut parts {
            *part = super::hex(digits.next()?)? << 4 | super::hex(digits.next()?)?;
        }
        digits.next().is_none().then_some(Self(parts))
    }

    fn written(self) -> String {
        let mut text = String::from("#");
        for part in self.0 {
            for digit in [part >> 4, part & 15] {
                text.push(char::from_digit(u32::from(digit), 16).unwrap_or('0'));
            }
        }
        text
    }

    /// This colour, moved towards black or white as little as it takes to be read on `ground`.
    fn until_readable(self, ground: Self, end: u8) -> Self {
        let mut colour = self;
        for step in 0..=STEPS {
            colour = self.towards(end, step);
            if contrast(colour, ground) >= LEAST {
                break;
            }
        }
        colour
    }

    fn towards(self, end: u8, step: u32) -> Self {
        Self(self.0.map(|part| {
            let mixed = u32::from(part) * (STEPS - step) + u32::from(end) * step;
            u8::try_from(mixed / STEPS).unwrap_or(end)
        }))
    }

    /// How bright it is, in 65536ths.
    fn luminance(self) -> u64 {
        let [red, green, blue] = self.0.map(linear);
        (2126 * red + 7152 * green + 722 * blue) / 10_000
    }
}

/// The contrast of two colours as WCAG defines it, in hundredths.
fn contrast(a: Colour, b: Colour) -> u64 {
    let (a, b) = (a.luminance(), b.luminance());
    // One twentieth of 65536.
    let rest = 3277;
    100 * (a.max(b) + rest) / (a.min(b) + rest)
}

/// How much light a part of a colour is, in 65536ths: its value to the power of 2.4. Whole
/// numbers only: the power is the square times the fifth root of the square, which is searched.
fn linear(part: u8) -> u64 {
    let part = u64::from(part);
    if part <= 10 {
        // The straight line at the dark end.
        return part * 65_536 / 255 * 100 / 1292;
    }
    let value = (part * 65_536 / 255 + 3604) * 1000 / 1055;
    let square = value * value;
    let mut root = 0;
    for bit in (0..13).rev() {
        let next = root | 1 << bit;
        // In 4096ths: its fifth power then has the 60 bits of the square, moved up.
        if next <= 4096 && next * next * next * next * next <= square << 28 {
            root = next;
        }
    }
    ((square >> 16) * root) >> 12
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The same in the words of the standard.
    fn exact(a: Colour, b: Colour) -> f64 {
        let luminance = |colour: Colour| {
            let [r, g, b] = colour.0.map(|part| {
                let part = f64::from(part) / 255.0;
                if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
            });
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn the_surfaces_are_those_of_the_style_sheet() {
        let tokens = include_str!("../../styles/tokens.css");
        assert!(
            tokens.contains(&format!("--paper: var(--moa-paper, light-dark({},", LIGHT.written()))
        );
        assert!(tokens.contains("--on-accent: light-dark(#ffffff, #10221d)"));
        assert!(tokens.contains(&format!(
            "--surface: var(--moa-surface, light-dark(#ffffff, {}))",
            DARK.written()
        )));
    }

    #[test]
    fn a_colour_that_can_be_read_stays_as_it_is() {
        assert_eq!(
            accent("v1&accent=%23aa0000").unwrap().split_once(", ").unwrap().0,
            "light-dark(#aa0000"
        );
        assert_eq!(accent("#v1&accent=#1f5f52"), Some("light-dark(#1f5f52, #659188)".to_owned()));
    }

    #[test]
    fn what_is_no_colour_is_none() {
        for fragment in [
            "",
            "#v1",
            "#v2&accent=#1f5f52",
            "#v1&accent=red",
            "#v1&accent=#12345",
            "#v1&accent=#1234567",
            "#v1&accent=#12345g",
            "#v1&accent=%",
            "#v1&accent=url(x)",
        ] {
            assert_eq!(accent(fragment), None, "{fragment}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_asked_for_can_be_read(red: u8, green: u8, blue: u8) {
            let wanted = Colour([red, green, blue]);
            for (ground, end) in [(LIGHT, 0), (DARK, 255)] {
                let colour = wanted.until_readable(ground, end);
                prop_assert!(exact(colour, ground) >= 4.5, "{colour:?} on {ground:?}");
                // Words on a button of this colour, as in the style sheet.
                let on = if end == 0 { Colour([0xff; 3]) } else { Colour([0x10, 0x22, 0x1d]) };
                prop_assert!(exact(colour, on) >= 4.5, "{on:?} on {colour:?}");
                // Not further than it takes: one step less could not be read, or is the colour itself.
                prop_assert!(colour == wanted || exact(colour, ground) < 7.0);
            }
        }

        #[test]
        fn whole_numbers_come_close(red: u8, green: u8, blue: u8) {
            let colour = Colour([red, green, blue]);
            for ground in [LIGHT, DARK] {
                #[allow(clippy::cast_precision_loss, reason = "contrasts are below 2200")]
                let ours = contrast(colour, ground) as f64 / 100.0;
                prop_assert!((ours - exact(colour, ground)).abs() < 0.05, "{ours}");
            }
        }
    }
}
