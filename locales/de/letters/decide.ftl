### Eine Entscheidung: vorgeschlagen, von einer Person freigegeben, aus Möglichkeiten gewählt,
### einer Person überlassen; und wie man sie festhält.

## Was keine Antwort heißt

proposal-silence =
    { $silence ->
        [go-ahead] Wenn ich nichts höre, lege ich los { und-dann }.
        [fine] { its-fine }
        [need-yes] { $recipient ->
            [one] Ohne ein Ja lege ich nicht los.
           *[group] Ich lege erst los, wenn von allen ein Ja da ist.
        }
        [ask-again] { ask-again }
       *[nothing] Keine Einwände? Dann brauche ich keine Antwort.
    }
approval-silence =
    { $silence ->
        [no] Wenn ich nichts höre, nehme ich das als Nein.
        [ask-again] { ask-again }
       *[need-yes] Ohne { dein-one } OK kann ich nicht weitermachen { $later ->
            [open] {""}
           *[given] : { $later }
        }.
    }
poll-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] Ohne Antwort kann ich nicht auswählen.
           *[group] Mir ist eine Antwort von allen wichtig.
        }
        [go-ahead] Wenn ich bis dahin nichts höre, lege ich los.
        [ask-again] { ask-again }
       *[nothing] { $recipient ->
            [one] Alles gleich gut? Dann brauche ich keine Antwort.
           *[group] Wer nicht antwortet, überlässt die Wahl den anderen.
        }
    }

## Ein Vorschlag mit einem Tag für Einwände

proposal =
    .needed = topic proposal
    .subject =
        { topic-first } Vorschlag, { $silence ->
            [go-ahead] Einwände bitte
            [fine] Einwände bitte
            [need-yes] Ja oder Nein bitte
            [ask-again] Einwände bitte
           *[nothing] Einwände bitte
        } { by-due-short }
    .body =
        { hello }

        ich habe einen Vorschlag { zum-thema }{ $proposal ->
            [open] {""}
           *[given] : { $proposal }
        }.
        Gelten würde das ab { $effective-date }.
        { $why }
        Der größte Haken daran: { $drawback }.

        Verglichen habe ich:
        - { $options }

        Besprochen habe ich es schon mit { $heard }.
        { $line }
        Alle Details: { $link }

        Bitte { sag } mir { by-due } { in-place } { $silence ->
            [go-ahead] , wenn etwas dagegenspricht
            [fine] , wenn etwas dagegenspricht
            [need-yes] kurz Ja oder Nein
            [ask-again] , wenn etwas dagegenspricht
           *[nothing] , wenn etwas dagegenspricht
        }.
        { skip-booked }
        { $choose ->
            [me] { i-decide }
            [decider] Die Entscheidung liegt danach bei { $decider }.
           *[none] {""}
        }
        { proposal-silence }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob jemand Einwände hat.
        - { $effective-date }: Es geht los.

