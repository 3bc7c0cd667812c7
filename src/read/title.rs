//! What a meeting is called, without what a program put before it.

use super::reading::State;

/// What stands before a title and is not of it, in small letters.
const ADDED: &str = "re|aw|wg|fw|fwd|sv|vs|vb|tr|rv|rif|r|i|ant|antw|betr|enc|res|resp|odp|pd|ynt|回复|答复|转发|回覆|轉寄|返信|転送|\
    invitation|einladung|invito|invitación|uitnodiging|convite|inbjudan|招待|邀请|邀請|termineinladung|besprechungsanfrage|besprechungseinladung|\
    updated|updated invitation|updated event|aktualisiert|aktualisierte einladung|mis à jour|mise à jour|invitation mise à jour|invitation modifiée|\
    actualizado|actualizada|actualización|invitación actualizada|aggiornato|aggiornata|invito aggiornato|bijgewerkt|bijgewerkte uitnodiging|\
    atualizado|atualizada|convite atualizado|uppdaterad|uppdaterat|uppdaterad inbjudan|更新|更新された招待|已更新|更新的邀请|\
    event|termin|meeting invitation|meeting request|webex meeting invitation|neue veranstaltung|new event|nouvel événement|\
    reminder|erinnerung|rappel|recordatorio|promemoria|herinnering|lembrete|påminnelse|リマインダー|提醒|\
    external|extern|externe|ext|rescheduled|verschoben|reporté|spostato|verplaatst";

/// What says that it does not take place.
const CANCELLED: &str = "canceled|cancelled|canceled event|cancelled event|cancellation|meeting canceled|\
    meeting cancelled|abgesagt|absage|storniert|abgesagter termin|annulé|annulée|annule|annulation|\
    événement annulé|cancelado|cancelada|evento cancelado|annullato|annullata|evento annullato|cancellato|\
    geannuleerd|afgelast|geannuleerde afspraak|inställt|inställd|avbruten|avbokad|avbokat|aflyst|avlyst|\
    キャンセル|キャンセル済み|中止|已取消|取消|已取消的活动|peruutettu|odwołano|odwołane|anulowano|anulowane|anulowana|anulowany|zrušeno|törölve|отменено";

/// What says that somebody answered.
const REPLIES: &str = "accepted|declined|tentative|tentatively accepted|maybe|angenommen|zugesagt|zusage|\
    abgelehnt|mit vorbehalt|vorläufig zugesagt|vielleicht|accepté|acceptée|refusé|refusée|provisoire|\
    peut-être|aceptado|aceptada|aceptó|rechazado|provisional|quizás|accettato|rifiutato|provvisorio|forse|\
    geaccepteerd|afgewezen|geweigerd|voorlopig|misschien|aceito|aceite|recusado|talvez|accepterat|\
    accepterad|avböjt|preliminärt|kanske|承諾|承諾済み|辞退|仮承諾|已接受|接受|已拒绝|拒绝|暂定";

const COUNTERS: &str = "new time proposed|neuer zeitvorschlag|zeitvorschlag|nouvel horaire proposé|\
    nueva hora propuesta|nuovo orario proposto|nieuwe tijd voorgesteld|新しい日時の提案";

const FORWARDED: &str = "meeting forward notification|besprechungsweiterleitung|delegated|delegiert|délégué|\
    delegado|delegato|gedelegeerd";

/// A title without what was put before it, and what that says.
pub(super) fn cut(title: &str) -> (String, Option<State>) {
    let mut state = None;
    let mut title = title.trim();
    for _ in 0..8 {
        let Some((before, rest)) = title.split_once([':', '：']).or_else(|| bracketed(title))
        else {
            break;
        };
        let before = before.trim().to_lowercase();
        let is = |list: &str| list.split('|').any(|word| word.trim() == before);
        let says = if is(CANCELLED) {
            Some(State::Cancelled)
        } else if is(REPLIES) {
            Some(State::Reply)
        } else if is(COUNTERS) {
            Some(State::Counter)
        } else if is(FORWARDED) {
            Some(State::Delegated)
        } else if is(ADDED) || is_counted_reply(&before) {
            None
        } else {
            break;
        };
        if rest.trim().is_empty() {
            break;
        }
        state = state.or(says);
        title = rest.trim();
    }
    (google(title).to_owned(), state)
}

/// "[EXTERNAL] Budget", "【中止】定例".
fn bracketed(title: &str) -> Option<(&str, &str)> {
    title.strip_prefix('[').and_then(|t| t.split_once(']')).or_else(|| {
        let rest = title.strip_prefix('【')?;
        rest.split_once('】')
    })
}

/// Whether a subject is that of an answer: "AW: Budget".
pub(super) fn is_answer(subject: &str) -> bool {
    const ANSWERS: &str = "|re|aw|sv|vs|r|rif|res|resp|antw|ant|odp|ynt|回复|答复|回覆|返信|";
    let before = subject.split([':', '：']).next().unwrap_or_default().trim().to_lowercase();
    ANSWERS.contains(&format!("|{before}|")) || is_counted_reply(&before)
}

/// "Re[2]".
fn is_counted_reply(before: &str) -> bool {
    before.starts_with("re[") && before.ends_with(']')
}

/// "Planning @ Thu Jan 16, 2020 10am - 11am (PST)" is how Google writes subjects.
fn google(title: &str) -> &str {
    match title.rsplit_once(" @ ") {
        Some((name, when))
            if when.chars().any(|c| c.is_ascii_digit()) && !name.trim().is_empty() =>
        {
            name.trim()
        }
        _ => without_when(title).trim(),
    }
}

/// "Comité produit - Tous les mois le deuxième jeudi de 14:00 à 15:30 (ines@example.org)": in some
/// languages a dash stands before the hours.
fn without_when(title: &str) -> &str {
    let Some((before, _)) = title.rsplit_once(" (").filter(|(_, to)| to.contains('@')) else {
        return title;
    };
    let mut dashes = before.match_indices(" - ").filter_map(|(at, _)| before.split_at_checked(at));
    let when = |rest: &str| super::when::read(rest, None, false).start.is_some();
    dashes.find(|(name, rest)| !name.is_empty() && when(rest)).map_or(title, |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_program_puts_before_a_title_goes() {
        for (title, left, state) in [
            ("Canceled: LIMS", "LIMS", Some(State::Cancelled)),
            ("AW: WG: Abgesagt: Jour fixe ", "Jour fixe", Some(State::Cancelled)),
            ("Invitation: A @ Thu Jan 16, 2020 10am - 11am (PST)", "A", None),
            ("Updated invitation: A", "A", None),
            (
                "Invitation mise à jour : A - Tous les mois de 14:00 à 15:30 (i@example.org)",
                "A",
                None,
            ),
            ("A - B (i@example.org)", "A - B (i@example.org)", None),
            ("[PGI] Telko", "[PGI] Telko", None),
            ("[EXTERNAL] Telko", "Telko", None),
            ("Q4: plan", "Q4: plan", None),
            ("Angenommen: A", "A", Some(State::Reply)),
            ("Re:", "Re:", None),
            ("招待: 定例", "定例", None),
        ] {
            assert_eq!(cut(title), (left.to_owned(), state), "{title}");
        }
    }
}
