//! What months and days of the week are called.

use crate::meeting::time::Weekday;

const MONTHS: [&str; 12] = [
    "january jan january. stycznia styczeń januari  januar jänner januari janvier janv enero ene gennaio gen janeiro",
    "february feb lutego luty februar februari février févr fév febrero febbraio fevereiro fev",
    "march mar marca marzec marts märz mär maart mrt mars marzo março",
    "april apr kwietnia kwiecień avril avr abril abr aprile",
    "may mai maja mei mayo maggio mag maio maj",
    "june jun czerwca czerwiec juni juin junio giugno giu junho",
    "july jul lipca lipiec juli juillet juil julio luglio lug julho",
    "august aug sierpnia sierpień août aoû agosto ago augustus augusti",
    "september sep września wrzesień sept septembre septiembre settembre set setembro",
    "october oct października październik oktober okt octobre octubre ottobre ott outubro out",
    "november nov listopada listopad novembre noviembre novembro",
    "december dec grudnia grudzień desember dezember dez décembre déc diciembre dic dicembre dezembro",
];

const WEEKDAYS: [&str; 7] = [
    "monday mon poniedziałek poniedziałki pon mandag mondays montag mo montags lundi lun lundis lunes lunedì lunedi maandag ma segunda-feira segunda måndag mån 月曜日 月曜 星期一 周一 週一",
    "tuesday tue wtorek wtorki wt tirsdag tues tuesdays dienstag di dienstags mardi mardis martes martedì martedi dinsdag terça-feira terça tisdag tis 火曜日 火曜 星期二 周二 週二",
    "wednesday wed środa środę środy śr weds wednesdays mittwoch mi mittwochs mercredi mer mercredis miércoles mié mercoledì mercoledi woensdag wo quarta-feira quarta onsdag ons 水曜日 水曜 星期三 周三 週三",
    "thursday thu czwartek czwartki czw torsdag thur thurs thursdays donnerstag do donnerstags jeudi jeu jeudis jueves jue giovedì giovedi gio donderdag quinta-feira quinta torsdag tors 木曜日 木曜 星期四 周四 週四",
    "friday fri piątek piątki pt fridays freitag fr freitags vendredi ven vendredis viernes vie venerdì venerdi vrijdag vr sexta-feira sexta fredag fre 金曜日 金曜 星期五 周五 週五",
    "saturday sat sobota sobotę lørdag saturdays samstag sonnabend samedi sam sábado sáb sabato sab zaterdag lördag lör 土曜日 土曜 星期六 周六 週六",
    "sunday sun niedziela niedzielę søndag sundays sonntag dimanche dim domingo dom domenica zondag zo söndag sön 日曜日 日曜 星期日 星期天 周日 週日",
];

fn row(table: &[&str], word: &str) -> Option<usize> {
    let word = word.trim_end_matches('.');
    if word.is_empty() {
        return None;
    }
    table.iter().position(|names| names.split(' ').any(|name| name == word))
}

/// The month of a word in small letters, from 1.
pub(in crate::read) fn month(word: &str) -> Option<u8> {
    row(&MONTHS, word).and_then(|at| u8::try_from(at + 1).ok())
}

/// The day of the week of a word in small letters.
pub(in crate::read) fn weekday(word: &str) -> Option<Weekday> {
    row(&WEEKDAYS, word).and_then(|at| Weekday::ALL.get(at).copied())
}
