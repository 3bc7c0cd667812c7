### Jemand fragt nach Anmerkungen oder hat welche: zu einem Text, zu fertiger Arbeit, dazu, wie etwas
### gelaufen ist.

review-silence =
    { $silence ->
        [go-ahead] Wenn ich nichts höre, mache ich damit weiter { und-dann }.
        [fine] { its-fine }
        [need-yes] Wenn alles passt, reicht mir ein kurzes „OK“. Bis dahin warte ich.
        [ask-again] { ask-again }
       *[nothing] Keine Anmerkungen? Dann brauche ich keine Antwort.
    }
look-back-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] Ein, zwei Zeilen helfen mir sehr.
           *[group] Mir sind ein, zwei Zeilen von allen wichtig.
        }
        [ask-again] { ask-again }
       *[nothing] Nichts zu ergänzen? Dann brauche ich keine Antwort.
    }

# Ein Text, der reif für Anmerkungen ist.
review =
    .needed = topic link
    .subject = { topic-first } { deine } Anmerkungen { by-due-short }
    .body =
        { hello }

        { koenntest-du } mir { by-due } { deine } Anmerkungen { zum-thema } schreiben { in-place } { $focus ->
            [open] {""}
           *[given] , vor allem hierzu: { $focus }
        }?
        { $why }
        Lesezeit: etwa { $reading }.
        Hier ist alles: { $link }

        Vor allem interessiert mich:
        - { $questions }

        Schon entschieden und nicht mehr offen: { $settled }.
        { $line }

        { skip-booked }
        { review-silence }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Anmerkungen sind da.

review-reminder =
    .needed = topic link
    .subject = { topic-first } Anmerkungen noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-satz } mir { by-due } noch { deine } Anmerkungen { zum-thema } schreiben { in-place }?
        Hier ist alles: { $link }

        { review-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Anmerkungen sind da.

review-closing =
    .needed = topic result
    .subject = { topic-first } was aus { deinen } Anmerkungen wurde
    .body =
        { hello }

        danke für { deine } Anmerkungen { zum-thema }.
        { $result }
        { $line }
        Hier ist die neue Fassung: { $link }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Jemand hat Anmerkungen zur Arbeit einer Person.
comments =
    .needed = to topic points
    .subject = { topic-first } meine Anmerkungen
    .body =
        { hello }

        hier kommen meine Anmerkungen { zum-thema }.
        Danke für { $thanks }.
        Das ist mir aufgefallen:
        - { $points }

        Sie stehen auch als Kommentare im Text: { $link }

        { $silence ->
            [answer] { koenntest-du-one-satz } mir { by-due } sagen, was davon für { dich-one } passt?
            [ask-again] { koenntest-du-one-satz } mir { by-due } sagen, was davon für { dich-one } passt? { ask-again }
           *[nothing] Vielleicht hilft { dir-one } etwas davon weiter. Eine Antwort brauche ich nicht.
        }
        { $stuck ->
            [call] Wir können auch gern kurz telefonieren.
           *[none] {""}
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Fertige Arbeit, oder wie weit sie ist.
show-work =
    .needed = topic link
    .subject = { topic-first } { deine } Meinung { by-due-short }
    .body =
        { hello }

        { koenntest-du } { by-due } einen Blick auf etwas werfen und mir sagen, was { du } davon { haeltst } { in-place }?
        Worum es geht: { $topic }.
        { $why }
        { $line }
        Hier ist es: { $link }

        Das dauert etwa { $reading }.
        { skip-booked }

        Vor allem interessiert mich:
        - { $questions }

        { show-work-silence }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.

show-work-silence =
    { $silence ->
        [go-ahead] Wenn ich nichts höre, mache ich so weiter { und-dann }.
        [fine] { its-fine }
        [need-yes] Wenn alles passt, reicht mir ein kurzes „OK“. Bis dahin warte ich.
        [ask-again] { ask-again }
       *[nothing] Nichts anzumerken? Dann brauche ich keine Antwort.
    }

show-work-reminder =
    .needed = topic link
    .subject = { topic-first } { deine } Meinung noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-satz } { by-due } noch einen Blick auf etwas werfen und mir sagen, was { du } davon { haeltst }?
        Worum es geht: { $topic }.
        Hier ist es: { $link }

        { show-work-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.

show-work-closing =
    .needed = result
    .subject = { topic-first } was daraus wurde
    .body =
        { hello }

        danke fürs Anschauen.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Wie etwas gelaufen ist, und was man daraus lernt.
look-back =
    .needed = topic
    .subject = { topic-first } Rückblick, Notizen { by-due-short }
    .body =
        { hello }

        schauen wir schriftlich zurück { $topic ->
            [open] {""}
           *[given] auf „{ $topic }“
        }.
        { skip-booked }
        { $why }
        { schreib-satz } dafür { by-due } { $post ->
            [own] bitte ein paar Notizen { in-place }.
                Etwas zu jedem dieser Punkte:
                - { $points }
           *[usual] bitte ein paar Notizen { in-place }:
                - Was gut lief
                - Was schwierig war
                - Was wir nächstes Mal anders machen sollten
        }

        Hier ist die Seite dafür: { $link }

        { $tone ->
            [facts] Bitte nur, was passiert ist, nicht, wer schuld war.
           *[none] {""}
        }
        { look-back-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Notizen sind da.

look-back-reminder =
    .needed = topic
    .subject = { topic-first } { deine } Notizen noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-satz } { by-due } noch { deine } Notizen { zum-thema } schreiben { in-place }?
        { look-back-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Notizen sind da.

look-back-closing =
    .needed = topic result
    .subject = { topic-first } was wir daraus lernen
    .body =
        { hello }

        danke für { deine } Notizen { zum-thema }.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
