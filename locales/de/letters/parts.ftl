### Mehreres in einem Treffen: was schriftlich geht, und wofür man sich noch trifft.

parts =
    .needed = topic
    .subject = { topic-first } schriftlich { by-due-short }
    .body =
        { hello }

        vieles { zum-thema } geht schriftlich.
        { $why }

        { schreib-satz } bitte { by-due } etwas dazu { in-place }.

        Schriftlich geht:
        - { $written }

        { $talking ->
            [open] {""}
           *[given] Danach treffen wir uns: { $meet } { comma-length }.
        }
        Dann geht es um:
        - { $talking }
        Vorher zu lesen: { $link }

        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Nichts zu ergänzen? Dann brauche ich keine Antwort.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Was schriftlich geht, ist da.

parts-reminder =
    .needed = topic
    .subject = { topic-first } noch schriftlich { by-due-short }
    .body =
        { hello }

        nur zur Erinnerung: { schreib } bitte { by-due } etwas { zum-thema } { in-place }.
        Nichts zu ergänzen? Dann brauche ich keine Antwort.
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
            [me] ich möchte den Termin { called } { from-start } anders aufteilen.
            [other] könnten wir den Termin { called } { from-start } anders aufteilen?
           *[team] wollen wir den Termin { called } { from-start } anders aufteilen?
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
