### Alles, was auf der Seite zu lesen ist, auf Deutsch. Neu gesagt und nicht Satz für Satz
### übertragen: „du“ für die Lesenden, kurz, warm, ohne Amtsdeutsch.
### Die Namen, ihre Werte und ihre Fälle gibt locales/en/interface.ftl vor; die Reihenfolge ist frei.
### „Meeting“ heißt, worum es geht; „Termin“ ist, was im Kalender steht; „Nachricht“, was
### stattdessen verschickt wird.

## Die Seite

heading = Braucht das ein Meeting?
heading-invited = Musst du dabei sein?
heading-recurring = Braucht ihr das noch?
heading-away = Während du weg bist
paths = Worum geht es?
path-plan = Geplant
path-invited = Eingeladen
path-recurring = Regelmäßig
path-away = Abwesend
privacy = Was du eingibst, bleibt in diesem Browser.
privacy-shared = Diese Seite erfährt die Empfehlung, aber nichts von dem, was du eingibst.
privacy-inline = Wir verschicken nichts von dem, was du eingibst. Diese Seite könnte es aber mitlesen.
privacy-inline-shared = Diese Seite erfährt die Empfehlung und könnte mitlesen, was du eingibst.
arrived-site = Von der Seite, auf der du warst: „{ $page }“ ({ $site }). Bitte prüf, was schon ausgefüllt ist.
arrived-page = Von der Seite, auf der du warst: „{ $page }“. Bitte prüf, was schon ausgefüllt ist.
arrived = Einiges ist schon ausgefüllt. Bitte prüf es kurz.
documents-privacy = Datenschutz
documents-accessibility = Barrierefreiheit
documents-wording = Alle Texte
# Führt zur anderen Sprache und steht deshalb in ihr da.
other-language = English
language-now = Diese Seite ist jetzt auf Deutsch.
language-missing = Die Sprache ließ sich nicht laden. Bist du online?

## Frage 1: worum es geht

purpose-legend = Worum geht es?
purpose-legend-invitation = Worum geht es laut Einladung?
purpose-share = Über Neues informieren
purpose-decide = Etwas entscheiden
purpose-comment = Rückmeldungen einholen
purpose-ideas = Ideen sammeln
purpose-problem = Ein Problem lösen
purpose-plan = Arbeit planen oder aufteilen
purpose-show = Arbeit zeigen oder prüfen
purpose-ask = Um etwas bitten
purpose-look-back = Zurückblicken
purpose-one-person = Gespräch zu zweit
purpose-hard = Ein schwieriges Gespräch
purpose-connect = Einander kennenlernen
purpose-teach = Schulung oder Einarbeitung
purpose-outside = Kunden oder Partner
purpose-other = Etwas anderes
purpose-not-said = Das steht nicht drin
tiles-more = Mehr
back = Zurück
so-far = Bisher: { $verdict }
paste = Steht es schon irgendwo? Füg die Einladung oder Agenda ein oder zieh die Datei hierher.
paste-file = Datei auswählen
paste-taken = Genommen als Thema: „{ $topic }“.
known-change = Ändern
known-change-purpose = Ändern, worum es geht
known-change-detail = Antwort ändern
known-change-owner = Ändern, wessen Termin es ist
parts-question = Worum geht’s noch?
parts-add = + Es geht noch um etwas anderes
parts-label = Worum es geht
part-write = Schriftlich
part-first = Erst schreiben, dann gemeinsam klären
part-keep = Bleibt
part-unclear = Bitte sagen, wozu
part-change = { $part } ändern
part-about = Thema
part-purpose = Wozu
part-remove = Herausnehmen
parts-confirm = Stimmt so
parts-rest = { $count ->
    [1] Ein weiterer Punkt bleibt.
   *[other] { $count } weitere Punkte bleiben.
}
parts-written = Schriftlich { $written ->
    [1] geht einer
    [2] gehen zwei
    [3] gehen drei
    [4] gehen vier
   *[other] gehen { $written }
} der { $all ->
    [one] eins
    [2] zwei
    [3] drei
    [4] vier
    [5] fünf
   *[other] { $all }
} Punkte.
parts-all-written = Alles davon geht schriftlich.
parts-prepared = Wenn alle vorher schreiben, reicht diese Zeit.
parts-stay = Für diese Punkte braucht es etwa die geplante Zeit.
parts-apart = Mit den anderen Punkten weiter, getrennt davon
known-quiet = Ein Gespräch

## Frage 2: die Eckdaten

facts-legend = Wie viele, wie lange, wie oft?
facts-people = Personen
facts-cost = + Kosten
facts-cities = + Orte
facts-length = Dauer
facts-length-minutes = Dauer in Minuten
facts-length-other = andere
facts-often = Wie oft
facts-open = offen
facts-place = Wo
facts-place-online = online
facts-place-room = in einem Raum
facts-place-mixed = teils im Raum, teils online
facts-travel = Anfahrt hin und zurück pro Person, in Minuten
places = Welche Orte?
places-hint = Die Städte aller Beteiligten, auch deine, mit Kommas dazwischen.
places-hint-known = Die Städte aller Beteiligten, auch deine, mit Kommas dazwischen. Gerade: { $places }.
place-offset = { $place } (UTC{ $offset })
facts-preparation = Vorbereitung pro Person, in Minuten
often-once = einmal
often-daily = täglich
often-twice-weekly = zweimal pro Woche
often-weekly = wöchentlich
often-fortnightly = alle zwei Wochen
often-monthly = monatlich
often-another = in anderem Rhythmus

## Frage 3: je nachdem, worum es geht

dont-know = Weiß nicht

detail-share = Was würden die anderen tun?
detail-share-listen = Vor allem zuhören oder lesen
detail-share-round = Reihum sagen, woran sie arbeiten
detail-share-talk = Darüber sprechen

detail-decide = Wie weit seid ihr?
detail-decide-written = Steht schon da, braucht nur ein Ja
detail-decide-agree = Die meisten sind sich einig
detail-decide-apart = Die Meinungen gehen auseinander
detail-decide-easy = Leicht zu ändern, eine Person könnte entscheiden

detail-comment = Wie weit ist es?
detail-comment-ready = Bereit für Anmerkungen
detail-comment-together = Wir würden es gemeinsam durchgehen
detail-comment-rough = Noch roh, ich möchte laut denken
detail-comment-change = Wir bearbeiten es gemeinsam
detail-comment-give = Ich habe Anmerkungen für jemanden

detail-ideas = Womit fangt ihr an?
detail-ideas-clear = Mit einer klaren Frage
detail-ideas-empty = Mit einem leeren Blatt, vieles ist offen

detail-problem = Könnte es jemand aufschreiben, und andere antworten später?
detail-problem-describe = Ja
detail-problem-together = Nein, wir müssen gemeinsam daran tüfteln

detail-plan = Was steht an?
detail-plan-parts = Alle tragen ihren Teil bei
detail-plan-trade = Wir müssen klären, wer worauf verzichtet
detail-plan-start = Wir fangen etwas Neues an

detail-show-present = Zuschauen und am Ende fragen
detail-show-progress = Sehen, wie weit es ist
detail-show-judge = Prüfen, bevor es weitergeht
detail-show-talk = Es ansehen und dabei darüber sprechen

