### Words that say what a title or a line of an agenda is about, one purpose a message.
### Words of one purpose are parted by commas; ~ stands for any letters of the same word.
### A word that says several things stands nowhere: no match is no guess.

share = status, status update, update, updates, weekly, daily, stand-up, standup, stand up, scrum, check-in, check in, sync, round table, tour de table, news, announcement, announcements, report, readout, all hands, all-hands, town hall, townhall, info, information, briefing, numbers, figures, metrics, kpi, kpis, progress, highlights, roundup, round-up, working group, jour fixe, handover, hand-over
decide = decide, decision, decisions, approval, approve, sign-off, sign off, go/no-go, go no go, vote, voting, choose, selection, vendor selection, steering, steering committee, steerco, prioritisation decision, budget approval, change board
comment = review, design review, code review, document review, draft review, feedback, feedback on, comments, walkthrough, walk-through, critique, proofreading
ideas = brainstorm, brainstorming, ideation, ideas, idea session, design sprint, innovation
problem = incident, outage, troubleshoot, troubleshooting, debug, debugging, bug, bugs, blockers, blocker, blocked, escalation, root cause, war room, issue triage, triage, problem, fix
plan = planning, sprint planning, plan, roadmap, kickoff, kick-off, kick off, backlog, refinement, grooming, estimation, quarterly planning, capacity, milestones, next steps, action items, schedule, prioritisation, prioritization, okr, okrs
look-back = retro, retrospective, retrospectives, post-mortem, postmortem, post mortem, lessons learned, lessons learnt, look back, debrief, wrap-up review, after action review
one-person = 1:1, 1-1, 1on1, 1-on-1, one on one, one-on-one, one-to-one, one to one, coaching, mentoring, catch up with
connect = coffee, lunch, team lunch, breakfast, get together, get-together, social, celebration, party, drinks, farewell, icebreaker, team building, teambuilding, offsite, meet and greet, birthday
teach = training, workshop training, onboarding, induction, webinar, tutorial, course, class, lesson, learning, learning session, knowledge sharing, lunch and learn, brown bag
outside = client, clients, customer, customers, supplier, suppliers, partner, partners, sales call, negotiation, contract negotiation, prospect, intro call, pitch
show = demo, demos, product demo, showcase, show and tell, sprint review, presentation
ask = question about, question for, questions about, questions for, q&a, q & a, ask me anything, ama, office hours, open questions

personal = performance, performance review, performance conversation, appraisal, salary, pay, pay rise, raise, compensation, bonus, promotion, warning, disciplinary, termination, dismissal, layoff, layoffs, redundancy, redundancies, resignation, exit interview, severance, health, sick, sickness, illness, return to work, burnout, mental health, pregnancy, parental leave, maternity, bereavement, grief, conflict, complaint, grievance, harassment, bullying, mediation, probation, improvement plan, pip, disability, accident
