//! In which language a text is, by the small words of each.

const WORDS: [(&str, &str); 10] = [
    (
        "en",
        "the and of to is for with this that we you our will from on at by are be please it your have what when who need not all let let's meeting update review how about needs next team daily weekly planning call sprint",
    ),
    (
        "de",
        "der die das und ist für mit wir ihr sie nicht ein eine einen zum zur von den dem auf wie bitte hallo zusammen über noch wird auch oder bei ich können danke viele grüße im am vom sich einpacken spielen vorbereiten bis regeltermin termin uhr dich deiner hier ihnen wochen",
    ),
    (
        "fr",
        "le la les des et est pour avec nous vous une un du dans sur que qui pas ce cette bonjour merci à au aux de réunion tous votre notre prochaine point comité rédaction ordre jour",
    ),
    (
        "es",
        "el la los las y es para con nos una un del en que por no su se al de reunión hola gracias equipo sesión todos nuestra le invitando sobre lo día",
    ),
    (
        "it",
        "il la gli le e è per con ci una un del della dei in che non si al di riunione ciao grazie sono questo prossima ne nella alla ordine giorno",
    ),
    (
        "nl",
        "de het een en is voor met wij we jullie niet van op aan dat hallo graag vergadering ons over nog ook bij deze zijn om te kwartaal deelnemers agenda",
    ),
    (
        "pt",
        "o a os as e é para com nós uma um do da dos em que não se ao de reunião olá obrigado obrigada você por pauta nossa no na",
    ),
    (
        "sv",
        "och är för med vi ni en ett det som på att av inte hej möte till om den här från tack din händelsen har veckomöte genom",
    ),
    (
        "pl",
        "na do się nie jest dla oraz przez od po za jak co proszę dzień dobry cześć pozdrawiam spotkanie spotkania tydzień we wtorek środę czwartek piątek omówienie zespół zespołu mamy będzie który która",
    ),
    (
        "da",
        "og er for med vi jer en et det som på at af ikke hej møde til om den fra tak der vores",
    ),
];

/// The language of a text, and whether it is clear.
pub(super) fn of(text: &str) -> Option<(&'static str, bool)> {
    let (mut kana, mut han, mut hangul, mut cyrillic, mut latin) = (0, 0, 0, 0, 0);
    for c in text.chars().take(20_000) {
        match c {
            '\u{3040}'..='\u{30FF}' => kana += 1,
            '\u{4E00}'..='\u{9FFF}' => han += 1,
            '\u{AC00}'..='\u{D7AF}' => hangul += 1,
            '\u{0400}'..='\u{04FF}' => cyrillic += 1,
            c if c.is_alphabetic() => latin += 1,
            _ => {}
        }
    }
    // A character of these says about as much as two letters.
    let scripts = [
        ("ja", if kana > 0 { kana + han } else { 0 }),
        ("zh", if kana > 0 { 0 } else { han }),
        ("ko", hangul),
        ("ru", cyrillic / 2),
    ];
    if let Some((tag, count)) = scripts.iter().max_by_key(|(_, count)| *count)
        && *count > 0
        && 2 * count > latin
    {
        // Signs alone are a title in either language.
        let clear = *tag != "zh"
            || text
                .contains(['的', '们', '这', '请', '您', '时', '议', '们', '這', '請', '時', '們']);
        return Some((tag, clear && *count > 3));
    }
    let lower = text.chars().take(20_000).collect::<String>().to_lowercase();
    let mut scores = [0_usize; WORDS.len()];
    // A letter alone is a word of many languages, and an address is in none.
    let words = lower.split_whitespace().filter(|t| !t.contains("://") && !t.contains('@'));
    let words = words.flat_map(|t| t.split(|c: char| !c.is_alphabetic() && c != '\''));
    for word in words.filter(|w| w.chars().count() > 1 || matches!(*w, "y" | "è" | "à" | "é")) {
        for ((_, words), score) in WORDS.iter().zip(&mut scores) {
            *score += usize::from(words.split(' ').any(|known| known == word));
        }
    }
    let mut best: Vec<(usize, &'static str)> =
        scores.iter().zip(&WORDS).map(|(score, (tag, _))| (*score, *tag)).collect();
    best.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let (first, tag) = best.first().copied().filter(|(score, _)| *score > 0)?;
    let second = best.get(1).map_or(0, |(score, _)| *score);
    Some((tag, first >= 3 && first >= second + 2 + second / 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_told_apart() {
        for (text, tag) in [
            ("Please let me know what you need for the call", "en"),
            ("Baum rein, Einstielen und Schmücken", "de"),
            ("Bonjour à tous, voici l'ordre du jour de la réunion", "fr"),
            ("Reunión de presupuesto con el equipo", "es"),
            ("La riunione è annullata, ne parliamo la prossima settimana", "it"),
            ("Hallo, we plannen samen het kwartaal en jullie kunnen punten sturen", "nl"),
            ("Den här händelsen har ett videosamtal", "sv"),
            ("サンプル週報会（第1部）", "ja"),
            ("每周例会议程", "zh"),
        ] {
            assert_eq!(of(text).map(|(tag, _)| tag), Some(tag), "{text}");
        }
        assert_eq!(of("4.6 OCP"), None);
    }
}
