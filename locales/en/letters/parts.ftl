### A meeting of several things: what goes in writing, and what people still meet for.

part-in-writing =
    { $topic ->
        [open] {""}
       *[given] { $talking ->
            [open] {""}
           *[given] part of
        } { $topic }
    } in writing
parts-silence =
    { $silence ->
        [fine] { its-fine }
        [ask-again] { ask-again }
       *[nothing] Nothing to add or ask? No need to reply.
    }

parts =
    .needed = topic
    .subject = { part-in-writing } { by-due-short }
    .body =
        { hello }

        { $why }
        { $written ->
            [open] {""}
           *[given] { $talking ->
                [open] {""}
               *[given] Some of
            } { $topic } can go in writing.
        }
        Please { $written ->
            [open] {""}
           *[given] read these and
        } { $read ->
            [questions] send me any questions
           *[part] add your part
        } { in-place } { by-due } { $written ->
            [open] .
           *[given] :
        }
        - { $written }

        { parts-silence }
        { $line }
        There’s more here: { $link }

        { $talking ->
            [open] {""}
           *[given] Please think about these before we meet { on-meet }{ for-length }:
        }
        - { $talking }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have what people wrote.

parts-reminder =
    .needed = topic
    .subject = Reminder: { $topic ->
            [open] {""}
           *[given] { $topic }
        } in writing { by-due-short }
    .body =
        { hello }

        A quick reminder: could you go through our points { on-topic } { in-place } { by-due }?
        { parts-silence }
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