detail-ask = Was brauchst du?
detail-ask-answer = Eine Antwort auf eine Frage
detail-ask-request = Dass jemand etwas tut
detail-ask-need = Ich will wissen, was jemand braucht

detail-look-back = Worum geht es vor allem?
detail-look-back-facts = Was war und was wir daraus lernen
detail-look-back-differ = Wir sehen es unterschiedlich
detail-look-back-feelings = Wie es allen geht, oder um ein Danke

detail-one-person = Worum geht es vor allem?
detail-one-person-person = Wie es der Person geht und wohin sie will
detail-one-person-updates = Nur um den Stand der Arbeit

detail-hard = Wie ist die Lage?
detail-hard-bring = Kritik oder eine schlechte Nachricht für jemanden
detail-hard-group = Eine schlechte Nachricht für eine Gruppe
detail-hard-between = Ein Konflikt, in dem ich stecke
detail-hard-others = Ein Konflikt zwischen anderen
detail-hard-known = Die Person weiß es, jetzt erfährt es die Gruppe
detail-hard-unsafe = Ich fühle mich bei dieser Person nicht sicher

detail-connect = Kennen sie sich schon?
detail-connect-no = Nein, oder kaum
detail-connect-yes = Ja

detail-teach = Ist es jedes Mal für alle gleich?
detail-teach-same = Ja
detail-teach-questions = Ja, aber es wird Fragen geben
detail-teach-doing = Nein, wir lernen es gemeinsam beim Machen

detail-outside = Worum geht es vor allem?
detail-outside-first = Um ein erstes Kennenlernen
detail-outside-touch = In Kontakt bleiben oder hören, was sie brauchen
detail-outside-terms = Konditionen aushandeln oder eine Beschwerde klären
detail-outside-information = Sie informieren

detail-other = Was würden die anderen tun?
detail-other-listen = Vor allem zuhören oder lesen
detail-other-talk = Darüber sprechen

detail-miss = Was würde fehlen, wenn der Termin nächste Woche ausfiele?
detail-miss-nothing = Nicht viel
detail-miss-information = Die Informationen
detail-miss-decisions = Die Entscheidungen
detail-miss-each-other = Dass wir uns sehen

detail-role = Was würdest du dort tun?
detail-role-decide = Mitentscheiden
detail-role-bring = Etwas beitragen, das nur ich weiß
detail-role-listen = Vor allem zuhören

## Frage 4: was zutrifft. Ganze Aussagen, die auch nach „Außer“ und nach „Trifft zu:“ stehen können.

ticks-more = mehr
unless = Außer
true-here = Trifft zu:
tick-personal = es ist für jemanden heikel
tick-urgent = es eilt, oder jemand kommt nicht weiter
tick-tried = schriftlich hat es schon nicht geklappt
tick-new = einige haben noch nie zusammengearbeitet
tick-undo = es lässt sich schwer rückgängig machen
tick-complex = es ist kompliziert, oder viel hängt davon ab
tick-zones = kein Termin passt allen
tick-some = nur einige von uns werden gebraucht
tick-only-time = wir sehen uns sonst kaum
tick-unclear = das Ziel ist noch nicht klar

## Wege und Beispiele

examples = Probier ein Beispiel
start-again = Neu anfangen
bring-back = Meine Antworten zurückholen
example-status = Wöchentlicher Status, 9 Personen
example-vendors = Wahl zwischen zwei Anbietern
example-conflict = Ein Konflikt im Team
example-vendors-topic = Zahlungsanbieter
example-vendors-options =
    Nordpay
    Calla

minutes = { $length }
days =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Ich bin nicht da: nach dem Grund fragt niemand

## Vor der Empfehlung

advice-coming = Moment, die Empfehlung lädt noch.
advice-missing = Die Empfehlung ließ sich nicht laden. Bist du online? Versuch es noch mal: Deine Antworten sind noch da. Hilft das nicht, öffne die Seite neu. Dann musst du vielleicht noch einmal antworten.
messages-coming = Moment, die Nachrichten laden noch.
messages-missing = Die Nachrichten ließen sich nicht laden. Bist du online? Versuch es noch mal: Was du geschrieben hast, ist noch da. Hilft das nicht, kopier es erst und öffne die Seite dann neu.
load-again = Noch mal versuchen
reading-coming = Moment, wir lesen es hier in deinem Browser.
reading-missing = Was Einladungen liest, ließ sich nicht laden. Bist du online? Was du gebracht hast, ist noch da.

## Was an einer Eingabe nicht stimmt. Nichts Getipptes geht verloren.

problem-people-number = Bitte gib eine Anzahl ein, etwa 9 oder 3-4.
problem-people-small = Zu einem Meeting gehören mindestens zwei.
problem-people-large = Wir rechnen mit bis zu { $most } Personen.
problem-number = Bitte gib eine ganze Zahl ein.
problem-rate-number = Bitte gib einen Betrag ein, etwa 60 oder 62,50.
problem-length-small = Bitte gib mindestens { $least } Minuten ein.
problem-length-large = Höchstens { $most }: fünf Tage mit 8 Stunden.
problem-small = Bitte gib { $least } oder mehr ein.
problem-large = Bitte gib { $most } oder weniger ein.
problem-places = Das kennen wir nicht: { $places }. Nimm eine große Stadt mit derselben Uhrzeit. Die anderen Orte zählen.
problem-places-several = Welches { $name } ist gemeint? Bitte gib eins davon ein: { $cities }. Die anderen Orte zählen.
problem-places-many = Nur die ersten { $most } Orte zählen. Die anderen bleiben hier stehen.
problem-long = Das sind { $has } Zeichen, in eine Nachricht passen { $most }. Dein Text bleibt hier stehen, ist aber noch nicht in der Nachricht.

## Einstellungen einer Organisation: was daran nicht stimmt, für die Person, die sie schreibt

policy-unknown = { $field }: { $value }. Diese Einstellung gibt es nicht. Erlaubt: { $names }.
policy-missing = { $field }: Hier fehlt etwas. Erlaubt: { $allowed }.
policy-wrong = { $field }: { $value } geht nicht. Erlaubt: { $allowed }.
policy-allowed-object = ein Objekt mit { $names }
policy-allowed-list = eine Liste mit höchstens { $most } Einträgen
policy-allowed-text = ein Text mit höchstens { $most } Zeichen
policy-allowed-whole = eine ganze Zahl von { $least } bis { $most }
policy-allowed-decimal = eine Zahl von { $least } bis { $most }
policy-allowed-choice = eins von { $names }
policy-allowed-currency = drei Buchstaben, etwa EUR
policy-allowed-day = ein Tag, etwa 2026-12-24
policy-allowed-time = eine Uhrzeit, etwa 09:00
policy-allowed-later = eine Uhrzeit nach dem Beginn
policy-allowed-either = { $one } oder { $other }, nicht beides

## Warum: höchstens 14 Wörter, was gesagt wurde und was daraus folgt

strength-study = Studie
strength-several = mehrere Organisationen
strength-one = eine Organisation
strength-our-view = unsere Ansicht

