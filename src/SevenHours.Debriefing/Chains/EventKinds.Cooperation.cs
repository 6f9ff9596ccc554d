namespace SevenHours.Debriefing;

/// <content>Work with other countries.</content>
public static partial class EventKinds
{
    /// <summary>A letter went abroad.</summary>
    public const string LetterSent = "letter_sent";

    /// <summary>A letter from abroad arrived.</summary>
    public const string LetterArrived = "letter_arrived";

    /// <summary>A letter was answered.</summary>
    public const string LetterAnswered = "letter_answered";

    /// <summary>A letter came back or was refused.</summary>
    public const string LetterReturned = "letter_returned";

    /// <summary>The time for an answer ran out.</summary>
    public const string LetterOverdue = "letter_overdue";

    /// <summary>What was intelligence came again as evidence.</summary>
    public const string FactsCertified = "facts_certified";

    /// <summary>The draft of an agreement was opened.</summary>
    public const string TeamOpened = "team_opened";

    /// <summary>Somebody wrote in an agreement.</summary>
    public const string TeamWritten = "team_written";

    /// <summary>A party signed.</summary>
    public const string TeamSigned = "team_signed";

    /// <summary>A party gave the draft back.</summary>
    public const string TeamReturned = "team_returned";

    /// <summary>A joint team is in force.</summary>
    public const string TeamFounded = "team_founded";

    /// <summary>The period of a joint team is over.</summary>
    public const string TeamEnded = "team_ended";

    /// <summary>Something was given inside a joint team.</summary>
    public const string TeamShared = "team_shared";

    /// <summary>Somebody asked whether anybody else works on something.</summary>
    public const string ParallelAsked = "parallel_asked";

    /// <summary>A check was answered.</summary>
    public const string ParallelAnswered = "parallel_answered";

    /// <summary>Those asked about learnt that somebody asked.</summary>
    public const string ParallelNoticed = "parallel_noticed";

    /// <summary>Somebody spoke to the contact point a check named.</summary>
    public const string ContactPointReached = "contact_point_reached";

    /// <summary>Somebody acted openly on what another works on in secret.</summary>
    public const string CasesCollided = "cases_collided";

    /// <summary>Somebody proposed to join cases.</summary>
    public const string JoinOpened = "join_opened";

    /// <summary>Somebody wrote who leads and who prosecutes.</summary>
    public const string JoinWritten = "join_written";

    /// <summary>A party signed an agreement to join cases.</summary>
    public const string JoinSigned = "join_signed";

    /// <summary>Cases became one.</summary>
    public const string CasesJoined = "cases_joined";

    /// <summary>Officers from abroad are at an act.</summary>
    public const string AbroadBrought = "abroad_brought";

    /// <summary>An agency acts in another country without leave.</summary>
    public const string ActedAbroad = "acted_abroad";

    /// <summary>A coordination meeting was called.</summary>
    public const string CoordinationCalled = "coordination_called";

    /// <summary>An issue was decided at a coordination meeting.</summary>
    public const string IssueDecided = "issue_decided";

    /// <summary>Things were put on the table under a code.</summary>
    public const string TabledUnderCode = "tabled_under_code";

    /// <summary>A country confirmed the minutes.</summary>
    public const string MinutesConfirmed = "minutes_confirmed";

    /// <summary>All countries at the table have confirmed the minutes.</summary>
    public const string MinutesSettled = "minutes_settled";

    /// <summary>A joint phase opened.</summary>
    public const string PhaseOpened = "phase_opened";

    /// <summary>A trend was put into the shared table.</summary>
    public const string TrendGiven = "trend_given";

    /// <summary>Somebody proposed that trends are one thing.</summary>
    public const string LinkProposed = "link_proposed";

    /// <summary>A country answered such a proposal.</summary>
    public const string LinkAnswered = "link_answered";

    /// <summary>The countries agree that trends are one thing.</summary>
    public const string LinkAgreed = "link_agreed";
}
