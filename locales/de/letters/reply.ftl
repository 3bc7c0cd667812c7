### Antworten auf eine Einladung. Merkmal: inviter.

reply-thanks =
    { $inviter ->
        [outside] vielen Dank
       *[other] danke
    } für die Einladung { zu-meeting } { booked-date }.
zu-meeting =
    { $meeting ->
        [open] {""}
       *[given] zu „{ $meeting }“
    }

# Eine Frage, ein Angebot.
reply-ask =
    .needed = to meeting
    .subject = { meeting-first } kurze Frage { booked-short }
    .body =
        { hello }

        { reply-thanks }
        { $why }
        { $line }
        { $ask ->
            [aim] Was soll am Ende dabei herauskommen?
            [which] { brauchst-du-one-satz } mich die ganze Zeit oder nur für einen Teil?
            [prepare] Was sollte ich vorher lesen oder mir überlegen?
            [about] Worum geht es, in einem Satz?
           *[part] { $address ->
                [sie] Was wünschen Sie sich dabei von mir?
               *[du] Was wünschst du dir dabei von mir?
            }
        }
        Eine Zeile { by-due } reicht.

        { $offer ->
            [prepared] Dann komme ich gut vorbereitet.
            [knows] Mehr darüber weiß vielleicht: { $deputy }.
            [none] {""}
           *[writing] Wenn mein Beitrag auch schriftlich reicht, schicke ich ihn gern.
        }
        { $silence ->
            [ask-again] { ask-again }
            [stay-out] Wenn ich nichts höre, bin ich diesmal nicht dabei.
           *[come] Wenn ich nichts höre, komme ich einfach.
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was von dir gebraucht wird.

# Absagen, mit oder ohne Grund.
reply-decline =
    .needed = to meeting
    .subject =
        { meeting-first } { $inviter ->
            [colleague] diesmal ohne mich
            [outside] leider diesmal ohne mich
           *[manager] diesmal ohne mich
        } { booked-short }{ $inviter ->
            [colleague] {""}
            [outside] {""}
           *[manager] ?
        }
    .body =
        { hello }

        { reply-thanks }
        { $inviter ->
            [colleague] Diesmal bin ich nicht dabei.
            [outside] Leider kann ich diesmal nicht dabei sein.
           *[manager] Wäre es in Ordnung, wenn ich diesmal nicht dabei bin?
        }
        { $decline ->
            [little] Beitragen könnte ich dort wohl nicht viel.
            [work] Die Zeit brauche ich gerade hierfür: { $work }.
            [clash] Zur selben Zeit steht bei mir schon etwas an: { $work }.
           *[none] {""}
        }
        { $notes ->
            [send] { koenntest-du-one-satz } mir danach die Notizen schicken?
           *[none] {""}
        }
        { $line }

        { $silence ->
            [come] Wenn ich nichts höre, komme ich.
           *[nothing] { $inviter ->
                [colleague] Soll ich doch kommen? Dann reicht eine kurze Nachricht, sonst ist keine Antwort nötig.
                [outside] Eine Antwort ist nicht nötig.
               *[manager] Bis ich etwas höre, plane ich den Termin ein.
            }
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Jemand anderes geht hin.
reply-deputy =
    .needed = to meeting deputy
    .subject = { meeting-first } jemand an meiner Stelle { booked-short }?
    .body =
        { hello }

        { reply-thanks }
        Wäre es in Ordnung, wenn jemand an meiner Stelle kommt?
        Ich denke an { $deputy }.
        { $why }
        { $line }

        { $silence ->
            [ask-again] { ask-again }
            [come] Wenn ich nichts höre, komme ich selbst.
            [stay-out] Wenn ich nichts höre, bleibt es dabei.
           *[nothing] { $inviter ->
                [colleague] Passt das? Dann brauche ich keine Antwort.
                [outside] Wenn das passt, ist keine Antwort nötig.
               *[manager] Bis ich etwas höre, plane ich, selbst zu kommen.
            }
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Nicht kommen, aber dasselbe schriftlich geben.
reply-offer =
    .needed = to meeting
    .subject = { meeting-first } { $instead ->
            [answers] meine Antworten schriftlich
            [notes] meine Anmerkungen schriftlich
            [one-part] nur zu einem Teil
            [needed] nur bei Bedarf
           *[points] mein Teil schriftlich
        } { booked-short }?
    .body =
        { hello }

        { reply-thanks }
        { $decline ->
            [little] Beitragen könnte ich dort wohl nicht viel.
            [work] Die Zeit brauche ich gerade hierfür: { $work }.
            [clash] Zur selben Zeit steht bei mir schon etwas an: { $work }.
           *[none] {""}
        }
        Wäre es in Ordnung, wenn ich { $instead ->
            [answers] { by-due } stattdessen schriftlich antworte
            [notes] stattdessen die Notizen lese und dazu schreibe, was mir auffällt
            [one-part] nur kurz dazukomme { $part ->
                [open] {""}
               *[given] ({ $part })
            } und den Rest schriftlich schicke
            [needed] nur dazukomme, wenn ich gebraucht werde { $part ->
                [open] {""}
               *[given] ({ $part })
            }
           *[points] { by-due } stattdessen meine Punkte schriftlich schicke
        }?
        { $line }

        { $silence ->
            [come] Wenn ich nichts höre, komme ich.
           *[nothing] { $inviter ->
                [colleague] Soll ich doch kommen? Dann reicht eine kurze Nachricht, sonst ist keine Antwort nötig.
                [outside] Soll ich doch kommen? Dann genügt eine kurze Nachricht.
               *[manager] Bis ich etwas höre, plane ich den Termin ein.
            }
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du schickst, was du angeboten hast.

# Die Antwort selbst, damit sich dafür niemand treffen muss.
reply-answer =
    .needed = to meeting answer
    .subject = { meeting-first } meine Antwort
    .body =
        { hello }

        { reply-thanks }
        Was ich dazu sagen kann, steht gleich hier.

        { $answer }
        Alle Details: { $link }

        Hilft das schon weiter?
        { $silence ->
            [come] Wenn ich nichts höre, komme ich.
           *[nothing] { $inviter ->
                [colleague] Dann bin ich nicht dabei, und eine Antwort ist nicht nötig. Sonst reicht eine kurze Nachricht.
                [outside] Dann bin ich nicht dabei, und eine Antwort ist nicht nötig. Sonst genügt eine kurze Nachricht.
               *[manager] Bis ich etwas höre, plane ich den Termin ein.
            }
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
