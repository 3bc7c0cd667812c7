### Somebody needs something: an answer, help, an idea, a part of the work, a sign of life.

problem-silence =
    { $silence ->
        [answer] Even “no idea” helps.
        [ask-again] { ask-again }
       *[nothing] No idea? No need to reply.
    }
question-silence =
    { $silence ->
        [answer] Short answers are fine.
        [ask-again] { ask-again }
       *[nothing] Don’t know? No need to reply.
    }
plan-silence =
    { $silence ->
        [answer] { $recipient ->
            [one] I need your part to make the plan.
           *[group] I need a line from each of you.
        }
        [ask-again] { ask-again }
       *[nothing] Nothing to add? No need to reply.
    }

question =
    .needed = topic questions
    .subject = Question { about-topic }: your answer { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        I’d like to know:
        - { $questions }

        { $line }
        The background is here: { $link }

        Could you answer { in-place } { by-due }?
        { question-silence }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have an answer.

question-reminder =
    .needed = topic
    .subject = Reminder: my question { about-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder of my question { about-topic }: could you answer { in-place } { by-due }?
        { question-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have an answer.

question-closing =
    .needed = result
    .subject = Your answers { about-topic }: what came of them
    .body =
        { hello }

        Thanks for your answers.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

request =
    .needed = topic task
    .subject = Could you help { with-topic } { by-due-short }?
    .body =
        { hello }

        { $why }
        I need your help { with-topic }.
        Could you { $task } { by-due }?

        { $facts }
        { $line }
        The background is here: { $link }

        { $silence ->
            [nothing] If you can, please tell me. If you can’t, no need to reply.
            [ask-else] A quick yes or no, please. If I don’t hear from you, I’ll ask someone else.
           *[ask-again] A quick yes or no, please. { ask-again }
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: It’s done, or you know that it can’t be.

request-reminder =
    .needed = topic task
    .subject = Reminder: your help { with-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: I still need your help { with-topic }.
        Could you { $task } { by-due }?
        A quick yes or no, please.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: It’s done, or you know that it can’t be.

request-closing =
    .subject = Your help { with-topic }
    .body =
        { hello }

        Thanks for your help { with-topic }.
        { $result }
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

problem =
    .needed = topic
    .subject = Any ideas { on-topic } { by-due-short }?
    .body =
        { hello }

        { skip-booked }
        I’m stuck { with-topic }.
        { $news }
        { $tried }
        { $line }
        You can see it here: { $link }

        I’d most like to know:
        - { $questions }

        Any ideas? Please answer { in-place } { by-due }.
        { problem-silence }
        { $stuck ->
            [call] If we get stuck, I’ll set up a short call.
            [hour] If we get stuck, let’s pick an hour to write back and forth.
           *[none] {""}
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have their ideas.

problem-reminder =
    .needed = topic
    .subject = Reminder: any ideas { on-topic } { by-due-short }?
    .body =
        { hello }

        I’m still stuck { with-topic }. Any ideas? Please answer { in-place } { by-due }.
        { problem-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have their ideas.

problem-closing =
    .needed = topic result
    .subject = Solved{ $topic ->
            [open] {""}
           *[given] : { $topic }
        }
    .body =
        { hello }

        { $result }
        Thanks to { $helpers } for the help.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.

plan-work =
    .needed = topic place
    .subject = Planning { $topic ->
            [open] {""}
           *[given] { $topic }
        }: your part { by-due-short }
    .body =
        { hello }

        { skip-booked }
        { $why }
        Let’s plan { $topic ->
            [open] in writing
           *[given] { $topic } in writing
        }.
        Please add your part { in-place } { by-due }:
        - What you can take on
        - By when
        - What you need from others

        { $line }
        What we know so far is here: { $link }

        { plan-silence }
        { $choose ->
            [decider] { $decider } will put the plan together after that.
            [none] {""}
           *[me] I’ll put the plan together after that.
        }
        { stuck-call }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: The parts are in.

plan-work-reminder =
    .needed = topic
    .subject = Reminder: your part { for-topic } { by-due-short }
    .body =
        { hello }

        A quick reminder: could you add your part { in-place } { by-due }? What you can take on, by when, and what you need from others.
        { plan-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: The parts are in.

plan-work-closing =
    .needed = topic
    .subject = The plan { for-topic }
    .body =
        { hello }

        Thanks for planning this together.
        { $result }
        { $line }
        The plan is here: { $link }

        { bye-name }
    .plan =
        - { $today }: You send it.

# A short message to one person instead of a meeting.
check-in =
    .needed = to
    .subject = A quick check-in { on-topic }
    .body =
        { hello }

        { $why }
        { $line }
        How’s it going { with-topic }? Is there anything you need from me?

        I’d most like to know:
        - { $questions }

        A line or two { by-due } is plenty.
        { $silence ->
            [ask-again] { ask-again }
           *[nothing] Everything fine? No need to reply.
        }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know how it’s going.
