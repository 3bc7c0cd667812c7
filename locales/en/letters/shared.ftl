### Pieces that several letters use. A piece has a value and no attributes; a letter has
### attributes and no value. Each piece says nothing at all as long as its gap is open.

# The first line of every letter. A group is greeted by names or as "all".
hello =
    { $titled ->
        [yes] Dear
       *[no] Hi
    } { $to ->
        [open] {""}
       *[given] { $to }
    },

# The last line.
bye =
    { $from ->
        [open] Thanks
       *[given] Thanks,\
        { $from }
    }

# The last line of a letter that has said thank you already.
bye-name = { $from }

# The last line to a client or partner.
bye-wishes =
    { $from ->
        [open] Best wishes
       *[given] Best wishes,\
        { $from }
    }

## What it is about

on-topic =
    { $topic ->
        [open] {""}
       *[given] on { $topic }
    }
for-topic =
    { $topic ->
        [open] {""}
       *[given] for { $topic }
    }
about-topic =
    { $topic ->
        [open] {""}
       *[given] about { $topic }
    }
with-topic =
    { $topic ->
        [open] {""}
       *[given] with { $topic }
    }

## Where, and by when

in-place =
    { $place ->
        [open] {""}
       *[given] in { $place }
    }
by-due =
    { $due ->
        [open] {""}
       *[given] by { $due }
    }
by-due-short =
    { $due ->
        [open] {""}
       *[given] by { $due-short }
    }
on-again =
    { $again ->
        [open] {""}
       *[given] on { $again-date }
    }
from-start =
    { $start ->
        [open] {""}
       *[given] from { $start-date }
    }
from-start-short =
    { $start ->
        [open] {""}
       *[given] from { $start-short }
    }

until-back =
    { $back ->
        [open] {""}
       *[given] until { $back-date }
    }
each-time =
    { $each ->
        [open] {""}
       *[given] by { $each }
    }

## A meeting that's proposed, and one that's in the calendar already

on-meet =
    { $meet ->
        [open] {""}
       *[given] on { $meet }
    }
# In subjects: "Could we meet about the launch date, Thursday 10:00?"
comma-meet =
    { $meet ->
        [open] {""}
       *[given] , { $meet-short }
    }
on-meet-date =
    { $meet ->
        [open] {""}
       *[given] on { $meet-date }
    }
for-length =
    { $length ->
        [open] {""}
       *[given] , for { $length }
    }
instead-of-before =
    { $before ->
        [open] {""}
       *[given] instead of { $before }
    }
# "Tuesday" in "Let’s skip our Tuesday status meeting".
booked-day =
    { $booked ->
        [open] {""}
       *[given] { $booked-day }
    }
on-booked =
    { $booked ->
        [open] {""}
       *[given] on { $booked }
    }
on-booked-date =
    { $booked ->
        [open] {""}
       *[given] on { $booked-date }
    }
comma-booked =
    { $booked ->
        [open] {""}
       *[given] , { $booked-short }
    }
# Before what is asked in writing instead, if that date is in the calendar already.
skip-booked = Let’s skip our meeting on { $booked-date }.
in-our-meeting =
    { $meeting ->
        [open] {""}
       *[given] in our { $meeting }
    }
for-our-meeting =
    { $meeting ->
        [open] {""}
       *[given] for our { $meeting }
    }
to-the-meeting =
    { $meeting ->
        [open] {""}
       *[given] to the { $meeting }
    }

## What no answer means, where many letters say it alike

ask-again = If I don’t hear from you, I’ll ask you again { on-again }.
its-fine = If I don’t hear from you, I’ll take it that it’s fine with you.
# "I’ll go ahead and change the schedule on Friday at 10:00."
and-then =
    { $then ->
        [open] {""}
       *[given] and { $then }
    }

## Rules that people can agree on. All are off.

# Who decides, and who does if the sender is away.
i-decide =
    I’ll decide after that { $stand-in ->
        [open] {""}
       *[given] , or { $stand-in } if I’m away
    }.
stuck-call =
    { $stuck ->
        [call] If we get stuck, I’ll set up a short call.
       *[none] {""}
    }

## How English writes a day and an hour

formats =
    .moment = { $date }, { $time }
    .meeting = { $date } at { $time }
    .short = { $day } { $time }
    .year = { $date } { $year }
    .zone = { $time } in { $city }
    .others = { $time } ({ $cities })
    .elsewhere = { $date }, { $time } in { $city }
    .hour = { $time }
    .minutes = { $time } minutes
    .all = all
    .leads = all and any but for from her his its our per than that the their this via with your
