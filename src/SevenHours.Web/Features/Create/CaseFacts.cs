using SevenHours.Kernel;
using SevenHours.Programmes;

namespace SevenHours.Web.Features.Create;

/// <summary>What a trainer asks before choosing a case, as far as its package tells. Everything is read out of the package; nothing is said twice there for this.</summary>
public sealed record CaseFacts
{
    /// <summary>A case of which nothing can be told.</summary>
    public static CaseFacts Unknown { get; } = new();

    /// <summary>Seats of professionals.</summary>
    public int Seats { get; init; }

    /// <summary>How many of them must be filled, by a person or a stand-in.</summary>
    public int Essential { get; init; }

    /// <summary>Seats of people who act somebody of the case.</summary>
    public int Actors { get; init; }

    /// <summary>The agencies that sit in it, those with most seats first, by language.</summary>
    public IReadOnlyList<Func<string, string>> Agencies { get; init; } = [];

    /// <summary>The professions of those agencies, those with most seats first; each once.</summary>
    public IReadOnlyList<Profession> Professions { get; init; } = [];

    /// <summary>The countries of those agencies, that with most seats first, by language.</summary>
    public IReadOnlyList<Func<string, string>> Countries { get; init; } = [];

    /// <summary>Days or parts of play; 1 where the author divides nothing.</summary>
    public int Days { get; init; } = 1;

    /// <summary>How long the clock of the case runs, in seconds, nights left out; 0 when the package does not say.</summary>
    public long Play { get; init; }

    /// <summary>Whether somebody is trafficked in it.</summary>
    public bool IsTrafficking { get; init; }

    /// <summary>Whether smuggling of migrants is dealt with in it: a file for it is built, or some of a group were smuggled.</summary>
    public bool IsSmuggling { get; init; }

    /// <summary>What people are exploited for, by the author's word.</summary>
    public IReadOnlyList<Exploitation> Exploitation { get; init; } = [];

    /// <summary>The objectives, by language.</summary>
    public IReadOnlyList<Func<string, string>> Teaches { get; init; } = [];

    /// <summary>In how many of a hundred plays stand-ins without experience reach the goal at most, as the author promises; null for no promise.</summary>
    public int? Novice { get; init; }

    /// <summary>Whether agencies of more than one country sit in it.</summary>
    public bool IsAcross => Countries.Count > 1;
}