reason-unsafe = Du fühlst dich nicht sicher. Damit musst du nicht allein fertigwerden.
reason-told-group = Die Person weiß es. Alle anderen können es in Ruhe lesen.
reason-personal = Es ist persönlich, und den Ton hört man nur beim Reden: ein Anruf reicht.
reason-now = Es kann nicht warten, und im Gespräch habt ihr am schnellsten dasselbe Bild.
reason-stuck = Schriftlich habt ihr es versucht. Ein kurzer Anruf ist netter als noch eine Runde.
reason-goal = Das Ziel ist noch nicht klar, also kann sich niemand vorbereiten.
reason-not-said = In der Einladung steht nicht, worum es geht. So kann sich niemand vorbereiten.

reason-tell = Die anderen hören oder lesen vor allem. Das geht, wann es ihnen passt.
reason-monthly = Das hören alle einmal im Monat und haben Fragen. Lasst sie es vorher lesen.
reason-round = Reihum berichten alle. Schriftlich liest jede Person nur, was sie braucht.
reason-talk-news = Ihr wollt darüber sprechen. Lesen alle vorher, geht es gleich um die Fragen.
reason-share-open = Neues liest man, wenn es passt, und fragt an derselben Stelle nach.
reason-agree = Die meisten sind sich einig. Ein schriftlicher Vorschlag mit Frist reicht.
reason-written = Es steht schon da. Eine Frist für Einwände reicht.
reason-easy = Es lässt sich leicht ändern. Eine Person kann entscheiden und Bescheid sagen.
reason-apart = Die Meinungen gehen auseinander. Sprecht darüber, damit alle Seiten gehört werden.
reason-decide-open = Noch weiß niemand, wie weit ihr auseinander seid. Aufgeschrieben sieht man es.
reason-undo = Es lässt sich schwer rückgängig machen. Erst lesen, dann klären, was offen ist.
reason-crowd = Ab acht Personen wird Entscheiden zäh. Alle schreiben, wenige entscheiden.
reason-ready = Es ist bereit. Alle können es kommentieren, wenn sie Zeit haben.
reason-ready-open = Kommentieren geht direkt im Text, wenn gerade Zeit ist.
reason-together = Ihr würdet es gemeinsam durchgehen. Lesen alle vorher, geht das schneller.
reason-rough = Es ist noch roh. Laut denken geht schneller, als erst daran zu feilen.
reason-change-it = Ihr bearbeitet es gemeinsam. Erst schriftliche Vorschläge, dann sprecht über das Offene.
reason-give = Anmerkungen stehen im Text da, wo sie hingehören, und lassen sich nachlesen.
reason-ideas-clear = Die Frage ist klar. Schreibt Ideen in zwei Runden, dazwischen sehen alle die Liste.
reason-ideas-empty = Ihr fangt bei null an. Im Gespräch findet ihr die Frage.
reason-ideas-open = Darüber streiten die Fachleute. Auf Nummer sicher: erst schriftlich sammeln, dann kurz reden.
reason-describe = Eine Person kann es aufschreiben, und andere antworten, wenn sie Zeit haben.
reason-fast-loop = Ihr müsst gemeinsam probieren. Da ist Reden schneller als viele kurze Nachrichten.
reason-problem-open = Was mehrere Köpfe braucht, löst sich im Gespräch oft schneller.
reason-parts = Alle tragen ihren Teil bei. Dafür reicht ein gemeinsamer Ort.
reason-trade = Jemand muss verzichten. Erst die Zahlen schriftlich, dann ein kurzes Gespräch.
reason-start = Ihr fangt etwas Neues an. Ein gemeinsames Bild macht späteres Schreiben leichter.
reason-plan-open = Können alle den Plan lesen und ergänzen, braucht ihr weniger Zeit zusammen.
reason-show = Alle können es ansehen, wenn sie Zeit haben, und schriftlich fragen.
reason-judge = Prüfen heißt genau hinsehen, und das geht am besten im eigenen Tempo.
reason-show-talk = Ihr sprecht beim Ansehen darüber, und das geht am besten zur selben Zeit.
reason-ask = Schriftlich ist klar, was du brauchst, und die Antwort kommt, wenn es passt.
reason-facts = Was war, sammelt ihr schriftlich. Was sich ändert, klärt ein kurzes Gespräch.
reason-differ = Ihr seht es unterschiedlich. Sprecht darüber, damit alle Seiten gehört werden.
reason-feelings = Es geht um Gefühle, und die sagt man leichter, als man sie schreibt.
reason-back-open = Beim Rückblick geht es auch um Menschen. Erst Fakten sammeln, dann reden.
reason-person = Es geht um die Person, und diese Zeit gehört ihr.
reason-updates = Den Stand könnt ihr schreiben. Nutzt die Zeit für das, was euch beschäftigt.
reason-first-time = Sie kennen sich kaum. Ein erstes Gespräch macht alles Weitere leichter.
reason-each-other = Zeit füreinander hält zusammen. Das ist ein Meeting wert.
reason-same = Es ist jedes Mal gleich. Einmal aufgeschrieben, können alle nachschlagen.
reason-questions = Es wird Fragen geben. Erst zeigen, dann gemeinsam beantworten.
reason-doing = Man lernt es nur, wenn man es gemeinsam tut.
reason-teach-open = Kommt es wieder, schreib es auf. Braucht es Übung, macht es gemeinsam.
reason-first-contact = Ihr lernt euch kennen. Man will ja wissen, mit wem man arbeitet.
reason-touch = Was jemand braucht, erfährst du im Gespräch, beim Zuhören.
reason-terms = Es geht um Konditionen oder eine Beschwerde. Im Gespräch zeigt sich, was zählt.
reason-inform = Du informierst. Schriftlich kann man es noch mal lesen und weitergeben.
reason-other-talk = Beides kann klappen. Fang schriftlich an und schau, ob ihr reden müsst.
reason-nothing = Es würde kaum etwas fehlen. Die Zeit ist frei für anderes.
reason-miss-information = Fehlen würden die Informationen, und die kann man lesen.
reason-miss-decisions = Fehlen würden die Entscheidungen. Schriftlich vorbereitet, wird das Gespräch kurz.
reason-miss-people = Fehlen würdet ihr euch. Behaltet die Zeit genau dafür.
reason-miss-open = Macht das nächste Mal schriftlich. Dann merkt ihr, was fehlt.
reason-role-listen = Du würdest vor allem zuhören. Notizen oder eine Aufnahme reichen dafür.
reason-role-bring = Nur du weißt es. Schriftlich haben sie es, bevor sie es brauchen.
reason-role-decide = Du entscheidest mit. Schick vorher deine Meinung, dann wird das Gespräch kurz.
reason-role-open = Du weißt noch nicht, wofür sie dich brauchen. Fragen ist völlig in Ordnung.

