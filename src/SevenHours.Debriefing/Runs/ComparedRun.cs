using System.Collections.Immutable;

namespace SevenHours.Debriefing;

/// <summary>A run among others: its digest, and what is known around it.</summary>
public sealed record ComparedRun
{
    /// <summary>The exercise's id.</summary>
    public required string Exercise { get; init; }

    /// <summary>Whose run, from 1.</summary>
    public required int Syndicate { get; init; }

    /// <summary>When the exercise was made, in milliseconds since 1970; runs are in this order.</summary>
    public required long Made { get; init; }

    /// <summary>The case: runs of one case are comparable, also in several versions of it.</summary>
    public required string Case { get; init; }

    /// <summary>What happened, in short.</summary>
    public required RunDigest Digest { get; init; }

    /// <summary>Who sat in which seat of a professional at any time: keys of people by the author's id of the seat.</summary>
    public required ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Seated { get; init; }

    /// <summary>The agency of each seat, both by the author's ids.</summary>
    public required ImmutableSortedDictionary<string, string> AgencyOf { get; init; }

    /// <summary>The course it belongs to, folded so that one course has one key; empty for none.</summary>
    public string Course { get; init; } = "";

    /// <summary>The year it belongs to.</summary>
    public int Year { get; init; }

    /// <summary>The country or place; empty for none.</summary>
    public string Place { get; init; } = "";

    /// <summary>How well the stand-ins played that sat in its seats; empty for none.</summary>
    public string StandIns { get; init; } = "";

    /// <summary>The classic mistakes that a person named in it, with the event of each.</summary>
    public IReadOnlyList<DigestedMistake> Named { get; init; } = [];

    /// <summary>The classic mistakes that a person set aside in it: number and event.</summary>
    public IReadOnlySet<(int Number, int Event)> SetAside { get; init; } = ImmutableHashSet<(int, int)>.Empty;

    /// <summary>Its key among all runs.</summary>
    public string Key => $"{Exercise}-{Syndicate}";

    /// <summary>Everybody who played in it.</summary>
    public ImmutableSortedSet<string> People { get => field ??= [.. Seated.Values.SelectMany(who => who)]; private init; }

    /// <summary>Who sat in a seat.</summary>
    public ImmutableSortedSet<string> InSeat(string seat) => Seated.GetValueOrDefault(seat) ?? [];

    /// <summary>Who sat in the seats of an agency.</summary>
    public ImmutableSortedSet<string> InAgency(string agency) =>
        [.. Seated.Where(seat => AgencyOf.GetValueOrDefault(seat.Key) == agency).SelectMany(seat => seat.Value)];

    /// <summary>The mistakes that count: those a person named, and those a rule suggests that nobody set aside.</summary>
    public IEnumerable<DigestedMistake> Counted => Digest.Mistakes.Where(one => !SetAside.Contains((one.Number, one.Event)))
        .Concat(Named.Where(named => !Digest.Mistakes.Any(one => one.Number == named.Number && one.Event == named.Event)));
}
