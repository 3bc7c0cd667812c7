### Ein regelmäßiger Termin, der endet, kürzer, seltener oder besser wird; einer, der ausfällt.
### Merkmal owner: Wem er gehört, sagt es an; andere fragen.

series-silence =
    { $silence ->
        [go-ahead] Wenn ich nichts höre, setze ich das so um { und-dann }.
        [ask-again] { ask-again }
       *[nothing] { $owner ->
            [me] Einverstanden? Dann brauche ich keine Antwort.
            [other] Ohne Antwort bleibt alles wie bisher.
           *[team] Beides recht? Dann ist keine Antwort nötig.
        }
    }
series-answer =
    { sag-satz } mir bitte { by-due } { $owner ->
        [me] , wenn das nicht passt
        [other] , ob das passt
       *[team] { in-place }, ob das passt
    }.

# Die letzte Zeile eines Briefs, der etwas beendet.
bye-thanks =
    Danke { $thanks ->
        [open] {""}
       *[given] für { $thanks }
    } und viele Grüße\
    { $from }

# Die Frage, wenn es eine Weile ausprobiert ist.
series-look =
    wir probieren das jetzt schon eine Weile. Wie läuft es für { dich }?
    Lassen wir es so, ändern wir etwas, oder gehen wir zurück?
    Eine Zeile { by-due } reicht { in-place }.
series-look-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] Mir hilft jede Rückmeldung.
           *[group] Mir ist eine Zeile von allen wichtig.
        }
        [ask-again] { ask-again }
       *[nothing] Alles gut so? Dann brauche ich keine Antwort.
    }

last-one =
    { $last ->
        [open] {""}
       *[given] (letzter Termin: { $last-date })
    }
series-end =
    .needed = meeting
    .subject =
        { meeting-first } { $owner ->
            [me] Termin fällt { from-start-short } weg
            [other] Termin { from-start-short } wegfallen lassen?
           *[team] Termin { from-start-short } wegfallen lassen?
        }
    .body =
        { hello }

        { $owner ->
            [me] ich möchte { $meeting ->
                [open] uns diese Zeit zurückgeben
               *[given] den Termin „{ $meeting }“ streichen und uns diese Zeit zurückgeben
            }.
            [other] könnten wir { $meeting ->
                [open] diese Zeit anders nutzen
               *[given] den Termin „{ $meeting }“ streichen und diese Zeit anders nutzen
            }?
           *[team] wollen wir { $meeting ->
                [open] diese Zeit anders nutzen
               *[given] den Termin „{ $meeting }“ streichen und diese Zeit anders nutzen
            }?
        }
        { $why }
        { $owner ->
            [me] Ab { $start-date } sage ich alle weiteren Termine ab { last-one }.
            [other] Frei hätten wir die Zeit ab { $start-date } { last-one }.
           *[team] Frei hätten wir die Zeit ab { $start-date } { last-one }.
        }

        { $line }
        Was noch offen ist, steht hier: { $link }

        { sag-satz } mir bitte { by-due } { $owner ->
            [me] , wenn wir ihn doch noch brauchen
            [other] , ob das passt
           *[team] { in-place }, ob das passt
        }.
        { series-silence }

        { bye-thanks }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
        - { $start-date }: Die Zeit ist frei.

series-shorter =
    .needed = meeting length
    .subject = { meeting-first } kürzer { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] ich möchte den Termin { called } kürzen.
            [other] könnten wir den Termin { called } kürzen?
           *[team] wollen wir den Termin { called } kürzen?
        }
        { $why }
        Mein Vorschlag: { from-start } nur noch { $often ->
            [open] {""}
           *[given] { $often }
        } { $length } { until-now }.

        { $place ->
            [open] {""}
           *[given] Reine Neuigkeiten schreiben wir { each-time } hierhin: { $place }.
        }
        { $line }

        { series-answer }
        { series-silence }
        Wie es läuft, schauen wir uns gemeinsam an: { $check-date }.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
        - { $start-date }: Der erste kürzere Termin.
        - { $check-date }: Ihr schaut, wie es läuft.

series-rarer =
    .needed = meeting often
    .subject = { meeting-first } seltener { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] ich möchte, dass der Termin { called } seltener stattfindet.
            [other] könnte der Termin { called } seltener stattfinden?
           *[team] wollen wir den Termin { called } seltener ansetzen?
        }
        { $why }
        Mein Vorschlag: { from-start } { $often }.
        Dauer dann jeweils: { $length }.

        { $place ->
            [open] {""}
           *[given] Reine Neuigkeiten schreiben wir { each-time } hierhin: { $place }.
        }
        { $line }

        { series-answer }
        { series-silence }
        Wie es läuft, schauen wir uns gemeinsam an: { $check-date }.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
        - { $start-date }: Der neue Rhythmus beginnt.
        - { $check-date }: Ihr schaut, wie es läuft.

series-better =
    .needed = meeting changes
    .subject = { meeting-first } { deine } Ideen { by-due-short }
    .body =
        { hello }

        { $owner ->
            [me] ich möchte mehr aus unserem Termin { called } machen.
            [other] könnten wir mehr aus dem Termin { called } machen?
           *[team] wollen wir mehr aus unserem Termin { called } machen?
        }
        { $why }
        { $line }
        Das könnten wir { from-start } ändern:
        - { $changes }

        Was { wuerdest-du } ändern? Eine Zeile { by-due } reicht { in-place }.
        { series-silence }
        Wie es läuft, schauen wir uns gemeinsam an: { $check-date }.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
        - { $start-date }: Ihr probiert es aus.
        - { $check-date }: Ihr schaut, wie es läuft.

series-shorter-closing =
    .subject = { meeting-first } Reicht die kürzere Zeit?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was bleiben soll.

series-rarer-closing =
    .subject = { meeting-first } Passt der neue Rhythmus?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was bleiben soll.

series-better-closing =
    .subject = { meeting-first } Was bringen die Änderungen?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was bleiben soll.

# Ein Termin, den diesmal niemand braucht.
cancel =
    .needed = meeting
    .subject =
        { meeting-first } { $owner ->
            [me] Termin fällt aus
            [other] Termin ausfallen lassen
           *[team] Termin ausfallen lassen
        } { booked-date }{ $owner ->
            [me] {""}
            [other] ?
           *[team] ?
        }
    .body =
        { hello }

        { $owner ->
            [me] lassen wir den Termin { called } { booked-date } diesmal ausfallen.
            [other] könnten wir den Termin { called } { booked-date } diesmal ausfallen lassen?
           *[team] könnten wir den Termin { called } { booked-date } diesmal ausfallen lassen?
        }
        { $why }
        { $line }
        Was noch offen ist, steht hier: { $link }

        { sag-satz } mir bitte { by-due } { $owner ->
            [me] , wenn es doch etwas zu besprechen gibt
            [other] , ob das passt
           *[team] { in-place }, wenn es doch etwas zu besprechen gibt
        }.
        { $silence ->
            [go-ahead] Wenn ich nichts höre, sage ich ihn ab.
            [ask-again] { ask-again }
           *[nothing] { $owner ->
                [me] Sonst brauche ich keine Antwort.
                [other] Wenn er stattfinden soll, brauche ich keine Antwort.
               *[team] Sonst ist keine Antwort nötig.
            }
        }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, ob ihn jemand braucht.
