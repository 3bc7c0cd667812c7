### Jemand ist eine Zeit lang nicht da.

away-line =
    ich bin { from-start } { until-back } { $away ->
        [holiday] im Urlaub
        [leave] in einer Auszeit
        [parental] in Elternzeit
        [trip] auf Dienstreise
       *[away] nicht da
    }.
away-subject =
    { $away ->
        [holiday] Im Urlaub
        [leave] In einer Auszeit
        [parental] In Elternzeit
        [trip] Auf Dienstreise
       *[away] Nicht da
    } { from-start-short }
reach-line =
    { $reach ->
        [sometimes] Nachrichten lese ich in der Zeit nur ab und zu, bitte nicht auf mich warten.
        [urgent] Wenn es nicht warten kann, bin ich erreichbar { $how ->
            [open] {""}
           *[given] : { $how }
        }.
        [usual] Nachrichten lese ich wie sonst auch.
       *[none] Sobald ich weg bin, lese ich keine Nachrichten { $contact ->
            [open] {""}
           *[given] , dann hilft weiter: { $contact }
        }.
    }

absence-colleagues =
    .needed = start covers
    .subject =
        { away-subject }{ $due ->
            [open] {""}
           *[given] : Fragen bis { $due-short }
        }
    .body =
        { hello }

        { away-line }
        Solange sind für { dich } da:
        - { $covers }

        Hier ist meine Übergabe: { $link }

        Wenn { du } noch etwas von mir { brauchst } oder { $link ->
            [open] {""}
           *[given] in der Übergabe
        } etwas fehlt, { sag } mir bitte { by-due } Bescheid.
        { reach-line }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die letzten Fragen sind da.
        - { $start-date }: Du bist weg.

# Wer vertritt.
absence-cover =
    .needed = to start covers
    .subject = Vertretung { from-start-short }: Ja oder Nein { by-due-short }
    .body =
        { hello }

        { away-line }
        { koenntest-du-satz } mich vertreten?
        { $recipient ->
            [one] Darum geht es:
           *[group] So könnten wir es aufteilen:
        }
        - { $covers }

        Das { kannst-du } ohne mich entscheiden:
        - { $alone }

        { $line }
        Hier ist meine Übergabe: { $link }

        { sag-satz } mir bitte { by-due }, ob das passt oder was besser ginge.
        { $silence ->
            [nothing] Passt alles? Dann brauche ich keine Antwort.
            [answer] { $recipient ->
                [one] Ein Ja brauche ich noch, bevor ich gehe.
               *[group] Ein Ja brauche ich noch von allen, bevor ich gehe.
            }
           *[ask-again] { ask-again }
        }
        { reach-line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, wer was übernimmt.
        - { $start-date }: Du bist weg.
        - { $back-date }: Du bist wieder da.

absence-cover-reminder =
    .needed = to
    .subject = Kurze Erinnerung: Vertretung { from-start-short }
    .body =
        { hello }

        kurze Erinnerung: { sag-satz } mir bitte { by-due }, ob { du } mich vertreten { kannst }.
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, wer was übernimmt.

absence-cover-closing =
    .needed = to
    .subject = Wieder da, und danke
    .body =
        { hello }

        danke für die Vertretung in dieser Zeit.
        Ist noch etwas offen? Eine Zeile reicht.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

absence-clients =
    .needed = start contact
    .subject =
        { away-subject }{ $contact ->
            [open] {""}
           *[given] , solange hilft: { $contact }
        }
    .body =
        { hello }

        { away-line }
        Solange hilft gern weiter: { $contact }.

        Wenn { du } vorher noch etwas von mir { brauchst }, { sag } mir bitte { by-due } Bescheid.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die letzten Fragen sind da.
        - { $start-date }: Du bist weg.

# Was das Mailprogramm von selbst antwortet. Es geht an alle, also grüßt es niemanden mit Namen.
auto-reply =
    .subject = Nicht da { until-back }
    .body =
        Danke für die Nachricht. Ich bin { until-back } nicht da { $reach ->
            [sometimes] und lese Nachrichten nur ab und zu
            [urgent] {""}
            [usual] , lese Nachrichten aber wie sonst
           *[none] und lese sie erst, wenn ich zurück bin
        }.
        Wenn es nicht warten kann, hilft weiter: { $contact }.

        Solange sind da:
        - { $covers }

        { $line }

        { bye-greetings }
    .plan =
        - { $start-date }: Du schaltest sie ein.
        - { $back-date }: Du schaltest sie aus.
