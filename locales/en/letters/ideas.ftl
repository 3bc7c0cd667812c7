### Ideas in writing, in two rounds: first alone, so nobody steers anybody, then with everyone’s list
### in sight, which brings new ones, and a vote. Whoever needs no more ideas only asks for the vote.

ideas-choice =
    { $choose ->
        [top-three] I’ll pick from the top three.
        [favourite] The one with the most votes wins.
        [decider] { $decider } will make the final choice.
       *[me] I’ll make the final choice { $stand-in ->
            [open] {""}
           *[given] , or { $stand-in } if I’m away
        }.
    }
ideas-silence =
    { $silence ->
        [answer] Please send at least one, even a half-baked one.
        [ask-again] If I don’t hear from you, I’ll ask you again.
       *[nothing] No ideas? No problem, just vote.
    }

ideas =
    .needed = topic
    .subject = Your ideas { for-topic } { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        Let’s collect ideas { for-topic } in writing, in two rounds:
        - { $due ->
            [open] Please send
           *[given] By { $due }: please send
        } { $number ->
            [open] {""}
           *[given] up to { $number }
        } ideas just to me, so we don’t steer each other.
        - { $shown ->
            [with] { $list-date }: I’ll post the full list, with names.
           *[without] { $list-date }: I’ll post the full list, without saying whose is whose.
        }
        - { $second ->
            [vote] { $end ->
                [open] Vote
               *[given] By { $end }: vote
            } for your favourite { in-place }.
           *[add] { $end ->
                [open] Add
               *[given] By { $end }: add
            } what the list makes you think of, and vote for your favourite { in-place }.
        }

        { ideas-choice }
        { ideas-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the ideas.
        - { $list-date }: You post the list.
        - { $end }: You have the votes.

ideas-reminder =
    .needed = topic
    .subject = Reminder: your ideas { for-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you send your ideas { for-topic } just to me { by-due }?
        { ideas-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the ideas.

# The list, and the vote.
ideas-prompt =
    .needed = topic options
    .subject =
        Your vote { for-topic } { $end ->
            [open] {""}
           *[given] by { $end-short }
        }
    .body =
        { hello }

        Here are the ideas:
        - { $options }

        { $second ->
            [vote] Please vote
           *[add] Please add anything that’s missing, and vote
        } for your favourite { in-place } { $end ->
            [open] {""}
           *[given] by { $end }
        }.
        { ideas-choice }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $end }: You have the votes.

ideas-closing =
    .needed = topic result
    .subject = What we chose { for-topic }
    .body =
        { hello }

        Thanks for your ideas and votes.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
