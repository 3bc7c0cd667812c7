### Every sentence that a person can read, in plain English of about level B1.
### How to write a message: top of build/fluent.rs. Words: see CONTRIBUTING.md.

## The page

heading = Does this need a meeting?
heading-invited = Do you need to be there?
heading-recurring = Does it still need to happen?
heading-away = While you’re away
paths = What is it about?
path-plan = Planning
path-invited = Invited
path-recurring = Recurring
path-away = Away
privacy = Nothing you type leaves this browser.
# In a page of a host that asked for the result.
privacy-shared = This page sees the advice, but nothing you type.
# In a page of others without a frame: its scripts could read what is typed.
privacy-inline = We don’t send what you type anywhere, but this page could read it.
privacy-inline-shared = This page sees the advice, and it could read what you type.
# What came with a link: from a bookmark, with the name of the page and of its server, or from
# the page around the widget.
arrived-site = From the page you were on: “{ $page }” ({ $site }). Please check what’s filled in.
arrived-page = From the page you were on: “{ $page }”. Please check what’s filled in.
arrived = Some of this is filled in already. Please check it.
# At the bottom: for whoever must approve the widget.
documents-privacy = Privacy
documents-accessibility = Accessibility
documents-wording = Every letter
# Beside them: turns the page to another language, and is in that language.
other-language = Deutsch
# Said to people who listen to the page, in the new language.
language-now = This page is in English now.
language-missing = That language couldn’t be loaded. Are you online?

## Question 1: the purpose

purpose-legend = What’s it for?
purpose-legend-invitation = What does the invitation say it’s for?
purpose-share = Share an update
purpose-decide = Make a decision
purpose-comment = Get feedback
purpose-ideas = Collect ideas
purpose-problem = Solve a problem
purpose-plan = Plan or divide up work
purpose-show = Show or check work
purpose-ask = Ask for something
purpose-look-back = Look back
purpose-one-person = One-to-one
purpose-hard = A difficult conversation
purpose-connect = Get to know each other
purpose-teach = Teach or onboard
purpose-outside = Client or partner
purpose-other = Something else
purpose-not-said = It doesn’t say
tiles-more = More
back = Back
so-far = So far: { $verdict }
# Under the first question. What was pasted says what the meeting is about.
paste = Already written somewhere? Paste the invitation or agenda, or drop its file here.
paste-file = Choose a file
paste-taken = Taken as what it’s about: “{ $topic }”.
known-change = Change
known-change-purpose = Change purpose
known-change-detail = Change answer
known-change-owner = Change whose it is
parts-question = What else is it for?
calendar-open = Look through your calendar
# In the place of what was answered, where it is about a person.
known-quiet = A conversation

## Question 3: the one that depends on the purpose

dont-know = Not sure

detail-share = What would people do?
detail-share-listen = Mostly listen or read
detail-share-round = Take turns saying what they’re working on
detail-share-talk = Talk it through

detail-decide = Where does it stand?
detail-decide-written = Written, just needs a yes
detail-decide-agree = Most of us agree
detail-decide-apart = Views differ
detail-decide-easy = Easy to undo, one person could decide

detail-comment = How far along is it?
detail-comment-ready = Ready for comments
detail-comment-together = We’d walk through it together
detail-comment-rough = Rough, I want to think aloud
detail-comment-change = We’ll edit it together
detail-comment-give = I have comments for someone

detail-ideas = What are you starting from?
detail-ideas-clear = A clear question
detail-ideas-empty = A blank page, or lots of unknowns

detail-problem = Could one person write it up, and others answer later?
detail-problem-describe = Yes
detail-problem-together = No, we have to work it out together

detail-plan = What needs to happen?
detail-plan-parts = Everyone adds their part
detail-plan-trade = We have to agree who gives up what
detail-plan-start = We’re starting something new

detail-show-present = Look, and ask at the end
detail-show-progress = See how far along it is
detail-show-judge = Check it before it goes on
detail-show-talk = Talk about it while we look

detail-ask = What do you need?
detail-ask-answer = An answer to a question
detail-ask-request = Someone to do something
detail-ask-need = To find out what someone needs

detail-look-back = What’s it mostly about?
detail-look-back-facts = What happened, and what we learned
detail-look-back-differ = We see it differently
detail-look-back-feelings = How people feel, or a thank-you

detail-one-person = What’s it mostly about?
detail-one-person-person = How they’re doing, and where they’re heading
detail-one-person-updates = Just updates on work

detail-hard = What’s the situation?
detail-hard-bring = Feedback or bad news for someone
detail-hard-group = Bad news for a group
detail-hard-between = A conflict I’m part of
detail-hard-others = A conflict between others
detail-hard-known = The person it’s about knows, now the group
detail-hard-unsafe = I don’t feel safe with this person

detail-connect = Do they know each other yet?
detail-connect-no = No, or not well
detail-connect-yes = Yes

detail-teach = Is it the same for everyone, every time?
detail-teach-same = Yes
detail-teach-questions = Yes, but it’s complicated and people will ask
detail-teach-doing = No, we learn by doing it together

detail-outside = What’s it mostly about?
detail-outside-first = Meeting for the first time
detail-outside-touch = Keeping in touch, or finding out what they need
detail-outside-terms = Agreeing on terms, or settling a complaint
detail-outside-information = Giving them information

detail-other = What would people do?
detail-other-listen = Mostly listen or read
detail-other-talk = Talk it through

