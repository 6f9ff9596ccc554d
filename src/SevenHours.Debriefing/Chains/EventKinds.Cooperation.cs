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
}
