### Every sentence that a person can read, in plain English of about level B1.
### How to write a message: top of build/fluent.rs. Words: see ARCHITECTURE.md.

## The page

heading = Does this need a meeting?
lead = A few questions. You get advice, and a message you can send.
privacy = Your words stay in this browser.

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
tick-urgent = It cannot wait until tomorrow
tick-tried = We have tried in writing, and it did not work
tick-new = Some of us have not worked together before
tick-undo = It is hard to undo
tick-complex = It is complicated, or a lot depends on it
tick-zones = Someone who is needed cannot come, or there is no fair time for all
tick-some = It concerns only some of those invited
tick-only-time = It is the only regular time these people talk
tick-unclear = I cannot yet say what should be different afterwards

## Why: at most 18 words each, what was said and what follows

strength-study = study
strength-several = several organisations
strength-one = one organisation
strength-our-view = our view

reason-unsafe = You do not feel safe. Nobody should have to handle that alone.
reason-told-group = The person it is about already knows. The others can read it, each in their own time.
reason-personal = It is personal. Tone is easier to hear than to read.
reason-now = It cannot wait until tomorrow. Talking is the fastest way to a shared picture.
reason-stuck = You tried in writing and it did not work. A short call is kinder than another round.
reason-goal = You cannot yet say what should be different. Nobody else can prepare then.
reason-not-said = The invitation does not say what it is for. Nobody can prepare then.

reason-tell = People mostly read or listen. They can do that when it suits them.
reason-round = Each person reports in turn. Written, everyone reads only what they need.
reason-talk-news = You talk it through together. Read before, and the talk starts where the questions are.
reason-share-open = News can be read when it suits people. Questions can follow in the same place.
reason-agree = People mostly agree. A written proposal with a last day for objections is enough.
reason-easy = It is easy to change later. One person can decide and tell the others.
reason-apart = Views are far apart. Talk, so that each side is heard.
reason-decide-open = Nobody knows yet how far apart you are. Written views show it before the call.
reason-undo = It is hard to undo. Read first, then talk before you decide.
reason-crowd = More than seven people make a decision harder. Written views hear all, a few decide.
reason-ready = It is ready to read. People can comment in the text, when they have time.
reason-ready-open = Comments can be written in the text itself, when people have time.
reason-together = You planned to go through it together. If all read before, you need less time.
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
reason-facts = Facts and lessons can be collected in writing, and read again later.
reason-differ = You see it differently. Talk, so that each side is heard.
reason-feelings = It is about how people feel. That is said better than written.
reason-back-open = Looking back is also about people. Collect the facts before, and keep time to talk.
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
reason-miss-open = Try the next one in writing. Then you see what people miss.
reason-role-listen = You would mostly listen. Notes or a recording give you the same.
reason-role-bring = You bring something only you know. Written, they have it before they need it.
reason-role-decide = You help to decide. Read and write your view first, then the talk is short.
reason-role-open = You do not know yet what your part would be. You may ask.

reason-new = Some of you have not worked together. A first talk makes later writing easier.
reason-only-time = It is the only regular time you talk. Keep some of it for each other.
reason-complex = It is complicated, or a lot depends on it. Read first, then talk.
reason-zones = There is no fair hour for all. In writing, nobody joins at night.
reason-some = It concerns only some of those invited. They can settle it, the others are free.
reason-think = People get time to think, in their own language if they like.
reason-catch-up = People who are away that day miss nothing.

## Doors and examples

door-invitation = I got an invitation
door-series = We already have this meeting regularly
examples = Try an example
example-status = Weekly status, 9 people
example-vendors = Choose between two vendors
example-conflict = A conflict between two colleagues
example-vendors-topic = our payment supplier
example-vendors-options =
    Nordpay
    Calla

inviter = Who invited you?
inviter-colleague = A colleague
inviter-manager = My manager
inviter-outside = Someone from outside
owner = Whose meeting is it?
owner-me = Mine
owner-other = Someone else’s

minutes = { $length }

## Before the advice

