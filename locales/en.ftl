### Every sentence that a person can read, in plain English of about level B1.
### How to write a message: top of build/fluent.rs. Words: see CONTRIBUTING.md.

## The page

heading = Does this need a meeting?
lead = A few questions. You get advice, and a message you can send.
privacy = Your words stay in this browser.
# In a page of a host that asked for the result.
privacy-shared = This page is told the advice, not your words.
# In a page of others without a frame: its scripts could read what is typed.
privacy-inline = We send your words nowhere. This page could read them.
privacy-inline-shared = This page is told the advice. It could read your words, too.
# What came with a link: from a bookmark, with the name of the page and of its server, or from
# the page around the widget.
arrived-site = From the page you were on: “{ $page }” ({ $site }). Please check what is filled in.
arrived-page = From the page you were on: “{ $page }”. Please check what is filled in.
arrived = Something is filled in already. Please check it.
# At the bottom: for whoever must approve the widget.
documents-privacy = Privacy
documents-accessibility = Accessibility
documents-wording = Every text

## Question 1: the purpose

purpose-legend = What is the meeting for?
purpose-legend-invitation = What is the invitation for?
purpose-legend-series = What is the regular meeting for?
purpose-hint = Choose what is closest.
purpose-group-work = About the work
purpose-group-people = About people
purpose-share = Share news or progress
purpose-decide = Decide or approve something
purpose-comment = Get or give comments on something
purpose-ideas = Find ideas
purpose-problem = Solve a problem
purpose-plan = Plan or share out work
purpose-look-back = Look back at what happened
purpose-one-person = Talk with one person (one-to-one, coaching)
purpose-hard = Talk about something hard (bad news, conflict, criticism, health, pay)
purpose-connect = Get to know each other, or celebrate
purpose-teach = Teach someone, or welcome someone new
purpose-outside = Talk with a client or someone from outside
purpose-other = Something else
purpose-not-said = It does not say

## Question 2: the facts

facts-legend = How many people, how long, how often?
facts-hint = A guess is fine. You can skip this.
facts-people = People
facts-people-hint = A number, or a range such as 3-4.
facts-length = Length
facts-length-minutes = Length in minutes
facts-length-other = other
facts-often = How often
facts-open = not chosen
facts-more = More about time and place
facts-needed = People who must be there
facts-place = Where
facts-place-online = online
facts-place-room = in the same room
facts-place-mixed = some in a room, some on screen
facts-travel = Travel in minutes, each person, there and back
places = Which places?
places-hint = Cities of all who take part, yours too, with commas between them.
places-hint-known = Cities of all who take part, yours too, with commas between them. By their clocks now: { $places }.
# $offset is from UTC, such as +5:30.
place-offset = { $place } (UTC{ $offset })
facts-preparation = Preparation in minutes, each person
often-once = once
often-daily = every day
often-weekly = every week
often-fortnightly = every two weeks
often-monthly = every month

## Question 3: the one that depends on the purpose

dont-know = I don’t know

detail-share = How does it go?
detail-share-listen = People mostly listen or read
detail-share-round = Each person says how their work goes
detail-share-talk = We talk it through together

detail-decide = Where does it stand?
detail-decide-written = A proposal is written and only needs a yes
detail-decide-agree = People mostly agree
detail-decide-apart = Views are far apart
detail-decide-easy = It is easy to change later: one person could decide

detail-comment = How finished is it?
detail-comment-ready = Ready: I want comments
detail-comment-together = Ready, and we planned to go through it together
detail-comment-rough = Rough: I want to think aloud with someone
detail-comment-change = We want to change it together

detail-ideas = What do you start from?
detail-ideas-clear = A clear question
detail-ideas-empty = An empty page, or many unknowns

detail-problem = Can one person describe it, and others answer later?
detail-problem-describe = Yes
detail-problem-together = No, we must work it out together

detail-plan = What has to happen?
detail-plan-parts = Each person adds their part
detail-plan-trade = We must agree who gives up what
detail-plan-start = It is the start of something new

detail-look-back = What is it mostly about?
detail-look-back-facts = Facts and lessons
detail-look-back-differ = We see it differently
detail-look-back-feelings = How people feel, or a thank-you

detail-one-person = What is it mostly about?
detail-one-person-person = The person: how they are, how they grow
detail-one-person-updates = Only updates on work

detail-hard = How is it with you and them?
detail-hard-bring = I bring bad news or criticism to someone
detail-hard-group = I bring hard news to a whole group
detail-hard-between = Someone and I have a problem with each other
detail-hard-others = Others have a conflict, and I try to help
detail-hard-known = I tell a group, and the person it is about already knows
detail-hard-unsafe = I do not feel safe with this person

detail-connect = Do they know each other already?
detail-connect-no = No, or not well
detail-connect-yes = Yes

detail-teach = Is it the same for everyone, each time?
detail-teach-same = Yes
detail-teach-questions = Yes, but it is complicated and people will ask
detail-teach-doing = No, we learn by doing it together

detail-outside = What is it mostly about?
detail-outside-first = First contact
detail-outside-touch = Keep in touch, or understand what they need
detail-outside-terms = Agree on a price or terms, or settle a complaint
detail-outside-information = Give information

detail-other = What will people do?
detail-other-listen = Mostly listen or read
detail-other-talk = Talk it through together

detail-miss = If the next one did not happen, what would people miss?
detail-miss-nothing = Nothing much
detail-miss-information = The information
detail-miss-decisions = The decisions
detail-miss-each-other = Seeing each other

detail-role = What would you do there?
detail-role-decide = Help decide
detail-role-bring = Bring something only I know
detail-role-listen = Mostly listen

## Question 4: the tick list

ticks-legend = Is any of this true?
ticks-hint = Tick what fits.
ticks-more = More
ticks-none = None of these
ticks-unsure = I am not sure
tick-personal = It is personal or hard for someone who will be there
tick-urgent = It cannot wait until tomorrow, or someone cannot go on until it is settled
tick-tried = We have tried in writing, and it did not work
tick-new = Some of us have not worked together before
tick-undo = It is hard to undo
tick-complex = It is complicated, or a lot depends on it
tick-zones = Someone who is needed cannot come, or there is no fair time for all
tick-some = It concerns only some of those invited
tick-only-time = It is also for seeing each other, or it is the only regular time these people talk
tick-unclear = I cannot yet say what should be different afterwards

## Doors and examples

door-invitation = I got an invitation
door-series = We already have this meeting regularly
door-away = I will be away
examples = Try an example
start-again = Start again
bring-back = Bring my answers back
example-status = Weekly status, 9 people
example-vendors = Choose between two vendors
example-conflict = A conflict between two colleagues
example-vendors-topic = our payment supplier
example-vendors-options =
    Nordpay
    Calla

minutes = { $length }

## I will be away: no reason is asked

away-legend = When are you away, and who helps?
away-hint = No reason is asked. Nothing here has to be filled in.
away-from = From
away-from-hint = Your first day away.
away-back = Back on
away-back-hint = Your first day back.
away-back-unknown = I don’t know yet when I will be back
away-helpers = Who helps?
away-helpers-hint = One person per line, with what they do: Ana, orders. Colleagues read it too.
away-alone = What may they decide alone?
away-alone-hint = One per line, with a name if several people help. Only those who help read it.
away-must-run = What must not stop?
away-must-run-hint = One per line. Only those who help read it.
away-reach = Can they reach you?
away-reach-no = No, not at all
away-reach-here = Yes, for what cannot wait
away-reach-at = How?
away-reach-at-hint = Only those who help read it. Your messages do not say it as long as nothing stands here.
away-know = Who else should know?
away-know-colleagues = Colleagues
away-know-clients = Clients
away-contact = Whom can clients write to?
away-contact-hint = A name and an address. Clients read it.

## Before the advice

questions-left =
    { $count ->
        [one] One more question, then you get advice.
       *[other] { $count } more questions, then you get advice.
    }
advice-coming = One moment. The advice is still loading.
advice-missing = The advice could not be loaded. Are you online? Please try again: your answers are still here. If that does not help, open this page again. Then you may have to answer once more.
messages-coming = One moment. The messages are still loading.
messages-missing = The messages could not be loaded. Are you online? Please try again: what you wrote is still here. If that does not help, copy what you wrote first, then open this page again.
load-again = Try again

## What is wrong with what was typed. Nothing typed is lost.

problem-people-number = Please write a number of people, such as 9 or 3-4.
problem-people-small = A meeting has at least two people.
problem-people-large = We count up to { $most } people.
problem-number = Please write a whole number.
problem-rate-number = Please write an amount, such as 60 or 62.50.
problem-length-small = A meeting takes at least { $least } minutes here.
problem-length-large = Up to { $most }. For several days, write the minutes of one day.
problem-small = At least { $least }.
problem-large = At most { $most }.
problem-back = You cannot be back on this day. Please choose { $day } or a later day.
problem-places = We do not know { $places }. Try a big city that has the same time. The other places count.
problem-places-several = Which { $name } is it? Please write one of these: { $cities }. The other places count.
problem-places-many = The first { $most } places count. The others stay here.
problem-long = This has { $has } characters. Up to { $most } fit into a message. Your words are still here, but they are not in the message yet.

## An organisation’s settings: what is wrong with them, for the person who writes them

policy-unknown = { $field }: { $value }. There is no such setting. Allowed: { $names }.
policy-missing = { $field }: something is missing. Allowed: { $allowed }.
policy-wrong = { $field }: { $value } cannot be used. Allowed: { $allowed }.
policy-allowed-object = an object with { $names }
policy-allowed-list = a list of at most { $most }
policy-allowed-text = a text of at most { $most } characters
policy-allowed-whole = a whole number from { $least } to { $most }
policy-allowed-decimal = a number from { $least } to { $most }
policy-allowed-choice = one of { $names }
policy-allowed-currency = three letters such as EUR
policy-allowed-day = a day such as 2026-12-24
policy-allowed-time = a time such as 09:00
policy-allowed-later = a time after the start
policy-allowed-either = { $one } or { $other }, and not both

### Here ends the first part. What follows is first needed with the advice, and comes with it.

## Why: at most 18 words each, what was said and what follows

strength-study = study
strength-several = several organisations
strength-one = one organisation
strength-our-view = our view

reason-unsafe = You do not feel safe. Nobody should have to handle that alone.
reason-told-group = The person it is about already knows. The others can read it, each in their own time.
reason-personal = It is personal. Tone is easier to hear than to read.
reason-now = It cannot wait. Talking is the fastest way to a shared picture.
reason-stuck = You tried in writing and it did not work. A short call is kinder than another round.
reason-goal = You cannot yet say what should be different. Nobody else can prepare then.
reason-not-said = The invitation does not say what it is for. Nobody can prepare then.

