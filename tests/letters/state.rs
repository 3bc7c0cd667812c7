//! A letter in a state: the facts, the options that were chosen, and which gaps are filled.

use std::fmt;

use meeting_or_async::letter::{Filled, GapId, Input, Inputs, LetterId, MomentInput, filled};
use meeting_or_async::meeting::time::{Day, Minute, Now};

use super::language::Language;
use super::table::{FACTS, GAPS, Kind};

/// Sunday 29 November 2026, noon.
pub fn now() -> Now {
    Now { day: day(2026, 11, 29), minute: Minute::NOON }
}

pub fn day(year: i32, month: u8, date: u8) -> Day {
    Day::from_ymd(year, month, date).unwrap()
}

/// Which gaps are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    Open,
    Needed,
    All,
}

pub const FILLS: [Fill; 3] = [Fill::Open, Fill::Needed, Fill::All];

pub type Facts = Vec<(&'static str, &'static str)>;

/// A letter in a state.
#[derive(Clone)]
pub struct State {
    pub tag: &'static str,
    pub letter: LetterId,
    pub facts: Facts,
    pub chosen: Vec<(GapId, u8)>,
    pub fill: Fill,
}

/// As a failure names it: "en review, recipient=one, silence=go-ahead, All".
impl fmt::Display for State {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        write!(out, "{} {}", self.tag, self.letter.id())?;
        for (fact, value) in &self.facts {
            write!(out, ", {fact}={value}")?;
        }
        for (gap, option) in &self.chosen {
            write!(out, ", {}={}", gap.id(), gap.options()[usize::from(*option)])?;
        }
        write!(out, ", {:?}", self.fill)
    }
}

impl State {
    /// With the first value of each fact that is not given and without any choice.
    pub fn new(language: &Language, letter: LetterId, facts: &[(&str, &str)], fill: Fill) -> Self {
        let mut known = Vec::new();
        for fact in FACTS {
            if let Some((_, value)) = facts.iter().find(|(name, _)| *name == fact.id) {
                let value = fact.values.iter().find(|known| *known == value).unwrap();
                known.push((fact.id, *value));
            }
        }
        Self { tag: language.tag, letter, facts: known, chosen: Vec::new(), fill }
    }

    pub fn is_to_one(&self) -> bool {
        self.facts.contains(&("recipient", "one"))
    }

    /// What is typed into a gap, if anything is.
    pub fn typed(&self, gap: GapId) -> Option<Input> {
        if self.fill == Fill::Open { None } else { plausible(self, gap) }
    }

    /// What is put into the gaps.
    pub fn inputs(&self, language: &Language) -> Inputs {
        let mut inputs = Inputs::default();
        let empty = filled(self.letter, &self.facts, &inputs, now());
        for gap in GapId::all().filter(|gap| empty.has(*gap, &language.text)) {
            let fits = match self.fill {
                Fill::Open => false,
                Fill::Needed => empty.needs(gap, &language.text),
                Fill::All => true,
            };
            if let Some(input) = fits.then(|| plausible(self, gap)).flatten() {
                inputs.set(gap, input);
            }
        }
        self.choose(&mut inputs);
        inputs
    }

    /// Takes the options that were chosen.
    pub fn choose(&self, inputs: &mut Inputs) {
        for (gap, option) in &self.chosen {
            inputs.set(*gap, Input::Choice(*option));
        }
    }

    pub fn filled(&self, language: &Language) -> Filled {
        filled(self.letter, &self.facts, &self.inputs(language), now())
    }
}

/// A gap that is no choice, and is not proposed, has something plausible in it.
fn plausible(state: &State, gap: GapId) -> Option<Input> {
    let letter = state.letter.id();
    match GAPS[gap.index()].kind {
        Kind::Choice(_) => None,
        Kind::Moment => Some(Input::Moment(moment(gap.id())?)),
        _ => {
            let rows = if state.tag == "de" { GERMAN } else { ENGLISH };
            let fits = |row: &&Row| row.1 == gap.id() && letter.starts_with(row.0);
            let row = rows.iter().find(fits);
            let (_, _, one, group) = row.unwrap_or_else(|| panic!("{letter}: no {}", gap.id()));
            let text = if state.is_to_one() { one } else { group };
            (!text.is_empty()).then(|| Input::Text((*text).to_owned()))
        }
    }
}

