//! Lines that begin with what they are: "When: …", "Betreff: …", in the languages of the programs
//! that write them.

/// What a line says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Label {
    /// The title.
    Title,
    /// Day, hour or rhythm.
    When,
    /// A day alone, or when a mail was sent.
    Date,
    /// When it ends.
    End,
    /// How long.
    Length,
    /// How often.
    Rhythm,
    /// The time zone.
    Zone,
    /// Where.
    Where,
    /// Who sends.
    From,
    /// Who invites.
    Organizer,
    /// When a mail was sent.
    Sent,
    /// Who is invited.
    To,
    /// Who may stay away.
    Optional,
    /// A list of guests, each with what they are.
    Who,
    /// Of no use to us, and no text either.
    Other,
}

const LABELS: [(Label, &str); 15] = [
    (
        Label::Title,
        "|subject|title|topic|event type|type d'événement|tipo de evento|meeting topic|event|temat|tytuł|tytul|event name|meeting name|what|betreff|titel|thema|was|objet|sujet|titre|quoi|asunto|título|titulo|tema|qué|\
oggetto|titolo|argomento|cosa|onderwerp|wat|assunto|tópico|o que|ämne|rubrik|vad|emne|件名|タイトル|トピック|議題名|主题|主題|标题|标题名|会议主题|",
    ),
    (
        Label::When,
        "|when|time|date and time|date & time|wann|scheduled|event date/time|date/time|fecha/hora|kiedy|godzina|termin spotkania|zeit|zeitpunkt|uhrzeit|datum und uhrzeit|termin|beginn|beginnt|start|starts|start time|startzeit|startzeitpunkt|begin|quand|heure|date et heure|début|\
cuándo|cuando|hora|fecha y hora|inicio|comienzo|quando|ora|data e ora|inizio|wanneer|tijd|datum en tijd|aanvang|data e hora|início|när|tid|datum och tid|starttid|\
日時|時間|开始时间|时间|時間帯|开始|開始|開始日時|日期和时间|",
    ),
    (Label::Date, "|date|datum|fecha|data|dato|dzień|日付|日期|day|tag|"),
    (
        Label::End,
        "|end|ends|end time|ende|endet|endzeit|fin|fine|einde|slut|sluttid|término|termina|終了|终了|结束|结束时间|終了日時|",
    ),
    (
        Label::Length,
        "|duration|length|dauer|länge|durée|duración|durata|duur|duração|längd|varaktighet|所要時間|时长|持续时间|",
    ),
    (
        Label::Rhythm,
        "|recurrence|recurrence pattern|recurring|powtarzanie|cykl|serienmuster|repeats|repeat|occurs|wiederholung|serie|terminserie|récurrence|périodicité|periodicidad|repetición|periodicità|ricorrenza|herhaling|herhalingspatroon|terugkeerpatroon|recorrência|periodicidade|återkommande|upprepning|定期的な予定|繰り返し|重复|定期模式|",
    ),
    (
        Label::Zone,
        "|time zone|timezone|zeitzone|fuseau horaire|zona horaria|fuso orario|tijdzone|fuso horário|tidszon|タイムゾーン|时区|",
    ),
    (
        Label::Where,
        "|where|location|gdzie|lokalizacja|miejsce|place|venue|room|wo|ort|raum|où|lieu|salle|dónde|lugar|ubicación|dove|luogo|sede|posizione|waar|locatie|plaats|onde|local|localização|var|plats|場所|地点|位置|",
    ),
    (Label::From, "|from|von|de|da|van|från|fra|差出人|发件人|發件人|寄件者|"),
    (
        Label::Organizer,
        "|organizer|organiser|organizator|prowadzi|prowadzący|responsável|moderation|con|mit|avec|with|organizatorka|gospodarz|chair|chaired by|vorsitz|leitung|sitzungsleitung|présidence|animateur|animatrice|voorzitter|ordförande|sammankallande|organized by|organised by|host|hosted by|meeting host|meeting organizer|invited by|organisator|organisatorin|veranstalter|gastgeber|eingeladen von|organisateur|organisatrice|hôte|\
organizador|organizadora|anfitrión|organizzatore|organizzatrice|ospitante|gastheer|organisatie|anfitrião|arrangör|värd|organisatör|主催者|開催者|ホスト|组织者|主持人|召集人|",
    ),
    (
        Label::Sent,
        "|sent|gesendet|envoyé|enviado|enviado el|inviato|verzonden|skickat|sendt|送信日時|发送时间|寄件日期|已发送|",
    ),
    (
        Label::To,
        "|to|an|à|a|para|aan|till|til|do|invitee|invitado|invitada|invité|obecni|deltager|deltagere|present|anwesend|présents|presentes|presenti|aanwezig|närvarande|kallade|participam|participent|partecipano|nehmen teil|es nehmen teil|wymagani|宛先|收件人|required|required attendees|erforderlich|erforderliche teilnehmer|pflichtteilnehmer|obligatoire|participants obligatoires|participants requis|\
asistentes necesarios|requeridos|obligatorio|partecipanti obbligatori|obbligatorio|vereist|vereiste deelnemers|verplichte deelnemers|obrigatório|participantes obrigatórios|nödvändiga deltagare|obligatoriska deltagare|必須出席者|必須|必需|必需的与会者|必选与会者|",
    ),
    (
        Label::Optional,
        "|cc|kopie|kopie (cc)|zur information|additional guests|copie|copie à|cópia|kopia|dw|do wiadomości|för kännedom|zur kenntnis|pour information|ter kennisgeving|para conocimiento|opcjonalni|optional|optional attendees|optionale teilnehmer|optionale|facultatif|participants facultatifs|opcional|opcionales|asistentes opcionales|facoltativo|facoltativi|partecipanti facoltativi|optionele deelnemers|optioneel|participantes opcionais|valfria deltagare|valfria|任意出席者|任意出席|任意参加|任意参加者|任意|可选|可选与会者|抄送|副本|",
    ),
    (
        Label::Who,
        "|who|uczestnicy|goście|attendees|attendee|guests|participants|participant|invitees|invited|wer|teilnehmer|teilnehmende|gäste|eingeladene|qui|invités|personnes invitées|quién|asistentes|invitados|participantes|convidados|quem|chi|partecipanti|invitati|ospiti|wie|deelnemers|genodigden|gasten|vem|deltagare|gäster|inbjudna|参加者|出席者|ゲスト|与会者|参与者|参会人|与会人员|嘉宾|",
    ),
    (
        Label::Other,
        "|importance|priority|invitee email|invitee time zone|apologies|entschuldigt|excusés|ausentes|afwezig|frånvarande|wichtigkeit|priorität|importanza|priorità|prioriteit|categories|kategorien|kategorie|attachments|anlagen|attachment|anlage|calendar|kalender|calendrier|calendario|agenda de|calendário|カレンダー|日历|\
show time as|reply-to|reply to|bcc|meeting url|url|status|meeting status|show as|sensitivity|",
    ),
];