reason-tell = People mostly read or listen. They can do that when it suits them.
reason-round = Each person reports in turn. In writing, everyone reads only what they need.
reason-talk-news = You talk it through together. Read beforehand, and the talk starts where the questions are.
reason-share-open = News can be read when it suits people. Questions can follow in the same place.
reason-agree = People mostly agree. In writing, with a last day to answer, that is enough.
reason-written = A proposal is written. With a last day to answer, that is enough.
reason-easy = It is easy to change later. One person can decide and tell the others.
reason-apart = Views are far apart. Talk, so that each side is heard.
reason-decide-open = Nobody knows yet how far apart you are. Written views show it.
reason-undo = It is hard to undo. Read first, then settle together what is open.
reason-crowd = More than seven people make a decision harder. Written views hear all, a few decide.
reason-ready = It is ready to read. People can comment in the text, when they have time.
reason-ready-open = Comments can be written in the text itself, when people have time.
reason-together = You planned to go through it together. If all read beforehand, you need less time.
reason-rough = It is still rough. Thinking aloud with someone is faster than polishing it first.
reason-change-it = You want to change it together. Written suggestions first, then talk about the open ones.
reason-ideas-clear = The question is clear. Ideas written alone are more, and quieter people are heard.
reason-ideas-empty = You start from an empty page. Talking helps to find the question.
reason-ideas-open = Experts disagree here. Ideas alone first, then a short talk, is the safe way.
reason-describe = One person can describe it. Others can look at it and answer when they are free.
reason-fast-loop = You must try things together. Talking is faster than many short messages.
reason-problem-open = Problems that need several people are often solved faster by talking.
reason-parts = Each person adds their part. That can be done in one shared place.
reason-trade = Someone has to give something up. Numbers first in writing, then agree in a short talk.
reason-start = It is the start of something new. A shared picture makes the later writing easier.
reason-plan-open = Plans that people can read and comment on need less time together.
reason-facts = Facts and lessons can be collected in writing. What changes is agreed in a short talk.
reason-differ = You see it differently. Talk, so that each side is heard.
reason-feelings = It is about how people feel. That is said better than written.
reason-back-open = Looking back is also about people. Collect the facts beforehand, and keep time to talk.
reason-person = It is about the person. This time is for them.
reason-updates = Updates between two people can be written. Keep the talk for what matters to the person.
reason-first-time = They do not know each other well. A first talk makes everything later easier.
reason-each-other = Time for each other keeps people together. That is worth a meeting.
reason-same = It is the same each time. Written once, everyone can look it up again.
reason-questions = It is complicated and people will ask. Show it first, then answer questions together.
reason-doing = You learn it by doing it together.
reason-teach-open = If it repeats, write it down once. If it is about practice, do it together.
reason-first-contact = It is a first contact. People want to know who they work with.
reason-touch = To understand what someone needs, listen to them.
reason-terms = You agree on terms or settle a complaint. Talking shows early what matters to them.
reason-inform = You give information. In writing they can read it again and pass it on.
reason-other-talk = Both ways can work here. A written start shows whether a talk is needed.
reason-nothing = Nobody would miss much. The time is free for other things.
reason-miss-information = People would miss the information. They can read it.
reason-miss-decisions = People would miss the decisions. Prepare them in writing, and the talk gets short.
reason-miss-people = People would miss each other. Keep this time for that.
reason-miss-open = Try the next one in writing. Then you see what people miss.
reason-role-listen = You would mostly listen. Notes or a recording give you the same.
reason-role-bring = You bring something only you know. In writing, they have it before they need it.
reason-role-decide = You help to decide. Read and write your view first, then the talk is short.
reason-role-open = You do not know yet what your part would be. You may ask.

reason-new = Some of you have not worked together. A first talk makes later writing easier.
reason-only-time = It is also a time for each other. Keep some of it for that.
reason-complex = It is complicated, or a lot depends on it. Time to read helps.
reason-zones = Not everyone who is needed can come at one time. In writing, nobody joins at night.
reason-zones-share = { $count } places share only { $time } of the working day. Writing gives everyone time to think.
reason-zones-none = { $count } places share no working hour. At the hour that fits best, someone in { $place } would join at { $time }.
reason-computed = { $strength } · computed for { $start } to { $end }
reason-some = It concerns only some of those invited. They can settle it, the others are free.
# The same where no hour is fair to all places, so that no talk follows.
reason-talk-news-written = You want to go through it together. If everyone reads it first, fewer questions are left.
reason-apart-written = Views are far apart. In writing too, each side must be heard.
reason-change-it-written = You want to change it together. Written suggestions first, then settle the open ones.
reason-ideas-open-written = Experts disagree here. Ideas alone first is the safe way.
reason-trade-written = Someone has to give something up. Numbers first in writing, then agree on the rest.
reason-facts-written = Facts and lessons can be collected in writing. What changes is agreed after that.
reason-differ-written = You see it differently. In writing too, each side must be heard.
reason-back-open-written = Looking back is also about people. Collect the facts, and ask how it was for each person.
reason-updates-written = Updates between two people can be written. Ask there how the other person is, too.
reason-other-talk-written = Both ways can work here. A written start shows what is still open.
reason-together-written = You planned to go through it together. If everyone reads it first, fewer questions are left.
reason-person-written = You do not know yet what it is about. Ask first how the person is.
reason-touch-written = To understand what someone needs, ask open questions, and ask again.
reason-rough-written = It is still rough. Say so, and ask for first thoughts before you polish it.
reason-ideas-empty-written = You start from an empty page. First collect in writing what the question is.
reason-fast-loop-written = You must work it out together. In writing, each person says what they tried and what comes next.
reason-problem-open-written = You do not know yet who is needed. Write what each person knows, then settle what is left.
reason-questions-written = It is complicated and people will ask. Show it first, then answer questions in writing.
reason-doing-written = You learn it by doing. Let people try it alone first, and let them ask you afterwards.
reason-teach-open-written = If it repeats, write it down once. If it is practice, let people try, and ask you.
reason-terms-written = You agree on terms or settle a complaint. Ask early what matters to them.
reason-only-time-written = It is also a time for each other. No hour is fair, so ask how to keep it.
reason-new-written = Some of you have not worked together. Ask each person to add a line about who they are.
reason-think = People get time to think, in their own language if they like.
reason-catch-up = People who are away that day miss nothing.

## The verdict

# Stands at the end of the screen where the advice is further down, and leads there.
advice-below = Your advice is below
messages-below = Your messages are below
headline-record = Record instead of meeting.
headline-write = Write instead of meeting.
headline-let-go = You can let this one go.
headline-delegate = Let one person decide.
headline-write-first = Write first. Then meet for { $minutes }.
headline-write-rounds = Write first. Then settle the rest in writing.
headline-meet = Meet.
headline-not-yet = Not yet.
headline-get-help = Do not do this alone.
headline-invited-bring = Offer it in writing. You may not have to go.
headline-invited-decide = Send your view first. Then go.
headline-invited-meet = Go to this one.
headline-invited-ask = Ask first.
headline-series-keep = Keep this meeting.

form-announcement = A message that people can read does this job.
form-status-thread = An update thread does this job.
form-status-thread-weekly = A weekly update thread does this job.
form-proposal = A proposal with a last day for objections does this job.
form-plan = A first plan that each person completes does this job.
form-poll = A poll with the options does this job.
form-delegation = It is easy to change later. Here is a note that gives the choice to one person.
form-cancellation = A short note is enough. Here it is.
form-brainstorm = Ideas in writing, alone first, do this job.
form-document-review = Comments in a shared document do this job.
form-recorded-message = A short recording with a place for questions does this job.
form-how-to = A page that everyone can look up does this job.
form-questions = A thread for questions and answers does this job.
form-incident-log = A log that everyone can follow does this job.
form-check-in = A short message between the two of you does this job.

after-write-first = People read and comment beforehand. The talk is only about what is still open.
after-write-rounds = People read and comment beforehand. No hour is fair to all places for a talk.
after-write-first-keep = People read and write beforehand. The time together is for talking.
after-meet-now = Talk now. Here is how to make it good.
after-meet = This is worth being together for. Here is how to make it good.
after-meet-apart = This is worth being together for. No hour suits everyone, so take turns at who joins early or late.
after-meet-quiet = This is a talk, not a text. Here is some help.
after-not-yet = First get clear what you need. Four questions, about ten minutes, alone.
after-get-help = Talk to someone you trust first: HR, a staff representative, a helpline. There may be rules that protect you.
after-invited-let-go = Here is a short note that asks for what you need instead.
after-invited-bring = What you know reaches them before they need it. Here is a short note that offers it.
after-invited-decide = They hear your view beforehand, and the talk gets shorter. Here is a short note.
after-invited-meet = They need you there. Here is how to go well prepared.
after-invited-open = Here is a short note that asks what they need from you. Perhaps you can send it in writing and need not go.
after-invited-ask = Two short questions to the person who invited you.
after-series-keep = It holds people together. Here is how to keep it good.

remember-read = To remember: if people only read or listen, send it.
remember-ideas = To remember: ideas come alone first, then together.
remember-report = To remember: if people only report, let them write.
remember-miss = To remember: before you replace a meeting, ask who would miss it.
remember-undo = To remember: easy to undo? One person is enough.
remember-read-alone = To remember: read alone, then decide.
remember-read-talk = To remember: read alone, talk together.
remember-person = To remember: when it is about a person, talk.
remember-goal = To remember: if you cannot say what should be different, do not invite yet.
remember-ask = To remember: you may ask what a meeting is for.
remember-good = To remember: people first, then the agenda.

sure-clear = Clear. Nothing you left open would change this.
sure-probably = Probably. An open answer could change it: { $question }
sure-probably-statement = Probably. It could change if this is true: { $statement }.
sure-close = Close. Both ways are fine. We would start in writing.

why = Why
quiet-line = We do not put a price on this talk. What you type here stays out of the invitation.
quiet-safety = If you fear for someone’s safety, or your own, do not do this alone. Ask HR or someone you trust.

## What would change this

how = How this works
how-weighed = Each answer asks for talking, for reading alone, or for both. With 10 points or more for talking, we say: meet. If reading has 10 as well: write first. Otherwise: write.
how-gate = This answer decides alone. Nothing else was weighed.
how-rule = What was weighed
how-talk = Talking
how-read = Reading
how-need = { $points }
how-sum = Total
how-compared = We compared the rules with what organisations published. Of { $known } situations that we knew when we wrote the rules, we advise the same in { $agree }. Of { $later } that we collected afterwards, in { $same }.
how-cases = The cases where we differ

change-heading = If one answer were different
change = { $condition } → { $result }
change-shown = You are looking at another answer: { $condition }.
change-back = Back to my answers

change-undo-on = If it is hard to undo
change-undo-off = If it can be undone
change-only-time-on = If it is the only regular time you talk
change-only-time-off = If you also see each other at other times
change-tried-on = If you have tried in writing and it did not work
change-tried-off = If you have not tried in writing yet
change-new-on = If some of you have not worked together before
change-new-off = If you have all worked together before
change-zones-on = If there is no fair time for all
change-zones-off = If there is a fair time for all
change-complex-on = If it is complicated, or a lot depends on it
change-complex-off = If it is simpler than it looks
change-detail = If the answer is: { $answer }

result-write = write instead of meeting.
result-let-go = you can let this one go.
result-delegate = let one person decide.
result-write-first = write first, then meet for { $minutes }.
result-write-rounds = write first, then settle the rest in writing.
result-record = record instead of meeting.
result-meet = meet.
result-series-keep = keep this meeting.
result-meet-once = meet once first.
result-not-yet = not yet: first get clear what you need.
result-get-help = get help first.
result-invited-write = write instead of going.
result-invited-decide = send your view first, then go.
result-invited-meet = go to this one.
result-invited-ask = ask first.
result-keep-some = keep { $minutes } to talk, not to report.

## Time

time-heading = Time, all people together
time-estimate = An estimate.
time-estimate-year = An estimate. A year has { $times } of these meetings (our assumption).
time-estimate-year-set = An estimate. A year has { $times } of these meetings (your organisation’s settings).
time-bars = The second part of a bar lies between the least and the most.
time-once = once
time-each-daily = each day
time-each-weekly = each week
time-each-fortnightly = every two weeks
time-each-monthly = each month
time-year = a year
time-meeting = Meeting
time-meeting-planned = Meeting as planned
time-written = In writing
time-written-short = Write first, then { $minutes }
time-written-rounds = In writing, in two rounds
time-product = { $people } × { $each }
time-product-range = { $low } to { $high } × { $each }
time-exact = { $time }
time-about = about { $time }
time-range = about { $low } to { $high }
time-same = About the same. It saves no hours. You gain views in writing that others can read later.
time-more = Writing takes more hours here. What it gives: time to think, and something to read later.
time-less = In writing, it takes less time, all people together.
time-missing = Say how many people and how long, and you see the hours here.
time-missing-length = Say how long it takes, and you see the hours here.
time-missing-people = Say how many people, and you see the hours here.
time-how = How this is computed
time-how-meeting = The meeting: people times length, with the preparation and the travel of each.
time-how-author = Writing it: { $low } to { $high } minutes, one person.
time-how-status = Writing: 4 to 6 minutes each. An update has about { $words } words, and each person reads those of the others.
time-how-words = Reading: { $low } to { $high } words each.
time-how-reply = Answering: { $low } to { $high } minutes each.
time-how-lead = Leading and closing: { $low } to { $high } minutes, one person.
time-how-speed = Reading speed: { $fast } words a minute (Brysbaert 2019, 190 studies), and { $slow } in a second language (our assumption).
time-how-short = The short meeting: { $minutes } for everyone.
time-how-round = The second round: counted as a thread of questions, our assumption.
time-how-even = From { $people } people on, writing takes less time even at its slowest.
time-how-assumed = The minutes for writing, answering and leading are our assumptions.

