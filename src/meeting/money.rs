//! Money in whole minor units, so that no figure is a float.

/// An ISO 4217 currency code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Currency([u8; 3]);

impl Currency {
    /// The euro, where nothing else is known.
    pub const EUR: Self = Self(*b"EUR");

    /// The currencies that are offered, the most traded ones. An organisation may set others.
    pub const OFFERED: [Self; 20] = [
        Self(*b"AUD"),
        Self(*b"BRL"),
        Self(*b"CAD"),
        Self(*b"CHF"),
        Self(*b"CNY"),
        Self(*b"CZK"),
        Self(*b"DKK"),
        Self(*b"EUR"),
        Self(*b"GBP"),
        Self(*b"HKD"),
        Self(*b"ILS"),
        Self(*b"INR"),
        Self(*b"JPY"),
        Self(*b"MXN"),
        Self(*b"NOK"),
        Self(*b"NZD"),
        Self(*b"PLN"),
        Self(*b"SEK"),
        Self(*b"USD"),
        Self(*b"ZAR"),
    ];

    /// The currency of this code: three ASCII letters, in any case.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes
            .iter()
            .all(u8::is_ascii_alphabetic)
            .then(|| Self(bytes.map(|b| b.to_ascii_uppercase())))
    }

    /// Its code, in upper case.
    #[must_use]
    pub fn code(self) -> String {
        let mut code = String::new();
        for letter in self.0 {
            code.push(char::from(letter));
        }
        code
    }
}

/// An amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money {
    /// Hundredths of the currency's unit, whatever its own minor unit is.
    pub minor: u64,
    /// The currency.
    pub currency: Currency,
}
