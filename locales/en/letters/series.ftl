### A regular meeting that ends, gets shorter, rarer or better; one meeting that is skipped.
### Fact: owner, whose meeting it is. Its owner says it, others ask.

series-silence =
    { $silence ->
        [go-ahead] If I don’t hear from you, I’ll go ahead.
        [ask-again] { ask-again }
       *[nothing] { $owner ->
            [me] Fine with you? No need to reply.
            [other] If you’d rather keep it as it is, no need to reply.
           *[team] No opinion? No need to reply.
        }
    }
# What to do instead of nothing: how to disagree, or how to answer.
series-answer =
    { $owner ->
        [me] If that doesn’t work for you, please tell me { by-due }.
        [other] What do you think? A line { by-due } is plenty.
       *[team] What do you think? Please answer { in-place } { by-due }.
    }

# The last line of a letter that ends something.
bye-thanks =
    Thanks { $thanks ->
        [open] {""}
       *[given] for { $thanks }
    },\
    { $from }

series-end =
    .needed = meeting
    .subject =
        { $owner ->
            [me] Ending
            [other] Could we end
           *[team] Shall we end
        } { $meeting ->
            [open] {""}
           *[given] our { $meeting }
        } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like to end our { $meeting } and give us that time back.
            [other] Could we end our { $meeting } and get that time back?
           *[team] How about ending our { $meeting } and getting that time back?
        }
        { $why }
        { $owner ->
            [me] I’ll cancel it from { $start-date }.
            [other] We could stop from { $start-date }.
           *[team] We could stop from { $start-date }.
        }
        That makes { $last-date } our last one.

        Anything still open is here: { $link }

        { $owner ->
            [me] If you think we still need it, please tell me { by-due }.
            [other] What do you think? A line { by-due } is plenty.
           *[team] What do you think? Please answer { in-place } { by-due }.
        }
        { series-silence }
        { $line }

        { bye-thanks }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The time is free.

series-shorter =
    .needed = meeting length
    .subject =
        A shorter { $meeting ->
            [open] meeting
           *[given] { $meeting } meeting
        } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like us to take less time { for-our-meeting }.
            [other] Could we take less time { for-our-meeting }?
           *[team] Shall we take less time { for-our-meeting }?
        }
        { $why }
        How about { $length } { $before ->
            [open] {""}
           *[given] instead of { $before }
        } { from-start }?

        What’s only news goes into writing { in-place }.

        { series-answer }
        { series-silence }
        Let’s look at how it’s going on { $check-date }.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The first short one.
        - { $check-date }: You look at how it’s going.

series-rarer =
    .needed = meeting often
    .subject =
        Meeting less often { for-our-meeting } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like us to meet less often { for-our-meeting }.
            [other] Could we meet less often { for-our-meeting }?
           *[team] Shall we meet less often { for-our-meeting }?
        }
        { $why }
        How about { $often } { $rhythm ->
            [daily] instead of every day
            [weekly] instead of every week
            [fortnightly] instead of every two weeks
            [monthly] instead of every month
           *[once] {""}
        } { from-start }?
        In between, we can share news in { $place }.

        { series-answer }
        { series-silence }
        Let’s look at how it’s going on { $check-date }.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The new rhythm starts.
        - { $check-date }: You look at how it’s going.

series-better =
    .needed = meeting changes
    .subject =
        What would you change { $meeting ->
            [open] {""}
           *[given] in our { $meeting }
        }? Answers { by-due-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like to get more out of the time we spend together { for-our-meeting }.
            [other] Could we get more out of the time we spend together { for-our-meeting }?
           *[team] Shall we try to get more out of the time we spend together { for-our-meeting }?
        }
        { $why }
        Here’s what could change { from-start }:
        - { $changes }

        What would you change? A line { in-place } { by-due } is plenty.
        { series-silence }
        Let’s look at how it’s going on { $check-date }.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: You try it.
        - { $check-date }: You look at how it’s going.

# One meeting that nobody needs this time.
cancel =
    .needed = meeting
    .subject =
        { $owner ->
            [me] No need to meet
            [other] Could we skip it
           *[team] Could we skip it
        } { on-booked-date }{ $meeting ->
            [open] {""}
           *[given] : { $meeting }
        }
    .body =
        { hello }

        { $why }
        { $owner ->
            [me] Let’s skip our { $meeting } { on-booked-date }.
            [other] Could we skip our { $meeting } { on-booked-date }?
           *[team] Could we skip our { $meeting } { on-booked-date }?
        }
        Anything still open is here: { $link }

        { $owner ->
            [me] If you still need it, just tell me { by-due }.
            [other] What do you think? A line { by-due } is plenty.
           *[team] If you still need it, just say so { in-place } { by-due }.
        }
        { $silence ->
            [go-ahead] If I don’t hear from you, I’ll cancel it.
            [ask-again] { ask-again }
           *[nothing] { $owner ->
                [me] Otherwise there’s no need to reply.
                [other] If you’d rather keep it, no need to reply.
               *[team] Otherwise there’s no need to reply.
            }
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know if anybody needs it.
