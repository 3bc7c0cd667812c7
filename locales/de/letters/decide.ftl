### Eine Entscheidung: vorgeschlagen, von einer Person freigegeben, aus Möglichkeiten gewählt,
### einer Person überlassen; und wie man sie festhält.

## Was keine Antwort heißt

proposal-silence =
    { $silence ->
        [go-ahead] Wenn ich nichts höre, lege ich los.
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
       *[need-yes] Ohne { dein-one } OK kann ich nicht weitermachen.
    }
poll-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] Ohne diese Antwort kann ich nicht auswählen.
           *[group] Mir ist eine Antwort von allen wichtig.
        }
        [ask-again] { ask-again }
       *[nothing] Alles gleich gut? Dann brauche ich keine Antwort.
    }

## Ein Vorschlag mit einem Tag für Einwände

proposal =
    .needed = topic proposal
    .subject =
        { topic-first } Vorschlag, { $silence ->
            [go-ahead] Einwände bitte
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
        { $why }
        Gelten würde das ab { $effective-date }.
        Der größte Haken daran: { $drawback }.
        Alle Details: { $link }

        { $silence ->
            [go-ahead] Spricht etwas dagegen? Dann bitte { by-due } melden { in-place }.
            [need-yes] Bitte { by-due } kurz Ja oder Nein sagen { in-place }.
            [ask-again] Spricht etwas dagegen? Dann bitte { by-due } melden { in-place }.
           *[nothing] Spricht etwas dagegen? Dann bitte { by-due } melden { in-place }.
        }
        { proposal-silence }
        { $choose ->
            [me] Danach entscheide ich.
            [decider] Die Entscheidung liegt danach bei { $decider }.
           *[none] {""}
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob jemand Einwände hat.
        - { $effective-date }: Es geht los.

proposal-reminder =
    .needed = topic
    .subject = { topic-first } Erinnerung, Einwände bitte { by-due-short }
    .body =
        { hello }

        kurze Erinnerung an meinen Vorschlag { zum-thema }. Spricht etwas dagegen? Dann { sag } es mir bitte { by-due } { in-place }.
        { proposal-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob jemand Einwände hat.

proposal-closing =
    .needed = topic result
    .subject = { topic-first } so machen wir es
    .body =
        { hello }

        die Entscheidung { zum-thema } steht.
        { $result }
        Los geht es ab { $effective-date }.
        Danke an { $helpers } fürs Mitdenken.
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
        Alle Details: { $link }

        Bitte { sag-one } mir { by-due } kurz Ja oder Nein.
        { $due-why }
        { approval-silence }

        Ein Wort reicht.
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast ein Ja oder ein Nein.

approval-reminder =
    .needed = to topic
    .subject = { topic-first } Erinnerung, { dein-one } OK { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-one } mir { by-due } Ja oder Nein sagen?
        Worum es geht: { $topic }.
        { approval-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast ein Ja oder ein Nein.

approval-closing =
    .needed = to
    .subject = { topic-first } danke für die schnelle Antwort
    .body =
        { hello }

        danke für die schnelle Antwort { zum-thema }.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

## Die Wahl zwischen Möglichkeiten

poll =
    .needed = topic options
    .subject = { topic-first } { deine } Wahl { by-due-short }
    .body =
        { hello }

        was wäre { dir } am liebsten { zum-thema }, und warum?
        { $why }
        Zur Wahl steht:
        - { $options }

        Alle Details: { $link }

        Bitte { antworte } { by-due } { in-place }.
        { poll-silence }
        { $choose ->
            [favourite] Die Variante mit den meisten Stimmen gewinnt.
            [decider] Die Entscheidung liegt danach bei { $decider }.
            [none] {""}
           *[me] Danach entscheide ich.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Antworten sind da.

poll-reminder =
    .needed = topic
    .subject = { topic-first } Erinnerung, { deine } Wahl { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: Was wäre { dir } am liebsten { zum-thema }? Bitte { antworte } { by-due } { in-place }.
        { poll-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Antworten sind da.

poll-closing =
    .needed = topic result
    .subject = { topic-first } die Wahl steht
    .body =
        { hello }

        danke für { deine } Antwort { zum-thema }.
        { $result }
        Los geht es ab { $effective-date }.
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
        Zum Hintergrund: { $link }

        { $limit ->
            [amount] { entscheidest-du-one } { $amount ->
                [open] {""}
               *[given] bis { $amount }
            } ganz allein. Nur wenn es teurer wird, { sprich-one } mich bitte kurz an.
            [condition] { entscheidest-du-one } ganz allein, Rücksprache braucht es keine.
                Einzige Bedingung: { $condition }.
           *[none] { entscheidest-du-one } ganz allein, Rücksprache braucht es keine.
        }
        Eine Entscheidung { by-due } wäre gut.
        Davon wissen sollten dann: { $tell }.
        Rat gibt es hier: { $contact }.

        { $silence ->
            [need-yes] Ein kurzes Ja, dass das klappt, brauche ich noch.
            [ask-again] { ask-again }
           *[nothing] Passt es gerade nicht? Ein kurzes Nein reicht, sonst liegt es bei { dir-one }.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Es ist entschieden.

delegation-reminder =
    .needed = to
    .subject = Erinnerung: { deine-one } Entscheidung { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { kannst-du-one } das { by-due } entscheiden? Es liegt weiter ganz bei { dir-one }.
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

        danke fürs Übernehmen und Entscheiden.
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

        hier zum Nachlesen, was entschieden ist { zum-thema }.
        { $result }
        { $why }
        Los geht es ab { $effective-date }.

        Zur Wahl stand:
        - { $options }

        { $choose ->
            [me] Die Entscheidung habe ich getroffen.
            [decider] Die Entscheidung lag bei { $decider }.
            [together] Wir haben das gemeinsam entschieden.
            [favourite] Das hatte die meisten Stimmen.
           *[none] {""}
        }
        Danke an { $helpers } fürs Mitdenken.
        Zum Hintergrund: { $link }

        Fragen? Gern hier: { $contact }.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.
