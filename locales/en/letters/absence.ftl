### Somebody will be away.

away-line =
    { $away ->
        [holiday] I’ll be on holiday
        [leave] I’ll be on leave
        [parental] I’ll be on parental leave
        [trip] I’ll be travelling for work
       *[away] I’ll be away
    } { from-start } { until-back }.
away-subject =
    { $away ->
        [holiday] On holiday
        [leave] On leave
        [parental] On parental leave
        [trip] Travelling for work
       *[away] Away
    } { from-start-short }
reach-line =
    { $reach ->
        [sometimes] I’ll only read messages now and then, so please don’t wait for me.
        [urgent] If it can’t wait, you can still reach me { $how ->
            [open] {""}
           *[given] : { $how }
        }.
        [usual] I’ll read messages as usual.
       *[none] I won’t be reading messages once I’m away { $contact ->
            [open] {""}
           *[given] , so please write to { $contact }
        }.
    }

absence-colleagues =
    .needed = start covers
    .subject =
        { away-subject }{ $due ->
            [open] {""}
           *[given] : questions by { $due-short }
        }
    .body =
        { hello }

        { away-line }
        While I’m away:
        - { $covers }

        My handover notes are here: { $link }

        If you need anything from me, or something’s missing { $link ->
            [open] {""}
           *[given] from my notes
        }, please tell me { by-due }.
        { reach-line }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the last questions.
        - { $start-date }: You’re away.

# The people who cover.
absence-cover =
    .needed = to start covers
    .subject = Covering for me { from-start-short }: yes or no { by-due-short }
    .body =
        { hello }

        { away-line }
        Could you cover for me?
        { $recipient ->
            [one] Here’s what it’s about:
           *[group] Here’s who could do what:
        }
        - { $covers }

        You can decide these without me:
        - { $alone }

        { $line }
        My handover notes are here: { $link }

        Please tell me { by-due } if that works, or what would.
        { $silence ->
            [nothing] Fine with you? No need to reply.
            [answer] { $recipient ->
                [one] I need a yes from you before I go.
               *[group] I need a yes from each of you before I go.
            }
           *[ask-again] { ask-again }
        }
        { reach-line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know who covers what.
        - { $start-date }: You’re away.
        - { $back-date }: You’re back.

absence-cover-reminder =
    .needed = to
    .subject = Reminder: could you cover for me { from-start-short }?
    .body =
        { hello }

        A quick reminder: could you tell me { by-due } if you can cover for me?
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know who covers what.

absence-cover-closing =
    .needed = to
    .subject = I’m back, and thank you
    .body =
        { hello }

        Thank you for covering for me while I was away.
        If anything’s still open, just tell me.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

absence-clients =
    .needed = start contact
    .subject =
        { away-subject }{ $contact ->
            [open] {""}
           *[given] : please write to { $contact }
        }
    .body =
        { hello }

        { away-line }
        In the meantime, please write to { $contact }.

        If you need something from me before I leave, please tell me { by-due }.
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the last questions.
        - { $start-date }: You’re away.

# What the mail program answers by itself. It goes to anybody, so it greets nobody by name.
auto-reply =
    .subject =
        Away { until-back }
    .body =
        Thanks for your message. I’m away { until-back } { $reach ->
            [sometimes] and only read messages now and then
            [urgent] {""}
            [usual] but still read messages
           *[none] and won’t read it until I’m back
        }.
        If it can’t wait, please write to { $contact }.

        These colleagues can help:
        - { $covers }

        { $line }

        { bye-wishes }
    .plan =
        - { $start-date }: You switch it on.
        - { $back-date }: You switch it off.
