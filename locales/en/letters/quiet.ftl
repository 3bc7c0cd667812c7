### About a person. Only what is typed into these gaps knowingly gets in, and no subject says what
### it is about.

hello-quiet =
    Hi { $quiet-to ->
        [open] {""}
       *[given] { $quiet-to }
    },

# A hard talk. Fact: recipient.
talk =
    .needed = quiet-to
    .note = The sooner the talk, the shorter the wondering. A message on a Friday evening leaves somebody alone with it for a weekend.
    .subject =
        Are you free { on-meet-date } { $length ->
            [open] {""}
           *[given] for { $length }
        }?
    .body =
        { hello-quiet }

        { $quiet-reason ->
            [badly] I don’t think { $quiet-about } went well, and I don’t want to leave it like that.
            [sorry] I’m sorry about { $quiet-about }.
            [together] {""}
            [about] {""}
            [work] {""}
            [change] {""}
           *[leave-out] {""}
        }
        Could we talk { $quiet-reason ->
            [together] about how we work together
            [about] { $quiet-about ->
                [open] {""}
               *[given] about { $quiet-about }
            }
            [work] about how your work is going
            [change] about a change that affects you
            [badly] {""}
            [sorry] {""}
           *[leave-out] {""}
        }{ $recipient ->
            [group] , all of us together
           *[one] { $quiet-word ->
                [view] , just the two of us
                [prepare] , just the two of us
                [someone] {""}
                [both] {""}
               *[none] , just the two of us
            }
        }?
        { $quiet-reason ->
            [together] {""}
            [about] {""}
            [work] {""}
            [change] {""}
            [badly] {""}
            [sorry] {""}
           *[leave-out] I’d rather talk than write.
        }
        { $quiet-word ->
            [view] I’d like to hear how you see it.
            [prepare] There’s nothing to prepare.
            [someone] You’re welcome to bring someone you trust.
            [both] I’d like to hear how you see it. You’re welcome to bring someone you trust.
           *[none] {""}
        }

        How about { $meet }{ for-length }?
        { $where ->
            [person] { $recipient ->
                [group] In person if you can, otherwise by video.
               *[one] In person if you can, otherwise by phone.
            }
            [phone] I’ll call you.
            [walk] We could go for a walk.
           *[none] {""}
        }
        We could meet { $quiet-place }.
        { $quiet-when } would work as well.
        { $line }
        { $recipient ->
            [group] If you can’t make it, just tell me.
           *[one] If another time suits you better, just name one.
        }
        { $silence ->
            [nothing] { $recipient ->
                [group] Otherwise there’s no need to reply.
               *[one] If you’d rather not talk, that’s fine too.
            }
            [ask-again] If I don’t hear from you, I’ll ask you myself.
           *[another-day] { $recipient ->
                [group] Otherwise there’s no need to reply.
               *[one] If it’s too soon, no need to reply. I’ll suggest another day.
            }
        }

        { bye-name }
    .plan =
        - { $today }: You send it.
        - { $meet }: You talk.

# After the talk, if both want it in writing.
talk-closing =
    .needed = quiet-to
    .note = Write down only what you both want in writing.
    .subject = Thank you
    .body =
        { hello-quiet }

        Thank you for talking with me.
        { $quiet-result }
        If I’ve got something wrong, just tell me. Otherwise there’s no need to reply.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

# To a group, about someone who already knows and agreed to it.
notice =
    .needed = quiet-news
    .note = Show it to the person it’s about first, and send it only once every word is fine with them.
    .subject = A short note to you
    .body =
        { hello-quiet }

        { $quiet-news }

        { $quiet-wish ->
            [kind] A kind word would be welcome.
            [leave-be] Please don’t ask about it.
            [private] Please keep it among us.
           *[none] {""}
        }
        If you have questions, please come to me. There’s no need to reply.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You show it to the person it’s about, then you send it.

# An answer to an invitation to something personal.
quiet-reply =
    .needed = quiet-to
    .subject = Your invitation
    .body =
        { hello-quiet }

        Thanks for asking me.
        { $quiet-answer ->
            [other] Could we find another time? { $quiet-when } would suit me.
            [ask] Before we meet, could you tell me in a line what it’s about?
            [someone] I’d like to bring someone I trust. Is that OK?
           *[yes] That time works for me.
        }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
