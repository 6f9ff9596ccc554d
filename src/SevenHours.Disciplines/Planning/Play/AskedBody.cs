using SevenHours.Kernel;

namespace SevenHours.Disciplines.Planning;

/// <summary>A body nobody sits for that was invited to a meeting.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Body">The body.</param>
/// <param name="Invited">The event that invited it.</param>
/// <param name="Due">When policy sends nobody, unless somebody has answered or a person is to answer for the body.</param>
public sealed record AskedBody(Handle Meeting, Id<Agency> Body, EventId Invited, SimTime Due)
{
    /// <summary>How long policy takes at the longest to send nobody.</summary>
    public static SimSpan LongestWait => BodyWake.Usual.Longest;

    /// <summary>Whether staff set that time.</summary>
    public bool IsPutOff { get; init; }
}
