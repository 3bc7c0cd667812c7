//! Where a rule comes from.

use crate::text::{Msg, messages};

/// How strong the evidence behind a rule is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Strength {
    /// A study or a theory built on studies.
    Study,
    /// Several organisations do it and say so.
    Several,
    /// One organisation does it and says so.
    One,
    /// We hold it, and nobody else need answer for it.
    OurView,
}

impl Strength {
    /// The name that programs use.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Study => "study",
            Self::Several => "several organisations",
            Self::One => "one organisation",
            Self::OurView => "our view",
        }
    }

    /// The words that people read.
    #[must_use]
    pub fn label(self) -> Msg {
        match self {
            Self::Study => messages::STRENGTH_STUDY,
            Self::Several => messages::STRENGTH_SEVERAL,
            Self::One => messages::STRENGTH_ONE,
            Self::OurView => messages::STRENGTH_OUR_VIEW,
        }
    }
}

/// A publication: facts only, never its sentences.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// Who wrote or published it, short enough to stand behind a reason.
    pub author: &'static str,
    /// Its title. Not in the widget, which shows authors.
    #[cfg(not(target_arch = "wasm32"))]
    pub title: &'static str,
    /// The year of the version that was read, where it says one.
    pub year: Option<u16>,
    /// Where it was read.
    pub address: &'static str,
}

/// Declares sources, a line each.
macro_rules! sources {
    ($($name:ident: $author:literal, $title:literal, $year:expr, $address:literal;)*) => {
        $(#[doc = $title] #[allow(clippy::doc_markdown, reason = "a title")] pub static $name: Source =
            Source {
                author: $author,
                #[cfg(not(target_arch = "wasm32"))]
                title: $title,
                year: $year,
                address: $address,
            };)*
    };
}

