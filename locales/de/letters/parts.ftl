### Mehreres in einem Treffen: was schriftlich geht, und wofür man sich noch trifft.

parts-silence =
    { $silence ->
        [fine] { its-fine }
        [ask-again] { ask-again }
       *[nothing] Nichts zu ergänzen und keine Fragen? Dann brauche ich keine Antwort.
    }

parts =
    .needed = topic
    .subject =
        { topic-first } { $talking ->
            [open] {""}
           *[given] ein Teil
        } schriftlich { by-due-short }
    .body =
        { hello }

        hier sind unsere Punkte { zum-thema }.
        { $written ->
            [open] {""}
           *[given] { $talking ->
                [open] {""}
               *[given] Einen Teil davon können wir gut schriftlich klären.
            }
        }
        { $why }
        Bitte { by-due } { $written ->
            [open] {""}
           *[given] lesen und
        } { $read ->
            [questions] Fragen dazu stellen
           *[part] kurz etwas dazu schreiben
        } { in-place } { $written ->
            [open] .
           *[given] :
        }
        - { $written }

        { parts-silence }
        { $line }
        Mehr dazu: { $link }

        { $talking ->
            [open] {""}
           *[given] Danach treffen wir uns: { $meet } { on-length }.
                Bitte vorher schon einmal durchdenken:
        }
        - { $talking }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Was schriftlich geht, ist da.

parts-reminder =
    .needed = topic
    .subject = { topic-first } schriftlich, noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: Bitte { by-due } noch unsere Punkte { zum-thema } durchgehen { in-place }.
        { parts-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.

series-parts =
    .needed = meeting
    .subject = { meeting-first } neuer Ablauf { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] ich möchte beim Termin { called } { from-start } einen Teil schriftlich klären.
            [other] könnten wir beim Termin { called } { from-start } einen Teil schriftlich klären?
           *[team] wollen wir beim Termin { called } { from-start } einen Teil schriftlich klären?
        }
        { $why }

        Schriftlich { each-time } { in-place }:
        - { $written }

        Gemeinsam { comma-length } { until-now }:
        - { $talking }

        { series-answer }
        { series-silence }
        Wie es läuft, schauen wir uns gemeinsam an: { $check-date }.
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
        - { $start-date }: Ihr probiert es aus.
        - { $check-date }: Ihr schaut, wie es läuft.

series-parts-closing =
    .subject = { meeting-first } Wie läuft der neue Ablauf?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was bleiben soll.
