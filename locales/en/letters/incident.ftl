### Something is broken right now: who must come, and where everybody else can follow.

incident =
    .needed = topic join call place
    .subject =
        { $outage ->
            [down] Outage
            [security] Security problem
           *[problem] Problem
        } { with-topic } { $place ->
            [open] {""}
           *[given] , updates in { $place }
        }
    .body =
        { $outage ->
            [down] There’s been an outage
            [security] There may be a security problem
           *[problem] There’s been a problem
        } { with-topic } { $since ->
            [open] {""}
           *[given] since { $since-time }
        } { $impact ->
            [open] {""}
           *[given] , affecting { $impact }
        }.

        { $join ->
            [open] Please join
           *[given] { $join }, please join
        } { $call ->
            [open] now.
           *[given] now: { $call }
        }

        { $recipient ->
            [one] {""}
           *[group] Everyone else: please stay off the call.
        }
        Updates are in { $place } { $every ->
            [open] {""}
           *[given] , { $every }
        }.
        Until it’s fixed, please { $task }.
        { $line }

        { bye }
    .plan =
        - { $today }: You send it, and the people you need join the call.

# Each update.
incident-prompt =
    .needed = topic news
    .subject = Update { on-topic }
    .body =
        { hello }

        { $news }

        Until it’s fixed, please { $task }.
        { $line }
        The next update is at { $check-time }.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $check }: You send the next one.

incident-closing =
    .needed = topic
    .subject = Fixed{ $topic ->
            [open] {""}
           *[given] : { $topic }
        }
    .body =
        { hello }

        The problem { with-topic } is fixed.
        { $result }
        Thanks to { $helpers } for the help.
        { $line }

        { bye-name }
    .plan =
        - { $today }: You send it.