questions-left =
    { $count ->
        [one] One question more, then you get advice.
       *[other] { $count } questions more, then you get advice.
    }

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
problem-long = This has { $has } characters. Up to { $most } fit into a message. Your words are still here, but they are not in the message yet.

## The verdict

headline-write = Write instead of meeting.
headline-let-go = You can let this one go.
headline-delegate = Let one person decide.
headline-write-first = Write first. Then meet for { $minutes }.
headline-meet = Meet.
headline-not-yet = Not yet.
headline-get-help = Do not do this alone.
headline-invited-bring = Write instead of going.
headline-invited-decide = Send your view first. Then go.
headline-invited-meet = Go to this one.
headline-invited-ask = Ask first.
headline-series-keep = Keep meeting.

form-announcement = A message that people can read does this job.
form-status-thread = An update thread does this job.
form-status-thread-weekly = A weekly update thread does this job.
form-proposal = A proposal with a last day for objections does this job.
form-poll = A poll with the options does this job.
form-delegation = It is easy to change later. Here is a note that gives the choice to one person.
form-cancellation = Nothing needs to replace it. Here is a short note to say so.
form-brainstorm = Ideas in writing, alone first, do this job.
form-document-review = Comments in a shared document do this job.
form-recorded-message = A short recording with a place for questions does this job.
form-how-to = A page that everyone can look up does this job.
form-questions = A thread for questions and answers does this job.
form-incident-log = A log that everyone can follow does this job.
form-check-in = A short message between the two of you does this job.

after-write-first = People read and comment before. The talk is only about what is still open.
after-meet = This is worth being together for. Here is how to make it good.
after-meet-quiet = This is a talk, not a text. Here is some help.
after-not-yet = First get clear what you need. Four questions, about ten minutes, alone.
after-get-help = Talk to someone you trust first: HR, a staff representative, a helpline. There may be rules that protect you.
after-invited-let-go = Here is a short note that asks for what you need instead.
after-invited-bring = What you know reaches them before they need it. Here is a short note that offers it.
after-invited-decide = They hear your view before, and the talk gets shorter. Here is a short note.
after-invited-meet = They need you there. Here is how to go well prepared.
after-invited-ask = Two short questions to the person who invited you.
after-series-keep = It holds people together. Here is how to keep it good.

remember-read = To remember: if people only read or listen, send it.
remember-report = To remember: if people only report, let them write.
remember-miss = To remember: before you replace a meeting, ask who would miss it.
remember-undo = To remember: easy to undo? One person is enough.
remember-read-alone = To remember: read alone, decide together.
remember-person = To remember: when it is about a person, talk.
remember-goal = To remember: if you cannot say what should be different, do not invite yet.
remember-ask = To remember: you may ask what a meeting is for.
remember-good = To remember: people first, then the agenda.

sure-clear = Clear. Nothing you left open would change this.
sure-probably = Probably. One open answer could change it: { $question }
sure-probably-statement = Probably. It could change if this is true: { $statement }.
sure-close = Close. Both ways are fine. We would write first.

why = Why
quiet-line = We do not put a price on this talk. What you type here stays out of the invitation.
quiet-safety = If you fear for someone’s safety, or your own, do not do this alone. Ask HR or someone you trust.

## What would change this

change-heading = What would change this
change = { $condition } → { $result }
change-shown = You are looking at another answer: { $condition }.
change-back = Back to my answers

change-undo-on = If it is hard to undo
change-undo-off = If it can be undone
change-only-time-on = If it is the only regular time you talk
change-only-time-off = If you also talk at other times
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
result-write-first = write first, then meet for { $minutes }.
result-meet = meet.
result-meet-once = meet once first.
result-not-yet = not yet: first get clear what you need.
result-get-help = get help first.
result-keep-some = keep { $minutes } to talk, not to report.

## Time

