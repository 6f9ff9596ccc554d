using System.Security.Cryptography;
using System.Text.Json;
using SevenHours.Debriefing;
using SevenHours.Kernel;

namespace SevenHours.Exercises;

/// <summary>What is to be played many times over a run, beside it: one change, or each of its weightiest decisions left out.</summary>
/// <remarks>The same is asked for once: what it comes to is kept under <see cref="Key"/>.</remarks>
public sealed record TrialWanted
{
    /// <summary>The most pairs of plays of one trial.</summary>
    public const int MostRuns = 1000;

    /// <summary>The most decisions of a ranking.</summary>
    public const int MostDecisions = 60;

    /// <summary>The exercise's id.</summary>
    public required string Exercise { get; init; }

    /// <summary>The branch.</summary>
    public required int Branch { get; init; }

    /// <summary>How many events of it count: what happened after it was asked for is not in it.</summary>
    public required int Until { get; init; }

    /// <summary>How well stand-ins play.</summary>
    public required string Skill { get; init; }

    /// <summary>How many pairs of plays, for each decision.</summary>
    public required int Runs { get; init; }

    /// <summary>For a ranking, how many decisions; null for one change.</summary>
    public int? Most { get; init; }

    /// <summary>For one change, the event it is made at.</summary>
    public int? At { get; init; }

    /// <summary>Whether the command of that event is left out.</summary>
    public bool LeavesOut { get; init; }

    /// <summary>What is done instead, or besides; null for nothing.</summary>
    public TrialCommand? Does { get; init; }

    /// <summary>Whether the default constants are varied too.</summary>
    public bool Varies { get; init; }

    /// <summary>Whether it ranks decisions.</summary>
    public bool IsRanking => Most is not null;

    /// <summary>The change.</summary>
    public Change Change => new(new EventId(At ?? 0)) { LeavesOut = LeavesOut, Does = Does?.ToWire() };

    /// <summary>What it is kept under: the same for the same question.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(this, TrialShelf.Json)))[..16];
}

/// <summary>A command, as it is stored.</summary>
/// <param name="Name">Its name on the wire.</param>
/// <param name="Version">The version of it.</param>
/// <param name="Body">Its fields.</param>
public sealed record TrialCommand(string Name, int Version, JsonElement Body)
{
    /// <summary>A command as a journal keeps it.</summary>
    public static TrialCommand Of(WireRecord record) => new(record.Name, record.Version, JsonDocument.Parse(record.Json).RootElement.Clone());

    internal WireRecord ToWire() => new(Name, Version, JsonSerializer.SerializeToUtf8Bytes(Body, TrialShelf.Json));
}