detail-miss = If it didn’t happen next week, what would people miss?
detail-miss-nothing = Nothing much
detail-miss-information = The information
detail-miss-decisions = The decisions
detail-miss-each-other = Each other

detail-role = What would you do there?
detail-role-decide = Help decide
detail-role-bring = Bring something only I know
detail-role-listen = Mostly listen

owner = Is it yours?
owner-me = Mine
owner-other = Someone else’s
owner-team = The team’s

## Doors and examples

examples = Try an example
start-again = Start over
bring-back = Bring back my answers
example-status = Weekly status, 9 people
example-vendors = Choose between two vendors
example-conflict = A conflict between two colleagues
example-vendors-topic = our payment supplier
example-vendors-options =
    Nordpay
    Calla

## Before the advice

advice-coming = One moment, the advice is loading.
advice-missing = We couldn’t load the advice. Are you online? Please try again: your answers are still here. If that doesn’t help, open this page again. You may need to answer once more.
messages-coming = One moment, the messages are loading.
messages-missing = We couldn’t load the messages. Are you online? Please try again: what you wrote is still here. If that doesn’t help, copy what you wrote first, then open this page again.
load-again = Try again
reading-coming = One moment. It’s being read here, in your browser.
reading-missing = We couldn’t load what reads invitations. Are you online? What you brought is still here.

## What is wrong with what was typed. Nothing typed is lost.

problem-long = That’s { $has } characters, and a message takes up to { $most }. Your words are still here, but not in the message yet.

## An organisation’s settings: what is wrong with them, for the person who writes them

policy-unknown = { $field }: { $value }. There’s no such setting. Allowed: { $names }.
policy-missing = { $field }: something’s missing. Allowed: { $allowed }.
policy-wrong = { $field }: { $value } can’t be used. Allowed: { $allowed }.
policy-allowed-object = an object with { $names }
policy-allowed-list = a list of at most { $most }
policy-allowed-text = a text of at most { $most } characters
policy-allowed-whole = a whole number from { $least } to { $most }
policy-allowed-decimal = a number from { $least } to { $most }
policy-allowed-choice = one of { $names }
policy-allowed-currency = three letters, like EUR
policy-allowed-day = a day, like 2026-12-24
policy-allowed-time = a time, like 09:00
policy-allowed-later = a time after the start
policy-allowed-either = { $one } or { $other }, and not both

### Here ends the first part. What follows is first needed with the advice, and comes with it.

## Facts, statements, and what is wrong with what was typed

facts-legend = How many people, how long, how often?
facts-people = People
facts-cost = + cost
facts-cities = + cities
facts-length = Length
facts-length-minutes = Length in minutes
facts-length-other = other
facts-often = How often
facts-open = not set
facts-place = Where
facts-place-online = online
facts-place-room = in one room
facts-place-mixed = some in a room, some online
facts-travel = Travel per person, there and back, in minutes
places = Which places?
places-hint = Everyone’s city, yours too, with commas in between.
places-hint-known = Everyone’s city, yours too, with commas in between. Right now: { $places }.
# $offset is from UTC, such as +5:30.
place-offset = { $place } (UTC{ $offset })
facts-preparation = Preparation per person, in minutes
often-once = once
often-daily = daily
often-twice-weekly = twice a week
often-weekly = weekly
often-fortnightly = every two weeks
often-monthly = monthly
often-another = in another rhythm
ticks-more = more
unless = Unless
true-here = True here
tick-personal = it’s sensitive for someone
tick-urgent = it’s urgent, or someone is blocked
tick-tried = writing already failed
tick-new = some of us haven’t worked together
tick-undo = it’s hard to undo
tick-complex = it’s complicated or high-stakes
tick-zones = no time suits everyone we need
tick-some = only some of us are needed
tick-only-time = we’d hardly see each other otherwise
tick-unclear = the goal isn’t clear yet
minutes = { $length }
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
problem-people-number = Please enter a number of people, like 9 or 3-4.
problem-people-small = A meeting needs at least two people.
problem-people-large = We count up to { $most } people.
problem-number = Please enter a whole number.
problem-rate-number = Please enter an amount, like 60 or 62.50.
problem-length-small = Please enter at least { $least } minutes.
problem-length-large = Up to { $most }: five days of 8 hours.
problem-small = Please enter { $least } or more.
problem-large = Please enter { $most } or less.
problem-places = We don’t know { $places }. Try a big city with the same time. The other places still count.
problem-places-several = Which { $name } do you mean? Please enter one of these: { $cities }. The other places still count.
problem-places-many = Only the first { $most } places count. The others stay here.

## Why: at most 18 words each, what was said and what follows

strength-study = study
strength-several = several organisations
strength-one = one organisation
strength-our-view = our view

reason-unsafe = You don’t feel safe. You don’t have to handle that alone.
reason-told-group = The person it’s about knows. Everyone else can read it in their own time.
reason-personal = It’s personal, and tone is easier to hear than to read: a call’s enough.
reason-now = It can’t wait, and talking gets everyone on the same page fastest.
reason-stuck = You’ve tried in writing. A short call is kinder than another round.
reason-goal = The goal isn’t clear yet, so nobody can prepare.
reason-not-said = The invitation doesn’t say what it’s for, so nobody can prepare.

