### A regular meeting that ends, gets shorter, rarer or better; one meeting that is skipped.
### Fact: owner, whose meeting it is. Its owner says it, others ask.

series-silence =
    { $silence ->
        [go-ahead] If I don’t hear from you, I’ll go ahead { and-then }.
        [ask-again] { ask-again }
       *[nothing] { $owner ->
            [me] Fine with you? No need to reply.
            [other] If I don’t hear from you, we’ll keep it as it is.
           *[team] Fine either way? No need to reply.
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

# The question when it has been tried for a while.
series-look =
    We’ve tried this for a while now. How’s it going for you?
    Should we keep it, change something, or go back?
    A line { in-place } { by-due } is plenty.
series-look-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] I’d really like your view.
           *[group] I’d like a line from each of you.
        }
        [ask-again] { ask-again }
       *[nothing] Fine as it is? No need to reply.
    }

end-it =
    { $meeting ->
        [open] {""}
       *[given] end our { $meeting } and
    }
last-one =
    { $last ->
        [open] {""}
       *[given] , with { $last-date } as our last one
    }
series-end =
    .needed = meeting
    .subject =
        { $owner ->
            [me] Ending
            [other] Could we stop
           *[team] Shall we stop
        } { $meeting ->
            [open] {""}
           *[given] our { $meeting }
        } { from-start-short }{ $owner ->
            [me] {""}
            [other] ?
           *[team] ?
        }
    .body =
        { hello }

        { $owner ->
            [me] I’d like to { end-it } give us some time back.
            [other] Could we { end-it } get some time back?
           *[team] Shall we { end-it } get some time back?
        }
        { $why }
        { $owner ->
            [me] I’ll cancel the series from { $start-date } { last-one }.
            [other] We could stop from { $start-date } { last-one }.
           *[team] We could stop from { $start-date } { last-one }.
        }

        { $line }
        Anything still open is here: { $link }

        { $owner ->
            [me] If you think we still need it, please tell me { by-due }.
            [other] What do you think? A line { by-due } is plenty.
           *[team] What do you think? Please answer { in-place } { by-due }.
        }
        { series-silence }

        { bye-thanks }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The time is free.

# Where news goes instead. By when is asked only where a place is named.
only-news =
    { $place ->
        [open] {""}
       *[given] What’s only news goes in { $place } { each-time } instead.
    }

series-shorter =
    .needed = meeting length
    .subject =
        Less time { for-our-meeting } { from-start-short }
    .body =
        { hello }

        { $why }
        How about { $length } { $often ->
            [open] {""}
           *[given] { $often }
        } { for-our-meeting } { from-start } { instead-of-before }?

        { only-news }
        { $line }

        { series-answer }
        { series-silence }
        On { $check-date }, let’s look at how it’s going.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The first short one.
        - { $check-date }: You look at how it’s going.

colon-often =
    { $often ->
        [open] {""}
       *[given] : { $often }
    }
comma-from-start =
    { $start ->
        [open] {""}
       *[given] , from { $start-date }
    }
series-rarer =
    .needed = meeting often
    .subject =
        A slower rhythm { for-our-meeting } { from-start-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like a slower rhythm { for-our-meeting }{ colon-often }{ comma-from-start }.
            [other] Could we have a slower rhythm { for-our-meeting }{ colon-often }{ comma-from-start }?
           *[team] Shall we try a slower rhythm { for-our-meeting }{ colon-often }{ comma-from-start }?
        }
        { $why }
        It’d be { $length } each time.

        { only-news }
        { $line }

        { series-answer }
        { series-silence }
        On { $check-date }, let’s look at how it’s going.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: The new rhythm starts.
        - { $check-date }: You look at how it’s going.

series-better =
    .needed = meeting changes
    .subject =
        Your ideas { for-our-meeting } { by-due-short }
    .body =
        { hello }

        { $owner ->
            [me] I’d like to get more out of the time we spend together { in-our-meeting }.
            [other] Could we get more out of the time we spend together { in-our-meeting }?
           *[team] Shall we try to get more out of the time we spend together { in-our-meeting }?
        }
        { $why }
        { $line }
        Here’s what could change { from-start }:
        - { $changes }

        What would you change? A line { in-place } { by-due } is plenty.
        { series-silence }
        On { $check-date }, let’s look at how it’s going.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what people think.
        - { $start-date }: You try it.
        - { $check-date }: You look at how it’s going.

series-shorter-closing =
    .subject = How’s the shorter time working { for-our-meeting }?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.

series-rarer-closing =
    .subject = How’s the new rhythm working { for-our-meeting }?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.

series-better-closing =
    .subject = How are the changes working { for-our-meeting }?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.

# One meeting that nobody needs this time.
cancel =
    .needed = meeting
    .subject =
        { $owner ->
            [me] No need to meet { for-our-meeting } { on-booked-date }
            [other] Do we need to meet { for-our-meeting } { on-booked-date }?
           *[team] Do we need to meet { for-our-meeting } { on-booked-date }?
        }
    .body =
        { hello }

        { $why }
        { $owner ->
            [me] Let’s not meet { for-our-meeting } { on-booked-date }.
            [other] I don’t think we need to meet { for-our-meeting } { on-booked-date }.
           *[team] I don’t think we need to meet { for-our-meeting } { on-booked-date }.
        }
        { $line }
        Anything still open is here: { $link }

        { $owner ->
            [me] If you still need it, please tell me { by-due }.
            [other] What do you think? A line { by-due } is plenty.
           *[team] If you need it, please say so { in-place } { by-due }.
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

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know if anybody needs it.
