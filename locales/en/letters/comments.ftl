### Somebody asks or says what they think: of a document, of finished work, of how something went.

review-silence =
    { $silence ->
        [go-ahead] No comments? No need to reply, I’ll go ahead { and-then }.
        [fine] { its-fine }
        [need-yes] If it’s fine as it is, a quick “OK” is all I need. I’ll wait for your answer.
        [ask-again] { ask-again }
       *[nothing] No comments? No need to reply.
    }
show-work-silence =
    { $silence ->
        [go-ahead] Nothing to change? No need to reply, I’ll go ahead { and-then }.
        [fine] { its-fine }
        [need-yes] If it’s fine as it is, a quick “OK” is all I need. I’ll wait for your answer.
        [ask-again] { ask-again }
       *[nothing] Nothing to add? No need to reply.
    }
look-back-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] A line or two from you would help a lot.
           *[group] I’d like a line or two from each of you.
        }
        [ask-again] { ask-again }
       *[nothing] Nothing to add? No need to reply.
    }

# A document that is ready for comments.
review =
    .needed = topic link
    .subject = Your comments { on-topic } { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        Could you comment { on-topic } { in-place } { by-due } { $focus ->
            [open] {""}
           *[given] , especially on { $focus }
        }?
        It takes about { $reading }.
        It’s here: { $link }

        I’d most like to know:
        - { $questions }

        Already settled, so no need to comment on it: { $settled }.
        { $line }

        { review-silence }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the comments.

review-reminder =
    .needed = topic link
    .subject = Reminder: your comments { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you comment { on-topic } { in-place } { by-due }?
        It’s here: { $link }

        { review-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the comments.

review-closing =
    .needed = topic result
    .subject = Your comments { on-topic }: what came of them
    .body =
        { hello }

        Thanks for your comments { on-topic }.
        { $result }
        { $line }
        The new version is here: { $link }

        { bye-name }
    .plan =
        - { $today }: You send it.

# Somebody has comments on the work of one person.
comments =
    .needed = to topic points
    .subject = My comments { on-topic }
    .body =
        { hello }

        Thank you for { $thanks }.
        I had a good look { $topic ->
            [open] {""}
           *[given] at { $topic }
        }.
        Here’s what I noticed:
        - { $points }

        You’ll find my comments in the text as well: { $link }

        { $silence ->
            [answer] Could you tell me what you think { by-due }?
            [ask-again] Could you tell me what you think { by-due }? { ask-again }
           *[nothing] Take what helps. No need to reply.
        }
        { $stuck ->
            [call] If you’d rather talk about it, just call me.
           *[none] {""}
        }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

# Finished work, or how far it is.
show-work =
    .needed = topic link
    .subject = Your view { on-topic } { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        I’d like to show you { $topic }.
        { $line }
        You can see it here: { $link }

        Could you have a look { by-due } and tell me what you think { in-place }?
        It takes about { $reading }.

        I’d most like to know:
        - { $questions }

        { show-work-silence }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what they think.

show-work-reminder =
    .needed = topic link
    .subject = Reminder: your view { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you have a look { by-due } and tell me what you think { about-topic }?
        You can see it here: { $link }

        { show-work-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what they think.

show-work-closing =
    .needed = result
    .subject = Your view { on-topic }: what came of it
    .body =
        { hello }

        Thanks for having a look.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

# How something went, and what to learn from it.
look-back =
    .needed = topic
    .subject = Looking back { on-topic }: notes { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        Let’s look back { on-topic } in writing.
        { $post ->
            [own] Please add a few notes { in-place } { by-due }.
                One on each of these:
                - { $points }
           *[usual] Please add a few notes { in-place } { by-due }:
                - What went well
                - What was difficult
                - What you’d change next time
        }

        The page is here: { $link }

        { $tone ->
            [facts] Just what happened, please, not whose fault it was.
           *[none] {""}
        }
        { look-back-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the notes.

look-back-reminder =
    .needed = topic
    .subject = Reminder: your notes { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you add your notes { on-topic } { in-place } { by-due }?
        { look-back-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the notes.

look-back-closing =
    .needed = topic result
    .subject = What we learned { $topic ->
            [open] {""}
           *[given] from { $topic }
        }
    .body =
        { hello }

        Thanks for your notes.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