reason-tell = People mostly read or listen, and can do that whenever it suits them.
reason-monthly = People only hear this monthly, and they’ll have questions. Let them read it first.
reason-round = Everyone reports in turn. In writing, each person reads only what they need.
reason-talk-news = You want to talk it through. If everyone reads first, you start with questions.
reason-share-open = People can read news when it suits them, and ask in the same place.
reason-agree = Most of you agree, so a written proposal with a deadline is enough.
reason-written = It’s already written, so a deadline for objections is enough.
reason-easy = It’s easy to undo, so one person can decide and tell the others.
reason-apart = Views differ. Talk it through, so every side gets heard.
reason-decide-open = You don’t know yet how far apart you are. Written views will show it.
reason-undo = It’s hard to undo. Read first, then settle together what’s still open.
reason-crowd = Deciding gets hard above seven people. Hear everyone in writing, let a few decide.
reason-ready = It’s ready to read, so people can comment when they have time.
reason-ready-open = People can comment right in the text, when they have time.
reason-together = You’d walk through it together. That’s quicker if everyone reads it first.
reason-rough = It’s still rough, and thinking aloud is faster than polishing it first.
reason-change-it = You’ll edit it together. Suggest changes in writing, then talk about what’s open.
reason-give = In writing, comments sit right where they belong, and can be read again.
reason-ideas-clear = The question’s clear. Write ideas in two rounds, with everyone’s list in between.
reason-ideas-empty = You’re starting from a blank page, and talking helps you find the question.
reason-ideas-open = Experts disagree. Ideas in writing first, then a short talk, is the safe bet.
reason-describe = One person can write it up, and others can answer when they’re free.
reason-fast-loop = You have to try things together, and talking beats lots of short messages.
reason-problem-open = Problems that take several people often get solved faster by talking.
reason-parts = Everyone adds their part, and one shared place is enough for that.
reason-trade = Someone has to give something up. Numbers in writing first, then a short talk.
reason-start = You’re starting something new. A shared picture now makes later writing easier.
reason-plan-open = If people can read and comment on the plan, you need less time together.
reason-show = People can look when they have time, and ask in writing.
reason-judge = Checking takes a close look, and everyone can do that in their own time.
reason-show-talk = You’d talk while you look, and that works best at the same time.
reason-ask = In writing it’s clear what you need, and people answer when they can.
reason-facts = Collect facts and lessons in writing, then agree in a short talk what changes.
reason-differ = You see it differently. Talk it through, so every side gets heard.
reason-feelings = It’s about how people feel, and that’s easier to say than to write.
reason-back-open = Looking back is about people too. Collect the facts first, then talk.
reason-person = It’s about the person, and this time is for them.
reason-updates = You can write updates. Keep the time together for how they’re doing.
reason-first-time = They don’t know each other well. A first talk makes everything later easier.
reason-each-other = Time for each other keeps people together, and that’s worth a meeting.
reason-same = It’s the same every time. Write it once, and everyone can look it up.
reason-questions = It’s complicated and people will ask. Show it first, then take questions together.
reason-doing = You learn it by doing it together.
reason-teach-open = If it comes up again, write it down. If it’s hands-on, do it together.
reason-first-contact = You’re meeting for the first time. People like to know who they’ll work with.
reason-touch = To find out what someone needs, talk with them and listen.
reason-terms = You’re agreeing terms or settling a complaint. Talking shows early what they care about.
reason-inform = You’re giving information. In writing, they can reread it and pass it on.
reason-other-talk = Either way can work. Start in writing, and see if you need to talk.
reason-nothing = Nobody would miss much, so the time is free for other things.
reason-miss-information = People would miss the information, and they can read that.
reason-miss-decisions = People would miss the decisions. Prepare them in writing, and the talk gets short.
reason-miss-people = People would miss each other, so keep this time for that.
reason-miss-open = Try the next one in writing, and you’ll see what people miss.
reason-role-listen = You’d mostly listen, and notes or a recording give you the same.
reason-role-bring = Only you know it. In writing, they have it before they need it.
reason-role-decide = You’d help decide. Read and send your view first, and the talk gets short.
reason-role-open = You don’t know your part yet, and it’s fine to ask.

