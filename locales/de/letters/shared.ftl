### Stücke, die mehrere Briefe brauchen. Getipptes steht, wo nichts gebeugt wird: nach einem
### Doppelpunkt, in Anführungszeichen, in Klammern. Nach „Hallo …,“ geht es klein weiter, deshalb
### beginnt jeder Brief mit einem festen Satz.

# Die erste Zeile. Eine Gruppe ohne Namen heißt „zusammen“ (siehe formats).
hello =
    { $address ->
        [sie] Guten Tag
       *[du] Hallo
    } { $to ->
        [open] {""}
       *[given] { $to }
    },

# Die letzte Zeile.
bye =
    { $from ->
        [open] Danke und viele Grüße
       *[given] Danke und viele Grüße\
        { $from }
    }

# Die letzte Zeile, wenn es eilt.
bye-short =
    { $from ->
        [open] Danke
       *[given] Danke\
        { $from }
    }

# Die letzte Zeile, wenn schon gedankt ist oder nichts zu danken.
bye-greetings =
    { $from ->
        [open] Viele Grüße
       *[given] Viele Grüße\
        { $from }
    }

## Du, ihr, Sie. Jedes Stück heißt wie seine Form für „du“; -one ist für Briefe an immer nur
## eine Person, -satz steht am Anfang eines Satzes.

du =
    { $address ->
        [sie] Sie
       *[du] { $recipient ->
            [group] ihr
           *[one] du
        }
    }
dir =
    { $address ->
        [sie] Ihnen
       *[du] { $recipient ->
            [group] euch
           *[one] dir
        }
    }
dich =
    { $address ->
        [sie] Sie
       *[du] { $recipient ->
            [group] euch
           *[one] dich
        }
    }
deine =
    { $address ->
        [sie] Ihre
       *[du] { $recipient ->
            [group] eure
           *[one] deine
        }
    }
deine-antwort =
    { $address ->
        [sie] Ihre Antwort
       *[du] { $recipient ->
            [group] eure Antworten
           *[one] deine Antwort
        }
    }
deinen =
    { $address ->
        [sie] Ihren
       *[du] { $recipient ->
            [group] euren
           *[one] deinen
        }
    }
schreib =
    { $address ->
        [sie] schreiben Sie
       *[du] { $recipient ->
            [group] schreibt
           *[one] schreib
        }
    }
schreib-satz =
    { $address ->
        [sie] Schreiben Sie
       *[du] { $recipient ->
            [group] Schreibt
           *[one] Schreib
        }
    }
schick =
    { $address ->
        [sie] schicken Sie
       *[du] { $recipient ->
            [group] schickt
           *[one] schick
        }
    }
antworte =
    { $address ->
        [sie] antworten Sie
       *[du] { $recipient ->
            [group] antwortet
           *[one] antworte
        }
    }
sag =
    { $address ->
        [sie] sagen Sie
       *[du] { $recipient ->
            [group] sagt
           *[one] sag
        }
    }
nenn =
    { $address ->
        [sie] nennen Sie
       *[du] { $recipient ->
            [group] nennt
           *[one] nenn
        }
    }
kannst-du =
    { $address ->
        [sie] können Sie
       *[du] { $recipient ->
            [group] könnt ihr
           *[one] kannst du
        }
    }
koenntest-du =
    { $address ->
        [sie] könnten Sie
       *[du] { $recipient ->
            [group] könntet ihr
           *[one] könntest du
        }
    }
koenntest-du-satz =
    { $address ->
        [sie] Könnten Sie
       *[du] { $recipient ->
            [group] Könntet ihr
           *[one] Könntest du
        }
    }
hast-du-satz =
    { $address ->
        [sie] Haben Sie
       *[du] { $recipient ->
            [group] Habt ihr
           *[one] Hast du
        }
    }
wuerdest-du =
    { $address ->
        [sie] würden Sie
       *[du] { $recipient ->
            [group] würdet ihr
           *[one] würdest du
        }
    }
meinst-du =
    { $address ->
        [sie] meinen Sie
       *[du] { $recipient ->
            [group] meint ihr
           *[one] meinst du
        }
    }
brauchst =
    { $address ->
        [sie] brauchen
       *[du] { $recipient ->
            [group] braucht
           *[one] brauchst
        }
    }
haeltst =
    { $address ->
        [sie] halten
       *[du] { $recipient ->
            [group] haltet
           *[one] hältst
        }
    }
stimm =
    { $address ->
        [sie] stimmen Sie
       *[du] { $recipient ->
            [group] stimmt
           *[one] stimm
        }
    }
kannst =
    { $address ->
        [sie] können
       *[du] { $recipient ->
            [group] könnt
           *[one] kannst
        }
    }
dein =
    { $address ->
        [sie] Ihr
       *[du] { $recipient ->
            [group] euer
           *[one] dein
        }
    }
sag-satz =
    { $address ->
        [sie] Sagen Sie
       *[du] { $recipient ->
            [group] Sagt
           *[one] Sag
        }
    }
kannst-du-satz =
    { $address ->
        [sie] Können Sie
       *[du] { $recipient ->
            [group] Könnt ihr
           *[one] Kannst du
        }
    }
