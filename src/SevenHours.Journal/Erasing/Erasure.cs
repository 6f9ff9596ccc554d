namespace SevenHours.Journal;

/// <summary>An order to erase attachments: a person's words, or chosen ones.</summary>
/// <param name="Command">The command it answers; repeated, it is answered and not done again.</param>
/// <param name="Target">What to erase.</param>
/// <param name="Reason">Why, in a few words that name nobody; it stays on record. At most 200 characters.</param>
/// <param name="RecordedIn">The stream that keeps a record of it, of the type <see cref="RecordType"/>.</param>
public sealed record Erasure(CommandId Command, ErasureTarget Target, string Reason, StreamName RecordedIn)
{
    /// <summary>Wire name of the record of an erasure. Its payload is <c>{"reason":"…","attachments":["id",…]}</c>.</summary>
    public const string RecordType = "attachments.erased";

    /// <summary>Version of that wire form.</summary>
    public const int RecordTypeVersion = 1;

    /// <summary>Longest reason, in characters.</summary>
    public const int MaxReasonLength = 200;
}

/// <summary>What an erasure is aimed at.</summary>
public abstract record ErasureTarget
{
    private ErasureTarget() { }

    /// <summary>Every attachment of one owner, in all streams.</summary>
    public sealed record OwnedBy(string Owner) : ErasureTarget;

    /// <summary>The attachments with these ids; unknown and already erased ones are passed over.</summary>
    public sealed record These(IReadOnlyList<string> Ids) : ErasureTarget;
}

/// <summary>The answer to an erasure.</summary>
public abstract record ErasureResult
{
    private ErasureResult() { }

    /// <summary>Done and durable.</summary>
    /// <param name="Attachments">Ids of what was erased, in ordinal order; with none, nothing was recorded either.</param>
    public sealed record Erased(IReadOnlyList<string> Attachments) : ErasureResult;

    /// <summary>The command was done before.</summary>
    public sealed record Repeated : ErasureResult;

    /// <summary>The storage cannot write now; send the same command again later.</summary>
    public sealed record Unavailable(UnavailableReason Reason, string Detail) : ErasureResult;
}
