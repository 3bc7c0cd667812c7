### People meet: an invitation, writing before a short meeting, one-to-ones.

invitation =
    .needed = topic questions
    .subject = Could we meet { about-topic } { comma-meet }?
    .body =
        { hello }

        { $why }
        Could we meet { about-topic } { on-meet }{ for-length }?
        We’d meet { $room }.
        The link to join is here: { $call }

        On the agenda:
        - { $questions }

        By the end, I’d like us to have { $outcome }.
        { $joining } could start us off.
        { $line }
        Please bring { $bring }.
        Please read beforehand: { $link }

        { $silence ->
            [answer] Please tell me { by-due } if you can make it.
            [expect] Can’t make it? Please tell me { by-due }. Otherwise I’ll expect you.
            [ask-again] { ask-again }
           *[nothing] { $recipient ->
                [one] If another time suits you better, just name one.
               *[group] If you have nothing to add, feel free to skip it.
            }
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $meet }: You meet.

invitation-reminder =
    .needed = topic
    .subject = Reminder: we meet { about-topic } { comma-meet }
    .body =
        { hello }

        A quick reminder: we meet { about-topic } { on-meet }{ for-length }.
        Please read beforehand: { $link }

        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $meet }: You meet.

invitation-closing =
    .needed = topic result
    .subject = What came out of our talk { about-topic }
    .body =
        { hello }

        Thanks for talking it through.
        { $result }

        What happens next:
        - { $steps }

        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

# To get to know each other, to celebrate: no agenda.
get-together =
    .subject = Shall we get together { on-meet-date }?
    .body =
        { hello }

        { $why }
        Shall we get together { on-meet }{ for-length }?
        We’d meet { $room }.
        The link to join is here: { $call }

        There’s no agenda and nothing to prepare.
        Could you bring { $bring }?

        { $silence ->
            [answer] Please tell me { by-due } if you can make it.
           *[nothing] Can’t make it? No problem, no need to reply.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $meet }: You get together.

# Most of it in writing, then a short meeting for what is left.
write-first =
    .needed = topic link
    .subject = Your thoughts { on-topic } { by-due-short }
    .body =
        { hello }

        { $why }
        Could you share your thoughts { on-topic } { in-place } { by-due }, so we only need to meet for what’s left?
        It’s here: { $link }

        We can choose between:
        - { $options }

        I’d most like to know:
        - { $questions }

        We’d talk it through { on-meet } { $room ->
            [open] {""}
           *[given] { $room }
        }{ for-length } { instead-of-before }.
        We only need { $joining } for it.
        { $choose ->
            [me] { i-decide }
            [decider] { $decider } will decide after that.
            [together] We’ll decide there.
           *[none] {""}
        }

        { $silence ->
            [answer] { $recipient ->
                [one] I’d like yours before we meet.
               *[group] I’d like a line from each of you before we meet.
            }
            [ask-again] { ask-again }
            [cancel] If there’s nothing left to talk about, I’ll cancel the meeting.
           *[nothing] Nothing to add? No need to reply.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have their thoughts.
        - { $meet }: You meet for what’s left.

write-first-reminder =
    .needed = topic link
    .subject = Reminder: your thoughts { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you share your thoughts { on-topic } { in-place } { by-due }, so we only need to meet for what’s left?
        It’s here: { $link }

        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have their thoughts.

write-first-invitation =
    .needed = topic link
    .subject = What’s left { on-topic }{ comma-meet }
    .body =
        { hello }

        Let’s meet { on-meet }{ for-length }, to talk about what’s left { on-topic }.
        Please read what’s come in first: { $link }

        { $silence ->
            [answer] Please tell me if you can’t make it.
            [ask-again] Please tell me if you can make it. { ask-again }
            [cancel] If there’s nothing left to talk about, I’ll cancel.
           *[nothing] If nothing’s left for you, feel free to skip it.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $meet }: You meet for what’s left.

write-first-closing =
    .needed = topic result
    .subject = What came out of our talk { about-topic }
    .body =
        { hello }

        Thanks for your thoughts { on-topic }.
        { $result }
        Thanks to { $helpers } for shaping it.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

# Two people who meet regularly: updates go into writing, the time is for the person.
one-to-one =
    .needed = to place
    .subject = Our one-to-ones { from-start-short }: what do you think?
    .body =
        { hello }

        { $lately ->
            [new] I’d like to get our { booked-day } one-to-ones off to a good start.
            [none] {""}
           *[updates] Our { booked-day } one-to-ones have turned into status updates lately, and I think that time could do more for { $whose ->
                [mine] me
                [both] both of us
               *[theirs] you
            }.
        }
        { $start ->
            [open] How about we post
           *[given] From { $start-date }, how about we post
        } updates { in-place } { each-time } and keep the time for { $whose ->
            [mine] what I’d like to talk through with you
            [both] whatever’s on our minds
           *[theirs] whatever’s on your mind
        }{ $focus ->
            [open] {""}
           *[given] : { $focus }
        }?

        { $give-back ->
            [either] And if there’s nothing to talk about one week, either of us can give the time back.
           *[none] {""}
        }

        What do you think?
        { $silence ->
            [next-time] No need to reply, we can talk about it next time.
            [ask-again] { ask-again }
           *[stays] No rush, nothing changes until we agree.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $start-date }: The first one without updates.
