### A meeting of several things: what goes in writing, and what people still meet for.

parts =
    .needed = topic
    .subject = Your part { on-topic } { by-due-short }
    .body =
        { hello }

        Let’s do what we can { for-topic } in writing.
        { $why }

        Please add your part { in-place } { by-due }.

        In writing:
        - { $written }

        Then let’s meet { $length ->
            [open] {""}
           *[given] for { $length }
        } { on-meet }:
        - { $talking }
        To read beforehand: { $link }

        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Nothing to add? No need to reply.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: What can be written is there.

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
    .subject = A new shape { for-our-meeting } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] Let’s try a new shape { for-our-meeting } { from-start }.
            [other] Could we try a new shape { for-our-meeting } { from-start }?
           *[team] Shall we try a new shape { for-our-meeting } { from-start }?
        }
        { $why }

        In writing { in-place } { each-time }:
        - { $written }

        Together{ for-length } { instead-of-before }:
        - { $talking }

        { series-answer }
        { series-silence }
        Let’s look at how it’s going on { $check-date }.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: You try it.
        - { $check-date }: You look at how it’s going.

series-parts-closing =
    .subject = How’s the new shape working { for-our-meeting }?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.
