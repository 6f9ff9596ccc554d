using SevenHours.Kernel;

namespace SevenHours.Disciplines.Press;

/// <summary>A tip a paper has.</summary>
/// <param name="Paper">The agency of the paper.</param>
/// <param name="Claim">What it is about.</param>
/// <param name="At">When it came.</param>
public sealed record Tip(Id<Agency> Paper, Id<Claim> Claim, SimTime At);

/// <summary>A check a paper makes or made.</summary>
/// <param name="Paper">The agency of the paper.</param>
/// <param name="Claim">Of which claim.</param>
/// <param name="Check">The author's id of the check.</param>
/// <param name="BeganAt">When it began.</param>
public sealed record SourceCheck(Id<Agency> Paper, Id<Claim> Claim, string Check, SimTime BeganAt)
{
    /// <summary>When it was done, or never.</summary>
    public SimTime DoneAt { get; init; } = SimTime.Never;

    /// <summary>What it found; null until it is done.</summary>
    public Finding? Found { get; init; }
}

/// <summary>A question of a journalist to an agency, with the time until which it may reply.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who asks.</param>
/// <param name="To">Who is asked.</param>
/// <param name="Text">The question.</param>
/// <param name="At">When it was asked.</param>
/// <param name="Until">Until when an answer is waited for.</param>
public sealed record Enquiry(Handle Handle, Id<Seat> Seat, Id<Agency> To, TextRef Text, SimTime At, SimTime Until)
{
    /// <summary>What was answered; null while it waits.</summary>
    public ReplyKind? Reply { get; init; }

    /// <summary>The words of the reply, or none.</summary>
    public TextRef Says { get; init; }

    /// <summary>When it was answered or lapsed, or never.</summary>
    public SimTime EndedAt { get; init; } = SimTime.Never;

    /// <summary>Whether it still waits.</summary>
    public bool IsOpen => EndedAt == SimTime.Never;
}

/// <summary>What an agency replies to a journalist.</summary>
public enum ReplyKind
{
    /// <summary>A line that may be quoted.</summary>
    Line,

    /// <summary>No comment.</summary>
    NoComment,

    /// <summary>Nothing until the time was over.</summary>
    Silence,
}

/// <summary>A request that a paper waits.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who asks.</param>
/// <param name="Paper">The agency of the paper.</param>
/// <param name="Until">Until when.</param>
/// <param name="Why">Why, or none.</param>
/// <param name="At">When it was asked.</param>
/// <param name="State">Where it stands.</param>
public sealed record Embargo(Handle Handle, Id<Seat> Seat, Id<Agency> Paper, SimTime Until, TextRef Why, SimTime At, EmbargoState State = EmbargoState.Asked);

/// <summary>Where an embargo stands.</summary>
public enum EmbargoState
{
    /// <summary>Asked for.</summary>
    Asked,

    /// <summary>The paper waits.</summary>
    Agreed,

    /// <summary>The paper does not wait.</summary>
    Declined,

    /// <summary>The paper had agreed and printed.</summary>
    Broken,
}

/// <summary>A story.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who wrote it.</param>
/// <param name="Claims">What it says.</param>
/// <param name="Details">Which details stand in it.</param>
/// <param name="Headline">Its headline, or none.</param>
/// <param name="Text">Its text, or none.</param>
/// <param name="Quotes">The replies it quotes.</param>
/// <param name="Act">The act that prints it, or none.</param>
/// <param name="At">When it was given to print or was out.</param>
/// <param name="IsOut">Whether it is out.</param>
public sealed record Story(
    Handle Handle, Id<Seat> Seat, IReadOnlyList<Id<Claim>> Claims, IReadOnlyList<PrintedDetail> Details, TextRef Headline, TextRef Text,
    IReadOnlyList<QuotedReply> Quotes, Handle Act, SimTime At, bool IsOut)
{
    /// <summary>What was put right afterwards, or none.</summary>
    public TextRef Correction { get; init; }

    /// <summary>When it was put right, or never.</summary>
    public SimTime CorrectedAt { get; init; } = SimTime.Never;
}

/// <summary>A detail that stands in a story.</summary>
/// <param name="Claim">Of which claim.</param>
/// <param name="Detail">The author's id of the detail.</param>
public sealed record PrintedDetail(Id<Claim> Claim, string Detail);

/// <summary>A reply that a story quotes.</summary>
/// <param name="From">Whose.</param>
/// <param name="Reply">What was replied.</param>
/// <param name="Says">Its words, or none.</param>
public sealed record QuotedReply(Id<Agency> From, ReplyKind Reply, TextRef Says);

/// <summary>A decision of a journalist not to print something for now.</summary>
/// <param name="Seat">Who holds it.</param>
/// <param name="Claim">What.</param>
/// <param name="Why">Why.</param>
/// <param name="At">When.</param>
public sealed record HeldClaim(Id<Seat> Seat, Id<Claim> Claim, TextRef Why, SimTime At);

/// <summary>What an agency says in public.</summary>
/// <param name="Handle">Its name.</param>
/// <param name="Seat">Who says it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its words, or none.</param>
/// <param name="LeavesOut">Whether it leaves out all that identifies somebody.</param>
/// <param name="Act">The act by which it goes out, or none.</param>
/// <param name="WaitUntil">Until when it asks the papers to wait; never when it does not.</param>
/// <param name="At">When it was given out.</param>
/// <param name="IsOut">Whether it is out.</param>
public sealed record Statement(
    Handle Handle, Id<Seat> Seat, StatementKind Kind, TextRef Text, bool LeavesOut, Handle Act, SimTime WaitUntil, SimTime At, bool IsOut);

/// <summary>What a public statement is.</summary>
public enum StatementKind
{
    /// <summary>One neutral sentence that can stand for some hours.</summary>
    Holding,

    /// <summary>A line on the matter.</summary>
    Line,

    /// <summary>An appeal to the public for information.</summary>
    Appeal,
}

/// <summary>What a press office agreed within its agency: what is said, and what is not.</summary>
/// <param name="Seat">Who wrote it.</param>
/// <param name="Says">What everybody says.</param>
/// <param name="Unsaid">What nobody says.</param>
/// <param name="At">When.</param>
public sealed record OfficeLine(Id<Seat> Seat, TextRef Says, TextRef Unsaid, SimTime At);

/// <summary>A storm as far as it has come.</summary>
/// <param name="Storm">Which.</param>
/// <param name="Posts">How many posts there are.</param>
/// <param name="Since">When the first came.</param>
/// <param name="CalmedAt">When somebody answered, or never.</param>
public sealed record StormState(Id<Storm> Storm, int Posts, SimTime Since, SimTime CalmedAt)
{
    /// <summary>When somebody asked the platform to remove posts that identify a person, or never.</summary>
    public SimTime AskedAt { get; init; } = SimTime.Never;

    /// <summary>When the platform removed them, or never.</summary>
    public SimTime RemovedAt { get; init; } = SimTime.Never;

    /// <summary>Whether posts that identify somebody can be read, and nobody has asked for their removal.</summary>
    public bool IsExposing(Storm storm)
    {
        ArgumentNullException.ThrowIfNull(storm);
        return AskedAt == SimTime.Never && storm.Posts.Take(Posts).Any(post => post.Shows.IsSome);
    }
}