reason-new = Einige haben noch nie zusammengearbeitet. Ein erstes Gespräch macht späteres Schreiben leichter.
reason-only-time = Ihr seht euch sonst kaum. Lasst dafür ein wenig Zeit.
reason-complex = Es ist kompliziert, oder viel hängt davon ab. Zeit zum Lesen hilft.
reason-zones = Kein Termin passt allen. Schriftlich muss niemand nachts dabei sein.
reason-zones-share = { $count } Orte teilen nur { $time } Arbeitszeit. Schreiben passt für alle.
reason-zones-none = { $count } Orte teilen keine Arbeitsstunde. Bestenfalls ist es in { $place } { $time } Uhr.
reason-computed = { $strength } · berechnet für { $start } bis { $end } Uhr
reason-some = Nur einige werden gebraucht: Sie klären es, die anderen haben frei.
reason-talk-news-written = Ihr wollt darüber sprechen. Lesen alle vorher, bleiben weniger Fragen.
reason-apart-written = Die Meinungen gehen auseinander. Auch schriftlich müssen alle Seiten gehört werden.
reason-change-it-written = Ihr bearbeitet es gemeinsam. Erst schriftliche Vorschläge, dann klärt das Offene.
reason-show-talk-written = Sagt, worauf es ankommt, und lasst alle beim Ansehen mitschreiben.
reason-ideas-open-written = Darüber streiten die Fachleute. Auf Nummer sicher: erst schriftlich sammeln.
reason-trade-written = Jemand muss verzichten. Erst die Zahlen schriftlich, dann klärt den Rest.
reason-facts-written = Was war und was ihr lernt, sammelt ihr schriftlich. Danach klärt Änderungen.
reason-differ-written = Ihr seht es unterschiedlich. Auch schriftlich müssen alle Seiten gehört werden.
reason-back-open-written = Beim Rückblick geht es auch um Menschen. Sammelt Fakten und fragt nach.
reason-updates-written = Den Stand könnt ihr schreiben. Frag dabei gern, wie es so geht.
reason-other-talk-written = Beides kann klappen. Fang schriftlich an und schau, was offen bleibt.
reason-together-written = Ihr würdet es gemeinsam durchgehen. Lesen alle vorher, bleiben weniger Fragen.
reason-person-written = Noch weißt du nicht, worum es geht. Frag erst, wie es geht.
reason-touch-written = Um zu erfahren, was jemand braucht, frag offen, und frag noch mal nach.
reason-rough-written = Es ist noch roh. Sag das, und bitte um erste Gedanken.
reason-ideas-empty-written = Ihr fangt bei null an. Findet schriftlich erst einmal die Frage.
reason-fast-loop-written = Ihr müsst gemeinsam tüfteln. Schreibt, was ihr versucht habt und was kommt.
reason-problem-open-written = Noch ist offen, wer gebraucht wird. Sammelt, was alle wissen, dann klärt den Rest.
reason-questions-written = Es wird Fragen geben. Erst zeigen, dann schriftlich beantworten.
reason-doing-written = Man lernt es beim Tun. Erst ausprobieren lassen, dann Fragen beantworten.
reason-teach-open-written = Kommt es wieder, schreib es auf. Braucht es Übung, lass sie probieren.
reason-terms-written = Es geht um Konditionen oder eine Beschwerde. Frag früh, worauf es ankommt.
reason-only-time-written = Ihr seht euch sonst kaum, und keine Stunde ist fair. Fragt, was geht.
reason-new-written = Einige haben noch nie zusammengearbeitet. Bitte alle um eine Zeile über sich.
reason-one-room = Per Video entstehen weniger Ideen als in einem Raum. Auswählen geht überall gleich gut.
reason-one-hour = Macht eine Stunde aus, in der alle schreiben. Das bringt mehr als einzelne Nachrichten.
reason-free-days = Zwei oder drei Tage pro Woche ohne Termine helfen. Mehr als drei helfen weniger.
reason-prepared = Vorher eine Agenda, danach eine Zusammenfassung. Ladet nur ein, wer etwas sagt.
reason-split = Hier sind sich Organisationen nicht einig. Von { $cases } veröffentlichten Fällen dieser Art wird in { $write } geschrieben, in { $meet } geredet, in { $first } beides.
reason-think = Alle haben Zeit zum Nachdenken, gern auch in ihrer eigenen Sprache.
reason-catch-up = Wer an dem Tag nicht da ist, verpasst nichts.

## Die Empfehlung

headline-record = Nimm es auf. Kein Meeting nötig.
headline-write = Schreib’s einfach. Kein Meeting nötig.
headline-let-go = Das kann wegfallen.
headline-updates = Schreibt euch den Stand. Die Zeit bleibt für euch.
headline-delegate = Lass eine Person entscheiden.
headline-shorter = { $minutes } reichen.
headline-write-first = Erst schreiben, dann { $minutes }.
headline-write-rounds = Schreibt es, in zwei Runden.
headline-meet = Trefft euch.
headline-not-yet = Noch nicht.
headline-get-help = Mach das nicht allein.
headline-talk = Sprecht persönlich oder am Telefon.
verdict-before = Vorher: { $verdict }
status-now = Jetzt: { $verdict } { $reason }
headline-invited-bring = Biete es schriftlich an. Vielleicht musst du gar nicht hin.
headline-invited-decide = Schick erst deine Meinung, dann geh hin.
headline-invited-meet = Geh hin.
headline-invited-ask = Frag erst nach.
headline-series-keep = Behaltet es bei.

after-get-help = Sprich erst mit jemandem, dem du vertraust: Personalabteilung, Betriebsrat, Beratungsstelle. Vielleicht gibt es Regeln, die dich schützen.

sure-close = Knappe Sache: Beides ist in Ordnung.
sure-depends = Es hängt an einer Frage: { $question }
sure-answer = Beantworten

quiet-line = Hier wird nichts gezählt oder festgehalten. Deine Notizen bleiben auf dieser Seite.
quiet-safety = Hast du Angst um jemanden oder um dich selbst? Bleib damit nicht allein. Wende dich an die Personalabteilung oder an jemanden, dem du vertraust.

## Was etwas daran ändern würde

how = Wie das zustande kommt
how-weighed = Jede Antwort spricht für Reden, für Lesen oder für beides. Ab 10 Punkten für Reden sagen wir: Trefft euch. Hat Lesen auch 10, sagen wir: erst schreiben. Sonst sagen wir: schreiben.
how-gate = Diese Antwort entscheidet allein. Sonst wurde nichts abgewogen.
how-rule = Was abgewogen wurde
how-talk = Reden
how-read = Lesen
how-need = { $points }
how-sum = Summe
how-compared = Wir haben unsere Regeln mit dem verglichen, was Organisationen veröffentlicht haben. Von { $known } Fällen, die wir beim Schreiben der Regeln kannten, raten wir in { $agree } dasselbe, von { $later } später gesammelten in { $same }.
how-cases = Fälle, in denen wir anders raten

change-heading = Was etwas daran ändern würde
fold-why = Warum, mit Quellen
fold-hours = Stunden und Ablauf
fold-how-to = Wie du es angehst
fold-notes = Notizen und was folgt
fold-rules = Regeln ergänzen
fold-changes = Was das Ergebnis ändern würde
fold-messages = Erinnerung und Abschluss
fold-meetings = Weitere Meetings
change = { $condition } → { $result }
change-shown = Du siehst gerade eine andere Antwort: „{ $condition }“.
change-back = Zurück zu meinen Antworten

change-undo-on = Wenn es sich schwer rückgängig machen lässt
change-undo-off = Wenn es sich leicht rückgängig machen lässt
change-only-time-on = Wenn ihr euch sonst kaum seht
change-only-time-off = Wenn ihr euch auch sonst seht
change-tried-on = Wenn es schriftlich schon nicht geklappt hat
change-tried-off = Wenn ihr es noch nicht schriftlich versucht habt
change-new-on = Wenn einige noch nie zusammengearbeitet haben
change-new-off = Wenn alle schon einmal zusammengearbeitet haben
change-zones-on = Wenn kein Termin allen passt
change-zones-off = Wenn ein Termin allen passt
change-complex-on = Wenn es kompliziert ist oder viel davon abhängt
change-complex-off = Wenn es einfacher ist, als es aussieht
change-detail = Wenn die Antwort „{ $answer }“ ist