reason-new = Some of you haven’t worked together. A first talk makes later writing easier.
reason-only-time = You’d hardly see each other otherwise, so keep some time for that.
reason-complex = It’s complicated or high-stakes, so time to read helps.
reason-zones = No time suits everyone you need. In writing, nobody joins at night.
reason-zones-share = { $count } places share only { $time } of the working day. Writing suits everyone.
reason-zones-none = { $count } places share no working hour. At best, someone in { $place } joins at { $time }.
reason-computed = { $strength } · worked out for { $start } to { $end }
reason-some = Only some of you are needed: they settle it, and the rest are free.
# The same where no hour is fair to all places, so that no talk follows.
reason-talk-news-written = You’d like to discuss it. Reading it first leaves fewer questions.
reason-apart-written = Views differ. In writing too, every side needs to be heard.
reason-change-it-written = You’ll edit it together. Suggest changes in writing, then settle what’s open.
reason-show-talk-written = Say what to look at, and let people comment while they look.
reason-ideas-open-written = Experts disagree here. Ideas in writing first is the safe bet.
reason-trade-written = Someone has to give something up. Numbers in writing first, then settle the rest.
reason-facts-written = Collect facts and lessons in writing, then agree what changes.
reason-differ-written = You see it differently. In writing too, every side needs to be heard.
reason-back-open-written = Looking back is about people too. Collect the facts, and ask how it felt.
reason-updates-written = You can write updates. Ask how they’re doing while you’re at it.
reason-other-talk-written = Either way can work. Start in writing, and see what’s still open.
reason-together-written = You’d walk through it together. Reading it first leaves fewer questions.
reason-person-written = You don’t know yet what it’s about, so start by asking how they are.
reason-touch-written = To find out what someone needs, ask open questions, then ask again.
reason-rough-written = It’s still rough. Say so, and ask for first thoughts before you polish it.
reason-ideas-empty-written = You’re starting from a blank page. Find the question first, in writing.
reason-fast-loop-written = You have to work it out together. Write what you’ve tried and what’s next.
reason-problem-open-written = You don’t know who’s needed yet. Collect what people know, then settle the rest.
reason-questions-written = It’s complicated and people will ask. Show it first, then answer in writing.
reason-doing-written = You learn it by doing. Let people try it first, then take their questions.
reason-teach-open-written = If it comes up again, write it down. If it’s hands-on, let people try.
reason-terms-written = You’re agreeing terms or settling a complaint. Ask early what they care about.
reason-only-time-written = You’d hardly see each other otherwise. No hour is fair, so ask what works.
reason-new-written = Some of you haven’t worked together. Ask everyone for a line about themselves.
reason-one-room = People find fewer ideas on video than in one room. Choosing works either way.
reason-one-hour = Agree on one hour when everyone writes. It beats a message now and then.
reason-free-days = Two or three days a week without meetings help. More than three help less.
reason-prepared = Send an agenda before and a summary after. Invite only people who’ll speak.
# Where published cases of this kind differ: how many there are, and how many do what.
reason-split = Organisations are split here. Of { $cases } published cases like this, { $write } write, { $meet } meet, and { $first } do both.
reason-think = People get time to think, in their own language if they like.
reason-catch-up = Anyone who’s away that day misses nothing.

## The verdict

headline-record = Record it. No meeting needed.
headline-write = Write it. No meeting needed.
headline-let-go = Let it go.
headline-updates = Write the updates. Keep the time for each other.
headline-delegate = Let one person decide.
headline-write-first = Write first, then { $minutes }.
headline-shorter = Make it { $minutes }.
headline-write-rounds = Write it, in two rounds.
headline-meet = Meet.
headline-not-yet = Not yet.
headline-get-help = Don’t do this alone.
headline-talk = Talk in person or by phone.
## A meeting of several things

parts-add = + It’s for something else too
parts-label = What it’s for
part-write = Write it
part-first = Write first, settle it together
part-keep = Keep it
part-unclear = Say what it’s for
part-change = Change { $part }
part-about = What it’s about
part-purpose = What it’s for
part-remove = Take it out
parts-confirm = That’s right
parts-rest = { $count ->
    [1] One more point stays.
   *[other] { $count } more points stay.
}
parts-written = { $written ->
    [1] One
    [2] Two
    [3] Three
    [4] Four
   *[other] { $written }
} of the { $all ->
    [one] one
    [2] two
    [3] three
    [4] four
    [5] five
   *[other] { $all }
} points can be written.
parts-all-written = All of it can be written.
parts-prepared = If you write first, that’s enough time.
parts-stay = The points need about the time you planned.
# Where something about a person was added: the others, without it.
parts-apart = Go on with the other points, apart from this
verdict-before = It was: { $verdict }
# Said aloud when a statement or a fact has changed the verdict.
status-now = Now: { $verdict } { $reason }
headline-invited-bring = Offer it in writing. You may not need to go.
headline-invited-decide = Send your view first, then go.
headline-invited-meet = Go to this one.
headline-invited-ask = Ask first.
headline-series-keep = Keep this one.


after-get-help = Talk to someone you trust first: HR, a staff representative, a helpline. There may be rules that protect you.


sure-close = Close call: both ways are fine.
sure-depends = Depends on one thing: { $question }
sure-answer = Answer it

quiet-line = Nothing here is counted or recorded. Your notes stay on this page.
quiet-safety = If you’re afraid for anyone’s safety, yours included, don’t do this alone. Ask HR or someone you trust.

## What would change this

how = How this works
how-weighed = Each answer speaks for talking, for reading alone, or for both. If talking gets 10 points or more, we say meet. If reading gets 10 as well, we say write first. Otherwise, we say write.
how-gate = This answer decides on its own. Nothing else was weighed.
how-rule = What was weighed
how-talk = Talking
how-read = Reading
how-need = { $points }
how-sum = Total
how-compared = We checked our rules against what organisations have published. Of { $known } situations we knew when we wrote the rules, we give the same advice in { $agree }. Of { $later } we collected afterwards, we do in { $same }.
how-cases = Cases where we differ

change-heading = What would change it
fold-why = Why and sources
fold-hours = Hours and plan
fold-how-to = How to go about it
fold-notes = Notes and what follows
fold-rules = Rules to add
fold-changes = What would change it
fold-messages = Reminder and closing note
fold-meetings = More meetings
change = { $condition } → { $result }
change-shown = You’re looking at another answer: “{ $condition }”.
change-back = Back to my answers

change-undo-on = If it’s hard to undo
change-undo-off = If it’s easy to undo
change-only-time-on = If you’d hardly see each other otherwise
change-only-time-off = If you see each other at other times too
change-tried-on = If writing already failed
change-tried-off = If you haven’t tried writing yet
change-new-on = If some of you haven’t worked together
change-new-off = If you’ve all worked together before
change-zones-on = If no time suits everyone you need
change-zones-off = If there’s a time that suits everyone
change-complex-on = If it’s complicated or high-stakes
change-complex-off = If it’s simpler than it looks
change-detail = If it’s “{ $answer }”