proposal-reminder =
    .needed = topic
    .subject = { topic-first } Einwände noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung an meinen Vorschlag { zum-thema }. Wenn etwas dagegenspricht, { sag } es mir bitte { by-due } { in-place }.
        { proposal-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob jemand Einwände hat.

proposal-closing =
    .needed = topic result
    .subject = { topic-first } So machen wir es
    .body =
        { hello }

        die Entscheidung { zum-thema } steht.
        { $result }
        Das gilt ab { $effective-date }.
        Danke an { $helpers } fürs Mitdenken.
        Noch keine Rückmeldung gibt es von { $missing }.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.

## Das OK einer Person

approval =
    .needed = to topic
    .subject =
        { topic-first } { dein-one } OK { $amount ->
            [open] {""}
           *[given] für { $amount }
        } { by-due-short }
    .body =
        { hello }

        { koenntest-du-one } mir { dein-one } OK { $amount ->
            [open] {""}
           *[given] für { $amount }
        } geben?
        Worum es geht: { $topic }.
        { $facts }

        { $line }
        Alle Details: { $link }

        Bitte { sag-one } mir { by-due } kurz Ja oder Nein.
        { $due-why }
        { approval-silence }

        Ein Wort reicht.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast ein Ja oder ein Nein.

approval-reminder =
    .needed = to topic
    .subject = { topic-first } { dein-one } OK noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-one-satz } mir { by-due } Ja oder Nein sagen?
        Worum es geht: { $topic }.
        { approval-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast ein Ja oder ein Nein.

approval-closing =
    .needed = to
    .subject = { topic-first } danke
    .body =
        { hello }

        danke für die Antwort { zum-thema }.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

## Die Wahl zwischen Möglichkeiten

poll-ask =
    { $vote ->
        [several] Was kommt infrage? Mehrere Antworten sind möglich.
       *[one] Was passt am besten?
    }

poll =
    .needed = topic options
    .subject = { topic-first } { deine } Wahl { by-due-short }
    .body =
        { hello }

        eine kurze Frage: { poll-ask }
        Worum es geht: { $topic }.
        { $why }
        Zur Wahl stehen:
        - { $options }

        Besprochen habe ich es schon mit { $heard }.
        { $line }
        Alle Details: { $link }

        Bitte { antworte } { by-due } { in-place }.
        { skip-booked }
        { $choose ->
            [favourite] Was die meisten Stimmen hat, gilt.
            [decider] Die Entscheidung liegt danach bei { $decider }.
            [none] {""}
           *[me] { i-decide }
        }
        { poll-silence }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Antworten sind da.

poll-reminder =
    .needed = topic
    .subject = { topic-first } { deine } Wahl noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { poll-ask }
        Worum es geht: { $topic }.
        Bitte { antworte } { by-due } { in-place }.
        { poll-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Antworten sind da.

poll-closing =
    .needed = topic result
    .subject = { topic-first } Die Wahl steht
    .body =
        { hello }

        danke für { deine-antwort } { zum-thema }.
        { $result }
        Das gilt ab { $effective-date }.
        Noch keine Rückmeldung gibt es von { $missing }.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.

## Eine Person entscheidet allein

delegation =
    .needed = to task
    .subject =
        { deine-one-satz } Entscheidung { by-due-short }{ $task ->
            [open] {""}
           *[given] : { $task }
        }
    .body =
        { hello }

        { koenntest-du-one } { $task }?
        { $facts }
        { $line }
        Zum Hintergrund: { $link }

        { $limit ->
            [amount] { du-hast-one } { $amount ->
                [open] {""}
               *[given] bis { $amount }
            } freie Hand. Nur wenn es teurer wird, { sprich-one } mich bitte kurz an.
            [condition] { du-hast-one } freie Hand, auch ohne Rücksprache mit mir.
                Einzige Bedingung: { $condition }.
           *[none] { du-hast-one } freie Hand, auch ohne Rücksprache mit mir.
        }
        Bitte { entscheide-one } { by-due }.
        Danach sollten davon wissen: { $tell }.
        Rat gibt es hier: { $contact }.

        { $silence ->
            [need-yes] Bitte { sag-one } mir noch kurz, ob das klappt.
            [ask-again] { ask-again }
           *[nothing] Eine Antwort brauche ich nur, wenn es gerade nicht passt.
        }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Es ist entschieden.

delegation-reminder =
    .needed = to
    .subject = { deine-one-satz } Entscheidung noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-one-satz } das { by-due } entscheiden? Es liegt weiter ganz bei { dir-one }.
        Falls dafür noch etwas von mir fehlt, reicht eine kurze Nachricht.
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Es ist entschieden.

delegation-closing =
    .needed = to
    .subject = Danke fürs Entscheiden
    .body =
        { hello }

        danke fürs Übernehmen.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

## Was entschieden wurde, auch als Datei

record =
    .needed = topic result
    .subject = { topic-first } die Entscheidung
    .body =
        { hello }

        hier zum Nachlesen die Entscheidung { zum-thema }.
        { $result }
        Das gilt ab { $effective-date }.
        { $why }
        { $line }

        Zur Wahl standen:
        - { $options }

        { $choose ->
            [me] Die Entscheidung habe ich getroffen.
            [decider] Die Entscheidung lag bei { $decider }.
            [together] Wir haben das gemeinsam entschieden.
            [favourite] Das hatte die meisten Stimmen.
           *[none] {""}
        }
        Danke an { $helpers }.
        Vorher gefragt: { $heard }.
        Noch keine Rückmeldung gibt es von { $missing }.
        Zum Nachschlagen steht es hier: { $kept }.
        Zum Hintergrund: { $link }

        Fragen? Gern an { $contact }.

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.
