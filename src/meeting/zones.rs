//! Time zones: what the clocks of other places say, asked of whoever knows.
//!
//! The rules of time zones change several times a year. The browser has them, and the tests
//! take them from a library; nothing here knows one.

use super::time::{Day, Minute};

/// A moment, in minutes since 1 January 1970, 00:00 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Instant(pub i64);

impl Instant {
    /// 1 January 1970, 00:00 UTC.
    pub const EPOCH: Self = Self(0);

    /// The moment so many minutes later (earlier, where negative).
    #[must_use]
    pub fn plus(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }

    /// The moment at which a clock in UTC says this.
    #[must_use]
    pub fn of(day: Day, minute: Minute) -> Self {
        Self(i64::from(day.since(Day::EPOCH)) * DAY + i64::from(minute.of_day()))
    }

    /// What a clock in UTC says.
    #[must_use]
    pub fn civil(self) -> (Day, Minute) {
        let days = i32::try_from(self.0.div_euclid(DAY)).unwrap_or(0);
        let minutes = i32::try_from(self.0.rem_euclid(DAY)).unwrap_or(0);
        (Day::EPOCH.plus(days), Minute::MIDNIGHT.plus(minutes).0)
    }
}

/// The minutes of a day.
pub(super) const DAY: i64 = 24 * 60;

/// What a machine knows of time zones.
pub trait Zones {
    /// How many minutes the clocks of a zone are ahead of UTC at a moment. `None` where the
    /// name is no zone. Names are those of the IANA database, in any case of the letters.
    fn offset(&self, zone: &str, at: Instant) -> Option<i32>;
    /// The zone where the reader is; empty where that is not known.
    fn own(&self) -> &str;
}

/// Knows no time zone.
#[derive(Clone, Copy, Debug)]
pub struct NoZones;

impl Zones for NoZones {
    fn offset(&self, _: &str, _: Instant) -> Option<i32> {
        None
    }

    fn own(&self) -> &'static str {
        ""
    }
}

/// The parts of the world in the names of zones, the likeliest first. The last one is for names
/// that were typed in full, and for those without a part, such as UTC.
const REGIONS: [&str; 13] = [
    "europe/",
    "america/",
    "asia/",
    "africa/",
    "australia/",
    "pacific/",
    "atlantic/",
    "indian/",
    "america/argentina/",
    "america/indiana/",
    "arctic/",
    "antarctica/",
    "",
];

/// Big cities that no zone is named after, and own names of some that have one. Each line begins
/// with the city of the zone.
const CITIES: &str = "\
kolkata bengaluru bangalore mumbai delhi new_delhi hyderabad chennai pune ahmedabad gurgaon noida
los_angeles san_francisco seattle san_diego portland las_vegas silicon_valley la sf
new_york boston washington washington_dc washington_d_c philadelphia atlanta miami charlotte nyc
chicago austin dallas houston minneapolis nashville new_orleans
denver salt_lake_city boulder
edmonton calgary
toronto ottawa
mexico_city ciudad_de_mexico cdmx
sao_paulo rio_de_janeiro rio brasilia belo_horizonte curitiba porto_alegre
bogota medellin
guayaquil quito
berlin munich munchen hamburg frankfurt cologne koln stuttgart dusseldorf leipzig dresden
zurich geneva geneve basel bern lausanne
vienna wien graz salzburg
paris lyon marseille toulouse nantes lille bordeaux
madrid barcelona valencia seville sevilla bilbao malaga
lisbon lisboa porto
rome roma milan milano turin torino naples napoli bologna
amsterdam rotterdam the_hague den_haag utrecht eindhoven
brussels bruxelles antwerp ghent
london edinburgh manchester birmingham glasgow bristol leeds liverpool cardiff
dublin cork
stockholm gothenburg goteborg malmo
copenhagen kobenhavn aarhus
oslo bergen
helsinki tampere espoo
warsaw warszawa krakow cracow wroclaw gdansk poznan lodz
prague praha brno
bucharest bucuresti cluj
kiev kyiv lviv
moscow saint_petersburg st_petersburg
istanbul ankara izmir
jerusalem tel_aviv haifa
dubai abu_dhabi
shanghai beijing shenzhen guangzhou hangzhou chengdu wuhan
tokyo osaka kyoto yokohama nagoya
seoul busan
saigon ho_chi_minh_city hanoi
karachi lahore islamabad
jakarta bandung
johannesburg cape_town pretoria durban
lagos abuja
auckland wellington christchurch
sydney canberra
";

/// Letters with marks, each behind the plain one that it is compared as.
const LETTERS: &str = "aàáâãäåāăąÀÁÂÃÄÅĀĂĄ cçćčÇĆČ dďđĎĐ eèéêëēęěÈÉÊËĒĘĚ gğĞ iìíîïīıÌÍÎÏĪİ lłŁ \
    nñńňÑŃŇ oòóôõöøōőÒÓÔÕÖØŌŐ rřŘ sśšşșŚŠŞȘ tťţțŤŢȚ uùúûüūůűÙÚÛÜŪŮŰ yýÿÝ zźżžŹŻŽ";

/// The cities that are known without being the name of a zone. For tests, and for programs that
/// want to say what they take; not in the widget.
#[cfg(not(target_arch = "wasm32"))]
pub fn cities() -> impl Iterator<Item = &'static str> {
    CITIES.lines().flat_map(|line| line.split(' '))
}

/// A name as zones are named, but in small letters: "São Paulo" becomes
/// `sao_paulo`. `None` for what cannot be the name of a zone.
fn folded(name: &str) -> Option<String> {
    let mut folded = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            'A'..='Z' | 'a'..='z' | '0'..='9' | '/' | '-' | '+' => {
                folded.push(c.to_ascii_lowercase());
            }
            ' ' | '_' => folded.push('_'),
            // As in "St. John's", and marks that follow their letter.
            '.' | '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            _ => folded.push(LETTERS.split(' ').find(|same| same.contains(c))?.chars().next()?),
        }
    }
    folded.starts_with(|c: char| c.is_ascii_lowercase()).then_some(folded)
}

/// The zone of a place as someone would type it: a city, a zone, or UTC.
#[must_use]
pub fn zone_of(name: &str, zones: &dyn Zones) -> Option<String> {
    let folded = folded(name)?;
    let mut city = folded.as_str();
    for line in CITIES.lines() {
        let mut names = line.split(' ');
        let first = names.next().unwrap_or_default();
        if names.any(|name| name == folded) {
            city = first;
        }
    }
    for region in REGIONS {
        let zone = [region, city].concat();
        if zones.offset(&zone, Instant::EPOCH).is_some() {
            return Some(zone);
        }
    }
    None
}