/// The moments that we do not propose.
fn moment(gap: &str) -> Option<MomentInput> {
    let on = |month, date, hour: u16| MomentInput {
        day: Some(day(2026, month, date)),
        time: (hour > 0).then(|| Minute::new(hour, 0).unwrap()),
        words: String::new(),
    };
    Some(match gap {
        "booked" => on(12, 3, 14),
        "effective" => on(12, 14, 0),
        "check" => MomentInput { day: Some(day(2027, 2, 1)), ..on(12, 1, 9) },
        "since" => MomentInput { day: None, ..on(11, 29, 9) },
        "last" => on(11, 26, 0),
        "back" => MomentInput { words: "mid-June".to_owned(), ..MomentInput::default() },
        "quiet-when" => on(12, 4, 15),
        _ => return None,
    })
}

/// What is typed into a gap: letters whose ids begin so, the gap, to one person, to a group.
type Row = (&'static str, &'static str, &'static str, &'static str);

const fn row(gap: &'static str, text: &'static str) -> Row {
    ("", gap, text, text)
}

const fn of(letter: &'static str, gap: &'static str, text: &'static str) -> Row {
    (letter, gap, text, text)
}

const ENGLISH: &[Row] = &[
    ("", "to", "Ana", ""),
    ("", "quiet-to", "Jonas", "Jonas and Mia"),
    row("from", "Kim"),
    of("incident", "topic", "card payments"),
    of("how-to", "topic", "the travel tool"),
    of("recording", "topic", "the travel tool"),
    of("client", "topic", "the web shop relaunch"),
    of("outside", "topic", "a web shop for your workshops"),
    of("problem", "topic", "the monthly export"),
    of("question", "topic", "the hotel list"),
    of("look-back", "topic", "the spring release"),
    of("ideas", "topic", "the name of our data catalogue"),
    of("plan-work", "topic", "the customer day"),
    of("invitation", "topic", "the launch date"),
    row("topic", "the travel policy"),
    row("meeting", "product weekly"),
    of("incident", "why", "Too many orders at once."),
    of("get-together", "why", "Mia has been with us for ten years."),
    of("reply-ask", "why", "I’d like to come prepared."),
    of("reply", "why", "He knows the numbers better than I do."),
    of("series", "why", "We haven’t decided anything in the last four meetings."),
    of("cancel", "why", "Half of us are at the fair."),
    of("status", "why", "Half of us are at the fair."),
    row("why", "We’d like one policy for every office from January."),
    of("request", "facts", "The list has 40 names, and last year’s is a good start."),
    row("facts", "The 2027 plan has €20,000 for it."),
    row("line", "By the way, I’m in the office on Wednesday."),
    row("link", "https://docs.example.com/travel"),
    row("place", "#travel"),
    row("questions", "Is the hotel limit realistic?\nWhat’s missing for you?"),
    of("incident", "task", "take payments by invoice"),
    of("announcement", "task", "book through the new tool"),
    of("request", "task", "check the list of guests"),
    row("task", "pick the caterer for the team party"),
    row("contact", "Leo Martins"),
    row("due-why", "Our option on the venue expires on Thursday."),
    row("each", "Tuesday 10:00"),
    of("series", "then", "move the series"),
    row("then", "change the schedule on Friday at 10:00"),
    row("proposal", "release on Tuesdays only"),
    row("drawback", "urgent fixes need an exception"),
    row("options", "Two offices, one budget\nOne budget for each office"),
    row("decider", "Maya"),
    row("stand-in", "Leo"),
    row("heard", "Ana, Tom"),
    row("missing", "Mia"),
    row("amount", "€2,400"),
    row("condition", "it’s close to the office"),
    row("tell", "everyone in #office"),
    row("kept", "our list of decisions"),
    of("question", "result", "The list stays as it is until spring."),
    of("problem", "result", "The export failed because of a full disk."),
    of("request", "result", "The list is at the printer’s."),
    of("incident", "result", "A full disk stopped the service from 09:40 to 10:25."),
    of("client", "result", "The photos are in."),
    row("result", "We’ll go with one budget for each office."),
    row("helpers", "Ana, Tom"),
    of("comments", "points", "The first page says it all\nSection 3 needs an example"),
    row("points", "What you sold\nWhat you’ve planned"),
    row("reading", "ten minutes"),
    row("settled", "the budget"),
    row("number", "three"),
    row("tried", "I’ve restarted it twice."),
    row("impact", "about 30% of orders"),
    row("join", "@Yuki, @Carla"),
    row("every", "every 30 minutes"),
    of("incident", "news", "We’ve found the cause and are testing a fix."),
    of("problem", "news", "Since Monday it stops halfway through."),
    row("news", "You can now book trips without asking first."),
    row("whom", "anyone who travels within Europe"),
    row("same", "the limit of €150 for each night"),
    row("steps", "Sign in with your usual account\nBook your next trip there"),
    row("goal", "the launch on 15 January"),
    row("done", "product pages and payment"),
    row("next", "testing with 20 customers"),
    row("need", "the final product photos"),
    row("later", "testing moves back a week"),
    row("length", "half an hour"),
    row("before", "an hour"),
    row("call", "https://meet.example.com/travel"),
    row("room", "in the big room"),
    row("joining", "Ana, Tom"),
    row("outcome", "a date that we can announce"),
    of("get-together", "bring", "a photo from your first week"),
    row("bring", "your figures from last year"),
    row("often", "every two weeks"),
    of("comments", "thanks", "a draft that’s easy to read"),
    row("thanks", "three good years"),
    row("changes", "An agenda the day before\nDecisions first"),
    row("written", "Round: what everyone is working on\nNew expense rules"),
    row("talking", "Release date: Thursday or Monday?"),
    of("review", "focus", "the limits for hotels"),
    row("focus", "problems, where you want to grow, feedback in both directions"),
    of("reply-offer", "work", "the report for Friday"),
    row("work", "a call with a client"),
    row(
        "answer",
        "The four extra hours are the second round of changes, which you ordered on 3 November.",
    ),
    row("deputy", "Tom Becker"),
    row("part", "the budget"),
    row("covers", "Customer contracts: Aisha Rahman\nReporting: Jan de Vries"),
    row("alone", "Refunds up to €500\nHoliday requests"),
    row("how", "by text message"),
    row("quiet-about", "Thursday’s exchange about the release"),
    row("quiet-place", "in the small room on the second floor"),
    row("quiet-news", "Mia will be away until spring to be with her family."),
    row("quiet-result", "We’ll talk first before either of us writes to the whole team."),
];

