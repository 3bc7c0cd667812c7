### A status round in writing: once instead of a meeting, or from now on.

## What to post, and what if there’s nothing new

status-silence =
    { $silence ->
        [no-change] Nothing new? Just write “no change”.
        [ask-again] If I don’t see your lines, I’ll ask you again.
       *[nothing] Nothing new? No need to post.
    }
status-blocked =
    { $blocked ->
        [tag] If you’re blocked, tag the person who can help.
        [call] If you’re blocked, I’ll set up a quick call with only the people who can help.
       *[none] {""}
    }

## Letters

# This time in writing.
status-once =
    .needed = meeting place
    .subject =
        Your lines { $meeting ->
            [open] {""}
           *[given] for this week’s { $meeting }
        } { by-due-short }
    .body =
        { hello }

        { $why }
        Let’s skip our { booked-day } { $meeting } and do it in writing this week.
        { $post ->
            [own] Please post a few lines { in-place } { by-due }.
                One on each of these:
                - { $points }
           *[usual] Please post three lines { in-place } { by-due }:
                - Done
                - Next
                - Blocked
        }

        { status-silence }
        { status-blocked }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: Everyone has posted their lines.

status-once-reminder =
    .needed = place
    .subject =
        Reminder: your lines { by-due-short }
    .body =
        { hello }

        A quick reminder: please post your lines { in-place } { by-due }.
        { status-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: Everyone has posted their lines.

# When the lines are in.
status-once-closing =
    .needed = result
    .subject =
        Where we are { $meeting ->
            [open] {""}
           *[given] : this week’s { $meeting } in short
        }
    .body =
        { hello }

        Thanks for your lines.
        { $result }
        { $line }
        You can read them here: { $link }

        { bye-name }
    .plan =
        - { $today }: You send it.

# From now on in writing, as the owner of the meeting says it. Fact: rhythm.
status-regular =
    .needed = meeting place
    .subject =
        { $meeting ->
            [open] {""}
           *[given] Our { $meeting }:
        } in writing { from-start-short }
    .body =
        { hello }

        Let’s each write a few lines { from-start } { $meeting ->
            [open] {""}
           *[given] instead of our { $meeting }
        }.
        { $why }
        Please post three lines { in-place } { $rhythm ->
            [daily] each day
            [twice-weekly] twice a week
            [weekly] each week
            [fortnightly] every two weeks
            [monthly] each month
            [another] each time
           *[once] {""}
        } { each-time }:
        - Done
        - Next
        - Blocked

        { status-silence }
        { status-blocked }
        { $line }

        If you think we still need to meet, please tell me { by-due }.
        Let’s look at how it’s going on { $check-date }.

        { bye }
    .plan =
        - { $today }: You send it.
        - { $start-date }: The first lines come in writing.
        - { $check-date }: You look at how it’s going.

# Each time.
# By when each time; the day of the first letter is that of objections.
by-each =
    { $each ->
        [open] {""}
       *[given] by { $each }
    }

status-regular-prompt =
    .needed = place
    .subject =
        Your lines { for-our-meeting } { by-each }
    .body =
        { hello }

        It’s time for our lines again: done, next, blocked.
        Please post yours { in-place } { by-each }.
        { status-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $today }: Everyone has posted their lines.

status-regular-closing =
    .subject = Writing { $meeting ->
            [open] {""}
           *[given] instead of our { $meeting }
        }: how’s it going?
    .body =
        { hello }

        { series-look }
        { series-look-silence }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what to keep.

# The same, asked by somebody who only attends, or by one of the team.
status-ask =
    .needed = meeting
    .subject =
        In writing { from-start-short } { $meeting ->
            [open] {""}
           *[given] instead of our { $meeting }
        }?
    .body =
        { hello }

        { $why }
        Could we share where we are in writing { from-start } { $meeting ->
            [open] {""}
           *[given] instead of in our { $meeting }
        }?
        We’d each post three lines { in-place } { each-time }: what’s done, what’s next and what’s blocked.
        We’d only meet if something needs talking through.

        What do you think? A line { by-due } is plenty.
        { $silence ->
            [ask-again] { ask-again }
           *[nothing] If you’d rather keep it as it is, no need to reply.
        }
        { $line }

        { bye }
    .plan =
        - { $today }: You send it.
        - { $due }: You know what they think.