result-write = write it. No meeting needed.
result-let-go = let it go.
result-updates = write the updates. Keep the time for each other.
result-delegate = let one person decide.
result-write-first = write first, then { $minutes }.
result-write-rounds = write it, in two rounds.
result-record = record it. No meeting needed.
result-meet = meet.
result-series-keep = keep this one.
result-meet-once = meet once first.
result-not-yet = not yet, get clear what you need first.
result-get-help = get help first.
result-invited-write = write instead of going.
result-invited-decide = send your view first, then go.
result-invited-meet = go to this one.
result-invited-ask = ask first.
result-keep-some = keep { $minutes } to talk, not to report.

## Time

time-heading = Everyone’s time, added up
time-estimate = An estimate.
time-estimate-another = An estimate. Over a year, it depends on how often.
time-estimate-year = An estimate, with { $times } of these meetings a year (our assumption).
time-estimate-year-set = An estimate, with { $times } of these meetings a year (your organisation’s settings).
time-bars = The second part of a bar is the range from least to most.
time-once = once
time-each-daily = per day
time-each = each time
time-each-weekly = per week
time-each-fortnightly = every two weeks
time-each-monthly = per month
time-year = per year
time-meeting = Meeting
time-meeting-planned = Meeting as planned
time-written = In writing
time-written-short = Write first, then { $minutes }
time-written-rounds = In writing, two rounds
time-product = { $people } × { $each }
time-product-range = { $low } to { $high } × { $each }
time-exact = { $time }
time-about = about { $time }
time-range = about { $low } to { $high }
# What writing saves, beside the verdict. $often is "each week".
saves-time = saves { $time }
saves-time-cost = saves { $time }, about { $amount }
saves-each = saves { $time } { $often }
saves-each-cost = saves { $time }, about { $amount }, { $often }
time-same = About the same. Writing saves no hours, but you get views that others can read later.
time-more = Writing takes more hours here. In return you get time to think, and something to read later.
time-less = In total, writing takes less time.
time-missing = Say how many people and how long, and you’ll see the hours here.
time-missing-length = Say how long it takes, and you’ll see the hours here.
time-missing-people = Say how many people, and you’ll see the hours here.
time-how = How we worked it out
time-how-meeting = The meeting: people times length, plus everyone’s preparation and travel.
time-how-author = Writing it: { $low } to { $high } minutes, one person.
time-how-status = Writing: 4 to 6 minutes each. An update has about { $words } words, and everyone reads everyone else’s.
time-how-words = Reading: { $low } to { $high } words each.
time-how-reply = Answering: { $low } to { $high } minutes each.
time-how-lead = Running it and wrapping up: { $low } to { $high } minutes, one person.
time-how-speed = Reading speed: { $fast } words a minute (Brysbaert 2019, 190 studies), and { $slow } in a second language (our assumption).
time-how-short = The short meeting: { $minutes } for everyone.
time-how-round = The second round: counted as a thread of questions (our assumption).
time-how-even = From { $people } people up, writing takes less time even at its slowest.
time-how-assumed = The minutes for writing, answering and running it are our assumptions.

money-rate = What one hour of one person costs
money-rate-hint = The employer’s full cost, not just pay. It stays on this page.
money-currency = Currency
money-pay = This is just pay: add { $percent }% for what the employer pays on top
money-pay-source = In the United States, pay was 70% of what an hour of work cost private employers (Bureau of Labor Statistics, June 2020). It may be different where you are.
money-pay-set = How much is added comes from your organisation’s settings.
money-settings = What an hour costs comes from your organisation’s settings.
money-groups = How many people are in each group? What an hour costs comes from your organisation’s settings.
money-groups-differ =
    { $named ->
        [one] You’ve named { $named } person here. The time above counts a different number, so we use an average hour.
       *[other] You’ve named { $named } people here. The time above counts a different number, so we use an average hour.
    }
organisation-says = Your organisation says: { $note }
organisation-help = Help in your organisation: { $help }
money-meeting = Meeting: { $amount }
money-written = In writing: about { $amount }
money-year = Over a year: { $meeting } in meetings, about { $written } in writing.
money-year-meeting = Over a year: { $amount }.
# An amount that is a range, in one of those above.
money-range = { $low } to { $high }

## The message on screen

inviter = Who invited you?
inviter-colleague = A colleague
inviter-manager = My manager
inviter-outside = Someone from outside

