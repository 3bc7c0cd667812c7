### Jemand braucht etwas: eine Antwort, Hilfe, eine Idee, einen Teil der Arbeit, ein Lebenszeichen.

problem-silence =
    { $silence ->
        [answer] Auch „keine Idee“ hilft mir weiter.
        [ask-again] { ask-again }
       *[nothing] Keine Idee? Dann brauche ich keine Antwort.
    }
question-silence =
    { $silence ->
        [answer] Eine kurze Antwort reicht, auch „weiß ich nicht“.
        [ask-again] { ask-again }
       *[nothing] Dazu nichts bekannt? Dann brauche ich keine Antwort.
    }
plan-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] Ohne diesen Teil kann ich nicht planen.
           *[group] Ich brauche von allen eine Zeile.
        }
        [ask-again] { ask-again }
       *[nothing] Nichts zu ergänzen? Dann brauche ich keine Antwort.
    }

question =
    .needed = topic questions
    .subject = { topic-first } Frage, Antwort bitte { by-due-short }
    .body =
        { hello }

        { koenntest-du } mir { by-due } kurz weiterhelfen { in-place }?
        Worum es geht: { $topic }.
        { $why }

        Das wüsste ich gern:
        - { $questions }

        { $line }
        Zum Hintergrund: { $link }

        { skip-booked }
        { question-silence }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast eine Antwort.

question-reminder =
    .needed = topic
    .subject = { topic-first } { deine-antwort } noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung an meine Frage { zum-thema }: { koenntest-du-satz } mir { by-due } antworten { in-place }?
        { question-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du hast eine Antwort.

question-closing =
    .needed = result
    .subject = { topic-first } was herauskam
    .body =
        { hello }

        danke für { deine-antwort } { zum-thema }.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

request =
    .needed = topic task
    .subject = { topic-first } { kannst-du-satz } { by-due-short } helfen?
    .body =
        { hello }

        ich brauche { deine } Hilfe { beim-thema }.
        { $why }
        { koenntest-du-satz } { by-due } { $task }?

        { $facts }
        { $line }
        Zum Hintergrund: { $link }

        { $silence ->
            [nothing] Wenn es klappt, bitte kurz zusagen. Geht es nicht? Dann brauche ich keine Antwort.
            [ask-else] Ein kurzes Ja oder Nein, bitte. Wenn ich nichts höre, frage ich jemand anderen.
           *[ask-again] Ein kurzes Ja oder Nein, bitte. { ask-again }
        }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Es ist erledigt, oder du weißt, dass es nicht geht.

request-reminder =
    .needed = topic task
    .subject = { topic-first } { kannst-du-satz } noch { by-due-short } helfen?
    .body =
        { hello }

        kurze Erinnerung: Ich brauche noch { deine } Hilfe { beim-thema }.
        { koenntest-du-satz } { by-due } { $task }?
        Ein kurzes Ja oder Nein, bitte.
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Es ist erledigt, oder du weißt, dass es nicht geht.

request-closing =
    .subject = { topic-first } danke
    .body =
        { hello }

        danke für die Hilfe { beim-thema }.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

problem =
    .needed = topic
    .subject = { topic-first } { hast-du-satz } { by-due-short } eine Idee?
    .body =
        { hello }

        ich komme hier nicht weiter { colon-topic }. { hast-du-satz } eine Idee?
        { $news }
        { $tried }
        { $line }
        Hier zu sehen: { $link }

        Vor allem wüsste ich gern:
        - { $questions }

        Bitte { antworte } { by-due } { in-place }.
        { skip-booked }
        { problem-silence }
        { $stuck ->
            [call] Wenn wir schriftlich nicht weiterkommen, lade ich zu einem kurzen Gespräch ein.
            [hour] Kommen wir nicht weiter, machen wir eine Stunde aus, in der wir uns direkt hin und her schreiben.
           *[none] {""}
        }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Ideen sind da.

problem-reminder =
    .needed = topic
    .subject = { topic-first } { hast-du-satz } noch eine Idee { by-due-short }?
    .body =
        { hello }

        ich komme hier immer noch nicht weiter { colon-topic }. { hast-du-satz } eine Idee? Bitte { antworte } { by-due } { in-place }.
        { problem-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Ideen sind da.

problem-closing =
    .needed = topic result
    .subject = { topic-first } gelöst
    .body =
        { hello }

        das Problem ist gelöst { colon-topic }.
        { $result }
        Danke an { $helpers } für die Hilfe.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

plan-work =
    .needed = topic place
    .subject = { topic-first } Planung, { dein } Teil { by-due-short }
    .body =
        { hello }

        ich möchte das gern schriftlich mit { dir } planen { colon-topic }.
        { skip-booked }
        { $why }
        Bitte { schreib } { by-due } { deinen } Teil dazu { in-place }:
        - Was { du } übernehmen { kannst }
        - Bis wann
        - Was dafür noch von anderen nötig ist

        { $line }
        Was schon klar ist, steht hier: { $link }

        { $choose ->
            [decider] Den fertigen Plan gibt es danach von { $decider }.
            [none] {""}
           *[me] Daraus mache ich dann den Plan.
        }
        { plan-silence }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Alle Teile sind da.

plan-work-reminder =
    .needed = topic
    .subject = { topic-first } { dein } Teil noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { schreib-satz } bitte { by-due } noch { deinen } Teil dazu { in-place }. Was { du } übernehmen { kannst }, bis wann, und was dafür noch von anderen nötig ist.
        { plan-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Alle Teile sind da.

plan-work-closing =
    .needed = topic
    .subject = { topic-first } der Plan
    .body =
        { hello }

        danke fürs gemeinsame Planen.
        { $result }
        { $line }
        Hier ist der Plan: { $link }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Eine kurze Nachricht an eine Person statt eines Termins.
check-in =
    .needed = to
    .subject = { topic-first } kurze Nachfrage
    .body =
        { hello }

        wie läuft es { $topic ->
            [open] {""}
           *[given] mit dem Thema „{ $topic }“
        }? { brauchst-du-one-satz } etwas von mir?
        { $why }
        { $line }

        Vor allem interessiert mich:
        - { $questions }

        Ein, zwei Zeilen { by-due } reichen.
        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Alles gut? Dann brauche ich keine Antwort.
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, wie es läuft.
