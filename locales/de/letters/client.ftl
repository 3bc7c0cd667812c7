### An Kundinnen, Kunden und Partner.

ziel =
    { $goal ->
        [open] {""}
       *[given] (Ziel: { $goal })
    }

# Ein Stand statt eines Anrufs.
client-update =
    .needed = to topic done next
    .subject =
        { topic-first } Stand { $need ->
            [open] {""}
           *[given] und eine Bitte bis { $due-short }
        }
    .body =
        { hello }

        unseren Termin { booked-full } können wir aus meiner Sicht ausfallen lassen.
        { $going ->
            [on-track] Wir liegen gut im Plan { ziel }.
            [mostly] Wir liegen weitgehend im Plan { ziel }.
            [behind] Wir liegen etwas hinter dem Plan { ziel }.
           *[none] {""}
        }
        { $why }
        Hier das Wichtigste:
        - Fertig: { $done }
        - Als Nächstes: { $next }
        - Was uns noch fehlt: { $need }, bitte { by-due }. { $later ->
            [open] {""}
           *[given] Falls es später wird: { $later }.
        }

        { $talk ->
            [keep] Lieber doch sprechen? Eine kurze Nachricht genügt, ich halte die Zeit frei.
           *[tell] Lieber doch sprechen? Eine kurze Nachricht genügt.
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Was du brauchst, ist da.

client-update-reminder =
    .needed = to need
    .subject = Kurze Erinnerung { $need ->
            [open] {""}
           *[given] : { $need }
        } { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { koenntest-du-satz } uns { by-due } noch etwas schicken { $need ->
            [open] {""}
           *[given] : { $need }
        }?
        { $later ->
            [open] Falls das schwierig ist, genügt eine kurze Nachricht.
           *[given] Falls es später wird: { $later }. Falls das schwierig ist, genügt eine kurze Nachricht.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Was du brauchst, ist da.

# Das erste Treffen mit jemandem von außen.
outside-first =
    .needed = to topic
    .subject = { topic-first } Kennenlernen { comma-meet }?
    .body =
        { hello }

        ich würde { dich } gern kennenlernen { $topic ->
            [open] {""}
           *[given] und über das Thema „{ $topic }“ sprechen
        }.
        { $why }
        Passt { dir } { $meet } { on-length }? Sonst { nenn } einfach einen anderen Termin.
        Treffpunkt: { $room }.
        Hier geht es zum Call: { $call }

        Das würde ich gern besprechen:
        - { $points }

        Von uns wäre noch dabei: { $joining }.
        Bitte mitbringen: { $bring }.
        Zum Lesen vorab: { $link }

        Ein kurzes Ja { by-due } wäre schön.
        { $silence ->
            [ask-again] { ask-again }
            [nothing] Lieber nicht? Dann ist keine Antwort nötig.
           *[another-day] Wenn ich nichts höre, schlage ich einen anderen Tag vor.
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob der Termin passt.
        - { $meet }: Ihr trefft euch.

outside-first-reminder =
    .needed = to
    .subject = { topic-first } Passt das Kennenlernen { $meet ->
            [open] {""}
           *[given] ({ $meet-short })
        }?
    .body =
        { hello }

        kurze Erinnerung: Passt der vorgeschlagene Termin zum Kennenlernen { $meet ->
            [open] {""}
           *[given] ({ $meet })
        }? Sonst { nenn } einfach einen anderen.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr trefft euch.

outside-first-closing =
    .needed = to
    .subject = Danke für das Treffen { $meet ->
            [open] {""}
           *[given] ({ $meet-date })
        }
    .body =
        { hello }

        vielen Dank für das Treffen.
        { $result }

        So geht es weiter:
        - { $steps }

        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