money-show = Show money
money-rate = Cost to the employer for one hour
money-rate-hint = For one person, with everything on top of the pay. Stays on this page.
money-currency = Currency
money-pay = This is pay alone: add { $percent }% for what the employer pays on top
money-pay-source = In the United States, pay was 70% of what an hour of work cost private employers (Bureau of Labor Statistics, June 2020). Where you are it may be different.
money-pay-set = How much is added comes from your organisation’s settings.
money-settings = What an hour costs comes from your organisation’s settings.
money-groups = How many people of each group? What an hour costs comes from your organisation’s settings.
money-groups-differ =
    { $named ->
        [one] You named { $named } person here. The time above counts another number, so we take the average of an hour.
       *[other] You named { $named } people here. The time above counts another number, so we take the average of an hour.
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
owner = Whose meeting is it?
owner-me = Mine
owner-other = Someone else’s

plan-heading = Plan
places-heading = Shared working hours
places-shared = On { $day } all places share { $time } of the working day ({ $start } to { $end } everywhere).
places-none = On { $day } there is no hour at which all places work ({ $start } to { $end } everywhere).
places-none-outside = On { $day } there is no hour at which all places work ({ $start } to { $end } everywhere). At the hour that fits best, someone in { $place } would join at { $minute }.
places-legend = Each line is the day in { $place }, from midnight to midnight. A box is the working day, a full box is shared by all, and the upright line is the time of the plan.
places-legend-none = Each line is the day in { $place }, from midnight to midnight. A box is the working day, and the upright line is the time of the plan.
places-column-answer = Answers by
places-column-talk = Talk at
places-column-shared = Shared hours
places-time = { $time }
places-span = { $start } to { $end }
places-own = Where you are
message-heading = Message
message-heading-own = For you
messages-label = Messages
message-subject = Subject
topic = What is it about?
notes-hint = Stays on this page. Not in the invitation.
notes-hint-own = Stays on this page.
topic-hint = A few words. They go into the message exactly as you type them.
decides = Who decides?
decides-me = Me
decides-other = Someone else
decides-all = We all agree
decider = Who?
deputy = Who decides if { $name } is away?
deputy-hint = You can leave this open.
options = What can people choose from?
options-hint = One per line. We add a way to choose none of them.
answer-by = Answer by
answer-by-hint = We chose { $day }. You can choose another day.
answer-by-hint-chosen = Your messages name this day.
place = Where do people find it?
place-hint = A page, a folder or a thread that everyone can open.
result = Where will the result be?
result-hint = A place that everyone can find later.
who = Who else? Name, and why them
who-hint = For example: Ana, because you know the contract. One per line.
notes = Notes for yourself
mention = What may the invitation say it is about?
mention-together = How we work together
mention-your-work = Your work
mention-change = A change that concerns you
mention-later = I will say it when we talk
assumed = We assumed: { $things }.
channel = Where will you paste it?
channel-plain = Anywhere (plain text)
channel-email = E-mail
channel-slack = Slack
channel-teams = Microsoft Teams
channel-markdown = Markdown
defused = A call such as @channel or @here stays as text there, and calls nobody.
long-for-chat = { $words } words are long for a chat. An e-mail, or a page that you link to, is easier to read.
edit = Edit
edit-done = Done
edit-text = Text
edited = This is your own text now.
edited-changed = Your answers have changed. Your text stays as you wrote it.
ours-shown = This is our wording. Your text is kept.
see-ours = See our wording
see-new = See the new wording
back-to-mine = Back to my text
earlier-mine = My earlier text
send-or-save = Send or save
send-mail = Open in your mail program
send-teams = Open in Microsoft Teams
send-share = Share
send-long = The text is too long for a link. Copy it, and paste it there: the mail link brings the subject.
save-text = Save as a file (Markdown)
save-dates = Save the dates for your calendar
send-nothing = Nothing happened? Some pages don’t let us open or save things. Copy the text and paste it instead.
save-asked = Your browser was asked to save the file. If nothing happened, copy the text instead.
save-refused = Your browser did not let us save a file. You can copy the text.
share-refused = Your browser did not let us share it. You can copy the text.
copy = Copy
copy-subject = Copy the subject
copied = Copied.
copy-selected = Your browser did not let us copy. The text is selected: press Ctrl or ⌘ and C.
words-count =
    { $words ->
        [one] One word
       *[other] { $words } words
    }
reading-short = under a minute to read
reading-long =
    { $minutes ->
        [one] about a minute to read
       *[other] about { $minutes } minutes to read
    }
count = { $words } · { $reading }
for-the-message-heading = For the message
more-for-the-message = Change or add something

## Several meetings, one after the other

next-meeting = Next meeting
next-hint = People and places stay filled in. This advice goes into a list on this page.
next-full = Your list has { $most } meetings, and it takes no more. Take one out to go on.
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
list-missing = Hours not counted: people or length are missing.
list-total = Hours saved, all together: { $time }. An estimate.
list-total-year = Hours saved in a year, all together: { $time }. An estimate; what happens once counts once.
list-total-same = All together, about the same hours.
list-total-more = All together, more hours in writing.
list-copy = Copy the list
list-remove = Remove
list-put-back = Put back “{ $name }”
list-here = on this page now

## Drafts: the sentence that the person finishes, its beginning and the whole

stem-invitation = Thank you for the invitation to
stem-series = This is about our regular meeting:
stem-thread = The thread is about
stem-tell = I want to tell you about
stem-decide = We need to choose
stem-comment = Please look at
stem-ideas = We are looking for ideas on
stem-problem = The problem:
stem-plan = We need to plan
stem-look-back = We look back at
stem-talk = It is about
stem-teach = I want to show you

draft-topic-invitation = Thank you for the invitation to { $topic }.
draft-topic-series = This is about our regular meeting: { $topic }.
draft-topic-thread = The thread is about { $topic }.
draft-topic-tell = I want to tell you about { $topic }.
draft-topic-decide = We need to choose { $topic }.
draft-topic-comment = Please look at { $topic }.
draft-topic-ideas = We are looking for ideas on { $topic }.
draft-topic-problem = The problem: { $topic }.
draft-topic-plan = We need to plan { $topic }.
draft-topic-look-back = We look back at { $topic }.
draft-topic-talk = It is about { $topic }.
draft-topic-teach = I want to show you { $topic }.

## Drafts: when, in the plan

plan-today = Today
plan-now = Now
plan-day = { $day }
plan-day-time = { $day }, { $time }
plan-hour = { $time } { $place }
plan-hour-span = { $start } to { $end } { $place }
plan-hour-day = { $day }, { $time } { $place }
plan-after = After that
plan-same-day = The same day
plan-before = Before
plan-first = First
plan-then = Then
plan-in-the-talk = In the talk

## Drafts: what was taken for granted

assume-you-decide = you decide
assume-answers-by = answers by { $day }, { $time }
assume-result-here = result in this thread
assume-result-send = you send the result the same day
assume-named-decides = { $name } decides
assume-result-at = result here: { $place }
assume-shared-here = you share it in this thread
assume-text-below = the text follows below the message
assume-recording-below = the link follows below the message
assume-text-agreed = the person it is about agreed to the text
assume-dates = the dates
assume-working-hours = working hours { $start } to { $end } in each place, and the same days off

## Drafts: what many messages share

time-in-place = { $time } in { $place }
time-on-day = { $time } on { $day } in { $place }
time-list = { $first }, { $rest }
day-in-place = { $day } ({ $place })
time-in-places = { $first } ({ $others })
draft-title-message = Message
draft-title-reminder = Reminder, on { $day }
draft-title-closing = To close, on { $day }
draft-note-fill = Fill it in before you send it.
draft-note-fill-both = Fill it in, and send it only if you both want it in writing.
draft-note-fill-three = Fill it in. Send it only to the two, and only if both want it in writing.
draft-note-fill-person = Fill it in, and send it only if the person wants it in writing.
draft-note-outline = An outline for you to fill. Do not send it like this.
draft-note-keep = Only for you, not to be sent.
draft-note-each = Send it to each person separately.
draft-note-all = Send it to all at the same time.
draft-hi-all = Hi all,
draft-hi = Hi,
draft-thank-you = Thank you
draft-words = { $words }
draft-choice = We have a choice to make.
draft-matter = We have a matter to settle.
draft-plan = We have a plan to make.
draft-comments = I would like your comments on a text.
draft-look-back = I would like us to look back.
draft-show = I want to show you something.
draft-subject-answer = Please answer by { $day }
draft-subject-answer-topic = Please answer by { $day }: { $topic }
draft-who = I would especially like to hear from:
draft-who-answer = Is your name in this list? Then please write in any case. A line is enough. If I do not hear from you, I will ask you.
draft-who-answer-each = Is your name in this list? Then please write each time. A line is enough. If I do not hear from you, I will ask you.
draft-who-meet = Is your name in this list? Then I hope that you can come.
draft-who-again = Did I name you in my first message? Then please write in any case.
draft-some = It concerns only some of you. If it does not concern you, you do not need to answer. Not sure? Then please answer.
draft-zones = There is no time that suits everyone who is needed, so I ask in writing.
draft-undo = It is hard to undo.
draft-missing = Is someone missing who needs to have a say? Please tell me.
draft-away = Are you away during this time? Please tell me, and we will find a later day for the answers.
draft-away-places = Are you away during this time, or is one of these days a day off where you are? Please tell me, and we will find a later day for the answers.
draft-below = You will find it below.
draft-at = You will find it here: { $place }.
draft-shared-here = I share it in this thread.
draft-result-here = I will write the result in this thread.
draft-result-at = You will find the result here: { $place }.
draft-silence-yes = No answer by then means yes to the proposal. If you are away until then, you can still tell me your objection when you are back.
draft-silence-plan = No answer by then means that the plan is fine for you, and that you take nothing on.
draft-silence-nothing = No answer means that you have nothing to add.
draft-silence-ask = No answer is not a yes: I will then ask you directly.
draft-silence-ask-some = If it concerns you: no answer is not a yes, and I will then ask you directly.
draft-silence-direct = If I do not hear from you, I will ask you directly.
draft-reminder-short = A short reminder.
draft-reminder = Please answer by { $day }, { $time }.
draft-reminder-text = Please read the text, and write under it by { $day }, { $time }.
draft-reminder-know = Please write what you know about it by { $day }, { $time }.
draft-reminder-lines = Please add your lines by { $day }, { $time }.
draft-reminder-ideas = Please send your ideas to me by { $day }, { $time }.
draft-reminder-try = Please try it, and write your questions by { $day }, { $time }.
draft-reminder-questions = Please write your questions by { $day }, { $time }.
draft-reminder-done = If you have answered already: thank you.
draft-reminder-more = If you need more time, please tell me.
draft-decides-me = I decide, after reading your comments.
draft-decides-named = { $name } decides, after reading your comments.
draft-decides-all = We decide together, after reading the comments.
draft-deputy = If { $name } is away, { $deputy } decides.
plan-deputy-when = If { $name } is away
plan-deputy = { $deputy } decides.
draft-decided-me = Decided by me on { $day }.
draft-decided-named = Decided by { $name } on { $day }.
draft-decided-all = Decided by all of us on { $day }.
draft-decided-open = Decided on { $day } by: …
draft-decided-me-open = Decided by me on: …
draft-decided-named-open = Decided by { $name } on: …
draft-decided-all-open = Decided by all of us on: …
draft-decided-nothing = Decided by, and when: …
draft-fill-why = Why: …
draft-fill-assumed = What we assumed: …
draft-fill-not-chosen = What we did not choose, and why: …
draft-fill-shaped = Shaped by: …
draft-fill-shaped-yes = Shaped by (only those who said yes to being named): …
draft-fill-look-again = We look at it again on: …
draft-thank-you-all = Thank you all.
draft-still-open-15 = If three answers do not settle a point, I ask those concerned for a talk of 15 minutes.
draft-still-open-written = If three answers do not settle a point, I ask about it here once more.

## Drafts: proposal, poll, one person decides

draft-proposal-below = You will find the proposal below.
draft-proposal-read = Please read it, and write in this thread by { $day }, { $time }:
draft-proposal-ask-yes = Is it a yes for you?
draft-proposal-ask-objection = If not: what is your objection, and what would make it a yes?
draft-plan-below = You will find a first plan below.
draft-plan-read = Please read it, and write in this thread by { $day }, { $time }:
draft-plan-ask-part = Which part can you take, and what do you need for it?
draft-proposal-open = If an objection is still open then, I will ask those concerned for a talk of 30 minutes before it is decided.
draft-proposal-open-written = If an objection is still open then, I will ask about it here before it is decided. That may take one more day.
draft-options = The options are: { $options }.
draft-options-one = { $option }, or leave it as it is
draft-options-last = { $first }, { $second }, or leave it as it is
draft-options-one-none = { $option }, or none of these
draft-options-last-none = { $first }, { $second }, or none of these
draft-options-more = { $first }, { $rest }
draft-topic-options = We need to choose { $topic }: { $options }.
draft-result-decision-here = I will write the decision in this thread: what we chose, why, what we assumed, and whose input shaped it.
draft-result-decision-send = I will send you the decision the same day: what we chose, why, what we assumed, and whose input shaped it.
draft-result-decision-at = You will find the decision here: { $place }. It will say what we chose, why, what we assumed, and whose input shaped it.
draft-closing-chose = We chose: …
draft-closing-plan = We do: …
draft-title-proposal-outline = Outline of the proposal
draft-proposal-outline-what = What I propose, in two lines
draft-proposal-outline-why = Why, and why now
draft-proposal-outline-change = What changes, for whom, and from when
draft-proposal-outline-other = What else I thought of, and why not
draft-proposal-outline-leave = Leave it as it is: what happens then
draft-proposal-outline-unsure = What I assume, and what I am not sure about
draft-title-record = Decision record
draft-record-two-lines = For someone who was not there, in two lines: …
draft-record-context = How it was before: …
draft-record-limits = Limits (budget, dates, rules): …
draft-record-options = The options: …
draft-record-chosen = The decision: …
draft-record-follows = What follows from it, and who does it: …
plan-proposal-send = You add the proposal and send the message.
plan-proposal-send-topic = You say in a line what it is about, in each of the messages, add the proposal, and send the first one.
plan-parts-send = You add the first plan and send the message.
plan-parts-send-topic = You say in a line what it is about, in each of the messages, add the first plan, and send the first one.
plan-proposal-answers = Everyone has answered.
plan-close-decision = You write down the decision, and thank those whose input shaped it.
draft-poll-ask = Please write in this thread by { $day }, { $time }, which one you would choose. One sentence about why is welcome.
draft-poll-leave = None of these
draft-poll-silence = No answer is fine: then I will use the votes that I have.
draft-poll-tie = If two have the same number of votes, I will ask you once more about these two.
draft-poll-decides-me = I decide, after reading your votes.
draft-poll-decides-named = { $name } decides, after reading your votes.
draft-poll-decides-all = The option with the most votes is chosen. If that is none of these, I will ask for other options.

plan-poll-answers = The vote ends.
draft-delegation-easy = It is easy to change later, so one person can decide.
draft-delegation-me = I will decide it and tell you by { $day }, { $time }.
draft-delegation-named = { $name }, please choose for all of us, and write here by { $day }, { $time }, what you chose and why, in two or three lines.
draft-delegation-who = Who would like to decide it? Please write so in this thread by { $day }, { $time }. If several offer, the first one decides. If nobody does, I decide it.
draft-delegation-when = Whoever decides writes here by { $day }, { $time }, what was chosen and why.
draft-delegation-else = If { $name } cannot, or we hear nothing by then, I will decide it by { $day }.
draft-delegation-deputy = If { $name } cannot, or we hear nothing by then, { $deputy } will decide it by { $day }.
plan-delegation-else = You heard nothing from { $name }? You decide it and tell everyone.
plan-delegation-deputy = You heard nothing from { $name }? { $deputy } decides it.
draft-delegation-subject = One person decides by { $day }
draft-delegation-subject-topic = One person decides by { $day }: { $topic }
draft-delegation-subject-me = I decide by { $day }
draft-delegation-subject-me-topic = I decide by { $day }: { $topic }
draft-delegation-limits = Do you know a limit to keep to (money, dates, rules), or do you have advice? Please write it here by { $day }. If not, you do not need to answer.
draft-delegation-limits-now = Do you know a limit to keep to (money, dates, rules), or do you have advice? Please write it here now. If not, you do not need to answer.
draft-delegation-reminder = A short reminder for { $name }: please write here by { $day }, { $time }, what you chose.
draft-delegation-chose = Chosen: …
draft-delegation-from = From when: …
draft-delegation-change = If it does not work, we change it. We look at it again on: …
plan-delegation-named = The choice is made. { $name } tells everyone.
plan-delegation-told = The choice is made. You tell everyone.
plan-delegation-who = Somebody has offered to decide. If nobody has, you do.
plan-delegation-all = The choice is made, and everyone knows it and why.

## Drafts: status in writing

assume-you-lead = you lead the thread
assume-four-weeks = four weeks to try
assume-two-times = two times to try
assume-not-mine = someone else leads the meeting
assume-after-new-year = last answers in January
assume-weekly = every week
assume-weekly-time = { $weekday } { $time }
assume-daily-time = each day by { $time }
draft-status-subject-daily = Our daily status in writing, from { $day }
draft-status-subject-weekly = Our weekly status in writing, from { $day }
draft-status-subject-fortnightly = Our status in writing, every two weeks, from { $day }
draft-status-subject-monthly = Our monthly status in writing, from { $day }
draft-status-subject-plan = Our planning in writing, from { $day }
draft-status-try-plan = I would like to try our regular planning in writing.
draft-status-try-daily = I would like to try our daily status in writing.
draft-status-try-weekly = I would like to try our weekly status in writing.
draft-status-try-fortnightly = I would like to try our status in writing, every two weeks.
draft-status-try-monthly = I would like to try our monthly status in writing.
draft-status-weeks = From { $day } we write instead of meeting. We try it for four weeks.
draft-status-times = From { $day } we write instead of meeting. We try it two times.
draft-status-suits = This way, each of us can read and write when it suits us.
draft-status-how = How it works
draft-status-open-daily = Every working day I open a thread here.
draft-status-open-weekly = Every { $weekday } I open a thread here.
draft-status-open-fortnightly = Every two weeks, on { $weekday }, I open a thread here.
draft-status-open-monthly = On the first { $weekday } of each month I open a thread here.
draft-status-open-daily-in = Every working day I open a thread in { $place }.
draft-status-open-weekly-in = Every { $weekday } I open a thread in { $place }.
draft-status-open-fortnightly-in = Every two weeks, on { $weekday }, I open a thread in { $place }.
draft-status-open-monthly-in = On the first { $weekday } of each month I open a thread in { $place }.
draft-status-lines = Please add three or four lines by { $weekday }, { $time }: what moved, what comes next, what is in your way.
draft-status-lines-daily = Please add two or three lines by { $time }: what moved, what comes next, what is in your way.
draft-status-lines-bring = Please add by { $weekday }, { $time }, what you would have brought to the meeting: news, questions, what is in your way.
draft-status-lines-bring-daily = Please add by { $time } what you would have brought to the meeting: news, questions, what is in your way.
draft-status-lines-plan = Please add by { $weekday }, { $time }: what you can take, what does not fit for you, and what you need from someone.
draft-status-lines-plan-daily = Please add by { $time }: what you can take, what does not fit for you, and what you need from someone.
draft-status-blocker = If something is in your way, name the person who can help. Are you named? Please answer the same day. I look after what is still open.
draft-status-blocker-by = If something is in your way, name the person who can help. Are you named? Please answer by { $day } evening. I look after what is still open.
draft-status-blocker-places = If something is in your way, name the person who can help. Are you named? Please answer by the end of your next working day. I look after what is still open.
draft-status-blocker-before = If something is in your way, name the person who can help. Are you named? Please answer before I ask on { $day }. I look after what is still open.
draft-status-nothing = Nothing to report? Then you do not need to write.
draft-status-nothing-plan = Nothing to add? Then you do not need to write. I write your name beside a part only after your yes.
draft-status-look-back = On { $day } I will ask you what worked. If you would miss our meeting, please tell me now or then.
draft-title-each-week = Each { $weekday }
draft-title-each-day = Each working day
draft-title-every-second = Every two weeks, on { $weekday }
draft-title-each-month = The first { $weekday } of each month
draft-status-prompt = Since last week: what moved, what comes next, what is in your way (and who could help)? By { $weekday }, { $time }. Nothing to report? No need to write. What can I take out of your way this week?
draft-status-prompt-plain = What moved, what comes next, what is in your way (and who could help)? By { $weekday }, { $time }. Nothing to report? No need to write. What can I take out of your way?
draft-status-prompt-bring = What would you have brought to the meeting: news, questions, what is in your way (and who could help)? By { $weekday }, { $time }. Nothing to report? No need to write.
draft-status-prompt-bring-daily = What would you have brought to the meeting today: news, questions, what is in your way (and who could help)? By { $time }. Nothing to report? No need to write.
draft-status-prompt-plan = What can you take, what does not fit for you, and what do you need from someone? By { $weekday }, { $time }. Nothing to add? No need to write.
draft-status-prompt-plan-daily = What can you take, what does not fit for you, and what do you need from someone? By { $time }. Nothing to add? No need to write.
draft-status-prompt-daily = What moved, what comes next, what is in your way today (and who could help)? By { $time }. Nothing to report? No need to write. What can I take out of your way today?
draft-status-close-weeks = We have tried it in writing for more than three weeks.
draft-status-close-times = We have tried it in writing two times.
draft-status-close-ask = What worked for you, and what did you miss?
draft-status-close-by = Please answer by { $day }. No answer is fine: then I will use the answers that I have.
draft-status-close-until = We go on as we do now until I have written here what we keep and what we change.
draft-status-close-thanks = Thank you for trying it.
plan-status-send = You send the message. The meetings from { $day } on are removed from the calendar.
plan-status-open = You open the thread. By { $weekday } { $time }, everyone adds their lines.
plan-status-open-daily = You open the thread. By { $time }, everyone adds their lines.
plan-status-evening = By { $weekday } evening
plan-status-evening-daily = By the evening
plan-status-answer = The person named answers a blocker. You look after what is still open.
plan-status-next-day = The person named answers a blocker within a working day. You look after what is still open.
plan-status-ask = You ask what worked. Keep it, change it, or meet again.
draft-status-once-subject = Our status in writing, by { $day }
draft-status-once = I would like to have our status in writing, in this thread.
draft-round-first = I would like us to write first how our work goes, and to talk after that.
draft-round-first-written = I would like us to write how our work goes instead of meeting, and to settle in writing what is still open after that.
draft-status-once-lines = Please add three or four lines by { $day }, { $time }: what moved, what comes next, what is in your way.
draft-status-once-in = You will find the thread here: { $place }.
draft-status-once-sum = On { $day } I will sum it up here in three lines.
draft-status-once-close-sum = In short: …
draft-status-once-close-open = What is still in the way, and who looks after it: …
plan-status-once = Everyone has added their lines.
plan-status-once-close = You sum it up in three lines, and look after what is still open.

## Drafts: questions in a thread

draft-news = I have news for you.
draft-problem-open = I need your help with a problem.
draft-problem-below = I describe it below.
draft-problem-ask = Please write in this thread by { $day }, { $time }:
draft-problem-know = What do you know about it?
draft-problem-try = What would you try first?
draft-problem-need = What do you need to know from me?
draft-problem-silence = If you have no idea this time, that is fine. Then you do not need to write.
draft-problem-talk = If it is not solved by then, I will ask those who can help for a talk of 30 minutes.
draft-problem-close-was = What it was: …
draft-problem-close-helped = What helped, and whose idea it was: …
draft-close-open = What is still open, and who looks after it: …
draft-title-problem-outline = Outline of the problem
draft-problem-outline-what = What happens, and what I expected
draft-problem-outline-since = Since when, and how often
draft-problem-outline-tried = What I tried
draft-problem-outline-stops = What it stops us from doing
draft-problem-outline-need = What I need, and by when
draft-questions-written = I have written everything down, so that you can read it when it suits you.
draft-questions-ask = Please write in this thread by { $day }, { $time }:
draft-questions-clear = What is not clear?
draft-questions-differ = What do you see differently?
draft-questions-follows = What follows from it for your work?
draft-questions-answer = I will answer in this thread by { $day }.
draft-questions-silence = No questions? That is fine too. Then you do not need to write.
draft-questions-close-answers = The questions, and my answers: …
draft-questions-close-shaped = What changed because of your questions: …
draft-questions-thanks = Thank you for your questions.
draft-help-thanks = Thank you for your help.
plan-text-send = You add the text and send the message.
plan-questions-asked = The questions are there.
plan-questions-answered = You answer every question, and say what is still open.
plan-problem-answered = People have written what they know.
plan-problem-close = You write what helped. Not solved? You ask those who can help for a talk of 30 minutes.

## Drafts: check-in between two people

draft-check-in-subject = Our updates in writing
draft-check-in-subject-topic = Our updates in writing: { $topic }
draft-check-in-write = I would like us to write our updates to each other. A few lines are enough.
draft-check-in-ask = When it suits you: what moved, what is in your way, and what can I do for you?
draft-check-in-silence = If all is fine, you do not need to answer.
draft-check-in-talk = If you would like to talk, tell me at any time. I am always glad to talk.
plan-check-in-send = You send the message, and add your own lines if you like.
plan-check-in-answer = You answer what is in the way. Talk whenever one of you wants to.

## Drafts: news, a recording, a how-to page

draft-read-subject = For you to read, when it suits you
draft-read-subject-topic = For you to read: { $topic }
draft-watch-subject = For you to watch, with your questions by { $day }
draft-watch-subject-topic = For you to watch, with your questions by { $day }: { $topic }
draft-announce-written = I have written everything down, so that you can read it when it suits you.
draft-announce-silence = You do not need to answer. If there is something to do, the text says what, and by when.
draft-announce-questions = Questions are welcome in this thread: I answer them here, so that everyone can read the answers.
draft-announce-write = If you have questions, please write to me. I am glad to answer.
draft-announce-talk = If you would like to talk about it, please tell me.
draft-title-news-outline = Outline of the news
draft-news-outline-what = What is new, in one sentence
draft-news-outline-whom = Whom it concerns, and from when
draft-news-outline-do = What people need to do, and by when (or: nothing)
draft-news-outline-why = Why
draft-news-outline-open = What I do not know yet, and when I will tell you
draft-news-outline-ask = Whom to ask
plan-news-place = You put the text in its place and send the message.
plan-news-after-outside = You answer each question.
plan-news-after = You answer questions where everyone can read the answers.
draft-recording = I made a recording, so that you can watch it when it suits you, and again later.
draft-recording-ask = Please watch it, and write your questions in this thread by { $day }, { $time }.
draft-teach-silence = No answer means that you have no question.
draft-recording-talk = If an answer is still not clear, please tell me, and I will talk with you for 15 minutes.
draft-title-recording-outline = What to say, with minutes
draft-recording-outline-goal = Half a minute: what you can do at the end.
draft-recording-outline-when = 1 minute: when you need it, and why.
draft-recording-outline-show = 4 minutes: show it step by step, slowly, and say what you do.
draft-recording-outline-wrong = 1 minute: what often goes wrong, and what helps then.
draft-recording-outline-ask = Half a minute: where it is written down, and where to ask.
draft-recording-outline-once = One take is good enough. Add the text of it, for those who read or cannot listen.
plan-recording-make = You make the recording. One take is good enough.
plan-recording-send = You add it and send the message.
plan-recording-close = You answer the questions in the thread.
draft-how-to-written = I wrote a page that shows how, step by step. You can use it at any time.
draft-how-to-try = You do not need to answer. If a step is not clear, write to me here, and I correct the page. I look after it.
draft-how-to-talk = If you would like to do it together once, please tell me.
draft-how-to-page = I have a how-to page for you.
draft-title-how-to-outline = Outline of the page
draft-how-to-outline-goal = What you can do at the end
draft-how-to-outline-before = What you need before you start
draft-how-to-outline-steps = The steps, one action each, with a picture where it helps
draft-how-to-outline-wrong = What often goes wrong, and what helps then
draft-how-to-outline-owner = Who looks after this page, and whom to ask
draft-how-to-outline-checked = Last checked on
plan-how-to-write = You write the page and let one person try it.
plan-how-to-send = You correct what was not clear and send the message.
plan-how-to-after = When someone asks, you answer on the page.
assume-you-keep-page = you look after the page

## Drafts: comments and ideas

draft-review-ask = Please write your comments in the text by { $day }, { $time }:
draft-review-unclear = What is not clear?
draft-review-missing = What is missing, or not right?
draft-review-keep = What would you keep as it is?
draft-review-silence = No comments? That is fine too. Then you do not need to write.
draft-review-decides-me = I decide what changes, and I write why.
draft-review-decides-named = { $name } decides what changes, after reading your comments.
draft-review-decides-all = We decide together what changes.
draft-review-open = If a point is still open after three comments, I will ask those concerned for a talk of 15 minutes.
draft-review-changed = What changed: …
draft-review-not-changed = What did not change, and why: …
draft-review-final = The final text is here: …
draft-review-thanks = Thank you for your comments.
plan-review-send = You share the text and send the message.
plan-review-answers = The comments are there.
plan-review-close = You change the text, say what changed, and thank those who helped.
draft-back-here = I collect in this thread what we learn from it.
draft-back-page = I collect here what we learn from it: { $place }.
draft-back-ask = Please add your lines by { $day }, { $time }:
draft-back-happened = What happened, and when? Facts, not names.
draft-back-helped = What helped?
draft-back-next = What do we do differently next time?
draft-back-silence = Nothing to add? Then you do not need to write.
draft-back-learned = What we learned: …
draft-back-change = What we change, who does it, and by when: …
draft-back-open = If we see a point differently, I will ask those concerned for a talk of 15 minutes.
plan-back-answers = Everyone has added their lines.
plan-back-close = You write down what we learned, and who changes what.

draft-ideas-open = We are looking for ideas.
draft-ideas-subject = Your ideas by { $day }
draft-ideas-subject-topic = Your ideas by { $day }: { $topic }
draft-ideas-alone = By { $day }, { $time }: please think on your own and send your ideas to me. Rough ideas are welcome.
draft-ideas-grouped = On { $day }: I will put all ideas here in groups, without names.
draft-ideas-named = Would you like to be named for your idea at the end? Please write that beside it.
draft-ideas-choose = By { $day }, { $time }: please write in this thread which three you would try first. If you do not choose, that is fine.
draft-ideas-silence = No idea this time? Then you do not need to write.
draft-ideas-talk = If the groups raise questions, I will ask those who are interested for a talk of 30 minutes.
draft-ideas-decides-me = At the end I decide what we try.
draft-ideas-decides-named = At the end { $name } decides what we try.
draft-ideas-decides-all = At the end we decide together what we try.
draft-title-ideas-prompt = All ideas, on { $day }
draft-ideas-choose-subject = Which ideas first? Please answer by { $day }
draft-ideas-choose-subject-topic = Which ideas first? Please answer by { $day }: { $topic }
draft-ideas-prompt = Here are all ideas, in groups and without names:
draft-ideas-prompt-group = Group: …
draft-ideas-prompt-choose = Please write in this thread by { $day }, { $time }, which three you would try first.
draft-ideas-prompt-build = You are welcome to build on the idea of someone else. If you do not choose, that is fine.
draft-ideas-try = We try: …
draft-ideas-later = What we keep for later: …
draft-ideas-thanks = Thank you for every idea.
plan-ideas-alone = Everyone has sent their ideas to you.
plan-ideas-grouped = You share all ideas in groups, without names.
plan-ideas-chosen = Everyone has written which three to try first.
assume-you-decide-else = you decide if { $name } cannot
assume-chosen-by = choice by { $day }, { $time }

## Drafts: write first, then talk briefly

draft-first-subject = Your view by { $day }
draft-first-subject-topic = Your view by { $day }: { $topic }
draft-first-subject-options = Your view by { $day }: { $options }?
draft-either = { $first } or { $second }
draft-first-undo = It is hard to undo. So I would like us to read and think first, and to talk after that.
draft-first-intent = I would like us to read and think first, and to talk after that.
draft-first-intent-try = I would like us to try it first, and to talk after that.
draft-first-intent-written = I would like us to read and think first, and to settle the rest in writing too.
draft-first-heading-ask = What I ask from you
draft-first-heading-decides = Who decides
draft-first-heading-call = The call
draft-first-heading-open = What is still open
draft-first-heading-after = After that
draft-first-ask-comparison = I will share a comparison here on { $share }. Please write under it by { $day }, { $time }:
draft-first-ask-text = I will share a text here on { $share }. Please write under it by { $day }, { $time }:
draft-first-ask-document = I will share the document here on { $share }. Please comment on it by { $day }, { $time }:
draft-first-ask-ideas = On { $share } I will share here what we know so far. Please think on your own and send your ideas to me by { $day }, { $time }:
draft-first-ask-problem = I will describe the problem here on { $share }. Please write under it by { $day }, { $time }:
draft-first-ask-plan = I will share a first plan here on { $share }. Please write under it by { $day }, { $time }:
draft-first-ask-page = I will share a page here on { $share }. Please add your lines by { $day }, { $time }:
draft-first-ask-guide = I will share a recording here on { $share }. Please try the steps that it shows, and write under it by { $day }, { $time }:
draft-view-choose = Which option would you choose, and why?
draft-view-change = What would change your mind?
draft-view-missing = What is missing?
draft-view-ideas = Your ideas, as many as you like. Rough ones are welcome.
draft-view-seen = What have you seen elsewhere that works?
draft-view-question = Which question is missing?
draft-view-needs = What does your part need (time, people, things)?
draft-view-give = What could you do later, or leave out?
draft-view-fit = What does not fit together yet?
draft-view-stuck = Where did you get stuck?
draft-view-able = What do you want to be able to do at the end?
draft-view-none = "I have no view" is a good answer too.
draft-view-clear = Everything is clear? Then you do not need to write.
draft-view-nothing = "I have nothing to add" is a good answer too.
draft-first-call = { $day }, { $start } to { $end }.
draft-first-call-keep = We keep this time for each other, even if nothing is open.
draft-first-call-open = We talk only about points that are still open. If there are none, I will cancel the call on { $day }.
draft-first-call-open-decided = We talk only about points that are still open. If there are none, I will cancel the call on { $day }, and the decision comes in writing.
draft-first-call-ideas = We talk about what to try first. Please write under the ideas before the call which ones you would try. If you do not choose, that is fine. If what you write makes the choice clear, I will cancel the call before it begins, and the choice comes in writing.
draft-first-absent-teach = If you cannot be there, write in the thread where you got stuck, and I answer there.
draft-first-absent-write = If you cannot be there, please write beforehand what the others should know.
draft-first-absent-counts = If you cannot be there, what you write counts the same.
draft-first-no-hour = There are no { $minutes } minutes in which all of us are at work.
draft-first-no-call-so = So I suggest that we do without a call.
draft-first-no-call = On { $list } I will ask here in writing about what is still open. Please answer by { $day }, { $time }. In that second round, no answer means that you have nothing to add.
draft-first-no-call-ideas = Please write here by { $day }, { $time }, which ideas you would try first. If you do not choose, that is fine.
draft-first-keep-written = We also lose a time for each other. How would you like to keep some of it?
draft-first-turns = Do you think that we need to talk? Please tell me by then. Then I will wait, and we have a call: early or late for some of us this time, and for the others the next time we need one.
draft-title-second-round = What is still open, on { $day }
draft-second-round-open = Still open: …
draft-second-round-ask = Please answer here by { $day }, { $time }. No answer means that you have nothing to add.
draft-first-ideas-written = On { $day } I will put all ideas here in groups, without names.
draft-first-after-ideas = On { $day } I will put all ideas here in groups, without names.
draft-talk-result-here = I will write down in this thread what comes out of it.
draft-talk-result-send = I will send you what came out of it, in writing, the same day.
draft-talk-result-at = You will find what comes out of it here: { $place }.
draft-first-invitation = { $minutes } minutes for what is still open
draft-first-invitation-topic = { $minutes } minutes for what is still open: { $topic }
draft-first-invitation-ideas = { $minutes } minutes to look at all ideas
draft-first-invitation-ideas-topic = { $minutes } minutes to look at all ideas: { $topic }
draft-first-invitation-options = { $options }: { $minutes } minutes for what is still open
draft-first-read-comparison = To read before: the comparison and the comments.
draft-first-read-document = To read before: the document and the comments.
draft-first-read-round = To read before: everyone’s lines.
draft-first-read-thread = To read before: the text and what people wrote under it.
draft-first-read-plan = To read before: the first plan and what people wrote under it.
draft-first-read-guide = To do before: try it with the recording.
draft-first-read-ideas = To read before: all ideas, in groups.
draft-questions-heading = Questions
draft-agenda-open = Which open points could change the choice?
draft-agenda-wrong = What would each option cost us if we are wrong?
draft-agenda-need-me = What do I still need to know to decide?
draft-agenda-need-named = What does { $name } still need to know to decide?
draft-agenda-need-all = What do we still need to know to decide?
draft-agenda-pull = Which comments pull in different directions?
draft-agenda-smallest = What is the smallest change that would help?
draft-agenda-who-what = Who does what, and by when?
draft-agenda-together = Which ideas belong together?
draft-agenda-help-most = Which would help most, and which could we try soonest?
draft-agenda-try-first = What do we try first, and who begins?
draft-agenda-sure = What do we know for sure, and what do we guess?
draft-agenda-try-now = What can we try now?
draft-agenda-look-again = Who tries what, and when do we look again?
draft-agenda-fit = Where does it not fit together yet?
draft-agenda-give = Who can give what, and what do they need for it?
draft-agenda-settled = What is settled, and when do we look again?
draft-agenda-differ = Where do we see it differently?
draft-agenda-keep = What do we want to keep?
draft-agenda-begin = What do we change, and who begins?
draft-agenda-way = What is in our way, and who can help?
draft-agenda-hear-more = What would we like to hear more about?
draft-agenda-else = What else would we like to talk about?
draft-agenda-unclear = What is not clear yet?
draft-agenda-stuck = Where did you get stuck when you tried it?
draft-agenda-alone = What do you need, so that you can do it on your own?
draft-agenda-follows = What follows from it, and who does it?
draft-end-me = I decide at the end.
draft-end-named = { $name } decides at the end.
draft-end-all = We decide together at the end.
draft-written-same-day = I write it down the same day.
draft-written-on = I write it down on { $day }.
draft-title-comparison = Outline of the comparison
draft-comparison-outline-two-lines = In two lines: what we choose and why now
draft-comparison-outline-need = What we need (must, nice to have)
draft-comparison-outline-limits = Limits (budget, date, contract, law)
draft-comparison-outline-assume = What we assume and have not checked
draft-comparison-outline-options = The options, same order for each: cost in the first year, risk, effort to start, effort to leave
draft-comparison-outline-leave = Leave it as it is: what happens then
draft-comparison-outline-mine = What I would choose, and how sure I am
draft-title-plan-outline = Outline of the plan
draft-plan-outline-goal = What is different at the end, and by when
draft-plan-outline-parts = The parts, who could do each, and how long it takes
draft-plan-outline-needs = What each part needs from another
draft-plan-outline-limits = Limits (people, money, dates)
draft-plan-outline-conflict = Where it does not fit yet
draft-plan-outline-later = What could be done later, or left out
plan-day-span = { $day }, { $start } to { $end }
plan-send = You send the message.
plan-send-topic = You say in a line what it is about, in each of the messages, and send the first one.
plan-first-share = You share what there is to read.
plan-first-share-known = You share what you know so far.
plan-first-share-recording = You share the recording.
plan-first-comparison = You share the comparison.
plan-first-views = Everyone has written their view.
plan-first-list-keep = You write down what is open. The talk takes place in any case.
plan-first-list = You list what is still open. Nothing open? You cancel the call.
plan-first-list-me = You list what is still open. Nothing open? You cancel the call and decide in writing.
plan-first-list-named = You list what is still open. Nothing open? You cancel the call and { $name } decides in writing.
plan-first-list-all = You list what is still open. Nothing open? You cancel the call and write down what is decided.
plan-first-list-ideas = You share all ideas in groups, without names. People write which ones they would try first. Is the choice clear before the call? You cancel the call, and the choice comes in writing.
plan-first-list-ideas-me = You share all ideas in groups, without names. People write which ones they would try first. Is the choice clear before the call? You cancel the call and decide in writing.
plan-first-list-ideas-named = You share all ideas in groups, without names. People write which ones they would try first. Is the choice clear before the call? You cancel the call and { $name } decides in writing.
plan-first-list-ideas-all = You share all ideas in groups, without names. People write which ones they would try first. Is the choice clear before the call? You cancel the call and write down what is decided.
plan-first-list-ideas-keep = You share all ideas in groups, without names. The talk takes place in any case.
plan-first-list-written = You list what is still open, and ask about it in writing. Nothing open? You say so there.
plan-first-no-hour = No hour is fair to all places for a call. What is open is settled in writing. Do people need to talk? Then the result waits, and they take turns with the early and the late hour.
plan-first-call = Call.
plan-first-call-me = Call. You decide at the end.
plan-first-call-named = Call. { $name } decides.
plan-first-call-all = Call. You all decide together.
plan-first-write = You write down the decision.
plan-write-down = You write down what came out of it.
assume-you-compare = you write the comparison
assume-you-prepare = you write what there is to read
assume-you-record = you make the recording
assume-result-same = result in the same thread
assume-minutes = { $minutes } minutes
draft-title-invitation = Invitation
draft-agenda-question = What exactly is the question?
draft-agenda-goal = What is different at the end, and by when?
draft-agenda-try-first-step = Which step do we try together first?
draft-teach-close-steps = What we did, step by step: …
draft-teach-close-page = Where to read it again: …
draft-teach-close-ask = Whom to ask: …

## Drafts: meet

draft-meet-subject = A talk of { $minutes } minutes
draft-meet-subject-topic = A talk of { $minutes } minutes: { $topic }
draft-meet-talk = I would like us to talk for { $minutes } minutes.
draft-meet-try = I would like us to try it together for { $minutes } minutes.
draft-meet-look = I would like us to do that together, for { $minutes } minutes.
draft-meet-tried = We have written about it, and it is not settled yet.
draft-meet-new = Some of us have not worked together before. So we begin with names, and what each of us does.
draft-meet-think = Please think about the questions beforehand. You do not need to prepare anything else.
draft-meet-send = One day before, I will send you a few lines to read.
draft-meet-free = Do these questions not concern you? Then you do not need to come. Please tell me, so that nobody waits for you.
draft-meet-free-teach = You can do it already? Then you do not need to come. Please tell me, so that nobody waits for you.
draft-meet-another-time = If you cannot come, tell me, and we find another time.
draft-meet-absent = If you cannot come, please tell me, and send me your answers before the talk. They count the same.
draft-meet-keep = After this first talk, I would like us to meet regularly until { $day }. Then I will ask you if it helps, and what we change. Does that suit you? I will ask you in the talk.
draft-meet-keep-daily = After this first talk, I would like us to meet every day until { $day }. Then I will ask you if it helps, and what we change. Does that suit you? I will ask you in the talk.
draft-meet-keep-weekly = After this first talk, I would like us to meet every week until { $day }. Then I will ask you if it helps, and what we change. Does that suit you? I will ask you in the talk.
draft-meet-keep-fortnightly = After this first talk, I would like us to meet every two weeks until { $day }. Then I will ask you if it helps, and what we change. Does that suit you? I will ask you in the talk.
draft-meet-keep-monthly = After this first talk, I would like us to meet every month until { $day }. Then I will ask you if it helps, and what we change. Does that suit you? I will ask you in the talk.
draft-meet-which-time = Which time would suit you in the next few days?
plan-meet-invite = You choose a time that suits those who are needed, and send the invitation.
plan-meet-invite-topic = You say in a line what it is about, choose a time that suits those who are needed, and send the invitation.
plan-meet-invite-decide = You choose a time that suits those who are needed, at most seven, and send the invitation.
plan-meet-invite-decide-topic = You say in a line what it is about, choose a time that suits those who are needed, at most seven, and send the invitation.
plan-meet-invite-apart = You choose the time that asks least of all together, and send the invitation.
plan-meet-invite-person = You send the invitation and choose a time together.
plan-meet-invite-first = You say in a line who you are and why you write, send the invitation and choose a time together.
plan-day-before = One day before
plan-meet-lines = You send a few lines to read: what is known, what is open.
plan-meet-talk = One question after the other. Each person speaks once before anyone speaks twice.
plan-meet-person = First listen. Ask one question at a time.
plan-meet-look-back = Until then you meet as agreed. Now you ask if you keep it, change it or end it.
draft-one-subject = Time to talk
draft-one-time = I would like to talk with you for { $minutes } minutes.
draft-one-yours = It is your time: what would you like to talk about?
draft-one-how = How are you at the moment?
draft-one-hard = What goes well, and what is hard?
draft-one-help = What would help you?
draft-one-questions = Questions, if they help
draft-one-prepare = You do not need to prepare anything.
draft-after-agreed = Thank you for the talk. What we said we would do: …
draft-after-wrong = Please tell me if I got something wrong.
draft-connect-subject = Time for each other
draft-connect-subject-topic = Time for each other: { $topic }
draft-connect-time = I would like us to have { $minutes } minutes for each other.
draft-connect-no-report = Nobody has to report anything.
draft-connect-round = We begin with a round, if you like: your name, what you do, and one thing that you like.
draft-connect-listen = It is fine if you only listen.
draft-connect-cannot = If you cannot come, I will write to you afterwards.
draft-connect-bring = Bring a coffee or a tea, if you like.
draft-outside-subject = May we talk for { $minutes } minutes?
draft-outside-subject-topic = May we talk for { $minutes } minutes about { $topic }?
draft-connect-ideas = If you have an idea of what we could do, please tell me before that.
plan-connect = Everyone can say something, nobody has to. You listen more than you talk.
plan-connect-after = You write to those who could not come.
plan-connect-invite = You choose a time in working hours that suits most, and send the invitation.
draft-after-connect = Thank you to all who came. If you could not come: you are welcome to write here what you would have liked to say.
draft-outside-first = I would like to get to know you, and to hear what you need.
draft-outside-touch = I would like to hear how things are for you, and what you need.
draft-outside-terms = I would like to hear first what matters to you, and then look for what works for both of us.
draft-outside-bring = If someone else from your side needs to be there, please bring them.
draft-outside-after = Thank you for your time. What we agreed: …
draft-outside-next = What each of us does next, and by when: …
draft-outside-right = Please tell me if something is missing or not right.
draft-hello = Hello,
plan-outside-after = You send what you agreed, in a few lines.
assume-until = until { $day }
draft-title-after = After the talk

## Drafts: not yet

draft-title-ready = Four questions for you
draft-ready-alone = Ten minutes, alone, with a pen if you like.
draft-ready-different = What should be different afterwards?
draft-ready-who = Who can change it, and who only needs to know?
draft-ready-smallest = What is the smallest thing that would help?
draft-ready-nothing = What happens if nobody meets?
draft-ready-back = Can you answer the first question in one sentence? Then come back, and choose again what the meeting is for.
draft-ready-not = Can you not answer it yet? Then talk with one person who knows the matter.
plan-ready-questions = You answer four questions for yourself, in about ten minutes.
plan-ready-back = You come back here with the answer to the first one, or you talk with one person who knows the matter.

## Drafts: answers to an invitation

plan-reply-send = You send the answer.
plan-reply-ask = You send your questions.
plan-reply-view = You send what you promised. They need you there too? Then you go.
plan-reply-view-go = You send what you promised. They need you there too, or there is no answer? Then you go.
plan-reply-notes-go = A yes? Then you read the notes. A no, or no answer? Then you go.
plan-reply-view-if = You send what you promised, if they told or sent you what you need for it.
plan-reply-view-come = You send what you promised, if they sent you what you need for it. Then you go.
plan-reply-notes = You read the notes. Questions? You ask them in writing. They need you there? Then you go.
plan-reply-come = You read beforehand, and go.
plan-reply-wait = With the answer you see what they need from you, and whether in writing or there. No answer? Then you go.
assume-view-by = you write by { $day }, { $time }
assume-view-by-if = you write by { $day }, { $time }, if they tell you what they need
draft-title-reply = Answer
draft-reply-thanks = Thank you for the invitation.
draft-reply-ask-colleague = So that I can prepare well: what should be different after the meeting, and what do you need from me? If it is easier in writing, I am glad to answer here. If I do not hear from you, I will come.
draft-reply-ask-manager = I would like to come well prepared. May I ask two short questions: what would you like to have at the end, and which part do you need from me? I am glad to answer in writing too. If I do not hear from you, I will come.
draft-reply-ask-outside = So that I can bring the right information: what would you like to have at the end, and who else will be there? A line or two is enough. If I do not hear from you, I will come.
draft-reply-bring-colleague = I will write down what I know about it and send it to you by { $day }, { $time }. Is that early enough? If you need me there too, please tell me. If I do not hear from you, I will send it, and you can go on without me.
draft-reply-bring-manager = You will have my part in writing by { $day }, { $time }, so that everyone can read it. Is that early enough? If you would like me to be there too, or if I do not hear from you, I will come.
draft-reply-bring-outside = I am glad to help. I will send you my part in writing by { $day }, { $time }. Then you can pass it on. If you need me there too, or if I do not hear from you, I will come.
draft-reply-listen-colleague = I would mostly listen, so I would like to read the notes instead. Could you send them to me, or a few lines? If you need me there, please tell me. If I do not hear from you, I will not be there.
draft-reply-listen-manager = I think that I would mostly listen. Is it all right with you if I read the notes instead? If you would like me to be there, or if I do not hear from you, I will come.
draft-reply-listen-outside = I would mostly listen this time. Could you send me a short summary instead? If you need me there, or if I do not hear from you, I will come.
draft-reply-decide-colleague = I will come, and I would like to think about it first. Could you send me what there is to read? If I have it by { $before }, I will send you my view by { $day }, { $time }. If not, I will say it when we meet.
draft-reply-decide-manager = I will come, and I would like to prepare my view. Could you send me what there is to read? If I have it by { $before }, you will have my view in writing by { $day }, { $time }. If not, I will say it when we meet.
draft-reply-decide-outside = I will be there, and I would like to prepare well. Could you send me what there is to read? If I have it by { $before }, I will send you our view by { $day }, { $time }. If not, I will say it when we meet.
draft-reply-open-colleague = I am not sure what my part would be. What do you need from me? If you tell me by { $before } and it can be done in writing, you will have it by { $day }, { $time }. Otherwise I will come.
draft-reply-open-manager = I am not sure which part you need from me. Could you tell me in a line? If I know it by { $before } and it can be done in writing, you will have it by { $day }, { $time }. Otherwise I will come.
draft-reply-open-outside = Could you tell me in a line what you need from us? If I know it by { $before } and it can be done in writing, I will send it by { $day }, { $time }. Otherwise I will come.
draft-reply-come-colleague = I will come. What can I read or think about beforehand?
draft-reply-come-manager = I will come. Is there anything that I can read or prepare for you beforehand?
draft-reply-come-outside = I will be there. Is there anything that we can read or prepare beforehand? If someone else from our side needs to come, please tell me.

## Drafts: a regular meeting that ends or changes

draft-series-subject = Our regular meeting, from { $day }
draft-series-subject-end = Without our regular meeting, from { $day }
draft-series-subject-written = Our regular meeting in writing, from { $day }
draft-series-try-written = I would like to try our regular meeting in writing.
draft-series-ask-subject = An idea for our regular meeting
draft-series-end = I would like to try four weeks without our regular meeting, starting on { $day }. I will take it out of the calendar.
draft-series-end-times = I would like to leave out our regular meeting two times, starting on { $day }. I will take it out of the calendar.
draft-series-end-how-in = News and questions go here: { $place }. If something needs a talk, those concerned talk.
draft-series-end-how = News and questions go to all of us in writing. If something needs a talk, those concerned talk.
draft-series-end-look = On { $day } I will ask you what you missed. If you would miss our meeting, please tell me now or then.
draft-series-end-ask = Could we try four weeks without our meeting, starting on { $day }? On { $look } we could ask each other what we missed.
draft-series-end-ask-times = Could we leave out our meeting two times, starting on { $day }? On { $look } we could ask each other what we missed.
draft-series-write-ask = Could we try our regular meeting in writing for four weeks, starting on { $day }? Each of us adds a few lines by { $weekday }, { $time }: news, questions, what is in the way.
draft-series-write-ask-times = Could we try our regular meeting in writing two times, starting on { $day }? Each of us adds a few lines by { $weekday }, { $time }: news, questions, what is in the way.
draft-series-write-open = If a point is still open after that, those concerned talk.
draft-series-write-look = On { $day } we could ask each other what worked.
draft-series-decide = I would like to prepare our decisions in writing. We try it for four weeks, starting on { $day }.
draft-series-decide-times = I would like to prepare our decisions in writing. We try it two times, starting on { $day }.
draft-series-decide-write = If you need a decision, write a few lines to all of us, at least two working days before you need it: what, why, who decides, by when.
draft-series-decide-write-in = If you need a decision, write a few lines in { $place }, at least two working days before you need it: what, why, who decides, by when.
draft-series-decide-read = Those concerned write their view under it. Has someone not answered? That is not a yes: please ask that person directly.
draft-series-decide-meet = We meet for { $minutes } minutes, only for what is still open. Does it not concern you? Then you do not need to come. Nothing open the day before? Then I cancel the meeting.
draft-series-decide-no-meet = If a point is still open after three answers, I will ask those concerned for a talk of 15 minutes.
draft-series-decide-ask = Could we prepare our decisions in writing for four weeks, starting on { $day }? Whoever needs a decision writes a few lines two working days before it is needed, and those concerned write their view under it.
draft-series-decide-ask-times = Could we prepare our decisions in writing two times, starting on { $day }? Whoever needs a decision writes a few lines two working days before it is needed, and those concerned write their view under it.
draft-series-decide-ask-meet = We would then meet for { $minutes } minutes, only for what is still open.
draft-series-keep-stays = I would like to use our regular meeting to talk and not to report.
draft-series-keep = I would like to keep our regular meeting, and make it shorter: { $minutes } minutes, to talk and not to report.
draft-series-keep-less = I would like to keep our regular meeting, shorter and less often: { $minutes } minutes every two weeks, to talk and not to report. The calendar shows the days.
draft-series-keep-weekly = I would like to keep our regular meeting, shorter and less often: { $minutes } minutes once a week, to talk and not to report. The calendar shows the day.
draft-series-start = We try it for four weeks, starting on { $day }.
draft-series-start-times = We try it two times, starting on { $day }.
draft-series-look = On { $day } I will ask you if we keep it like this, change it, or go back to the meeting as it was. If it does not work for you, please tell me now or then.
draft-series-keep-reports = Please send news and reports to all of us before the meeting, so that everyone can read them when it suits them.
draft-series-keep-reports-in = Please put news and reports here before the meeting: { $place }.
draft-series-keep-ask-reports = News and reports would go to all of us before the meeting, so that everyone can read them when it suits them.
draft-series-keep-ask-reports-in = News and reports would go here before the meeting: { $place }.
draft-series-keep-free = Bring what you would like to talk about. Nothing this time? That is fine too.
draft-series-keep-ask-stays = Could we use our regular meeting to talk and not to report?
draft-series-keep-ask = Could we keep our regular meeting, and try it shorter: { $minutes } minutes, to talk and not to report?
draft-series-keep-ask-less = Could we keep our regular meeting, and try it shorter and less often: { $minutes } minutes every two weeks, to talk and not to report?
draft-series-keep-ask-weekly = Could we keep our regular meeting, and try it shorter and less often: { $minutes } minutes once a week, to talk and not to report?
draft-series-ask-try = We could try it for four weeks, starting on { $day }.
draft-series-ask-try-times = We could try it two times, starting on { $day }.
draft-series-ask-back = If we try it and it does not work for you, we go back to the meeting as it is now.
draft-series-ask-think = Could you tell me by { $day } what you think? If I do not hear from you, nothing changes.
draft-series-ask-place = The thread could be here: { $place }.
draft-series-close-end = We have been without our regular meeting for more than three weeks. What did you miss, and what was good?
draft-series-close-end-times = We have left out our regular meeting two times. What did you miss, and what was good?
draft-series-close-try = We have tried our regular meeting in a new way for more than three weeks. What worked for you, and what did you miss?
draft-series-close-try-times = We have tried our regular meeting in a new way two times. What worked for you, and what did you miss?
plan-series-remove = You send the message. The meetings from { $day } on are removed from the calendar.
plan-series-change = You send the message, and change the meetings from { $day } on in the calendar.
plan-series-ask = You send the message to the person who leads the meeting.
plan-series-without = Four weeks without the meeting. News and questions go in writing.
plan-series-without-times = Two times without the meeting. News and questions go in writing.
plan-series-written = You try it in writing.
plan-series-decide = Decisions are prepared in writing, two working days before they are needed.
plan-series-keep = You meet to talk. What is only to be read is sent beforehand.
plan-series-if-yes = Is the answer yes? Then you try it together. No, or no answer? Then nothing changes, and you can ask for what you need.
plan-series-each-other = You ask each other what worked.
plan-series-ask-back = You ask what worked. Keep it, change it, or go back to the meeting as it was.
assume-series-length = { $minutes } minutes each time
assume-series-fortnightly = { $minutes } minutes every two weeks
assume-series-weekly = { $minutes } minutes once a week

## Drafts: I will be away

away-ready = Your messages are ready.
away-line = So that the work can go on, and you can be away.
away-line-days = They name no days yet. Say from when to when you are away.

draft-title-absence-helpers = For those who help
draft-title-absence-colleagues = For colleagues
draft-title-absence-clients = For clients
draft-title-absence-reply = Automatic reply
draft-title-absence-go = Before you go
draft-title-absence-back = When you are back
draft-title-absence-record = What was decided
draft-absence-subject = While I am away
draft-absence-subject-help = Can you help while I am away? Please answer by { $day }
draft-absence-subject-help-today = Can you help while I am away? Please answer today
draft-absence-subject-helped = Please help while I am away
draft-absence-subject-from = Away from { $from }
draft-absence-subject-back = Away, back on { $back }
draft-absence-subject-both = Away from { $from }, back on { $back }
draft-absence-ask = I would like to ask for your help while I am away.
draft-absence-from = I am away from { $from }.
draft-absence-since = I have been away since { $from }.
draft-absence-open = I will be away.
draft-absence-back = I am back on { $back }.
draft-absence-back-unknown = I do not know yet when I will be back.
draft-absence-helpers = Whom I ask for help
draft-absence-must-run = What must not stop
draft-absence-look-after = Please look after this while I am away.
draft-absence-look-after-all = Please look after this while I am away. Is there a point without a name? Please agree which of you takes it, and tell me.
draft-absence-alone = What you may decide alone
draft-absence-trust = Please decide it without asking me. I trust you, and I stand by what you decide.
draft-absence-agree = If it is a yes, we agree before I go what you look after, and what you may decide.
draft-absence-rest = What is not in this message runs by itself, or it waits until I am back.
draft-absence-no-reach = I cannot be reached while I am away.
draft-absence-no-wait = You do not need to wait for an answer from me.
draft-absence-reach = If something cannot wait, you can reach me here: { $reach }.
draft-absence-write-down = Please write down what you decide, in a line or two. Then I can read it when I am back, and thank you for it by name.
draft-absence-all-right = Is this all right for you, or is it too much on top of your own work? A no is fine.
draft-absence-can-you = Can you help, or is it too much on top of your own work? A no is fine.
draft-absence-tell-by = Please tell me by { $day }.
draft-absence-tell-today = Please tell me today, early enough that we can still talk about it.
draft-absence-ask-again = If I do not hear from you, I will ask you again on { $day }.
draft-absence-no = If I do not hear from you, I take it as a no.
draft-absence-too-much = If this is too much for you, please ask someone else for me. If nobody can, please leave it. That is all right.
draft-absence-get-help = While I am away, you get help from:
draft-absence-credit = Thank you to those who help.
draft-absence-contact = While I am away, please write to: { $contact }.
draft-absence-waits = I will read what you write to me when I am back.
draft-absence-reply-subject = Away at the moment
draft-absence-reply = Thank you for your message. I am away.
draft-absence-reply-contact = Please write to: { $contact }.
draft-absence-knows = Does each person who helps know it, and did they say yes?
draft-absence-access = Do they have what they need: access, keys, addresses?
draft-absence-meetings = Which of your meetings can take place without you, and which can be left out?
draft-absence-switch-off = What do you switch off, so that you are really away?
draft-absence-first-day = Can your first day back stay free of meetings?
draft-absence-back-subject = I am back, and thank you
draft-absence-back-thanks = I am back. Thank you for your help while I was away.
draft-absence-back-names = I am back. Thank you for your help while I was away:
draft-absence-back-ask = When it suits you, please write to me in a few lines:
draft-absence-decided = What did you decide, and why?
draft-absence-left = What is still open, and who looks after it?
draft-absence-hard = What was hard, or too much?
draft-absence-keep = I will put the decisions in one list, with the name of each person who made them.
draft-absence-record-subject = What was decided while I was away
draft-absence-record-decided = What was decided, by whom, and why: …
draft-absence-record-well = What ran well without me: …
draft-absence-record-thanks = Thank you to: …
plan-absence-ask = You send the message to those who help, and ask if it is all right for them.
plan-absence-ask-open = You say in a line what you need help with, send the message to those who help, and ask if it is all right for them.
plan-absence-ask-open-days = You say in a line when you are away and what you need help with, send the message to those who help, and ask if it is all right for them.
plan-absence-ask-days = You say in a line when you are away, send the message to those who help, and ask if it is all right for them.
plan-absence-yes = Everyone has said yes or no. No answer? You ask again the next day. A no? You ask someone else, or it waits.
plan-absence-yes-last = Everyone has said yes or no. No, or no answer? You ask someone else, or it waits.
plan-absence-send = You send the messages. Everything else can wait.
plan-absence-last-day = Your last working day
plan-absence-hand-over = You hand over what is open.
plan-absence-colleagues = You hand over what is open, and tell your colleagues. You name only those who said yes.
plan-absence-clients = You hand over what is open, send the notes, and switch on the automatic reply. You name only those who said yes.
plan-absence-away = You are away. Messages can wait.
plan-absence-away-reach = You are away. Only what cannot wait reaches you.
plan-absence-when-back = When you are back
plan-absence-back = You thank those who helped, by name. They tell you what was decided, and you put it in one list.
assume-absence-reach = you cannot be reached
assume-answers-day = answers by { $day }
assume-answers-later = answers within two working days
assume-absence-agree = you agree before you go what they look after
assume-absence-waits = messages of clients wait until you are back
assume-absence-rest = what is not named runs by itself or waits
assume-absence-back = back on { $day }

## Drafts: something that cannot wait

draft-urgent-subject = I need your help now
draft-urgent-subject-topic = Now: { $topic }
draft-urgent-wait = It cannot wait until tomorrow.
draft-urgent-log-here = I will write down in this thread what we know and what we do.
draft-urgent-log-at = What we know and what we do is written down here: { $place }.
draft-urgent-call = I am starting a call now and will put the link here. If you can help, please join.
draft-urgent-not-needed = If you cannot help now, you do not need to join. You can read everything later.
draft-urgent-next = Next update at { $time }, even if nothing is new. I look after the updates.
draft-title-update = Each update
draft-update-know = What we know: …
draft-update-do = What we do now: …
draft-update-need = What we need, and from whom: …
draft-update-next = Next update at: …
draft-urgent-since = It has worked again since: …
draft-urgent-back = When we look back on it, and where: …
draft-title-urgent-closing = When it is over
assume-next-update = next update at { $time }
assume-you-look-after = you look after the updates
assume-minutes-fair = a call would take { $minutes } minutes
assume-minutes-now = a call of { $minutes } minutes, now
plan-urgent-start = You start the call and send the message.
plan-urgent-start-topic = You say in a line what it is about, start the call and send the message.
plan-urgent-time = { $time }
plan-urgent-update = You write the first update, and the time of the next one. So on until it works.
plan-urgent-rest = Someone else takes over after two hours at most.
plan-urgent-long = If it takes long
plan-urgent-over = When it is over
plan-urgent-back = You close the matter in writing and thank those who helped. Look back in the next few days, after some sleep.
draft-urgent-talk = It cannot wait until tomorrow. So I am starting a call of { $minutes } minutes now, and will put the link here. Please join if you can.
draft-urgent-today = What has to happen today?
draft-urgent-can-wait = What can wait?
draft-urgent-who = Who does what?
draft-urgent-absent = If you cannot join, please tell me. If I do not hear from you, we begin without you.

## Drafts: something hard or personal. What is sent is made without typed words.

draft-title-invitation-each = Invitation to each person
draft-title-invitation-all = Invitation to all
draft-title-notes = Notes for you
draft-talk-subject-together = Talk about working together
draft-talk-subject-work = Talk about your work
draft-talk-subject-change = Talk about a change that concerns you
draft-talk-subject = Time for a talk
draft-talk-two = I would like to talk with you for { $minutes } minutes, only the two of us.
draft-talk-all = I would like to talk with all of you for { $minutes } minutes.
draft-mention-together = It is about how we work together.
draft-mention-team = It is about how we all work together.
draft-mention-work = It is about your work.
draft-mention-change = It is about a change that concerns you.
draft-mention-hear = I want to hear how you are, and what would help.
draft-mention-later = I would like to tell you in person what it is about.
draft-talk-side = I want to hear how it looks from your side.
draft-talk-side-too = I want to tell you something, and to hear how it looks from your side.
draft-talk-sides = I want to hear how it looks from your side, and to say how it looks from mine.
draft-talk-when = Which time would suit you in the next few days?
draft-talk-soon = Which time would suit you today or tomorrow?
draft-talk-again = If I do not hear from you by { $day }, I will ask you again.
draft-talk-again-later = If I do not hear from you within two working days, I will ask you again.
draft-talk-again-today = If I do not hear from you today, I will ask you again.
draft-talk-room = We can meet in a room or on video.
draft-talk-other-way = If another way is easier for you, please tell me.
draft-talk-prepare = You do not need to prepare anything.
draft-talk-bring = If you would like to bring someone, please tell me.
draft-talk-questions = There will be time for your questions.
draft-talk-cannot = If you cannot come, please tell me. Then I will talk with you on the same day. What I say, I will also send to all of you in writing.
plan-hard-hr = Your HR may have other rules. Ask them first if this is about bullying, harassment or health.
plan-hard-end = At the end
plan-hard-next-day = The next day
plan-others-alone = Talk with each person alone. 30 minutes. First listen.
plan-others-three = If both agree, talk with all three. 45 minutes, in a room or with cameras. No one else.
plan-others-end = Agree on one or two things that each will do. Look again after two weeks.
plan-between-calm = Wait until you are calm. Write your notes first, for you alone. Then send the invitation.
plan-between-talk = Talk, only the two of you. First listen, then say how it is for you.
plan-between-end = Agree on one or two things that each will do. If it does not get better, ask a third person whom both trust.
plan-bring-soon = Send the invitation when you have time on the same or the next working day, so that nobody has to wait for days or over a weekend.
plan-bring-talk = Say it in the first minute, in one clear sentence. Then be quiet and listen.
plan-bring-next = Ask how it is. Answer what was left open.
plan-group-alone = Talk alone with those it touches most, before the others hear it.
plan-group-talk = Tell all others at the same time, in a room or with cameras. Say it in the first two sentences. Keep half of the time for questions.
plan-group-after = Talk with those who could not come. Then send in writing what you said, to all.
plan-group-next = Ask some of them, one by one, how it is.
plan-personal-alone = Talk alone with the person for whom it is hard: the invitation is for this talk. Ask what would make it easier, and what the others may know.
plan-personal-talk = Meet with those who are needed, and with no one else.
plan-personal-after = Ask again how it is.
draft-title-after-three = After the talk with all three
draft-title-after-group = After the talk, to all
draft-after-both = Thank you both for today. I wrote down what we agreed, so that nobody has to remember it alone: …
draft-after-two = Thank you for today. I wrote down what we agreed, so that nobody has to remember it alone: …
draft-after-personal = Thank you for today. I wrote down what we said would help: …
draft-after-weeks = We look at it again in two weeks.
draft-after-bring = Thank you for today. I wrote down what I said, so that you can read it again: …
draft-after-bring-next = What happens next, and when: …
draft-after-bring-ask = If you have questions, or want to talk again, please tell me. Any time is fine.
draft-after-group = This is what I said today, so that you can read it again: …
draft-after-group-open = What I do not know yet, and when I will tell you: …
draft-after-group-ask = You can ask me here or in private.
draft-note-yours = Your note: { $notes }
draft-note-seen = What have I seen or heard myself? What only from others?
draft-note-effect = What effect does it have on the work, and on each of them?
draft-note-not-know = What do I not know yet?
draft-note-open-with = Open with: "How is it for you at the moment?"
draft-note-then = Then: "What would help?"
draft-note-not-others = What I will not do: take sides, repeat what the other said, decide who was right.
draft-note-offer = What can I offer?
draft-note-hr = Do I need HR, or a person from outside, in the room?
draft-note-my-part = What is my own part in it?
draft-note-i-need = What do I need? Say it as "I need", not as "you never".
draft-note-not-between = What I will not do: bring up old things, speak for others, win.
draft-note-break = If it gets loud: "Let us take a break and go on tomorrow."
draft-note-sentence = What is it, in one sentence that a tired person understands?
draft-note-example = For criticism: one thing I saw, when, and what it led to. No "always", no "never".
draft-note-settled = What is settled, and what can still change?
draft-note-not-bring = What I will not do: talk around it, promise what I cannot keep, fill the silence.
draft-note-support = Who can be there afterwards for those whom it touches?
draft-note-questions = Which questions will come? Which can I not answer yet, and when can I?
draft-note-most = Whom does it touch most? Who must not hear it from others?
draft-note-easier = What would make it easier for this person: time, place, fewer people, someone at their side?
draft-note-may-know = What may the others know, and what not?
draft-note-silence = Silence is fine. So are tears. Have water and time.
draft-reply-hard-prepare = I will come. So that I can prepare: could you tell me in a line what it is about, and who will be there?
draft-reply-hard-bring = I may bring someone. If that is not all right with you, please tell me.
draft-note-invited-say = What would I like to say? What would I like to ask?
draft-note-invited-time = I do not have to answer at once. I can say: "I need time to think about it."
draft-note-invited-bring = Who could come with me? May I bring someone (a colleague, a staff representative)?
draft-note-invited-break = I can ask for a break at any time.
plan-hard-reply-someone = If it worries you: talk before with someone you trust.
draft-notice-subject = For you to read
draft-notice-written = I have written down what I can say at the moment. You will find it below.
draft-notice-agreed = I write only what the person agreed to share.
draft-notice-news = I want to tell you something about a person you work with.
draft-notice-private = If you would like to send a personal word, please do it in private.
draft-notice-ask = If you have questions, or if this is hard for you, please come to me, and do not write it in the thread.
draft-title-notice-outline = Outline of the notice
draft-notice-outline-what = What the person agreed that the others may know, in the words of the person if you can
draft-notice-outline-when = From when
draft-notice-outline-who = Who takes over what
draft-notice-outline-ask = Whom to ask
plan-notice-show = Show the text to the person it is about. Send only what the person agreed to.
plan-notice-send = You add the text and send the message, to all at the same time.
plan-notice-after = You ask, one by one, those who were close to it how they are.
plan-help-danger = If you are in danger now: go to a safe place, and call the emergency number.
plan-help-talk = Talk to someone you trust: HR, a staff representative, a helpline, or someone close to you. You do not need proof for that.
plan-help-write = Write down for yourself what happened, and when. Keep it where only you can read it.
plan-help-next = They can help you with what comes next. You do not have to meet this person alone.
draft-note-help-what = What happened? When, where, and who saw it?
draft-note-help-me = What does it do to me?
draft-note-help-with = Whom can I tell? Who could be with me?
draft-note-help-want = What would help me now? What do I not want?