time-heading = Time, all people together
time-estimate = An estimate.
time-once = once
time-each-daily = each day
time-each-weekly = each week
time-each-fortnightly = every two weeks
time-each-monthly = each month
time-year = a year
time-year-daily = a year (220 days, our assumption)
time-year-weekly = a year (46 weeks, our assumption)
time-year-fortnightly = a year (23 times, our assumption)
time-year-monthly = a year (11 times, our assumption)
time-meeting = Meeting
time-meeting-planned = Meeting as planned
time-written = In writing
time-written-short = Write first, then { $minutes }
time-product = { $people } × { $each }
time-product-range = { $low } to { $high } × { $each }
time-exact = { $time }
time-about = about { $time }
time-range = about { $low } to { $high }
time-same = About the same. You do not win hours here. You win views in writing that others can read later.
time-more = Writing takes more hours here. What it gives: time to think, and something to read later.
time-less = The written way takes less time of all people together.
time-missing = Say how many people and how long, and you see the hours of both ways here.
time-how = How this is computed
time-how-meeting = The meeting: people times length, with the preparation and the travel of each.
time-how-author = Writing it: { $low } to { $high } minutes, one person.
time-how-status = Writing: 4 to 6 minutes each. An update has about { $words } words, and each person reads those of the others.
time-how-words = Reading: { $low } to { $high } words each.
time-how-reply = Answering: { $low } to { $high } minutes each.
time-how-lead = Leading and closing: { $low } to { $high } minutes, one person.
time-how-speed = Reading speed: { $fast } words a minute (Brysbaert 2019, 190 studies), and { $slow } in a second language (our assumption).
time-how-short = The short meeting: { $minutes } for everyone.
time-how-even = From { $people } people on, writing takes less time even at its slowest.
time-how-assumed = The minutes for writing, answering and leading are our assumptions.

money-show = Show money
money-rate = Cost to the employer for one hour
money-rate-hint = For one person, with everything on top of the pay. Stays on this page.
money-currency = Currency
money-meeting = Meeting: { $amount }
money-meeting-range = Meeting: { $low } to { $high }
money-written = In writing: about { $low } to { $high }
money-year = Over a year: { $meeting } in meetings, about { $low } to { $high } in writing.
money-year-meeting = Over a year: { $meeting }.

## The message on screen

plan-heading = Plan
message-heading = Message
messages-label = Messages
message-subject = Subject
topic = What is it about?
notes-hint = Stays on this page. Not in the invitation.
topic-hint = A few words. They go into the message exactly as you type them.
decides = Who decides?
decides-me = Me
decides-other = Someone else
decides-all = We all agree
decider = Who?
options = What can people choose from?
options-hint = One per line. We add “leave it as it is”.
answer-by = Answer by
answer-by-hint = We chose a day. You can choose another one.
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
assumed = We assumed: { $things }. You can change it above.
copy = Copy
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

## Drafts: the sentence that the person finishes, its beginning and the whole

stem-invitation = Thank you for the invitation to
stem-series = This is about our regular meeting:
stem-thread = The thread is about
stem-tell = I want to tell you about
stem-decide = We need to choose
stem-comment = Please look at
stem-ideas = We are looking for ideas on
stem-problem = The problem is
stem-plan = We need to plan
stem-look-back = We look back at
stem-talk = I would like to talk about
stem-teach = I want to show you

draft-topic-invitation = Thank you for the invitation to { $topic }.
draft-topic-series = This is about our regular meeting: { $topic }.
draft-topic-thread = The thread is about { $topic }.
draft-topic-tell = I want to tell you about { $topic }.
draft-topic-decide = We need to choose { $topic }.
draft-topic-comment = Please look at { $topic }.
draft-topic-ideas = We are looking for ideas on { $topic }.
draft-topic-problem = The problem is { $topic }.
draft-topic-plan = We need to plan { $topic }.
draft-topic-look-back = We look back at { $topic }.
draft-topic-talk = I would like to talk about { $topic }.
draft-topic-teach = I want to show you { $topic }.

## Drafts: when, in the plan

plan-today = Today
plan-now = Now
plan-day = { $day }
plan-day-time = { $day }, { $time }
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
assume-text-below = the text follows below the message
assume-dates = the dates

## Drafts: what many messages share