result-write = schreib’s einfach. Kein Meeting nötig.
result-let-go = das kann wegfallen.
result-updates = schreibt euch den Stand. Die Zeit bleibt für euch.
result-delegate = lass eine Person entscheiden.
result-write-first = erst schreiben, dann { $minutes }.
result-write-rounds = schreibt es, in zwei Runden.
result-record = nimm es auf. Kein Meeting nötig.
result-meet = trefft euch.
result-series-keep = behaltet es bei.
result-meet-once = trefft euch erst einmal.
result-not-yet = noch nicht, klär erst, was du brauchst.
result-get-help = hol dir erst Hilfe.
result-invited-write = schreib, statt hinzugehen.
result-invited-decide = schick erst deine Meinung, dann geh hin.
result-invited-meet = geh hin.
result-invited-ask = frag erst nach.
result-keep-some = behaltet { $minutes } zum Reden, nicht zum Berichten.

## Zeit

time-heading = Die Zeit von allen, zusammengezählt
time-estimate = Geschätzt.
time-estimate-another = Eine Schätzung. Auf das Jahr gesehen kommt es darauf an, wie oft.
time-estimate-year = Geschätzt, bei { $times } solchen Meetings im Jahr (unsere Annahme).
time-estimate-year-set = Geschätzt, bei { $times } solchen Meetings im Jahr (Einstellung deiner Organisation).
time-bars = Der zweite Teil eines Balkens reicht vom kleinsten bis zum größten Wert.
time-once = einmal
time-each-daily = pro Tag
time-each = jedes Mal
time-each-weekly = pro Woche
time-each-fortnightly = alle zwei Wochen
time-each-monthly = pro Monat
time-year = pro Jahr
time-meeting = Meeting
time-meeting-planned = Meeting wie geplant
time-written = Schriftlich
time-written-short = Erst schreiben, dann { $minutes }
time-written-rounds = Schriftlich, zwei Runden
time-product = { $people } × { $each }
time-product-range = { $low } bis { $high } × { $each }
time-exact = { $time }
time-about = etwa { $time }
time-range = etwa { $low } bis { $high }
saves-time = spart { $time }
saves-time-cost = spart { $time }, etwa { $amount }
saves-each = spart { $time } { $often }
saves-each-cost = spart { $time }, etwa { $amount }, { $often }
time-same = Ungefähr gleich. Schreiben spart keine Stunden, aber die Gedanken bleiben zum Nachlesen.
time-more = Schreiben kostet hier mehr Zeit. Dafür können alle nachdenken, und es bleibt etwas zum Nachlesen.
time-less = Schreiben kostet insgesamt weniger Zeit.
time-missing = Sag, wie viele ihr seid und wie lange es dauert, dann siehst du hier die Stunden.
time-missing-length = Sag, wie lange es dauert, dann siehst du hier die Stunden.
time-missing-people = Sag, wie viele ihr seid, dann siehst du hier die Stunden.
time-how = Wie wir gerechnet haben
time-how-meeting = Das Meeting: Personen mal Dauer, dazu Vorbereitung und Anfahrt von allen.
time-how-author = Schreiben: { $low } bis { $high } Minuten, eine Person.
time-how-status = Schreiben: 4 bis 6 Minuten pro Person. Eine Meldung hat etwa { $words } Wörter, und alle lesen die der anderen.
time-how-words = Lesen: { $low } bis { $high } Wörter pro Person.
time-how-reply = Antworten: { $low } bis { $high } Minuten pro Person.
time-how-lead = Begleiten und abschließen: { $low } bis { $high } Minuten, eine Person.
time-how-speed = Lesetempo: { $fast } Wörter pro Minute (Brysbaert 2019, 190 Studien), { $slow } in einer Zweitsprache (unsere Annahme).
time-how-short = Das kurze Meeting: { $minutes } für alle.
time-how-round = Die zweite Runde: gerechnet wie Fragen und Antworten (unsere Annahme).
time-how-even = Ab { $people } Personen kostet Schreiben selbst im ungünstigsten Fall weniger Zeit.
time-how-assumed = Die Minuten fürs Schreiben, Antworten und Begleiten sind unsere Annahmen.

money-rate = Was eine Stunde einer Person kostet
money-rate-hint = Alles, was sie den Arbeitgeber kostet, nicht nur der Lohn. Bleibt auf dieser Seite.
money-currency = Währung
money-pay = Das ist nur der Lohn: { $percent } % Nebenkosten dazurechnen
money-pay-source = In den USA machte der Lohn 70 % von dem aus, was eine Arbeitsstunde private Arbeitgeber kostete (Bureau of Labor Statistics, Juni 2020). Bei dir kann es anders sein.
money-pay-set = Wie viel dazukommt, steht in den Einstellungen deiner Organisation.
money-settings = Was eine Stunde kostet, steht in den Einstellungen deiner Organisation.
money-groups = Wie viele sind es je Gruppe? Was eine Stunde kostet, steht in den Einstellungen deiner Organisation.
money-groups-differ =
    { $named ->
        [one] Hier hast du { $named } Person genannt. Oben steht eine andere Zahl, deshalb rechnen wir mit einer mittleren Stunde.
       *[other] Hier hast du { $named } Personen genannt. Oben steht eine andere Zahl, deshalb rechnen wir mit einer mittleren Stunde.
    }
organisation-says = Deine Organisation sagt: { $note }
organisation-help = Hilfe in deiner Organisation: { $help }
money-meeting = Meeting: { $amount }
money-written = Schriftlich: etwa { $amount }
money-year = Im Jahr: { $meeting } für Meetings, etwa { $written } schriftlich.
money-year-meeting = Im Jahr: { $amount }.
money-range = { $low } bis { $high }

## Die Nachricht

inviter = Wer hat dich eingeladen?
inviter-colleague = Kollegin oder Kollege
inviter-manager = Meine Führungskraft
inviter-outside = Jemand von außen
owner = Ist es dein Termin?
owner-me = Ja, meiner
owner-other = Nein, von jemand anderem