koenntest-du-one =
    { $address ->
        [sie] könnten Sie
       *[du] könntest du
    }
koenntest-du-one-satz =
    { $address ->
        [sie] Könnten Sie
       *[du] Könntest du
    }
brauchst-du-one-satz =
    { $address ->
        [sie] Brauchen Sie
       *[du] Brauchst du
    }
meinst-du-one =
    { $address ->
        [sie] meinen Sie
       *[du] meinst du
    }
sag-one =
    { $address ->
        [sie] sagen Sie
       *[du] sag
    }
dein-one =
    { $address ->
        [sie] Ihr
       *[du] dein
    }

dir-one =
    { $address ->
        [sie] Ihnen
       *[du] dir
    }
dich-one =
    { $address ->
        [sie] Sie
       *[du] dich
    }
deine-one-satz =
    { $address ->
        [sie] Ihre
       *[du] Deine
    }
du-hast-one =
    { $address ->
        [sie] Sie haben
       *[du] Du hast
    }
entscheide-one =
    { $address ->
        [sie] entscheiden Sie
       *[du] entscheide
    }
sprich-one =
    { $address ->
        [sie] sprechen Sie
       *[du] sprich
    }

## Worum es geht

# In Betreffs: „Preisliste 2027: Anmerkungen bis Freitag 12:00 Uhr“.
topic-first =
    { $topic ->
        [open] {""}
       *[given] { $topic }:
    }
meeting-first =
    { $meeting ->
        [open] {""}
       *[given] { $meeting }:
    }
zum-thema =
    { $topic ->
        [open] {""}
       *[given] zum Thema „{ $topic }“
    }
beim-thema =
    { $topic ->
        [open] {""}
       *[given] beim Thema „{ $topic }“
    }
colon-topic =
    { $topic ->
        [open] {""}
       *[given] : { $topic }
    }
# Nach „den Termin“, „dem Termin“.
called =
    { $meeting ->
        [open] {""}
       *[given] „{ $meeting }“
    }

## Wo, und bis wann

in-place =
    { $place ->
        [open] {""}
       *[given] (hier: { $place })
    }
by-due =
    { $due ->
        [open] {""}
       *[given] bis { $due }
    }
by-due-short =
    { $due ->
        [open] {""}
       *[given] bis { $due-short }
    }
from-start =
    { $start ->
        [open] {""}
       *[given] ab { $start-date }
    }
from-start-short =
    { $start ->
        [open] {""}
       *[given] ab { $start-short }
    }
until-back =
    { $back ->
        [open] {""}
       *[given] bis { $back-date }
    }
each-time =
    { $each ->
        [open] {""}
       *[given] jeweils bis { $each }
    }

## Termine: ein vorgeschlagener, und einer, der schon im Kalender steht

comma-meet =
    { $meet ->
        [open] {""}
       *[given] , { $meet-short }
    }
on-length =
    { $length ->
        [open] {""}
       *[given] ({ $length })
    }
comma-length =
    { $length ->
        [open] {""}
       *[given] , { $length }
    }
until-now =
    { $before ->
        [open] {""}
       *[given] (bisher { $before })
    }
booked-day =
    { $booked ->
        [open] {""}
       *[given] ({ $booked-day })
    }
booked-date =
    { $booked ->
        [open] {""}
       *[given] ({ $booked-date })
    }
booked-full =
    { $booked ->
        [open] {""}
       *[given] ({ $booked })
    }
# Nach dem, worum schriftlich gebeten wird, wenn der Termin schon im Kalender steht.
skip-booked = Unser Termin ({ $booked }) fällt dafür aus.
booked-short =
    { $booked ->
        [open] {""}
       *[given] ({ $booked-short })
    }

## Was keine Antwort heißt, wo es oft gleich heißt

ask-again =
    Wenn ich { $again ->
        [open] {""}
       *[given] bis { $again-date }
    } nichts höre, frage ich noch mal nach.
its-fine = Wenn ich nichts höre, gehe ich davon aus, dass es so passt.
# „Wenn ich nichts höre, lege ich los und ändere am Freitag um 10:00 Uhr den Plan.“
und-dann =
    { $then ->
        [open] {""}
       *[given] und { $then }
    }

## Abmachungen, die man treffen kann. Alle sind aus.

# Wer entscheidet, und wer es tut, wenn man nicht da ist.
i-decide =
    Danach entscheide ich { $stand-in ->
        [open] {""}
       *[given] , oder { $stand-in }, wenn ich nicht da bin
    }.
stuck-call =
    { $stuck ->
        [call] Wenn wir schriftlich nicht weiterkommen, lade ich zu einem kurzen Gespräch ein.
       *[none] {""}
    }

## Wie Tag und Uhrzeit geschrieben werden

formats =
    .moment = { $date }, { $time }
    .meeting = { $date } um { $time }
    .short = { $day } { $time }
    .year = { $date } { $year }
    .zone = { $time } in { $city }
    .others = { $time } ({ $cities })
    .elsewhere = { $date }, { $time } in { $city }
    .hour = { $time } Uhr
    .minutes = { $time } Minuten
    .all = zusammen
    .leads = auf aus bei das deine dem den der des die ein eine einen einer eure für Ihre ihre mit nach oder über und unsere unter vom von zum zur
