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
const DAY: i64 = 24 * 60;

/// What a machine knows of time zones.
pub trait Zones {
    /// How many minutes the clocks of a zone are ahead of UTC at a moment. `None` where the
    /// name is no zone. Names are those of the IANA database, in any case of the letters.
    fn offset(&self, zone: &str, at: Instant) -> Option<i32>;
    /// The zone where the reader is; empty where that is not known.
    fn own(&self) -> &str;
}

/// The moment at which the clocks of a zone say what a clock in UTC says at `civil`. `ahead` tells
/// how many minutes they are ahead of UTC at a moment. If they say it twice, it is the first time;
/// if they skip it, it is as much later as they skip (as in RFC 5545, 3.3.5).
pub fn moment(civil: Instant, ahead: impl Fn(Instant) -> i64) -> Instant {
    // No zone is a day from UTC, and none changes its clocks twice in two days.
    let [before, after] = [-DAY, DAY].map(|days| ahead(civil.plus(days)));
    let (first, second) = (civil.plus(-before), civil.plus(-after));
    if ahead(first) != before && ahead(second) == after { second } else { first }
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

/// The parts of the world whose zones are named after cities, the likeliest first.
const REGIONS: &str = "europe/ america/ asia/ africa/ australia/ america/argentina/ \
    america/indiana/ arctic/";

/// With these begins the name of a zone that was typed in full.
const PARTS: &str =
    "europe america asia africa australia pacific atlantic indian arctic antarctica";

/// What zones of [`REGIONS`] are named after and is no city. A country or an island may have
/// another clock than what someone means by its name, so they are asked for a city.
// not shown
const NO_CITY: &str = "andorra guernsey isle_of_man jersey malta anguilla antigua aruba bahia \
    bahia_banderas barbados belize cayman costa_rica curacao dominica el_salvador grenada \
    guadeloupe guyana jamaica knox_in martinique montserrat noronha puerto_rico st_barthelemy \
    st_kitts st_lucia st_thomas st_vincent tortola virgin bahrain brunei qatar kamchatka sakhalin \
    act lhi lord_howe lindeman nsw north queensland south tasmania west yancowinna";

/// Names of several cities of which none is by far the largest: the zone of each, and what tells
/// it from the others. Shown as it stands, to be typed like that.
const SEVERAL: &str = "\
america/argentina/san_juan San Juan (Argentina)
america/puerto_rico San Juan (Puerto Rico)
america/new_york Norfolk (Virginia)
pacific/norfolk Norfolk (Pacific)
america/los_angeles Davis (California)
antarctica/davis Davis (Antarctica)
america/argentina/cordoba Córdoba (Argentina)
europe/madrid Córdoba (Spain)
america/merida Mérida (Mexico)
europe/madrid Mérida (Spain)
america/caracas Mérida (Venezuela)
europe/madrid Valencia (Spain)
america/caracas Valencia (Venezuela)
america/los_angeles San José (California)
america/costa_rica San José (Costa Rica)
america/los_angeles Portland (Oregon)
america/new_york Portland (Maine)
america/vancouver Victoria (Canada)
indian/mahe Victoria (Seychelles)
america/indiana/vincennes Vincennes (Indiana)
europe/paris Vincennes (France)
america/indiana/petersburg Petersburg (Indiana)
america/new_york Petersburg (Virginia)
america/sitka Petersburg (Alaska)
america/toronto Hamilton (Ontario)
atlantic/bermuda Hamilton (Bermuda)
america/jamaica Kingston (Jamaica)
america/toronto Kingston (Ontario)
america/guyana Georgetown (Guyana)
america/chicago Georgetown (Texas)
";

/// Big cities that no zone is named after, and own names of some that have one. Each line begins
/// with the city of the zone, or with the whole zone where most names are no cities.
const CITIES: &str = "\
kolkata bengaluru bangalore mumbai delhi new_delhi hyderabad chennai pune ahmedabad gurgaon noida jaipur
los_angeles san_francisco seattle san_diego las_vegas sacramento silicon_valley la sf
new_york boston washington washington_dc washington_d_c philadelphia atlanta miami charlotte pittsburgh cleveland raleigh tampa orlando nyc
chicago austin dallas houston san_antonio minneapolis milwaukee st_louis nashville new_orleans
denver salt_lake_city boulder
edmonton calgary
toronto ottawa
mexico_city ciudad_de_mexico cdmx
sao_paulo rio_de_janeiro rio brasilia belo_horizonte curitiba porto_alegre
bogota medellin
guayaquil quito
berlin munich munchen hamburg frankfurt cologne koln stuttgart dusseldorf leipzig dresden hannover nuremberg nurnberg bremen bonn essen dortmund karlsruhe mannheim freiburg
zurich geneva geneve basel bern lausanne
vienna wien graz salzburg linz
paris lyon marseille toulouse nantes lille bordeaux strasbourg nice rennes grenoble montpellier
madrid barcelona seville sevilla bilbao malaga zaragoza
lisbon lisboa porto
rome roma milan milano turin torino naples napoli bologna florence firenze genoa genova verona
amsterdam rotterdam the_hague den_haag utrecht eindhoven groningen
brussels bruxelles antwerp ghent
london edinburgh manchester birmingham glasgow bristol leeds liverpool cardiff belfast sheffield nottingham oxford
dublin cork
stockholm gothenburg goteborg malmo uppsala
copenhagen kobenhavn aarhus odense
oslo bergen trondheim stavanger
helsinki tampere espoo turku
warsaw warszawa krakow cracow wroclaw gdansk poznan lodz katowice
prague praha brno
bucharest bucuresti cluj
kiev kyiv lviv
moscow saint_petersburg st_petersburg
istanbul ankara izmir
jerusalem tel_aviv haifa
dubai abu_dhabi
shanghai beijing shenzhen guangzhou hangzhou chengdu wuhan
tokyo osaka kyoto yokohama nagoya fukuoka sapporo
seoul busan
saigon ho_chi_minh_city hanoi da_nang
karachi lahore islamabad
jakarta bandung
johannesburg cape_town pretoria durban
lagos abuja
pacific/auckland auckland wellington christchurch
pacific/honolulu honolulu
pacific/apia apia
pacific/pago_pago pago_pago
pacific/noumea noumea
pacific/port_moresby port_moresby
pacific/fiji suva
pacific/majuro majuro
pacific/guam hagatna
pacific/tahiti papeete
pacific/tongatapu nukualofa
atlantic/reykjavik reykjavik
atlantic/stanley stanley
atlantic/azores ponta_delgada
atlantic/madeira funchal
atlantic/canary las_palmas
atlantic/cape_verde praia
indian/antananarivo antananarivo
indian/mauritius port_louis
indian/maldives male
bahrain manama
qatar doha
kuwait kuwait_city
panama panama_city
guatemala guatemala_city
el_salvador san_salvador
barbados bridgetown
malta valletta
sydney canberra
";

/// Letters with marks, each behind the plain one that it is compared as.
const LETTERS: &str = "aàáâãäåāăąÀÁÂÃÄÅĀĂĄ cçćčÇĆČ dďđĎĐ eèéêëēęěÈÉÊËĒĘĚ gğĞ iìíîïīıÌÍÎÏĪİ lłŁ \
    nñńňÑŃŇ oòóôõöøōőÒÓÔÕÖØŌŐ rřŘ sśšşșŚŠŞȘ tťţțŤŢȚ uùúûüūůűÙÚÛÜŪŮŰ yýÿÝ zźżžŹŻŽ";

/// The cities that are known without being the name of a zone. For tests, and for programs that
/// want to say what they take; not in the widget.
#[cfg(not(target_arch = "wasm32"))]
pub fn cities() -> impl Iterator<Item = &'static str> {
    CITIES.lines().flat_map(|line| line.split(' ').skip(1))
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
            // As in "St. John's" and "San Juan (Argentina)", and marks that follow their letter.
            '.' | '(' | ')' | '\'' | '’' | '\u{300}'..='\u{36f}' => {}
            _ => folded.push(LETTERS.split(' ').find(|same| same.contains(c))?.chars().next()?),
        }
    }
    folded.starts_with(|c: char| c.is_ascii_lowercase()).then_some(folded)
}

