using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>A petition as it really stands.</summary>
/// <param name="Petition">What is asked.</param>
/// <param name="Due">When policy rules.</param>
/// <param name="By">The event by which it came.</param>
/// <param name="Ruling">The ruling, or null while it is open.</param>
public sealed record ConfiscationHearing(ConfiscationPetition Petition, SimTime Due, EventId By, ConfiscationRuling? Ruling)
{
    /// <summary>Whether a person at the court took it up, so that policy leaves it alone.</summary>
    public bool IsTaken { get; init; }
}

/// <summary>What became of what was frozen: claims of others, petitions, what the state has and what it paid out.</summary>
public sealed class ProceedsShelf
{
    private readonly List<(Id<Asset> Asset, string Claim)> claims = [];
    private readonly List<ConfiscationHearing> hearings = [];
    private readonly List<Handle> reports = [];

    /// <summary>Every petition, in order.</summary>
    public IReadOnlyList<ConfiscationHearing> Hearings => hearings;

    /// <summary>What was confiscated and not paid out, in whole units.</summary>
    public long Pool { get; private set; }

    /// <summary>The seats that were told of a confiscation.</summary>
    public SeatSet Told { get; private set; }

    /// <summary>The claims that were made on an asset, by the author's ids, in order.</summary>
    public IEnumerable<string> ClaimsOn(Id<Asset> asset) => claims.Where(c => c.Asset == asset).Select(c => c.Claim);

    /// <summary>Whether somebody has come with a claim.</summary>
    public bool HasClaim(Id<Asset> asset, string claim) => claims.Contains((asset, claim));

    internal int ReportCount => reports.Count;

    internal ProceedsShelf Fork()
    {
        var fork = new ProceedsShelf { Pool = Pool, Told = Told };
        fork.claims.AddRange(claims);
        fork.hearings.AddRange(hearings);
        fork.reports.AddRange(reports);
        return fork;
    }

    internal void AddTo(ref StateHash hash)
    {
        hash.Add(Pool);
        hash.Add(claims.Count);
        hash.Add(reports.Count);
        foreach (var hearing in hearings)
        {
            hash.Add(hearing.Petition.Handle);
            hash.Add(hearing.Ruling is { } ruling ? (int)ruling.Outcome : hearing.IsTaken ? -2 : -1);
        }
    }

    internal void Claim(Id<Asset> asset, string claim) => claims.Add((asset, claim));

    internal void Ask(World world, ConfiscationPetition petition, SimTime due)
    {
        world.Schedule(due, 0, ConfiscationWake.Instance, hearings.Count);
        hearings.Add(new ConfiscationHearing(petition, due, world.LastEvent, null));
    }

    internal ConfiscationHearing? Find(Handle petition) => hearings.Find(h => h.Petition.Handle == petition);

    internal void TakeUp(Handle petition) => Change(petition, hearing => hearing with { IsTaken = true });

    internal void Rule(Handle petition, ConfiscationRuling ruling) => Change(petition, hearing => hearing with { Ruling = ruling });

    internal void Take(long value, SeatSet told) => (Pool, Told) = (Pool + value, Told | told);

    internal void Pay(long amount) => Pool -= amount;

    internal void Report(Handle report) => reports.Add(report);

    private void Change(Handle petition, Func<ConfiscationHearing, ConfiscationHearing> change)
    {
        var index = hearings.FindIndex(h => h.Petition.Handle == petition);
        hearings[index] = change(hearings[index]);
    }
}