draft-title-message = Message
draft-title-reminder = Reminder, on { $day }
draft-title-closing = To close, on { $day }
draft-title-closing-fill = To close, on { $day } (fill in before you send)
draft-hi-all = Hi all,
draft-hi = Hi,
draft-thank-you = Thank you
draft-words = { $words }
draft-subject-answer = Please answer by { $day }
draft-subject-answer-topic = { $topic }: please answer by { $day }
draft-who = I would like to hear from:
draft-some = It concerns only some of you. If it does not concern you, you do not need to answer.
draft-zones = There is no time that suits everyone who is needed.
draft-undo = It is hard to undo.
draft-missing = Is someone missing who needs to have a say? Please tell me.
draft-away = Are you away until then? Please tell me, and we find another day.
draft-below = You find it below this message.
draft-at = You find it here: { $place }.
draft-result-here = I will write the result in this thread.
draft-result-at = You will find the result here: { $place }.
draft-silence-yes = No answer by then means yes.
draft-silence-ask = No answer is not a yes: I will then ask you directly.
draft-reminder-short = A short reminder.
draft-reminder = Please answer by { $day }, { $time }.
draft-reminder-done = If you have answered already: thank you.
draft-reminder-more = If you need more time, please tell me.
draft-decides-me = I decide, after reading your comments.
draft-decides-named = { $name } decides, after reading your comments.
draft-decides-all = We decide together, after reading the comments.
draft-decided-me = Decided by me on { $day }.
draft-decided-named = Decided by { $name } on { $day }.
draft-decided-all = Decided by all of us on { $day }.
draft-decided-open = Decided on { $day } by: …
draft-fill-why = Why: …
draft-fill-assumed = What we assumed: …
draft-fill-not-chosen = What we did not choose, and why: …
draft-fill-shaped = Shaped by: …
draft-fill-look-again = We look at it again on: …
draft-thank-you-all = Thank you all.
draft-still-open-15 = If a point is still open after three answers, the people concerned talk for 15 minutes.

## Drafts: proposal, poll, one person decides

draft-proposal-below = You find the proposal below this message.
draft-proposal-read = Please read it, and write in this thread by { $day }, { $time }:
draft-proposal-ask-yes = Is it a yes for you?
draft-proposal-ask-objection = If not: what is your objection, and what would make it a yes?
draft-proposal-ask-missing = What is missing?
draft-proposal-open = If an objection is still open then, the people concerned talk for 30 minutes.
draft-options = The options are: { $options }.
draft-options-one = { $option }, or leave it as it is
draft-options-last = { $first }, { $second }, or leave it as it is
draft-options-more = { $first }, { $rest }
draft-topic-options = We need to choose { $topic }: { $options }.
draft-result-decision-here = I will write the decision in this thread: what we chose, why, what we assumed, and whose input shaped it.
draft-result-decision-at = You will find the decision here: { $place }. It says what we chose, why, what we assumed, and whose input shaped it.
draft-closing-chose = We chose: …
draft-closing-plan = We do: …
draft-title-proposal-outline = Proposal: an outline for you to fill (not to send like this)
draft-proposal-outline-what = What I propose, in two lines: …
draft-proposal-outline-why = Why, and why now: …
draft-proposal-outline-change = What changes, for whom, and from when: …
draft-proposal-outline-other = What else I thought of, and why not: …
draft-proposal-outline-leave = Leave it as it is: what happens then: …
draft-proposal-outline-unsure = What I assume, and what I am not sure about: …
draft-title-record = Decision record (fill in before you send)
draft-record-two-lines = For someone who was not there, in two lines: …
draft-record-context = How it was before: …
draft-record-limits = Limits (budget, dates, rules): …
draft-record-options = The options: …
draft-record-chosen = The decision: …
draft-record-follows = What follows from it, and who does it: …
plan-proposal-send = You add the proposal and send the message.
plan-proposal-answers = Everyone has answered.
plan-close-decision = You write down the decision, and thank those whose input shaped it.
draft-poll-ask = Please write in this thread by { $day }, { $time }, which one you would choose. One sentence why is welcome.
draft-poll-leave = Leave it as it is
draft-poll-silence = No answer counts as no vote.
draft-poll-tie = If two have the same number of votes, the people concerned talk for 15 minutes.
draft-poll-decides-me = I decide, after reading your votes.
draft-poll-decides-named = { $name } decides, after reading your votes.
draft-poll-decides-all = The option with the most votes is chosen.
plan-poll-send = You send the message.
plan-poll-answers = The vote ends.
draft-delegation-easy = It is easy to change later, so one person can decide.
draft-delegation-me = I decide it and tell you by { $day }, { $time }.
draft-delegation-named = { $name }, please decide it alone. Please tell us by { $day }, { $time }: what you chose and why, in two or three lines.
draft-delegation-who = Who would like to decide it? Please write so in this thread by { $day }, { $time }.
draft-delegation-limits = Is there a limit to keep to (money, dates, rules), or do you have advice? Please write it here before then.
draft-delegation-silence = Without an answer from you it goes on.
draft-delegation-reminder = A short reminder for { $name }: please tell us by { $day }, { $time }, what you chose.
draft-delegation-chose = Chosen: …
draft-delegation-from = From when: …
draft-delegation-change = If it does not work, we change it. We look at it again on: …
plan-delegation-told = The choice is made, and everyone knows it.

