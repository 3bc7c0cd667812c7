### Ideen sammeln in zwei Runden: erst alle für sich, damit niemand andere lenkt, dann mit der Liste
### vor Augen ergänzen und abstimmen. Wer keine weiteren Ideen braucht, lässt nur abstimmen.

ideas-choice =
    { $choose ->
        [top-three] Aus den drei beliebtesten wähle ich aus.
        [favourite] Die Idee mit den meisten Stimmen gewinnt.
        [decider] Die endgültige Wahl liegt bei { $decider }.
       *[me] Die endgültige Wahl treffe ich { $stand-in ->
            [open] {""}
           *[given] , oder { $stand-in }, wenn ich nicht da bin
        }.
    }
ideas-silence =
    { $silence ->
        [answer] Bitte mindestens eine schicken, gern auch eine halbfertige.
        [ask-again] Wenn ich nichts höre, frage ich noch mal nach.
       *[nothing] Keine Idee? Kein Problem, dann einfach nur mit abstimmen.
    }

ideas =
    .needed = topic
    .subject = { topic-first } { deine } Ideen { by-due-short }
    .body =
        { hello }

        ich sammle Ideen { zum-thema }.
        { $why }
        Wir machen das schriftlich, in zwei Runden:
        - { $due ->
            [open] Bitte
           *[given] Bis { $due }: bitte
        } { $number ->
            [open] {""}
           *[given] höchstens { $number }
        } Ideen schicken, nur an mich, damit wir uns nicht gegenseitig beeinflussen.
        - { $shown ->
            [with] { $list-date }: Ich zeige allen die ganze Liste, mit Namen.
           *[without] { $list-date }: Ich zeige allen die ganze Liste, ohne Namen.
        }
        - { $second ->
            [vote] { $end ->
                [open] Für
               *[given] Bis { $end }: für
            } den eigenen Favoriten abstimmen { in-place }.
           *[add] { $end ->
                [open] Ergänzen,
               *[given] Bis { $end }: ergänzen,
            } was beim Lesen der Liste noch einfällt, und für den eigenen Favoriten abstimmen { in-place }.
        }

        { skip-booked }
        { ideas-choice }
        { ideas-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Ideen sind da.
        - { $list-date }: Du zeigst allen die Liste.
        - { $end }: Alle haben abgestimmt.

ideas-reminder =
    .needed = topic
    .subject = { topic-first } { deine } Ideen noch { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: Bitte { schick } { deine } Ideen { zum-thema } { by-due } nur an mich.
        { ideas-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Die Ideen sind da.

# Die Liste, und die Abstimmung.
ideas-prompt =
    .needed = topic options
    .subject =
        { topic-first } { deine } Stimme { $end ->
            [open] {""}
           *[given] bis { $end-short }
        }
    .body =
        { hello }

        hier sind alle Ideen { zum-thema }:
        - { $options }

        { $second ->
            [vote] {""}
           *[add] Fehlt noch etwas? Gern dazuschreiben.
        }
        Bitte { stimm } { $end ->
            [open] {""}
           *[given] bis { $end }
        } für { deinen } Favoriten ab { in-place }.
        { ideas-choice }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $end }: Alle haben abgestimmt.

ideas-closing =
    .needed = topic result
    .subject = { topic-first } Die Wahl steht
    .body =
        { hello }

        danke für { deine } Ideen und Stimmen.
        { $result }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
