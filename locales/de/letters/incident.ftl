### Gerade ist etwas kaputt: wer dazukommen muss, und wo alle anderen mitlesen.

incident =
    .needed = topic join call place
    .subject =
        { $outage ->
            [down] Ausfall
            [security] Sicherheitsproblem
           *[problem] Störung
        } { colon-topic } { $place ->
            [open] {""}
           *[given] , Updates hier: { $place }
        }
    .body =
        { $outage ->
            [down] Gerade gibt es einen Ausfall
            [security] Es gibt vielleicht ein Sicherheitsproblem
           *[problem] Gerade gibt es eine Störung
        } { colon-topic } { $since ->
            [open] {""}
           *[given] (seit { $since-time })
        }.
        Betroffen: { $impact }.

        { $join ->
            [open] Bitte
           *[given] { $join }, bitte
        } { $call ->
            [open] gleich dazukommen.
           *[given] gleich dazukommen: { $call }
        }

        Alle anderen: bitte nicht in den Call kommen.
        Updates gibt es hier: { $place } { $every ->
            [open] {""}
           *[given] , { $every }
        }.
        Bis es behoben ist, bitte { $task }.
        { $line }

        { bye-short }
    .plan =
        - { $today }: Du schickst es ab, und wer gebraucht wird, kommt in den Call.

# Jedes Update.
incident-prompt =
    .needed = topic news
    .subject = { topic-first } aktueller Stand
    .body =
        { hello }

        hier der aktuelle Stand.
        { $news }

        Bis es behoben ist, bitte { $task }.
        { $line }
        Nächstes Update: { $check-time }.

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $check }: Du schickst das nächste.

incident-closing =
    .needed = topic
    .subject = { topic-first } läuft wieder
    .body =
        { hello }

        die Störung ist behoben { colon-topic }.
        { $result }
        Danke an { $helpers } für die Hilfe.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
