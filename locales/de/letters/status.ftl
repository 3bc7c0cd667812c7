### Eine schriftliche Runde: einmal statt eines Termins, oder von jetzt an.

status-silence =
    { $silence ->
        [no-change] Nichts Neues? Dann reicht „keine Änderung“.
        [ask-again] Wenn ich nichts lese, frage ich noch mal nach.
       *[nothing] Nichts Neues? Dann ist keine Zeile nötig.
    }
status-blocked =
    { $blocked ->
        [tag] Wenn es irgendwo hakt: am besten gleich die Person markieren, die helfen kann.
        [call] Wenn es hakt, setze ich einen kurzen Call auf, nur mit denen, die helfen können.
       *[none] {""}
    }

# Diesmal schriftlich.
status-once =
    .needed = meeting place
    .subject = { meeting-first } diesmal drei Zeilen { by-due-short }
    .body =
        { hello }

        lassen wir unseren Termin { called } { booked-day } diesmal ausfallen und machen es schriftlich.
        { $why }
        { schreib-satz } { by-due } { $post ->
            [own] bitte ein paar Zeilen { in-place }.
                Eine zu jedem dieser Punkte:
                - { $points }
           *[usual] bitte drei Zeilen { in-place }:
                - Was fertig ist
                - Was als Nächstes kommt
                - Wo es hakt
        }

        { status-silence }
        { status-blocked }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Alle Zeilen sind da.

status-once-reminder =
    .needed = place
    .subject = Kurze Erinnerung: { deine } Zeilen { by-due-short }
    .body =
        { hello }

        kurze Erinnerung: { schreib-satz } { deine } Zeilen bitte noch { by-due } { in-place }.
        { status-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Alle Zeilen sind da.

# Wenn die Zeilen da sind.
status-once-closing =
    .needed = result
    .subject = { meeting-first } So stehen wir
    .body =
        { hello }

        danke für { deine } Zeilen.
        { $result }
        { $line }
        Hier zum Nachlesen: { $link }

        { bye-greetings }
    .plan =
        - { $today }: Du schickst es ab.

# Von jetzt an schriftlich. Das sagt, wem der Termin gehört.
status-regular =
    .needed = meeting place
    .subject = { meeting-first } { from-start-short } schriftlich
    .body =
        { hello }

        ich schlage vor, wir schreiben uns { from-start } kurz, wo wir stehen, und sparen uns den Termin { called }.
        { $why }
        Bitte { schreib } stattdessen { $rhythm ->
            [daily] jeden Tag
            [twice-weekly] zweimal pro Woche
            [weekly] jede Woche
            [fortnightly] alle zwei Wochen
            [monthly] jeden Monat
            [another] jedes Mal
           *[once] {""}
        } { $each ->
            [open] {""}
           *[given] bis { $each }
        } drei Zeilen { in-place }:
        - Was fertig ist
        - Was als Nächstes kommt
        - Wo es hakt

        { status-silence }
        { status-blocked }
        { $line }

        Wenn { dir } der Termin doch fehlen würde, { sag } mir bitte { by-due } Bescheid.
        Wie es läuft, schauen wir uns gemeinsam an: { $check-date }.

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $start-date }: Die ersten Zeilen kommen schriftlich.
        - { $check-date }: Ihr schaut, wie es läuft.

# Jedes Mal.
# Bis wann jedes Mal; der Tag des ersten Briefs gilt für Einwände.
bis-each =
    { $each ->
        [open] {""}
       *[given] bis { $each }
    }

status-regular-prompt =
    .needed = place
    .subject = { meeting-first } { deine } Zeilen { bis-each }
    .body =
        { hello }

        es ist wieder Zeit für { deine } drei Zeilen: was fertig ist, was als Nächstes kommt, wo es hakt.
        Bitte { schreib } sie { bis-each } auf { in-place }.
        { status-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $today }: Alle Zeilen sind da.

status-regular-closing =
    .subject = { meeting-first } Wie läuft es schriftlich?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was bleiben soll.

# Dasselbe, gefragt von jemandem, der nur dabei ist, oder aus dem Team.
status-ask =
    .needed = meeting
    .subject = { meeting-first } { from-start-short } schriftlich?
    .body =
        { hello }

        könnten wir den Termin { called } { from-start } durch ein paar Zeilen ersetzen?
        { $why }
        Wir würden { each-time } drei Zeilen schreiben { in-place }: was fertig ist, was als Nächstes kommt, wo es hakt.
        Treffen würden wir uns nur, wenn es etwas zu besprechen gibt.

        Was { meinst-du }? Eine Zeile { by-due } reicht.
        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Wenn alles so bleiben soll, brauche ich keine Antwort.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: Du schickst es ab.
        - { $due }: Du weißt, was die anderen meinen.
