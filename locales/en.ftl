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