## Drafts: status in writing

assume-you-lead = you lead the thread
assume-four-weeks = four weeks to try
assume-two-times = two times to try
assume-weekly-time = { $weekday } { $time }
assume-daily-time = each day by { $time }
draft-status-subject-daily = Our daily status in writing, from { $day }
draft-status-subject-weekly = Our weekly status in writing, from { $day }
draft-status-subject-fortnightly = Our status every two weeks in writing, from { $day }
draft-status-subject-monthly = Our monthly status in writing, from { $day }
draft-status-try-daily = I would like to try our daily status in writing.
draft-status-try-weekly = I would like to try our weekly status in writing.
draft-status-try-fortnightly = I would like to try our status every two weeks in writing.
draft-status-try-monthly = I would like to try our monthly status in writing.
draft-status-weeks = We try it for four weeks, starting on { $day }.
draft-status-times = We try it two times, starting on { $day }.
draft-status-suits = Then each of us can read and write when it suits us.
draft-status-how = How it works
draft-status-open-daily = Every working day I open a thread.
draft-status-open-weekly = Every { $weekday } I open a thread.
draft-status-open-fortnightly = Every second { $weekday } I open a thread.
draft-status-open-monthly = On the first { $weekday } of each month I open a thread.
draft-status-open-daily-in = Every working day I open a thread in { $place }.
draft-status-open-weekly-in = Every { $weekday } I open a thread in { $place }.
draft-status-open-fortnightly-in = Every second { $weekday } I open a thread in { $place }.
draft-status-open-monthly-in = On the first { $weekday } of each month I open a thread in { $place }.
draft-status-lines = Please add three or four lines by { $weekday }, { $time }: what moved, what comes next, what is in your way.
draft-status-lines-daily = Please add two or three lines by { $time }: what moved, what comes next, what is in your way.
draft-status-lines-bring = Please add by { $weekday }, { $time }, what you would have brought to the meeting: news, questions, what is in your way.
draft-status-lines-bring-daily = Please add by { $time } what you would have brought to the meeting: news, questions, what is in your way.
draft-status-blocker = If something is in your way, name the person who can help. Please answer such a question the same day. I look after what is left.
draft-status-nothing = Nothing to report? Then you do not need to write.
draft-status-look-back = On { $day } I will ask you what worked. If you would miss our meeting, please tell me now or then.
draft-title-each-week = Each { $weekday }
draft-title-each-day = Each working day
draft-title-every-second = Every second { $weekday }
draft-title-each-month = The first { $weekday } of each month
draft-status-prompt = Week of { $day }: what moved, what comes next, what is in your way (and who could help)? By { $weekday }, { $time }. Nothing to report? No need to write. What can I take out of your way this week?
draft-status-prompt-plain = What moved, what comes next, what is in your way (and who could help)? By { $weekday }, { $time }. Nothing to report? No need to write. What can I take out of your way?
draft-status-prompt-daily = What moved, what comes next, what is in your way today (and who could help)? By { $time }. Nothing to report? No need to write. What can I take out of your way today?
draft-status-close-weeks = Four weeks in writing are over.
draft-status-close-times = We have tried it in writing two times.
draft-status-close-ask = What worked for you, and what did you miss?
draft-status-close-by = Please answer by { $weekday }.
draft-status-close-then = I will write here what we keep and what we change.
draft-status-close-thanks = Thank you for trying it.
plan-status-send = You send the message. The meetings from { $day } on are removed from the calendar.
plan-status-open = You open the thread. By { $weekday } { $time }, everyone adds their lines.
plan-status-open-daily = You open the thread. By { $time }, everyone adds their lines.
plan-status-evening = By { $weekday } evening
plan-status-evening-daily = By the evening
plan-status-answer = The person named answers a blocker. You look after what is left.
plan-status-ask = You ask what worked. Keep it, change it, or meet again.
draft-status-once-subject = Our status in writing, by { $day }
draft-status-once = I would like to have our status in writing, in this thread.
draft-status-once-lines = Please add three or four lines by { $day }, { $time }: what moved, what comes next, what is in your way.
draft-status-once-in = You find the thread here: { $place }.
draft-status-once-close-sum = In short: …
draft-status-once-close-open = What is still in the way, and who looks after it: …
plan-status-once = Everyone has added their lines.
plan-status-once-close = You sum it up in three lines, and look after what is left.