/// What a word or two in front of a colon say.
pub(super) fn of(word: &str) -> Option<Label> {
    let word = word.trim().trim_matches(['*', '_', '•', '#', ' ']).to_lowercase();
    if word.is_empty() || word.len() > 40 {
        return None;
    }
    let wanted = format!("|{word}|");
    LABELS.iter().find(|(_, words)| words.contains(&wanted)).map(|(label, _)| *label)
}

/// The label of a line and what follows it.
pub(super) fn line(line: &str) -> Option<(Label, &str)> {
    let trimmed = line.trim().trim_start_matches(['*', '•', '|', '>', ' ']);
    let head: &str = trimmed.get(..trimmed.floor_char_boundary(60))?;
    let at = head.find([':', '：', '\t'])?;
    let (word, rest) = trimmed.split_at_checked(at)?;
    let label = of(word)?;
    Some((label, rest.trim_start_matches([':', '：', '*', '_', '\t', ' ']).trim()))
}

/// The label that a whole line is: programs write some above their value.
pub(super) fn alone(line: &str) -> Option<Label> {
    let label = of(line.trim().trim_end_matches([':', '：']))?;
    // A title stands below its label if that ends in a colon, or is the first of What, When and Who.
    let asks = line.trim().ends_with([':', '：'])
        || matches!(&*line.trim().to_lowercase(), "what" | "was" | "quoi" | "qué" | "cosa" | "wat");
    let useful = !matches!(label, Label::Other | Label::From | Label::Sent)
        && (label != Label::Title || asks);
    // "a", "to" and "the" are words, too.
    (useful && line.trim().chars().count() > 2).then_some(label)
}
