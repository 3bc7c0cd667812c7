### A decision: proposed, approved by one person, chosen from options, or left to one person;
### and the record of it.

## What no answer means

proposal-silence =
    { $silence ->
        [go-ahead] { $recipient ->
            [one] If I don’t hear from you
           *[group] If nobody objects
        }, I’ll go ahead { and-then }.
        [fine] { its-fine }
        [need-yes] I’ll only go ahead with { $recipient ->
            [one] your yes
           *[group] a yes from each of you
        }.
        [ask-again] { ask-again }
       *[nothing] No objections? No need to reply.
    }
approval-silence =
    { $silence ->
        [no] If I don’t hear from you, I’ll take it as a no.
        [ask-again] { ask-again }
       *[need-yes] I can’t go ahead without your OK { $later ->
            [open] {""}
           *[given] , and { $later }
        }.
    }
poll-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] I can’t choose without you.
           *[group] I’d like an answer from each of you.
        }
        [go-ahead] If I don’t hear from you, I’ll go ahead without your answer.
        [ask-again] { ask-again }
       *[nothing] { $recipient ->
            [one] No preference? No need to reply.
           *[group] If you don’t answer, you leave the choice to the others.
        }
    }

## A proposal with a day for objections

proposal =
    .needed = topic proposal
    .subject =
        Proposal { for-topic }: { $silence ->
            [go-ahead] objections
            [fine] objections
            [need-yes] your yes or no
            [ask-again] objections
           *[nothing] objections
        } { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        I suggest we { $proposal } { $effective ->
            [open] {""}
           *[given] from { $effective-date }
        }.
        The main drawback: { $drawback }.

        I’ve compared:
        - { $options }

        I’ve talked it through with { $heard }.
        { $line }
        The details are here: { $link }

        { $silence ->
            [go-ahead] If you see a reason against it, please say so { in-place } { by-due }.
            [fine] If you see a reason against it, please say so { in-place } { by-due }.
            [need-yes] Please say yes or no { in-place } { by-due }.
            [ask-again] If you see a reason against it, please say so { in-place } { by-due }.
           *[nothing] If you see a reason against it, please say so { in-place } { by-due }.
        }
        { proposal-silence }
        { $choose ->
            [me] { i-decide }
            [decider] { $decider } will decide after that.
           *[none] {""}
        }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know if anybody objects.
        - { $effective-date }: It starts.

proposal-reminder =
    .needed = topic
    .subject = Reminder: your view { on-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder of my proposal { for-topic }: if you see a reason against it, please say so { in-place } { by-due }.
        { proposal-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know if anybody objects.

proposal-closing =
    .needed = topic result
    .subject = Decision { on-topic }
    .body =
        { hello }

        { $result }
        It starts on { $effective-date }.
        Thanks to { $helpers } for making it better.
        We haven’t heard from { $missing } yet.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
        - { $effective-date }: It starts.

## One person’s approval

approval =
    .needed = to topic
    .subject =
        Your OK { $amount ->
            [open] {""}
           *[given] for { $amount }
        } { by-due-short }{ $topic ->
            [open] {""}
           *[given] : { $topic }
        }
    .body =
        { hello }

        Could you approve { $amount ->
            [open] {""}
           *[given] { $amount } for
        } { $topic }?
        { $facts }

        { $line }
        The details are here: { $link }

        Please tell me yes or no { by-due }.
        { $due-why }
        { approval-silence }

        A one-word reply is enough.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have a yes or a no.

approval-reminder =
    .needed = to topic
    .subject =
        Reminder: your OK { for-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you tell me yes or no { $topic ->
            [open] {""}
           *[given] to { $topic }
        } { by-due }?
        { approval-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have a yes or a no.

approval-closing =
    .needed = to
    .subject = Thank you for your answer { on-topic }
    .body =
        { hello }

        Thanks for deciding { on-topic }.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

## A choice between options

poll-ask =
    { $vote ->
        [several] Which would work for you? Choose every one that does.
       *[one] Which would you choose?
    }

poll =
    .needed = topic options
    .subject =
        Your choice { by-due-short }{ $topic ->
            [open] {""}
           *[given] : { $topic }
        }
    .body =
        { hello }

        { skip-booked }
        { $why }
        The options { for-topic }:
        - { $options }

        I’ve talked it through with { $heard }.
        { $line }
        The details are here: { $link }

        { poll-ask }
        Please answer { in-place } { by-due }.
        { poll-silence }
        { $choose ->
            [favourite] The one with the most votes wins.
            [decider] { $decider } will decide after that.
            [none] {""}
           *[me] { i-decide }
        }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the answers.

poll-reminder =
    .needed = topic
    .subject = Reminder: your choice { for-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder { about-topic }.
        { poll-ask }
        Please answer { in-place } { by-due }.
        { poll-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the answers.

poll-closing =
    .needed = topic result
    .subject = What we chose { for-topic }
    .body =
        { hello }

        Thanks for your answers.
        { $result }
        It starts on { $effective-date }.
        We haven’t heard from { $missing } yet.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
        - { $effective-date }: It starts.

## One person decides alone

delegation =
    .needed = to task
    .subject =
        Yours to decide { by-due-short }{ $task ->
            [open] {""}
           *[given] : { $task }
        }
    .body =
        { hello }

        Could you { $task }?
        { $facts }
        { $line }
        The background is here: { $link }

        { $limit ->
            [amount] It’s your call { $amount ->
                [open] {""}
               *[given] up to { $amount }
            }, so there’s no need to run it past me { $amount ->
                [open] {""}
               *[given] unless it goes over
            }.
            [condition] It’s your call { $condition ->
                [open] {""}
               *[given] as long as { $condition }
            }, so there’s no need to run it past me.
           *[none] It’s your call, so there’s no need to run it past me.
        }
        Please decide { by-due } { $tell ->
            [open] {""}
           *[given] and tell { $tell }
        }.
        If you’d like advice, ask { $contact }.

        { $silence ->
            [need-yes] Please tell me if you’ll take it on.
            [ask-again] { ask-again }
           *[nothing] No need to reply, unless it’s a bad time.
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: It’s decided.

delegation-reminder =
    .needed = to
    .subject = Reminder: yours to decide { by-due-short }
    .body =
        { hello }

        A quick reminder: could you decide { by-due }? It’s still your call.
        If you need anything from me, just ask.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: It’s decided.

delegation-closing =
    .needed = to
    .subject = Thank you for deciding
    .body =
        { hello }

        Thank you for taking this on.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

## The record of a decision, also as a file

record =
    .needed = topic result
    .subject = Decision { on-topic }
    .body =
        { hello }

        { $result }
        It starts on { $effective-date }.
        { $why }
        { $line }

        We looked at:
        - { $options }

        { $choose ->
            [me] It was my decision.
            [decider] { $decider } made the decision.
            [together] We made the decision together.
            [favourite] It had the most votes.
           *[none] {""}
        }
        Thank you to { $helpers }.
        { $heard } had a say in it.
        We haven’t heard from { $missing } yet.
        It’s kept in { $kept }.
        The background is here: { $link }

        Questions? Please ask { $contact }.

        { bye-name }
    .plan =
        - { $today }: You send it.
        - { $effective-date }: It starts.