## Drafts: questions in a thread

draft-news = I have news for you.
draft-problem-open = I need your help with a problem.
draft-problem-below = I describe it below this message.
draft-problem-ask = Please write in this thread by { $day }, { $time }:
draft-problem-know = What do you know about it?
draft-problem-try = What would you try first?
draft-problem-need = What do you need to know from me?
draft-problem-silence = You do not know? Then you do not need to answer.
draft-problem-talk = If it is not solved by then, those who can help talk for 30 minutes.
draft-problem-close-was = What it was: …
draft-problem-close-helped = What helped, and whose idea it was: …
draft-close-open = What is still open, and who looks after it: …
draft-title-problem-outline = The problem: an outline for you to fill (not to send like this)
draft-problem-outline-what = What happens, and what I expected: …
draft-problem-outline-since = Since when, and how often: …
draft-problem-outline-tried = What I tried: …
draft-problem-outline-stops = What it stops us from doing: …
draft-problem-outline-need = What I need, and by when: …
draft-questions-written = I have written it down, so that you can read it when it suits you.
draft-questions-ask = Please write in this thread by { $day }, { $time }:
draft-questions-clear = What is not clear?
draft-questions-differ = What do you see differently?
draft-questions-follows = What follows from it for your work?
draft-questions-answer = I answer in this thread by { $day }.
draft-questions-silence = No question is fine too. Then you do not need to write.
draft-questions-close-answers = The questions, and my answers: …
draft-questions-close-shaped = What changed because of your questions: …
draft-questions-thanks = Thank you for your questions.
draft-help-thanks = Thank you for your help.
plan-text-send = You add the text and send the message.
plan-questions-asked = The questions are there.
plan-questions-answered = You answer every question, and say what is still open.
plan-problem-answered = People have written what they know.
plan-problem-close = You write what helped. Not solved? Those who can help talk for 30 minutes.

## Drafts: check-in between two people

draft-check-in-subject = Our updates in writing
draft-check-in-subject-topic = { $topic }
draft-check-in-write = For updates on our work, a few lines are enough.
draft-check-in-ask = When it suits you: what moved, what is in your way, and what can I do for you?
draft-check-in-silence = If all is fine, you do not need to answer.
draft-check-in-talk = If you would like to talk, tell me at any time. I am glad to.
draft-check-in-private = I do not pass on what you write.
plan-check-in-send = You send the message, and add your own lines if you like.
plan-check-in-answer = You answer what is in the way. Talk whenever one of you wants to.