const GERMAN: &[Row] = &[
    ("", "to", "Ana", ""),
    ("", "quiet-to", "Jonas", "Jonas und Mia"),
    row("from", "Kim"),
    of("incident", "topic", "Kartenzahlungen"),
    of("how-to", "topic", "Reisebuchung"),
    of("recording", "topic", "Reisebuchung"),
    of("client", "topic", "Neustart des Webshops"),
    of("outside", "topic", "Webshop für Ihre Werkstätten"),
    of("problem", "topic", "Monatsexport"),
    of("question", "topic", "Hotelliste"),
    of("look-back", "topic", "Frühjahrsversion"),
    of("ideas", "topic", "Name des Datenkatalogs"),
    of("plan-work", "topic", "Kundentag"),
    of("invitation", "topic", "Starttermin"),
    row("topic", "Reiserichtlinie"),
    row("meeting", "Produktrunde"),
    of("get-together", "why", "Mia ist seit zehn Jahren bei uns."),
    of("reply-ask", "why", "Ich möchte mich gut vorbereiten."),
    of("reply", "why", "Er kennt die Zahlen besser als ich."),
    of("series", "why", "In den letzten vier Treffen haben wir nichts entschieden."),
    of("cancel", "why", "Die Hälfte von uns ist auf der Messe."),
    of("status", "why", "Die Hälfte von uns ist auf der Messe."),
    row("why", "Ab Januar soll eine Richtlinie für alle Büros gelten."),
    of("request", "facts", "Die Liste hat 40 Namen, die vom letzten Jahr ist ein guter Anfang."),
    row("facts", "Im Plan für 2027 stehen dafür 20.000 €."),
    row("line", "Am Mittwoch bin ich übrigens im Büro."),
    row("link", "https://docs.example.com/reisen"),
    row("place", "#reisen"),
    row("questions", "Ist die Grenze für Hotels realistisch?\nWas fehlt dir?"),
    of("incident", "task", "auf Rechnung verkaufen"),
    of("announcement", "task", "über das neue Werkzeug buchen"),
    of("request", "task", "die Gästeliste prüfen"),
    row("task", "das Catering für die Teamfeier aussuchen"),
    row("contact", "Leo Martins"),
    row("due-why", "Unsere Option auf den Raum läuft am Donnerstag ab."),
    row("each", "Dienstag 10:00"),
    of("series", "then", "verschiebe die Serie"),
    row("then", "ändere am Freitag um 10:00 Uhr den Plan"),
    row("proposal", "nur noch dienstags veröffentlichen"),
    row("drawback", "eilige Korrekturen brauchen eine Ausnahme"),
    row("options", "Zwei Büros, ein Budget\nEin Budget für jedes Büro"),
    row("decider", "Maya"),
    row("stand-in", "Leo"),
    row("heard", "Ana, Tom"),
    row("missing", "Mia"),
    row("amount", "2.400 €"),
    row("condition", "es ist nah am Büro"),
    row("tell", "dem Team in #office"),
    row("kept", "in unserer Liste der Entscheidungen"),
    of("question", "result", "Die Liste bleibt bis zum Frühjahr, wie sie ist."),
    of("problem", "result", "Der Export ist an einer vollen Festplatte gescheitert."),
    of("request", "result", "Die Liste ist beim Drucker."),
    of(
        "incident",
        "result",
        "Eine volle Festplatte hat den Dienst von 09:40 bis 10:25 angehalten.",
    ),
    of("client", "result", "Die Fotos sind da."),
    row("result", "Wir nehmen ein Budget für jedes Büro."),
    row("helpers", "Ana, Tom"),
    of("comments", "points", "Die erste Seite sagt schon alles\nAbschnitt 3 braucht ein Beispiel"),
    row("points", "Was verkauft ist\nWas geplant ist"),
    row("reading", "zehn Minuten"),
    row("settled", "das Budget"),
    row("number", "drei"),
    row("tried", "Zweimal neu gestartet habe ich schon."),
    row("impact", "etwa 30 % der Bestellungen"),
    row("join", "@Yuki, @Carla"),
    row("every", "alle 30 Minuten"),
    of("incident", "news", "Die Ursache ist gefunden, eine Korrektur wird getestet."),
    of("problem", "news", "Seit Montag bricht er auf halber Strecke ab."),
    row("news", "Reisen lassen sich jetzt ohne Rückfrage buchen."),
    row("whom", "wer in Europa reist"),
    row("same", "die Grenze von 150 € pro Nacht"),
    row("steps", "Mit dem üblichen Konto anmelden\nDort die nächste Reise buchen"),
    row("goal", "der Start am 15. Januar"),
    row("done", "Produktseiten und Bezahlung"),
    row("next", "Test mit 20 Kunden"),
    row("need", "die endgültigen Produktfotos"),
    row("later", "der Test verschiebt sich um eine Woche"),
    row("length", "eine halbe Stunde"),
    row("before", "eine Stunde"),
    row("call", "https://meet.example.com/reisen"),
    row("room", "im großen Raum"),
    row("joining", "Ana, Tom"),
    row("outcome", "einen Termin, den wir ankündigen können"),
    of("get-together", "bring", "ein Foto aus der ersten Woche"),
    row("bring", "die Zahlen vom letzten Jahr"),
    row("often", "alle zwei Wochen"),
    of("comments", "thanks", "den gut lesbaren Entwurf"),
    row("thanks", "drei gute Jahre"),
    row("changes", "Eine Agenda am Tag davor\nEntscheidungen zuerst"),
    row("written", "Runde: woran alle arbeiten\nNeue Regeln für Spesen"),
    row("talking", "Erscheinungstag: Donnerstag oder Montag?"),
    of("review", "focus", "die Grenzen für Hotels"),
    row("focus", "Probleme, nächste Schritte, Rückmeldung in beide Richtungen"),
    of("reply-offer", "work", "den Bericht für Freitag"),
    row("work", "einen Kundentermin"),
    row("answer", "Die vier Stunden mehr sind die zweite Runde Änderungen vom 3. November."),
    row("deputy", "Tom Becker"),
    row("part", "das Budget"),
    row("covers", "Kundenverträge: Aisha Rahman\nBerichte: Jan de Vries"),
    row("alone", "Erstattungen bis 500 €\nUrlaubsanträge"),
    row("how", "per SMS"),
    row("quiet-about", "unser Austausch zur neuen Version am Donnerstag"),
    row("quiet-place", "im kleinen Raum im zweiten Stock"),
    row("quiet-news", "Mia ist bis zum Frühjahr bei ihrer Familie."),
    row("quiet-result", "Wir sprechen erst miteinander, bevor wir an das ganze Team schreiben."),
];
