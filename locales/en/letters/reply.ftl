### Answers to an invitation. Fact: inviter.

reply-thanks =
    { $inviter ->
        [outside] Thank you for the invitation
       *[other] Thanks for the invitation
    } { to-the-meeting } { on-booked-date }.

# One question, one offer.
reply-ask =
    .needed = to meeting
    .subject =
        Question { $meeting ->
            [open] {""}
           *[given] about the { $meeting }
        } { comma-booked }
    .body =
        { hello }

        { reply-thanks }
        { $why }
        { $line }
        { $ask ->
            [aim] Could you tell me what you’d like us to come away with?
            [which] Could you tell me if you need me the whole time, or just for one part?
            [prepare] Could you tell me what to read or think about beforehand?
            [about] Could you tell me what it’s about?
           *[part] Could you tell me what you need from me there?
        }
        A line { by-due } is plenty.

        { $offer ->
            [prepared] Then I can come prepared.
            [knows] { $deputy } may know more about this than I do.
            [none] {""}
           *[writing] If it’s something I can answer in writing, I’m happy to do that instead.
        }
        { $silence ->
            [ask-again] { ask-again }
            [stay-out] If I don’t hear from you, I’ll sit this one out.
           *[come] If I don’t hear from you, I’ll come.
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what they’d like from you.

# Not coming, with or without a reason.
reply-decline =
    .needed = to meeting
    .subject =
        { $inviter ->
            [colleague] I won’t be coming
            [outside] I’m afraid I can’t come
           *[manager] OK if I don’t come
        } { to-the-meeting } { comma-booked }{ $inviter ->
            [colleague] {""}
            [outside] {""}
           *[manager] ?
        }
    .body =
        { hello }

        { reply-thanks }
        { $inviter ->
            [colleague] I’m going to sit this one out.
            [outside] I’m afraid I can’t join you this time.
           *[manager] Would it be OK if I skipped it this time?
        }
        { $decline ->
            [little] I don’t think I’d add much.
            [work] I’d like to use that time for { $work }.
            [clash] I already have { $work } at that time.
           *[none] {""}
        }
        { $notes ->
            [send] Could you send me the notes afterwards?
           *[none] {""}
        }
        { $line }

        { $silence ->
            [come] If I don’t hear from you, I’ll come.
           *[nothing] { $inviter ->
                [colleague] If you’d rather have me there, just tell me. Otherwise no need to reply.
                [outside] There’s no need to reply.
               *[manager] Until I hear from you, I’ll plan to come.
            }
        }

        { bye }
    .plan =
        - { $today }: You send it.

# Somebody else goes.
reply-deputy =
    .needed = to meeting deputy
    .subject =
        Someone in my place { $meeting ->
            [open] {""}
           *[given] at the { $meeting }
        } { comma-booked }?
    .body =
        { hello }

        { reply-thanks }
        Would it be OK if someone else went in my place?
        I’m thinking of { $deputy }.
        { $why }
        { $line }

        { $silence ->
            [ask-again] { ask-again }
            [come] If I don’t hear from you, I’ll come myself.
            [stay-out] If I don’t hear from you, they’ll come in my place.
           *[nothing] { $inviter ->
                [colleague] Fine with you? No need to reply.
                [outside] If that suits you, there’s no need to reply.
               *[manager] Until I hear from you, I’ll plan to come myself.
            }
        }

        { bye }
    .plan =
        - { $today }: You send it.

# Not coming, but giving the same in writing.
reply-offer =
    .needed = to meeting
    .subject =
        { $instead ->
            [answers] My answers in writing
            [notes] My comments on the notes
            [one-part] Joining only briefly
            [needed] Coming only when I’m needed
           *[points] My part in writing
        } { $meeting ->
            [open] {""}
           *[given] for the { $meeting }
        } { comma-booked }?
    .body =
        { hello }

        { reply-thanks }
        { $decline ->
            [little] I don’t think I’d add much.
            [work] I’d like to use that time for { $work }.
            [clash] I already have { $work } at that time.
           *[none] {""}
        }
        Would it be OK if I { $instead ->
            [answers] answered your questions in writing instead { by-due }
            [notes] read the notes and sent you my comments instead
            [one-part] only joined { $part ->
                [open] briefly
               *[given] briefly, for { $part },
            } and sent you the rest in writing
            [needed] only came when I’m needed { $part ->
                [open] {""}
               *[given] , for { $part }
            }
           *[points] sent you my points in writing instead { by-due }
        }?
        { $line }

        { $silence ->
            [come] If I don’t hear from you, I’ll come.
           *[nothing] { $inviter ->
                [colleague] If you’d rather have me there, just tell me. Otherwise no need to reply.
                [outside] If you’d rather have me there, just tell me.
               *[manager] Until I hear from you, I’ll plan to come.
            }
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You send what you offered.

# The answer itself, so that nobody needs to meet for it.
reply-answer =
    .needed = to meeting answer
    .subject =
        { $meeting ->
            [open] {""}
           *[given] { $meeting }:
        } my answer
    .body =
        { hello }

        { reply-thanks }
        I think I can answer this without a meeting.

        { $answer }
        The details are here: { $link }

        Does that answer it?
        { $silence ->
            [come] If I don’t hear from you, I’ll come.
           *[nothing] { $inviter ->
                [colleague] Then I’ll skip the meeting, and there’s no need to reply. If not, just tell me.
                [outside] Then I’ll skip the meeting, and there’s no need to reply. If not, just tell me.
               *[manager] Until I hear from you, I’ll plan to come.
            }
        }
        { $line }

        { bye-wishes }
    .plan =
        - { $today }: You send it.
