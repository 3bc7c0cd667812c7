### Über eine Person. Hinein kommt nur, was bewusst in diese Lücken getippt wird, und kein Betreff
### sagt, worum es geht. Fest per du: So etwas schreibt man Menschen, mit denen man arbeitet.

hello-quiet =
    Hallo { $quiet-to ->
        [open] {""}
       *[given] { $quiet-to }
    },

# Ein schweres Gespräch. Merkmal: recipient.
talk =
    .needed = quiet-to
    .note = Je früher das Gespräch, desto kürzer das Grübeln. Wer so eine Nachricht am Freitagabend bekommt, ist ein Wochenende lang damit allein.
    .subject =
        Zeit für ein Gespräch? { $meet ->
            [open] {""}
           *[given] { $meet-date }
        } { on-length }
    .body =
        { hello-quiet }

        können wir in Ruhe { $quiet-reason ->
            [together] darüber reden, wie wir zusammenarbeiten
            [about] reden
            [work] darüber reden, wie es mit { $recipient ->
                [group] eurer
               *[one] deiner
            } Arbeit läuft
            [change] über etwas reden, das sich für { $recipient ->
                [group] euch
               *[one] dich
            } ändert
            [badly] reden
            [sorry] reden
           *[leave-out] reden
        }{ $recipient ->
            [group] , alle zusammen
           *[one] { $quiet-word ->
                [view] , zu zweit
                [prepare] , zu zweit
                [someone] {""}
                [both] {""}
               *[none] , zu zweit
            }
        }?
        { $quiet-reason ->
            [badly] Ich finde, das ist nicht gut gelaufen: { $quiet-about }. So möchte ich es nicht stehen lassen.
            [sorry] Ich möchte mich entschuldigen: { $quiet-about }.
            [about] Es geht um Folgendes: { $quiet-about }.
            [together] {""}
            [work] {""}
            [change] {""}
           *[leave-out] Das möchte ich lieber besprechen als schreiben.
        }
        { $quiet-word ->
            [view] { $recipient ->
                [group] Ich möchte gern hören, wie ihr das seht.
               *[one] Ich möchte gern hören, wie du das siehst.
            }
            [prepare] Vorzubereiten gibt es nichts.
            [someone] { $recipient ->
                [group] Bringt gern eine Person mit, der ihr vertraut.
               *[one] Bring gern eine Person mit, der du vertraust.
            }
            [both] { $recipient ->
                [group] Ich möchte gern hören, wie ihr das seht. Bringt gern eine Person mit, der ihr vertraut.
               *[one] Ich möchte gern hören, wie du das siehst. Bring gern eine Person mit, der du vertraust.
            }
           *[none] {""}
        }

        Mein Vorschlag: { $meet } { on-length }.
        { $where ->
            [person] { $recipient ->
                [group] Am liebsten persönlich, sonst per Video.
               *[one] Am liebsten persönlich, sonst am Telefon.
            }
            [phone] Ich rufe an.
            [walk] Wir könnten dabei spazieren gehen.
           *[none] {""}
        }
        Treffpunkt: { $quiet-place }.
        Auch möglich: { $quiet-when }.
        { $line }
        { $recipient ->
            [group] Wer nicht kann, sagt mir einfach Bescheid.
           *[one] Wenn dir ein anderer Termin besser passt, sag einfach, wann.
        }
        { $silence ->
            [nothing] { $recipient ->
                [group] Sonst ist keine Antwort nötig.
               *[one] Wenn du lieber nicht reden möchtest, ist das auch in Ordnung.
            }
            [ask-again] Wenn ich nichts höre, frage ich noch einmal nach.
           *[another-day] { $recipient ->
                [group] Sonst ist keine Antwort nötig.
               *[one] Wenn du noch nicht so weit bist, brauchst du nicht zu antworten. Dann schlage ich einen anderen Tag vor.
            }
        }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
        - { $meet }: Ihr sprecht miteinander.

# Nach dem Gespräch, wenn beide es schriftlich möchten.
talk-closing =
    .needed = quiet-to
    .note = Nur aufschreiben, was ihr beide schriftlich haben möchtet.
    .subject = Danke
    .body =
        { hello-quiet }

        danke für das Gespräch.
        { $quiet-result }
        Wenn etwas nicht stimmt, { $recipient ->
            [group] sagt
           *[one] sag
        } es mir einfach. Sonst ist keine Antwort nötig.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# An eine Gruppe, über jemanden, der es schon weiß und zugestimmt hat.
notice =
    .needed = quiet-news
    .note = Zeig es zuerst der Person, um die es geht, und schick es erst ab, wenn für sie jedes Wort passt.
    .subject = Kurz etwas Persönliches
    .body =
        { hello-quiet }

        heute kurz etwas Persönliches.
        { $quiet-news }

        { $quiet-wish ->
            [kind] Ein paar liebe Worte sind willkommen.
            [leave-be] { $recipient ->
                [group] Bitte fragt nicht danach.
               *[one] Bitte frag nicht danach.
            }
            [private] { $recipient ->
                [group] Bitte behaltet es unter uns.
               *[one] Bitte behalt es unter uns.
            }
           *[none] {""}
        }
        Fragen dazu gern direkt an mich. Antworten muss niemand.
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du zeigst es der Person, um die es geht, und schickst es dann ab.

# Die Antwort auf eine Einladung zu etwas Persönlichem.
quiet-reply =
    .needed = quiet-to
    .subject = Zu deiner Einladung
    .body =
        { hello-quiet }

        danke für die Einladung.
        { $quiet-answer ->
            [other] Können wir einen anderen Termin finden? Gut ginge bei mir: { $quiet-when }.
            [ask] Sagst du mir vorher in einer Zeile, worum es geht?
            [someone] Ich möchte gern eine Person mitbringen, der ich vertraue. Ist das in Ordnung?
           *[yes] Der Termin passt mir.
        }
        { $line }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.