plan-heading = Ablauf
places-heading = Gemeinsame Arbeitszeit
places-shared = Am { $day }, teilen alle Orte { $time } Arbeitszeit (überall { $start } bis { $end } Uhr).
places-none = Am { $day }, gibt es keine Stunde, zu der überall gearbeitet wird ({ $start } bis { $end } Uhr).
places-none-outside = Am { $day }, gibt es keine Stunde, zu der überall gearbeitet wird ({ $start } bis { $end } Uhr). Bestenfalls ist es in { $place } { $minute } Uhr.
places-legend = Jede Zeile ist der Tag in { $place }, von Mitternacht bis Mitternacht. Ein Kasten ist der Arbeitstag, ein gefüllter gehört allen, und der senkrechte Strich ist die Zeit aus dem Ablauf.
places-legend-none = Jede Zeile ist der Tag in { $place }, von Mitternacht bis Mitternacht. Ein Kasten ist der Arbeitstag, und der senkrechte Strich ist die Zeit aus dem Ablauf.
places-column-answer = Antwort bis
places-column-talk = Gespräch um
places-column-shared = Gemeinsam
places-time = { $time }
places-span = { $start } bis { $end }
places-own = Bei dir
messages-label = Nachrichten
message-subject = Betreff
notes-hint = Bleibt auf dieser Seite und steht nie in der Einladung.
notes = Notizen für dich
channel = Wo fügst du sie ein?
channel-plain = Egal wo (nur Text)
channel-email = E-Mail
channel-slack = Slack
channel-teams = Microsoft Teams
channel-markdown = Markdown
defused = Eine Erwähnung wie @channel oder @here bleibt dort reiner Text und ruft niemanden.
edit = Bearbeiten
edit-done = Fertig
edit-text = Text
edited = Das ist jetzt dein eigener Text.
edited-changed = Deine Antworten haben sich geändert. Dein Text bleibt, wie du ihn geschrieben hast.
ours-shown = Das ist unser Wortlaut. Dein Text ist noch da.
see-ours = Unseren Wortlaut zeigen
see-new = Neuen Wortlaut zeigen
back-to-mine = Zurück zu meinem Text
earlier-mine = Dein früherer Text
send-or-save = Weitere Wege
send-gmail = Gmail
send-outlook = Outlook im Web
send-mail = Im Mailprogramm öffnen
send-teams = In Microsoft Teams öffnen
send-share = Teilen
send-long = Für einen Link ist der Text zu lang. Kopier ihn und füg ihn dort ein: Der Mail-Link bringt nur den Betreff mit.
save-text = Als Datei speichern (Markdown)
add-to-calendar = In den Kalender
send-nothing = Nichts passiert? Manche Seiten lassen uns nichts öffnen oder speichern. Kopier den Text und füg ihn selbst ein.
save-asked = Dein Browser sollte die Datei jetzt speichern. Ist nichts passiert, kopier den Text.
save-refused = Dein Browser lässt uns keine Datei speichern. Du kannst den Text kopieren.
share-refused = Dein Browser lässt uns das nicht teilen. Du kannst den Text kopieren.
copy = Kopieren
copy-message = Nachricht kopieren
next-reminder = Weiter: die Erinnerung
copy-subject = Betreff kopieren
copied = Kopiert.
copy-selected = Dein Browser lässt uns nicht kopieren. Der Text ist markiert: Drück Strg oder ⌘ und C.

## Mehrere Meetings nacheinander

next-meeting = Nächstes Meeting
next-hint = Personen und Orte bleiben stehen, und diese Empfehlung kommt in eine Liste auf dieser Seite.
next-full = Deine Liste ist voll: { $most } Meetings passen hinein. Nimm eins heraus, um weiterzumachen.
meeting-before = Zurück zum vorigen Meeting
meeting-after = Weiter zum nächsten Meeting
list-heading = Deine Meetings
list-has =
    { $count ->
        [one] In deiner Liste ist ein Meeting.
       *[other] In deiner Liste sind { $count } Meetings.
    }
list-subject =
    { $count ->
        [one] Empfehlung zu einem Meeting
       *[other] Empfehlungen zu { $count } Meetings
    }
list-unnamed = Ein Meeting
list-line = { $meeting }: { $advice }
list-line-hours = { $meeting }: { $advice } { $hours }
list-won = Gespart ({ $often }): { $time }.
list-same = Ungefähr gleich viele Stunden.
list-more = Schriftlich mehr Stunden.
list-missing = Ohne Stunden: Personen oder Dauer fehlen.
list-total = Insgesamt gespart: { $time }. Geschätzt.
list-total-year = Im Jahr insgesamt gespart: { $time }. Geschätzt; Einmaliges zählt einmal.
list-total-same = Insgesamt ungefähr gleich viele Stunden.
list-total-more = Insgesamt schriftlich mehr Stunden.
list-copy = Liste kopieren
list-remove = Entfernen
list-put-back = „{ $name }“ zurückholen
list-here = gerade hier

## Was mitgebracht wurde

reading-heading = Das haben wir gefunden
reading-hint = Nichts davon zählt, bis du sagst, wessen Meeting es ist.
reading-nothing = Wir haben darin kein Meeting gefunden. Du kannst stattdessen eintippen, worum es geht.
reading-whose = Ist es dein Meeting?
reading-mine = Ja, meins
reading-invited = Nein, ich bin eingeladen
reading-put-away = Weglegen
reading-leave-out = ×
reading-leave-out-what = Weglassen: { $what }
reading-unsure = ?
reading-change-what = Ändern: { $what }
reading-title = Titel
reading-purpose-is = Worum es geht
reading-organizer = Wer einlädt
reading-count = Wie viele dabei sind
reading-length = Dauer in Minuten
reading-often = Wie oft
reading-when = Nächster Termin
reading-city = Stadt
reading-points = Agenda, eine Zeile für jeden Punkt
reading-done = Fertig
reading-not-understood = Das haben wir nicht verstanden. Es bleibt bei dem, was wir gefunden haben.
reading-check = Bitte alles mit „?“ prüfen.
reading-found = Wo wir es gefunden haben
reading-found-at = { $what }: „{ $place }“
reading-purpose = Wir lesen das als: { $purpose }
reading-from = Von { $name }
reading-people = { $count ->
        [one] { $count } Person
       *[other] { $count } Personen
    }
reading-lists = { $lists ->
        [one] { $people } + { $lists } Verteiler
       *[other] { $people } + { $lists } Verteiler
    }
reading-lists-note = Wie viele Leute sind hinter { $names }? Drück auf die Zahl, um es zu sagen.
reading-rooms = Nicht als Personen gezählt: { $names }.
reading-next = { $day }
reading-next-at = { $day }, { $time }
reading-agenda = { $count ->
        [one] { $count } Punkt: { $topics }
       *[other] { $count } Punkte: { $topics }
    }
reading-all-day = Es dauert den ganzen Tag, hat also keine Länge in Minuten.
reading-cancelled = Dieses Meeting wurde abgesagt.
reading-reply = Das ist die Antwort von jemandem auf eine Einladung.
reading-counter = Hier schlägt jemand eine andere Zeit vor.
reading-delegated = Hier schickt jemand eine andere Person.
reading-calendar = { $count ->
        [one] Das ist ein Kalender mit { $count } Meeting.
       *[other] Das ist ein Kalender mit { $count } Meetings. Bring bitte eins davon.
    }
reading-too-large = Die Datei ist größer als 5 MB, wir haben nur ihren Anfang gelesen.
reading-cut = Der Text ist länger als 100 KB, wir haben nur seinen Anfang gelesen.
reading-no-text = Bilder, PDF und Word können wir nicht lesen. Eine .ics- oder .eml-Datei geht, und eingefügter Text auch.
reading-characters = Die Zeichen dieser Mail können wir nicht lesen. Füge bitte stattdessen ihren Text ein.
reading-no-event = In dieser Kalenderdatei ist kein Meeting.
reading-many-people = Es sind mehr Leute eingeladen, als wir mit Namen aufführen. Gezählt sind alle.
reading-many-series = Es sind mehr Meetings darin, als wir aufführen.
reading-trouble = { $what }: „{ $place }“
reading-trouble-line = Eine Zeile, die wir nicht lesen konnten
reading-trouble-time = Eine Zeit, die wir nicht lesen konnten
reading-trouble-rule = Ein Rhythmus, den wir nicht lesen konnten
reading-trouble-zone = Eine Zeitzone, die wir nicht kennen
reading-more-problems = { $count ->
        [one] Und { $count } weitere Stelle, die wir nicht lesen konnten.
       *[other] Und { $count } weitere Stellen, die wir nicht lesen konnten.
    }

