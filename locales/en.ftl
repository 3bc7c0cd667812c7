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
notes-hint = Stays on this page. Not in the invitation.
notes = Notes for yourself
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

## Drafts: when, in the plan

plan-now = Now
plan-day-time = { $day }, { $time }
plan-after = After that
plan-same-day = The same day
plan-before = Before
plan-first = First
plan-then = Then
plan-in-the-talk = In the talk

## Drafts: what was taken for granted

## Drafts: what many messages share

## Drafts: proposal, poll, one person decides

## Drafts: status in writing

## Drafts: questions in a thread

## Drafts: check-in between two people

## Drafts: news, a recording, a how-to page

## Drafts: comments and ideas

## Drafts: write first, then talk briefly

## Drafts: meet

## Drafts: not yet

draft-ready-different = What should be different afterwards?
draft-ready-who = Who can change it, and who only needs to know?
draft-ready-smallest = What is the smallest thing that would help?
draft-ready-nothing = What happens if nobody meets?
plan-ready-questions = You answer four questions for yourself, in about ten minutes.
plan-ready-back = You come back here with the answer to the first one, or you talk with one person who knows the matter.

## Drafts: answers to an invitation

plan-reply-send = You send the answer.

## Drafts: a regular meeting that ends or changes

## Drafts: I will be away

away-ready = Your messages are ready.
away-line = So that the work can go on, and you can be away.
away-line-days = They name no days yet. Say from when to when you are away.

## Drafts: something that cannot wait

## Drafts: something hard or personal. What is sent is made without typed words.

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
draft-note-invited-say = What would I like to say? What would I like to ask?
draft-note-invited-time = I do not have to answer at once. I can say: "I need time to think about it."
draft-note-invited-bring = Who could come with me? May I bring someone (a colleague, a staff representative)?
draft-note-invited-break = I can ask for a break at any time.
plan-hard-reply-someone = If it worries you: talk before with someone you trust.
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

### The row of letters.

letter-message = Message
letter-reminder = Reminder
letter-prompt = Each time
letter-closing = Closing note
letter-record = Decision record
letter-invitation = Invitation
letter-auto-reply = Automatic reply
letter-poll = Let people choose
letter-proposal = Make a suggestion
letter-question = Ask a question
letter-request = Ask for help
letter-review = Ask for comments
letter-show-work = Show it
letter-writing = Put it in writing
letter-skip = Skip it once
letter-end = End it
letter-shorter = Make it shorter
letter-rarer = Make it rarer
letter-better = Keep it, better
letter-ask = Ask first
letter-offer = Offer it in writing
letter-decline = Decline
letter-deputy = Send someone else
letter-colleagues = Colleagues
letter-clients = Clients
letter-cover = Who covers
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
owner-team = The team’s
after-meet-apart = This is worth being together for. No hour suits everyone, so take turns at who joins early or late.
