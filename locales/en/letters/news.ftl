### Something to know: news, how to do something, a recording.

announcement =
    .needed = topic news
    .subject =
        News { on-topic }{ $todo ->
            [one] : one thing to do { by-due-short }
            [several] : what to do { by-due-short }
           *[none] {""}
        }
    .body =
        { hello }

        { $news }
        It starts on { $effective-date }.
        It applies to { $whom }.
        { $why }
        What stays the same: { $same }.

        { $todo ->
            [one] Please { $task } { by-due }.
            [several] Please do this { by-due }:
                - { $steps }
           *[none] You don’t need to do anything.
        }
        { $line }

        There’s more here: { $link }

        So there’s no meeting on { $booked-date }.
        Questions? Please ask { $contact }.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $effective-date }: It starts.

how-to =
    .needed = topic steps
    .subject =
        How to get started { with-topic }{ $todo ->
            [one] : please try it { by-due-short }
           *[none] {""}
        }
    .body =
        { hello }

        { $why }
        Here’s how to get started { with-topic } { $effective ->
            [open] {""}
           *[given] from { $effective-date }
        }:
        - { $steps }

        There’s more here: { $link }

        { $todo ->
            [one] Please try it once { by-due }.
           *[none] No questions? No need to reply.
        }
        { $line }
        If you get stuck, please ask { $contact }.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $effective-date }: It starts.

recording =
    .needed = topic link
    .subject = Recording { on-topic }: questions { by-due-short }
    .body =
        { hello }

        { $why }
        I’ve made you a recording { on-topic }{ $reading ->
            [open] {""}
           *[given] , about { $reading } long
        }.
        { $line }
        It’s here: { $link }

        Please send me your questions { in-place } { by-due }.
        { $silence ->
            [need-yes] Please drop me a line once you’ve been through it.
            [ask-again] { ask-again }
           *[nothing] No questions? No need to reply.
        }
        If you’d rather ask in person, join me on { $booked }.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You have the questions.

recording-closing =
    .needed = topic
    .subject = Answers to your questions { on-topic }
    .body =
        { hello }

        Thanks for your questions { on-topic }.
        { $result }
        { $line }
        The answers are here: { $link }

        { bye-name }
    .plan =
        - { $today }: You send it.