## Der Ablauf

plan-now = Jetzt
plan-day-time = { $day }, { $time } Uhr
plan-after = Danach
plan-same-day = Am selben Tag
plan-before = Vorher
plan-first = Zuerst
plan-then = Dann
plan-in-the-talk = Im Gespräch

draft-ready-different = Was soll danach anders sein?
draft-ready-who = Wer kann das ändern, und wer muss es nur wissen?
draft-ready-smallest = Was wäre das Kleinste, das hilft?
draft-ready-nothing = Was passiert, wenn sich niemand trifft?
plan-ready-questions = Beantworte vier Fragen für dich, in etwa zehn Minuten.
plan-ready-back = Komm mit der ersten Antwort wieder, oder sprich mit einer Person, die sich auskennt.

plan-reply-send = Schick die Antwort ab.

away-ready = Hier sind deine Nachrichten.
away-line = Trag einmal ein, wann du weg bist und wer was übernimmt. Jede Nachricht weiß es dann.

## Schwieriges und Persönliches. Was verschickt wird, enthält nichts Getipptes.

plan-hard-hr = Deine Personalabteilung hat vielleicht eigene Regeln. Frag sie zuerst, wenn es um Mobbing, Belästigung oder Gesundheit geht.
plan-hard-end = Zum Schluss
plan-hard-next-day = Am nächsten Tag
plan-others-alone = Sprich mit jeder Person allein, je 30 Minuten. Hör erst zu.
plan-others-three = Wenn beide einverstanden sind, sprecht zu dritt: 45 Minuten, in einem Raum oder mit Kamera, sonst niemand.
plan-others-end = Vereinbart ein oder zwei Dinge, die jede Person tut. Schaut nach zwei Wochen noch mal hin.
plan-between-calm = Warte, bis du ruhig bist. Schreib erst deine Notizen, nur für dich, dann schick die Einladung.
plan-between-talk = Sprecht, nur ihr zwei. Hör erst zu, dann sag, wie es dir geht.
plan-between-end = Vereinbart ein oder zwei Dinge, die ihr beide tut. Wird es nicht besser, holt jemanden dazu, dem ihr beide vertraut.
plan-bring-soon = Schick die Einladung, wenn du am selben oder am nächsten Arbeitstag Zeit hast, damit niemand tagelang oder über ein Wochenende warten muss.
plan-bring-talk = Sag es in der ersten Minute, in einem klaren Satz. Dann sei still und hör zu.
plan-bring-next = Frag, wie es geht. Beantworte, was offen blieb.
plan-group-alone = Sprich einzeln mit denen, die es am meisten trifft, bevor die anderen es hören.
plan-group-talk = Sag es allen anderen zur gleichen Zeit, in einem Raum oder mit Kamera. Sag es in den ersten zwei Sätzen. Lass die Hälfte der Zeit für Fragen.
plan-group-after = Sprich mit allen, die nicht dabei sein konnten. Dann schick allen schriftlich, was du gesagt hast.
plan-group-next = Frag einige, einzeln, wie es ihnen geht.
plan-personal-alone = Sprich allein mit der Person, für die es schwer ist: Die Einladung ist für dieses Gespräch. Frag, was es leichter macht und was die anderen wissen dürfen.
plan-personal-talk = Trefft euch mit denen, die gebraucht werden, und sonst niemandem.
plan-personal-after = Frag noch einmal, wie es geht.
draft-note-seen = Was habe ich selbst gesehen oder gehört? Was weiß ich nur von anderen?
draft-note-effect = Was macht es mit der Arbeit und mit jeder Person?
draft-note-not-know = Was weiß ich noch nicht?
draft-note-open-with = Fang an mit: „Wie geht es dir gerade damit?“
draft-note-then = Dann: „Was würde helfen?“
draft-note-not-others = Was ich nicht tue: Partei ergreifen, weitertragen, was gesagt wurde, entscheiden, wer recht hatte.
draft-note-offer = Was kann ich anbieten?
draft-note-hr = Brauche ich die Personalabteilung oder jemanden von außen im Raum?
draft-note-my-part = Was ist mein eigener Anteil daran?
draft-note-i-need = Was brauche ich? Sag „ich brauche“, nicht „du machst nie“.
draft-note-not-between = Was ich nicht tue: Altes aufwärmen, für andere sprechen, gewinnen wollen.
draft-note-break = Wenn es laut wird: „Lass uns eine Pause machen und morgen weiterreden.“
draft-note-sentence = Was ist es, in einem Satz, den man auch müde versteht?
draft-note-example = Bei Kritik: eine Sache, die ich gesehen habe, wann, und was daraus wurde. Kein „immer“, kein „nie“.
draft-note-settled = Was steht fest, und was kann sich noch ändern?
draft-note-not-bring = Was ich nicht tue: drumherumreden, versprechen, was ich nicht halten kann, die Stille füllen.
draft-note-support = Wer kann danach für die da sein, die es trifft?
draft-note-questions = Welche Fragen kommen? Welche kann ich noch nicht beantworten, und wann kann ich es?
draft-note-most = Wen trifft es am meisten? Wer darf es nicht von anderen hören?
draft-note-easier = Was würde es leichter machen: Zeit, Ort, weniger Leute, jemand an der Seite?
draft-note-may-know = Was dürfen die anderen wissen, und was nicht?
draft-note-silence = Stille ist in Ordnung. Tränen auch. Stell Wasser hin, und lass Zeit.
draft-note-invited-say = Was möchte ich sagen? Was möchte ich fragen?
draft-note-invited-time = Ich muss nicht sofort antworten. Ich kann sagen: „Ich brauche Zeit, um darüber nachzudenken.“
draft-note-invited-bring = Wer könnte mitkommen? Darf ich jemanden mitbringen, etwa aus dem Team oder dem Betriebsrat?
draft-note-invited-break = Ich kann jederzeit um eine Pause bitten.
plan-hard-reply-someone = Wenn es dir Sorgen macht, sprich vorher mit jemandem, dem du vertraust.
plan-notice-show = Zeig den Text der Person, um die es geht. Schick nur, womit sie einverstanden ist.
plan-notice-send = Ergänz deinen Text und schick die Nachricht, an alle gleichzeitig.
plan-notice-after = Frag die, die nah dran waren, einzeln, wie es ihnen geht.
plan-help-danger = Wenn du gerade in Gefahr bist, geh an einen sicheren Ort und wähl den Notruf.
plan-help-talk = Sprich mit jemandem, dem du vertraust: Personalabteilung, Betriebsrat, Beratungsstelle oder jemandem, der dir nahesteht. Beweise brauchst du dafür nicht.
plan-help-write = Schreib für dich auf, was wann passiert ist. Bewahr es dort auf, wo nur du es lesen kannst.
plan-help-next = Sie können dir bei allem Weiteren helfen. Du musst dieser Person nicht allein begegnen.
draft-note-help-what = Was ist passiert? Wann, wo, und wer hat es gesehen?
draft-note-help-me = Was macht das mit mir?
draft-note-help-with = Wem kann ich es erzählen? Wer könnte bei mir sein?
draft-note-help-want = Was würde mir jetzt helfen? Was möchte ich nicht?

