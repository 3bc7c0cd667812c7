### Man trifft sich: eine Einladung, erst schreiben und dann kurz treffen, Gespräche zu zweit.

invitation =
    .needed = topic questions
    .subject = { topic-first } Treffen { comma-meet }?
    .body =
        { hello }

        können wir uns { zum-thema } zusammensetzen?
        Mein Vorschlag: { $meet } { on-length }.
        { $why }
        Treffpunkt: { $room }.
        Hier geht es zum Call: { $call }

        Das möchte ich mit { dir } klären:
        - { $questions }

        Ziel: { $outcome }.
        Einstieg: { $joining }.
        { $line }
        Bitte mitbringen: { $bring }.
        Bitte vorher lesen: { $link }

        { $silence ->
            [answer] Bitte { by-due } kurz zu- oder absagen.
            [expect] Klappt es nicht? Dann bitte { by-due } kurz absagen. Sonst gehe ich von einem Ja aus.
            [ask-again] { ask-again }
           *[nothing] { $recipient ->
                [one] Passt der Termin nicht? Dann einfach einen anderen vorschlagen.
               *[group] Nichts dazu beizutragen? Dann ist Absagen völlig in Ordnung.
            }
        }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr trefft euch.

invitation-reminder =
    .needed = topic
    .subject = { topic-first } Erinnerung, Treffen { comma-meet }
    .body =
        { hello }

        kurze Erinnerung an unser Treffen { zum-thema } { $meet ->
            [open] {""}
           *[given] : { $meet }
        } { on-length }.
        Bitte vorher lesen: { $link }

        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr trefft euch.

invitation-closing =
    .needed = topic result
    .subject = { topic-first } was herausgekommen ist
    .body =
        { hello }

        danke für das Gespräch { zum-thema }.
        { $result }

        So geht es weiter:
        - { $steps }

        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Zum Kennenlernen, zum Feiern: ohne Agenda.
get-together =
    .subject = Wollen wir uns treffen? { $meet ->
            [open] {""}
           *[given] { $meet-date }
        }
    .body =
        { hello }

        wollen wir uns treffen, einfach so?
        Mein Vorschlag: { $meet } { on-length }.
        { $why }
        Treffpunkt: { $room }.
        Hier geht es zum Call: { $call }

        Es gibt keine Agenda und nichts vorzubereiten.
        Bitte mitbringen: { $bring }.

        { $silence ->
            [answer] Bitte { by-due } kurz zu- oder absagen.
           *[nothing] Keine Zeit? Kein Problem, eine Antwort ist nicht nötig.
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr trefft euch.

# Das meiste schriftlich, dann ein kurzes Treffen für den Rest.
write-first =
    .needed = topic link
    .subject = { topic-first } { deine } Gedanken { by-due-short }
    .body =
        { hello }

        { koenntest-du } { by-due } { deine } Gedanken { zum-thema } aufschreiben { in-place }? Dann treffen wir uns nur noch für das, was offen bleibt.
        { $why }
        Hier ist alles: { $link }

        Zur Wahl stehen:
        - { $options }

        Vor allem interessiert mich:
        - { $questions }

        Für den Rest treffen wir uns: { $meet } { comma-length } { until-now }.
        Treffpunkt: { $room }.
        Dabei sein müssen nur: { $joining }.
        { $choose ->
            [me] { i-decide }
            [decider] Die Entscheidung liegt danach bei { $decider }.
            [together] Dort entscheiden wir dann gemeinsam.
           *[none] {""}
        }

        { $silence ->
            [answer] { $recipient ->
                [one] Vor dem Treffen brauche ich noch eine Zeile dazu.
               *[group] Vor dem Treffen brauche ich von allen eine Zeile dazu.
            }
            [ask-again] { ask-again }
            [cancel] Wenn nichts mehr offen ist, sage ich das Treffen ab.
           *[nothing] Nichts zu ergänzen? Dann brauche ich keine Antwort.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Gedanken sind da.
        - { $meet }: Ihr trefft euch für den Rest.

write-first-reminder =
    .needed = topic link
    .subject = { topic-first } { deine } Gedanken noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-satz } { by-due } noch { deine } Gedanken { zum-thema } aufschreiben { in-place }? Dann treffen wir uns nur für das, was offen bleibt.
        Hier ist alles: { $link }

        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Gedanken sind da.

write-first-invitation =
    .needed = topic link
    .subject =
        { topic-first } was noch offen ist{ $meet ->
            [open] {""}
           *[given] , { $meet-short }
        }
    .body =
        { hello }

        treffen wir uns für das, was { zum-thema } noch offen ist { $meet ->
            [open] {""}
           *[given] : { $meet }
        } { on-length }.
        Bitte vorher lesen: { $link }

        { $silence ->
            [answer] Klappt es nicht? Dann bitte kurz absagen.
            [ask-again] { ask-again }
            [cancel] Wenn nichts mehr offen ist, sage ich ab.
           *[nothing] Nichts mehr offen? Dann ist Absagen völlig in Ordnung.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr trefft euch für den Rest.

write-first-closing =
    .needed = topic result
    .subject = { topic-first } was herausgekommen ist
    .body =
        { hello }

        danke für { deine } Gedanken { zum-thema }.
        { $result }
        Danke auch an { $helpers } fürs Mitdenken.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Zwei Menschen, die sich regelmäßig treffen: Updates schriftlich, die Zeit für die Person.
one-to-one =
    .needed = to place
    .subject = Unsere 1:1s { from-start-short }: Was { meinst-du-one }?
    .body =
        { hello }

        ich habe über unsere 1:1s { booked-day } nachgedacht.
        { $lately ->
            [new] Ich möchte, dass wir damit gut starten.
            [none] {""}
           *[updates] Zuletzt ging es dort vor allem um Status-Updates, und ich glaube, daraus können wir mehr machen.
        }
        Wollen wir Updates { from-start } { each-time } aufschreiben { in-place } und im Gespräch über das reden, was { $whose ->
            [mine] mich
            [both] uns
           *[theirs] { dich-one }
        } beschäftigt { $focus ->
            [open] {""}
           *[given] : { $focus }
        }?

        { $give-back ->
            [either] Und wenn einmal nichts ansteht, können wir beide die Zeit zurückgeben.
           *[none] {""}
        }

        Was { meinst-du-one }?
        { $silence ->
            [next-time] Eine Antwort brauche ich nicht, wir reden beim nächsten Mal darüber.
            [ask-again] { ask-again }
           *[stays] Das eilt nicht. Bis wir uns einig sind, bleibt alles, wie es ist.
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $start-date }: Das erste ohne Updates.