plan-heading = Plan
places-heading = Shared working hours
places-shared = On { $day }, all places share { $time } of the working day ({ $start } to { $end } everywhere).
places-none = On { $day }, there’s no hour when everyone is at work ({ $start } to { $end } everywhere).
places-none-outside = On { $day }, there’s no hour when everyone is at work ({ $start } to { $end } everywhere). At best, someone in { $place } joins at { $minute }.
places-legend = Each line is the day in { $place }, from midnight to midnight. A box is the working day, a full box is shared by everyone, and the upright line is the time in the plan.
places-legend-none = Each line is the day in { $place }, from midnight to midnight. A box is the working day, and the upright line is the time in the plan.
places-column-answer = Answers by
places-column-talk = Talk at
places-column-shared = Shared hours
places-time = { $time }
places-span = { $start } to { $end }
places-own = Where you are
messages-label = Messages
message-subject = Subject
notes-hint = Stays on this page, never in the invitation.
notes = Notes for yourself
channel = Where will you paste it?
channel-plain = Anywhere (plain text)
channel-email = Email
channel-slack = Slack
channel-teams = Microsoft Teams
channel-markdown = Markdown
defused = A mention like @channel or @here stays plain text there, and pings nobody.
edit = Edit
edit-done = Done
edit-text = Text
edited = This is your own text now.
edited-changed = Your answers have changed. Your text stays as you wrote it.
ours-shown = This is our wording. Your text is safe.
see-ours = See our wording
see-new = See the new wording
back-to-mine = Back to my text
earlier-mine = Your earlier text
send-or-save = More ways to send
send-gmail = Gmail
send-outlook = Outlook on the web
send-mail = Open in your mail app
send-teams = Open in Microsoft Teams
send-share = Share
send-long = The text is too long for a link. Copy it and paste it there: the mail link brings the subject.
save-text = Save as a file (Markdown)
add-to-calendar = Add to calendar
send-nothing = Nothing happened? Some pages don’t let us open or save things. Copy the text and paste it instead.
save-asked = We’ve asked your browser to save the file. If nothing happened, copy the text instead.
save-refused = Your browser didn’t let us save a file. You can copy the text instead.
share-refused = Your browser didn’t let us share it. You can copy the text instead.
copy = Copy
copy-message = Copy message
next-reminder = Next: the reminder
copy-subject = Copy subject
copied = Copied.
copy-selected = Your browser didn’t let us copy. The text is selected: press Ctrl or ⌘ and C.

## Several meetings, one after the other

next-meeting = Next meeting
next-hint = People and places stay filled in, and this advice goes on a list on this page.
next-full = Your list is full: it takes { $most } meetings. Take one out to go on.
meeting-before = Back to the previous meeting
meeting-after = On to the next meeting
list-heading = Your meetings
# Said to people who listen to the page.
list-has =
    { $count ->
        [one] Your list has one meeting.
       *[other] Your list has { $count } meetings.
    }
list-subject =
    { $count ->
        [one] Advice on one meeting
       *[other] Advice on { $count } meetings
    }
# A meeting that has no words and no purpose.
list-unnamed = A meeting
list-line = { $meeting }: { $advice }
list-line-hours = { $meeting }: { $advice } { $hours }
# $often is "each week" or "once".
list-won = Hours saved ({ $often }): { $time }.
list-same = About the same hours.
list-more = More hours in writing.
list-missing = Hours not counted: people or length is missing.
list-total = Hours saved in total: { $time }. An estimate.
list-total-year = Hours saved in a year, in total: { $time }. An estimate; one-off meetings count once.
list-total-same = In total, about the same hours.
list-total-more = In total, more hours in writing.
list-copy = Copy the list
list-remove = Remove
list-put-back = Put back “{ $name }”
list-here = you’re here

## Drafts: when, in the plan

plan-now = Now
plan-day-time = { $day }, { $time }
plan-after = After that
plan-same-day = The same day
plan-before = Before
plan-first = First
plan-then = Then
plan-in-the-talk = When you talk

## Drafts: not yet

draft-ready-different = What should be different afterwards?
draft-ready-who = Who can change it, and who only needs to know?
draft-ready-smallest = What’s the smallest thing that would help?
draft-ready-nothing = What happens if nobody meets?
plan-ready-questions = Answer four questions for yourself, in about ten minutes.
plan-ready-back = Come back here with the first answer, or talk to one person who knows about it.

## Drafts: answers to an invitation

plan-reply-send = Send the reply.

## Drafts: I will be away

away-ready = Here are your messages.
away-line = Fill in the dates and who covers what once. Every message uses them.

## Drafts: something hard or personal. What is sent is made without typed words.