## Die Reihe der Nachrichten

letter-message = Nachricht
letter-reminder = Erinnerung
letter-prompt = Jede Woche
letter-closing = Abschluss
letter-record = Entscheidung festhalten
letter-invitation = Einladung
letter-auto-reply = Automatische Antwort
letter-proposal = Etwas vorschlagen
letter-question = Etwas fragen
letter-request = Um Hilfe bitten
letter-review = Um Anmerkungen bitten
letter-show-work = Es zeigen
letter-recording = Es aufnehmen
letter-writing = Schriftlich machen
letter-skip = Einmal ausfallen lassen
letter-poll = Abstimmen lassen
letter-end = Beenden
letter-shorter = Kürzer machen
letter-rarer = Seltener machen
letter-better = Behalten, aber besser
letter-ask = Erst nachfragen
letter-answer = Gleich antworten
letter-offer = Schriftlich anbieten
letter-decline = Absagen
letter-deputy = Jemand anderen schicken
letter-colleagues = Team
letter-clients = Kunden
letter-cover = Um Vertretung bitten
letter-as-list = Als Liste ausfüllen
letter-in-place = In der Nachricht ausfüllen
letter-needed = Noch { $count } nötig:
gap-needed = { $label }, nötig
gap-day = Tag
gap-hour = Uhrzeit
gap-in-words = In Worten
gap-done = Fertig
copied-without = Kopiert ohne: { $gaps }.
notes-title = Notizen für dich
notes-questions = Vier Fragen
owner-team = Vom Team

## Ein Kalender, der durchgesehen wird

calendar-open = Deinen Kalender durchsehen
calendar-heading = Deine regelmäßigen Termine
calendar-hint = Zieh die Datei deines Kalenders hierher oder wähl sie aus. Gelesen wird sie in deinem Browser: Nichts wird gespeichert oder verschickt.
calendar-file = Kalenderdatei auswählen
calendar-google = Google Kalender
calendar-google-how = Einstellungen, Importieren & Exportieren, Exportieren. Die .zip passt, wie sie ist.
calendar-outlook = Outlook
calendar-outlook-how = In Outlook für Windows: Datei, Kalender speichern, Weitere Optionen, alle Details.
calendar-apple = Apple Kalender
calendar-apple-how = Auf dem Mac: Kalender auswählen, dann Ablage, Exportieren.
calendar-thunderbird = Thunderbird
calendar-thunderbird-how = Rechtsklick auf den Kalender, Kalender exportieren, iCalendar.
calendar-nextcloud = Nextcloud
calendar-nextcloud-how = Die drei Punkte neben dem Kalender, Exportieren.
calendar-exchange = Outlook im Web
calendar-exchange-how = Einstellungen, Kalender, Freigegebene Kalender, Veröffentlichen. Über den ICS-Link lädst du die Datei herunter. Heb danach die Veröffentlichung wieder auf.
calendar-coming = Wird gelesen: { $percent ->
    [one] { $percent } %
   *[other] { $percent } %
}
calendar-stays = Das siehst nur du. Schließt du die Seite, ist es weg.
calendar-forget = Vergessen
calendar-back = { $count ->
    [one] Zurück zu deinem regelmäßigen Termin
   *[other] Zurück zu deinen { $count } regelmäßigen Terminen
}
calendar-summary = { $count ->
    [0] In dieser Datei steht kein regelmäßiger Termin aus den letzten 90 Tagen oder den nächsten 12 Monaten.
    [one] Ein regelmäßiger Termin. In den nächsten 12 Monaten: { $time }.
   *[other] { $count } regelmäßige Termine. In den nächsten 12 Monaten: { $time }.
}
calendar-time = { $mine } für dich
calendar-time-all = { $mine } für dich, { $all } für alle
calendar-single = Einzelne Termine: { $coming } geplant, { $held } in den letzten 90 Tagen.
calendar-single-held = Einzelne Termine: { $held } in den letzten 90 Tagen.
calendar-singles = { $count ->
    [one] { $count } einzelner Termin
   *[other] { $count } einzelne Termine
}
calendar-whose = Wessen Kalender ist das?
calendar-problems = { $count ->
    [one] Ein Eintrag ließ sich nicht lesen.
   *[other] { $count } Einträge ließen sich nicht lesen.
}
calendar-asks = Wenn es nächste Woche ausfiele: Was würde fehlen?
calendar-missed = Was fehlen würde
calendar-unnamed = Ohne Namen
calendar-fact = { $words }
calendar-since = seit { $day }
calendar-since-year = seit { $year }
calendar-mine = du lädst ein
calendar-others = jemand anders lädt ein
calendar-hours = Nächste 12 Monate: { $ahead }. Letzte 90 Tage: { $held }.
calendar-first = Fang hier an: { $saves }
calendar-next = Dann: { $saves }
calendar-saves-all = spart allen zusammen etwa { $time } im Jahr, das Schreiben abgezogen
calendar-saves = spart dir etwa { $time } im Jahr, das Schreiben abgezogen
calendar-note = Die Nachricht schreiben
calendar-all = Alle zeigen
calendar-fewer = Weniger zeigen
calendar-gained = Insgesamt gespart: etwa { $time } im Jahr.
calendar-persons = Zeit zu zweit
calendar-person = { $title }: { $often }, { $time } für dich in den nächsten 12 Monaten
calendar-left-out = Weggelassen
calendar-left-out-one = { $title }: { $reason }
calendar-put-back = Wieder aufnehmen: { $title }
calendar-cancelled = abgesagt
calendar-declined = abgelehnt
calendar-private = privat
calendar-all-day = ganztägig
calendar-alone = niemand sonst ist dabei
calendar-copy = Deine Entscheidungen kopieren
calendar-copy-table = Als Markdown-Tabelle kopieren
calendar-look-back = Termin zum Zurückschauen
calendar-look-back-title = Zurückschauen: die Termine, die wir geändert haben
calendar-look-back-text = Was hat gefehlt? Das kann zurückkommen.
calendar-column-meeting = Termin
calendar-column-advice = Was tun
calendar-column-saves = Spart im Jahr
calendar-sum = Zusammen
calendar-titles = Namen der Termine mitkopieren (nur bei Terminen ab fünf Personen)
calendar-nameless = Termin { $number }, { $often }
calendar-given = Spart etwa { $time } im Jahr.
calendar-weeks = Deine letzten 12 Wochen
calendar-weeks-summary = Im Schnitt { $time } in der Woche in Terminen, davon { $outside } außerhalb deiner Arbeitszeit. Studien zufolge tun zwei oder drei Tage ohne Meetings pro Woche gut.
calendar-table = Als Tabelle
calendar-week = { $day }
calendar-column-week = Woche vom
calendar-column-hours = In Terminen
calendar-column-outside = Außerhalb der Arbeitszeit
calendar-column-without = Tage ohne
calendar-column-free = Längste freie Zeit am Tag
