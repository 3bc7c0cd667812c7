### To clients and partners.

for-goal =
    { $goal ->
        [open] {""}
       *[given] for { $goal }
    }

# An update instead of a call.
client-update =
    .needed = to topic done next
    .subject =
        Update { on-topic }{ $need ->
            [open] {""}
           *[given] , one thing needed by { $due-short }
        }
    .body =
        { hello }

        { $going ->
            [on-track] We’re on track { for-goal }.
            [mostly] We’re mostly on track { for-goal }.
            [behind] We’re a little behind schedule { for-goal }.
           *[none] {""}
        }
        { $why }
        I suggest we skip the call { on-booked }.
        In short:
        - Done: { $done }
        - Next: { $next }
        - From you: { $need } { by-due }, please. { $later ->
            [open] {""}
           *[given] Any later, and { $later }.
        }

        { $talk ->
            [keep] If you’d still like to talk { $booked ->
                [open] {""}
               *[given] then
            }, just let me know and I’ll be there.
           *[tell] If you’d rather talk, just let me know.
        }
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
        - { $due }: You have what you need.

client-update-reminder =
    .needed = to need
    .subject = Reminder { $need ->
            [open] {""}
           *[given] : { $need }
        } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you send us what’s still missing { by-due }{ $need ->
            [open] {""}
           *[given] : { $need }
        }?
        { $later ->
            [open] If it’s difficult, just let me know.
           *[given] If it’s difficult, just let me know. Any later, and { $later }.
        }
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
        - { $due }: You have what you need.

# The first meeting with somebody from outside.
outside-first =
    .needed = to topic
    .subject = Could we meet { about-topic } { comma-meet }?
    .body =
        { hello }

        { $why }
        I’d love to meet you and talk { about-topic }.
        Would { $meet } suit you{ for-length }? If not, just name another time.
        We could meet { $room }.
        The link to join is here: { $call }

        I suggest we cover:
        - { $points }

        { $joining } would join me.
        Could you bring { $bring }?
        To read beforehand: { $link }

        A quick yes { by-due } would be great.
        { $silence ->
            [ask-again] { ask-again }
            [nothing] If you’d rather not meet, no need to reply.
           *[another-day] If I don’t hear from you, I’ll suggest another day.
        }
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
        - { $due }: You know if it suits them.
        - { $meet }: You meet.

outside-first-reminder =
    .needed = to
    .subject = Reminder: could we meet { about-topic } { comma-meet }?
    .body =
        { hello }

        A quick reminder: could we meet { about-topic } { on-meet }? If that doesn’t suit you, just name another time.
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
        - { $meet }: You meet.

outside-first-closing =
    .needed = to
    .subject = Thank you for the meeting { on-meet-date }
    .body =
        { hello }

        Thank you for your time { $meet ->
            [open] {""}
           *[given] on { $meet-day }
        }.
        { $result }

        What happens next:
        - { $steps }

        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