plan-hard-hr = HR may have their own rules. Ask them first if it’s about bullying, harassment or health.
plan-hard-end = At the end
plan-hard-next-day = The next day
plan-others-alone = Talk with each person on their own, for 30 minutes. Listen first.
plan-others-three = If both agree, talk all three together: 45 minutes, in a room or with cameras on, nobody else.
plan-others-end = Agree on one or two things each of them will do. Check in again after two weeks.
plan-between-calm = Wait until you’re calm. Write your notes first, just for you, then send the invitation.
plan-between-talk = Talk, just the two of you. Listen first, then say how it is for you.
plan-between-end = Agree on one or two things each of you will do. If it doesn’t get better, ask a third person you both trust.
plan-bring-soon = Send the invitation when you have time on the same or the next working day, so nobody has to wait for days or over a weekend.
plan-bring-talk = Say it in the first minute, in one clear sentence. Then stay quiet and listen.
plan-bring-next = Ask how they are. Answer what was left open.
plan-group-alone = Talk one-to-one with the people it affects most, before the others hear it.
plan-group-talk = Tell everyone else at the same time, in a room or with cameras on. Say it in the first two sentences. Keep half the time for questions.
plan-group-after = Talk with anyone who couldn’t come. Then send everyone what you said, in writing.
plan-group-next = Ask a few of them, one by one, how they are.
plan-personal-alone = Talk alone with the person it’s hard for: the invitation is for this talk. Ask what would make it easier, and what the others may know.
plan-personal-talk = Meet with the people who are needed, and nobody else.
plan-personal-after = Ask again how they are.
draft-note-seen = What have I seen or heard myself? What do I only know from others?
draft-note-effect = What does it do to the work, and to each of them?
draft-note-not-know = What don’t I know yet?
draft-note-open-with = Open with: “How are things for you at the moment?”
draft-note-then = Then: “What would help?”
draft-note-not-others = What I won’t do: take sides, pass on what the other said, decide who was right.
draft-note-offer = What can I offer?
draft-note-hr = Do I need HR, or someone from outside, in the room?
draft-note-my-part = What’s my own part in it?
draft-note-i-need = What do I need? Say “I need”, not “you never”.
draft-note-not-between = What I won’t do: bring up old things, speak for others, try to win.
draft-note-break = If it gets loud: “Let’s take a break and carry on tomorrow.”
draft-note-sentence = What is it, in one sentence that someone tired would understand?
draft-note-example = For criticism: one thing I saw, when, and what it led to. No “always”, no “never”.
draft-note-settled = What’s settled, and what can still change?
draft-note-not-bring = What I won’t do: talk around it, promise what I can’t keep, fill the silence.
draft-note-support = Who can be there afterwards for the people it affects?
draft-note-questions = Which questions will come up? Which can’t I answer yet, and when can I?
draft-note-most = Who does it affect most? Who mustn’t hear it from others?
draft-note-easier = What would make it easier for them: time, place, fewer people, someone by their side?
draft-note-may-know = What may the others know, and what not?
draft-note-silence = Silence is fine. So are tears. Bring water, and leave time.
draft-note-invited-say = What would I like to say? What would I like to ask?
draft-note-invited-time = I don’t have to answer right away. I can say: “I need time to think about it.”
draft-note-invited-bring = Who could come with me? May I bring someone (a colleague, a staff representative)?
draft-note-invited-break = I can ask for a break at any time.
plan-hard-reply-someone = If it worries you, talk to someone you trust first.
plan-notice-show = Show the text to the person it’s about. Send only what they agreed to.
plan-notice-send = Add your text and send the message, to everyone at the same time.
plan-notice-after = Ask the people who were close to it, one by one, how they are.
plan-help-danger = If you’re in danger now, go somewhere safe and call the emergency number.
plan-help-talk = Talk to someone you trust: HR, a staff representative, a helpline, or someone close to you. You don’t need proof for that.
plan-help-write = Write down for yourself what happened, and when. Keep it where only you can read it.
plan-help-next = They can help you with what comes next. You don’t have to meet this person alone.
draft-note-help-what = What happened? When, where, and who saw it?
draft-note-help-me = What is it doing to me?
draft-note-help-with = Who can I tell? Who could be with me?
draft-note-help-want = What would help me now? What don’t I want?

### The row of letters.

letter-message = Message
letter-reminder = Reminder
letter-prompt = Each time
letter-closing = Closing note
letter-record = Decision record
letter-invitation = Invitation
letter-auto-reply = Automatic reply
letter-proposal = Make a suggestion
letter-question = Ask a question
letter-request = Ask for help
letter-review = Ask for comments
letter-show-work = Show it
letter-recording = Record it
letter-writing = Put it in writing
letter-skip = Skip it once
letter-poll = Let people choose
letter-end = End it
letter-shorter = Make it shorter
letter-rarer = Make it rarer
letter-better = Keep it, better
letter-ask = Ask first
letter-answer = Answer right here
letter-offer = Offer it in writing
letter-decline = Decline
letter-deputy = Send someone else
letter-colleagues = Colleagues
letter-clients = Clients
letter-cover = Ask for cover
letter-as-list = Fill in as a list
letter-in-place = Fill in the message itself
letter-needed = { $count } needed:
gap-needed = { $label }, needed
gap-day = Day
gap-hour = Hour
gap-in-words = In words
gap-done = Done
copied-without = Copied without: { $gaps }.
notes-title = Notes for you
notes-questions = Four questions

### Here ends the second part. What follows is first needed when somebody brings something to be read.

## What was brought to be read

reading-heading = What we found
reading-hint = Nothing of it counts until you say whose meeting it is.
reading-nothing = We couldn’t find a meeting in this. You can type what it’s about instead.
reading-whose = Is it your meeting?
reading-mine = Yes, mine
reading-invited = No, I’m invited
reading-put-away = Put it away
reading-leave-out = ×
reading-leave-out-what = Leave out: { $what }
reading-unsure = ?
reading-change-what = Change: { $what }
reading-title = Title
reading-purpose-is = What it’s for
reading-organizer = Who invites
reading-count = How many people
reading-length = Length in minutes
reading-often = How often
reading-when = When it’s next
reading-city = City
reading-points = Agenda, a line for each point
reading-done = Done
reading-not-understood = We didn’t understand that. What we found stays.
reading-check = Please check what has a “?”.
reading-found = Where we found it
reading-found-at = { $what }: “{ $place }”
reading-purpose = We read this as: { $purpose }
reading-from = From { $name }
reading-people = { $count ->
        [one] { $count } person
       *[other] { $count } people
    }
# $people is "9 people".
reading-lists = { $lists ->
        [one] { $people } + { $lists } list
       *[other] { $people } + { $lists } lists
    }
reading-lists-note = How many people are behind { $names }? Press the number to say it.
reading-rooms = Not counted as people: { $names }.
reading-next = { $day }
reading-next-at = { $day }, { $time }
reading-agenda = { $count ->
        [one] { $count } point: { $topics }
       *[other] { $count } points: { $topics }
    }