sources! {
    DENNIS: "Dennis and others", "Media, tasks, and communication processes: a theory of media synchronicity", Some(2008), "https://doi.org/10.2307/25148857";
    KRUGER: "Kruger and others", "Egocentrism over e-mail: can we communicate as well as we think?", Some(2005), "https://doi.org/10.1037/0022-3514.89.6.925";
    BLENKO: "Blenko, Mankins and Rogers", "Decide & Deliver", Some(2010), "http://www.bain.com/about/press/bain-news/2016/a-manifesto-to-end-boring-meetings.aspx";
    IDEATION: "Study of written idea sessions", "Asynchronous brainstorming in an industrial setting", Some(2015), "https://www.researchgate.net/publication/272390333";
    KUMAR: "Kumar and Epley", "It's surprisingly nice to hear you", Some(2021), "https://doi.org/10.1037/xge0000962";
    BRUCKS: "Brucks and Levav", "Virtual communication curbs creative idea generation", Some(2022), "https://doi.org/10.1038/s41586-022-04643-y";
    RIEDL: "Riedl and Woolley", "Teams vs. crowds", Some(2017), "https://www.networkscienceinstitute.org/publications/teams-vs-crowds";
    LAKER: "Laker and others", "The surprising impact of meeting-free days", Some(2022), "https://sloanreview.mit.edu/article/the-surprising-impact-of-meeting-free-days/";
    CUTLER: "Cutler and others", "Meeting effectiveness and inclusiveness in remote collaboration", Some(2021), "https://doi.org/10.1145/3449247";
    HOSSEINKASHI: "Hosseinkashi and others", "Meeting effectiveness and inclusiveness: large-scale measurement, identification of key features, and prediction in real-world remote meetings", Some(2024), "https://doi.org/10.1145/3637370";
    ROGELBERG: "Rogelberg", "Glad We Met", Some(2024), "https://kinstranews.com/?p=48658";
    WENGER: "Wenger", "All hands: take questions in advance", None, "https://knowledgehub.chiefofstaff.network/49d4d3375fb143d48268565121117d54";
    SAUNDERS: "Saunders, HBR", "Do you really need to hold that meeting? (decision tree, read in a copy)", Some(2015), "https://seedimpact.org/considering-meetings";
    SLACK: "Slack", "Does this need to be a meeting?", None, "https://slack.com/intl/en-gb/blog/collaboration/does-this-need-to-be-a-meeting";
    DROPBOX: "Dropbox", "Virtual First Toolkit: increase focus through better writing", None, "https://experience.dropbox.com/virtual-first-toolkit/communication/increase-focus-through-better-writing";
    DOIST: "Doist", "Asynchronous communication", None, "https://doist.com/blog/asynchronous-communication";
    GITLAB: "GitLab", "Handbook: asynchronous communication", None, "https://handbook.gitlab.com/handbook/company/culture/all-remote/asynchronous/";
    GITLAB_MEETINGS: "GitLab", "Handbook: all-remote meetings", None, "https://handbook.gitlab.com/handbook/company/culture/all-remote/meetings/";
    SIGNALS: "37signals", "Guide to internal communication", None, "https://basecamp.com/guides/how-we-communicate";
    SOURCEGRAPH: "Sourcegraph", "Handbook: asynchronous communication", Some(2024), "https://github.com/sourcegraph/handbook";
    KUBERNETES: "Kubernetes", "Process and workflow guide for chairs and tech leads", None, "https://github.com/kubernetes/community";
    W3C: "W3C", "Charter drafts: decision policy", None, "https://github.com/w3c/charter-drafts/issues/488";
    MICROSOFT: "Microsoft", "Code-With Engineering Playbook: async collaboration checklist", Some(2025), "https://github.com/microsoft/code-with-engineering-playbook";
    CONTEXTCOST: "ContextCost", "Async vs sync", None, "https://contextcost.com/async-vs-sync";
    CONVEREL: "Async Agile", "ConveRel quadrants", None, "https://asyncagile.org/method-stack/converel-quadrants";
    IRTF: "IRTF", "Meeting asynchronously with mailing lists (draft)", Some(2022), "https://github.com/IRTF-HRPC/draft-shmoo-async";
    NODEJS: "Node.js", "Governance: expand use of the issue tracker", None, "https://github.com/nodejs/node/commit/6f27bedfbae2b07e8df8cf79d8d8746a173df468";
    SO_FETCH: "So Fetch", "Standup bot, issue 73", None, "https://github.com/sofetch/standupbot-open-source/issues/73";
    UNSTUCK: "Unstuck", "Meetings: where culture happens", None, "https://unstuck.bullet.site/meetings-where-culture-happens";
    SHOPIFY: "Bloomberg", "Shopify calendar purge", Some(2023), "https://www.ndtv.com/world-news/shopify-tells-employees-to-just-say-no-to-meetings-3665968";
    PAGERDUTY: "PagerDuty", "Incident response: post-mortem process", None, "https://github.com/PagerDuty/incident-response-docs";
    RETRIUM: "Retrium", "How do I run an asynchronous retrospective?", None, "https://support.retrium.com/en/articles/4323264-how-do-i-run-an-asynchronous-retrospective";
    IPFS: "IPFS", "OKR guide", None, "https://github.com/ipfs/team-mgmt";
    MATTERMOST: "Mattermost", "Handbook", None, "https://github.com/mattermost/mattermost-handbook";
    NEGOTIATION: "Solutions & Co", "Negotiation channel tips", None, "https://solutionsandco.com/blogue/tips-co-390/amp";
    RCT: "Research Computing Teams", "Newsletter issue 49", None, "https://garden.new-newsletter-page.pages.dev/items/00697.html";
    CONZIT: "Conzit", "Rethinking one-on-one meetings", None, "https://conzit.com/post/rethinking-one-on-one-meetings-a-new-approach-to-management";
    SAELOUN: "Saeloun", "Handbook: communication channels", None, "https://handbook.saeloun.com/communication/channels";
}