/// The cities that a name may mean, if none of them is by far the largest.
#[must_use]
pub fn several(name: &str) -> Vec<&'static str> {
    let mut all = Vec::new();
    for (_, label) in labels() {
        if folded(label.split(" (").next().unwrap_or_default()) == folded(name) {
            all.push(label);
        }
    }
    all
}

fn labels() -> impl Iterator<Item = (&'static str, &'static str)> {
    SEVERAL.lines().filter_map(|line| line.split_once(' '))
}

/// The zone of a place as someone would type it: a city, a zone in full, or UTC. What decides is
/// here and not in the browser, so that every browser gives the same answer.
#[must_use]
pub fn zone_of(name: &str, zones: &dyn Zones) -> Option<String> {
    let folded = folded(name)?;
    let known = |zone: &str| zones.offset(zone, Instant::EPOCH).is_some();
    if folded == "utc" || folded.split_once('/').is_some_and(|(part, _)| has(PARTS, part)) {
        return Some(folded).filter(|zone| known(zone));
    }
    // Abbreviations and countries have no part of the world, and none is looked for.
    if folded.contains('/') || has(NO_CITY, &folded) || !several(name).is_empty() {
        return None;
    }
    let labelled = labels().find(|(_, label)| self::folded(label).as_ref() == Some(&folded));
    let mut city = labelled.map_or(folded.as_str(), |(zone, _)| zone);
    for line in CITIES.lines() {
        let mut names = line.split(' ');
        let first = names.next().unwrap_or_default();
        if names.any(|name| name == folded) {
            city = first;
        }
    }
    if city.contains('/') {
        return Some(city.to_owned()).filter(|zone| known(zone));
    }
    REGIONS.split(' ').map(|region| [region, city].concat()).find(|zone| known(zone))
}

/// Whether a list of names has this one.
fn has(names: &str, name: &str) -> bool {
    names.split(' ').any(|other| other == name)
}