reading-all-day = It takes all day, so it has no length in minutes.
reading-cancelled = This meeting was cancelled.
reading-reply = This is somebody’s answer to an invitation.
reading-counter = Somebody suggests another time here.
reading-delegated = Somebody is sending another person here.
reading-calendar = { $count ->
        [one] This is a calendar with { $count } meeting.
       *[other] This is a calendar with { $count } meetings. Please bring one of them.
    }
reading-too-large = This file is over 5 MB, so we read only its beginning.
reading-cut = This text is over 100 KB, so we read only its beginning.
reading-no-text = We can’t read pictures, PDF or Word. An .ics or .eml file works, and so does pasted text.
reading-characters = We can’t read the characters of this mail. Please paste its text instead.
reading-no-event = There’s no meeting in this calendar file.
reading-many-people = More people are invited than we list by name. All of them are counted.
reading-many-series = There are more meetings in it than we list.
reading-trouble = { $what }: “{ $place }”
reading-trouble-line = A line we couldn’t read
reading-trouble-time = A time we couldn’t read
reading-trouble-rule = A rhythm we couldn’t read
reading-trouble-zone = A time zone we don’t know
reading-more-problems = { $count ->
        [one] And { $count } more that we couldn’t read.
       *[other] And { $count } more that we couldn’t read.
    }

## A calendar that’s looked through

calendar-heading = Your regular meetings
calendar-hint = Drop your calendar’s file here, or choose it. It’s read in your browser: nothing is kept or sent.
calendar-file = Choose the calendar file
calendar-google = Google Calendar
calendar-google-how = Settings, Import & export, Export. The .zip is fine as it is.
calendar-outlook = Outlook
calendar-outlook-how = In Outlook for Windows: File, Save Calendar, More options, full details.
calendar-apple = Apple Calendar
calendar-apple-how = On a Mac: choose the calendar, then File, Export.
calendar-thunderbird = Thunderbird
calendar-thunderbird-how = Right-click the calendar, Export Calendar, iCalendar.
calendar-nextcloud = Nextcloud
calendar-nextcloud-how = The three dots beside the calendar, Export.
calendar-exchange = Outlook on the web
calendar-exchange-how = Settings, Calendar, Shared calendars, Publish. Open the ICS link: that’s the file. Unpublish it afterwards.
calendar-coming = Reading: { $percent ->
    [one] { $percent }%
   *[other] { $percent }%
}
calendar-stays = Only you see this. It’s gone when you close the page.
calendar-forget = Forget it
calendar-back = { $count ->
    [one] Back to your regular meeting
   *[other] Back to your { $count } regular meetings
}
calendar-summary = { $count ->
    [0] No regular meetings in this file in the last 90 days or the next 12 months.
    [one] One regular meeting. Over the next 12 months: { $time }.
   *[other] { $count } regular meetings. Over the next 12 months: { $time }.
}
calendar-time = { $mine } for you
calendar-time-all = { $mine } for you, { $all } for everyone
calendar-single = One-off meetings: { $coming } ahead, { $held } in the last 90 days.
calendar-single-held = One-off meetings: { $held } in the last 90 days.
calendar-singles = { $count ->
    [one] { $count } one-off meeting
   *[other] { $count } one-off meetings
}
calendar-whose = Whose calendar is it?
calendar-problems = { $count ->
    [one] One entry couldn’t be read.
   *[other] { $count } entries couldn’t be read.
}
calendar-asks = If it didn’t happen next week, what would people miss?
calendar-missed = What people would miss
calendar-unnamed = Without a name
calendar-fact = { $words }
calendar-since = since { $day }
calendar-since-year = since { $year }
calendar-mine = yours
calendar-others = someone else’s
calendar-hours = Next 12 months: { $ahead }. Last 90 days: { $held }.
calendar-first = Start here: { $saves }
calendar-next = Next: { $saves }
calendar-saves-all = saves everyone together about { $time } a year, after the writing
calendar-saves = saves you about { $time } a year, after the writing
calendar-note = Write the note
calendar-all = Show all
calendar-fewer = Show fewer
calendar-gained = Saved in all: about { $time } a year.
calendar-persons = Time with one person
calendar-person = { $title }: { $often }, { $time } for you over the next 12 months
calendar-left-out = Left out
calendar-left-out-one = { $title }: { $reason }
calendar-put-back = Put back: { $title }
calendar-cancelled = cancelled
calendar-declined = declined
calendar-private = private
calendar-all-day = all day
calendar-alone = nobody else is in it
calendar-copy = Copy what you decided
calendar-copy-table = Copy it as a Markdown table
calendar-look-back = Look-back date for your calendar
calendar-look-back-title = Look back at the meetings we changed
calendar-look-back-text = What did people miss? Bring that back.
calendar-column-meeting = Meeting
calendar-column-advice = What to do
calendar-column-saves = Saves a year
calendar-sum = In all
calendar-titles = Include the names of meetings (only those of five people or more)
calendar-nameless = Meeting { $number }, { $often }
calendar-given = Saves about { $time } a year.
calendar-weeks = Your last 12 weeks
calendar-weeks-summary = On average { $time } a week in meetings, { $outside } of it outside your working hours. Studies found two or three days a week without meetings useful.
calendar-table = As a table
calendar-week = { $day }
calendar-column-week = Week of
calendar-column-hours = In meetings
calendar-column-outside = Outside your hours
calendar-column-without = Days without
calendar-column-free = Longest free stretch a day
