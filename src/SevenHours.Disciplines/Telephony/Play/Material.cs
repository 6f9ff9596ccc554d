using SevenHours.Analysis.Calls;

namespace SevenHours.Disciplines.Telephony;

/// <summary>The records that some scopes hold together, each once.</summary>
/// <param name="Index">The records.</param>
/// <param name="Held">The places of the numbers whose own records were obtained, in ascending order.</param>
public sealed record Material(CallIndex Index, IReadOnlyList<int> Held)
{
    /// <summary>The records.</summary>
    public CallBook Book => Index.Book;
}
