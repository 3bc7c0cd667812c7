### Etwas zum Wissen: Neuigkeiten, wie etwas geht, eine Aufnahme.

announcement =
    .needed = topic news
    .subject =
        { topic-first } { $todo ->
            [one] Neues und eine Bitte { by-due-short }
            [several] Neues und ein paar Bitten { by-due-short }
           *[none] das ist neu
        }
    .body =
        { hello }

        es gibt Neues { zum-thema }.
        { $news }
        Das gilt ab { $effective-date }.
        Wen es betrifft: { $whom }.
        { $why }
        Was gleich bleibt: { $same }.

        { $todo ->
            [one] Bitte { by-due } { $task }.
            [several] Bitte { by-due } erledigen:
                - { $steps }
           *[none] Zu tun ist dafür nichts.
        }
        { skip-booked }
        { $line }

        Mehr dazu: { $link }

        Fragen? Gern an { $contact }.

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.

how-to =
    .needed = topic steps
    .subject =
        { topic-first } { $todo ->
            [one] bitte { by-due-short } ausprobieren
           *[none] So klappt der Einstieg
        }
    .body =
        { hello }

        so klappt der Einstieg { $topic ->
            [open] {""}
           *[given] ins Thema „{ $topic }“
        } { $effective ->
            [open] {""}
           *[given] ab { $effective-date }
        }:
        - { $steps }

        { $why }
        Mehr dazu: { $link }

        { $todo ->
            [one] Bitte { by-due } einmal ausprobieren.
           *[none] Keine Fragen? Dann brauche ich keine Antwort.
        }
        { $line }
        Wenn etwas hakt: { $contact }.

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $effective-date }: Es geht los.

recording =
    .needed = topic link
    .subject = { topic-first } Aufnahme, Fragen { by-due-short }
    .body =
        { hello }

        ich habe { dir } etwas aufgenommen { colon-topic } { $reading ->
            [open] {""}
           *[given] (etwa { $reading })
        }.
        { $why }
        { $line }
        Hier ist es: { $link }

        Bitte { schick } mir { by-due } { deine } Fragen { in-place }.
        { $silence ->
            [need-yes] Eine kurze Zeile nach dem Anschauen hilft mir.
            [ask-again] { ask-again }
           *[nothing] Keine Fragen? Dann brauche ich keine Antwort.
        }
        Persönlich geht es auch: { $booked }.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Fragen sind da.

recording-closing =
    .needed = topic
    .subject = { topic-first } Antworten auf { deine } Fragen
    .body =
        { hello }

        danke für { deine } Fragen { zum-thema }.
        { $result }
        { $line }
        Hier sind die Antworten: { $link }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
