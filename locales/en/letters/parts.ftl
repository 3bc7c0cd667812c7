### A meeting of several things: what goes in writing, and what people still meet for.

parts =
    .needed = topic
    .subject = Your part { on-topic } { by-due-short }
    .body =
        { hello }

        Let’s work { on-topic } in writing where we can.
        { $why }

        Please add your part { in-place } { by-due }.
        Please read this first: { $link }

        In writing:
        - { $written }

        { $talking ->
            [open] {""}
           *[given] Then let’s meet { $length ->
                [open] {""}
               *[given] for { $length }
            } { on-meet }:
        }
        - { $talking }

        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Nothing to add? No need to reply.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: Everyone’s part is in.

parts-reminder =
    .needed = topic
    .subject = Reminder: your part { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you add your part { on-topic } { in-place } { by-due }?
        Nothing to add? No need to reply.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.

series-parts =
    .needed = meeting
    .subject = A new format { for-our-meeting } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] Let’s try a new format { for-our-meeting } { from-start }.
            [other] Could we try a new format { for-our-meeting } { from-start }?
           *[team] Shall we try a new format { for-our-meeting } { from-start }?
        }
        { $why }

        Each time in writing { in-place } { each-time }:
        - { $written }

        Together{ for-length } { instead-of-before }:
        - { $talking }

        { series-answer }
        { series-silence }
        On { $check-date }, let’s look at how it’s going.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: You try it.
        - { $check-date }: You look at how it’s going.

series-parts-closing =
    .subject = How’s the new format working { for-our-meeting }?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.
