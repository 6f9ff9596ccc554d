namespace SevenHours.Kernel;

/// <summary>What a draw is for. The numbers are part of every address and never change.</summary>
public enum LuckPurpose
{
    /// <summary>The delay of a rule.</summary>
    RuleDelay = 1,

    /// <summary>Whether a rule with a chance does its effects.</summary>
    RuleChance = 2,

    /// <summary>How long an act takes.</summary>
    LeadTime = 3,

    /// <summary>Whether an outcome succeeds.</summary>
    Outcome = 4,

    /// <summary>How long an answer by policy takes.</summary>
    AnswerDelay = 5,

    /// <summary>How long a stand-in waits before it acts.</summary>
    StandInPace = 6,

    /// <summary>Whether a stand-in forgets a step.</summary>
    StandInSkip = 7,

    /// <summary>Whether, and where, a stand-in strays from the school solution.</summary>
    StandInStray = 8,

    /// <summary>When a stand-in opens what arrived.</summary>
    StandInReading = 9,

    /// <summary>The opaque names of things that come to be in play.</summary>
    Handle = 10,

    /// <summary>What a persona answers.</summary>
    Interview = 11,

    /// <summary>How money moves.</summary>
    Money = 12,

    /// <summary>When an invited body answers, and when a stand-in turns to a meeting.</summary>
    Planning = 13,

    /// <summary>What is lost when somebody relays who has not learnt to.</summary>
    Relay = 14,

    /// <summary>When a stand-in confirms an exhibit, and how long a court takes over a file.</summary>
    Custody = 19,

    /// <summary>Whether a device opens, and how soon it is wiped from afar.</summary>
    Digital = 30,

    /// <summary>When a stand-in draws on a chart, what it leaves out and what it draws wrong.</summary>
    Drawing = 26,

    /// <summary>How late an operator abroad hands records over.</summary>
    Records = 24,

    /// <summary>At which effort a search of a room finds a hidden thing.</summary>
    Searching = 61,

    /// <summary>How late a bank abroad hands a statement over.</summary>
    Papers = 70,

    /// <summary>How late another country answers, and when a stand-in turns to what came from abroad.</summary>
    Cooperation = 74,

    /// <summary>The margin of an age assessment, and when a stand-in turns to somebody it cares for.</summary>
    Care = 73,

    /// <summary>Whether a team is noticed, and when a stand-in answers those in the field.</summary>
    Technique = 71,

    /// <summary>When a stand-in briefs, confirms and reports, and which posts of its plan it forgets.</summary>
    Operation = 700,

    /// <summary>How long a journalist's check takes, and how careful a stand-in of a paper is.</summary>
    Press = 75,
}
