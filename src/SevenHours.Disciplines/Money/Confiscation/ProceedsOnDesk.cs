using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a seat knows of what became of frozen assets.</summary>
public sealed class ProceedsOnDesk
{
    private readonly List<HearingOnMoney> hearings = [];
    private readonly List<(Id<Asset> Asset, string Claim, SimTime At)> claims = [];
    private readonly List<(Id<Asset> Asset, long Value, SimTime At, bool IsSold)> values = [];
    private readonly List<(Id<Asset> Asset, SimTime At)> asked = [];
    private readonly List<SuspicionReported> reports = [];
    private readonly List<(CompensationPaid Paid, SimTime At)> paid = [];
    private readonly List<Id<Asset>> confiscated = [];

    /// <summary>Petitions to courts that this side made or received, in order.</summary>
    public IReadOnlyList<HearingOnMoney> Hearings => hearings;

    /// <summary>Claims of others on what the agency holds.</summary>
    public IReadOnlyList<(Id<Asset> Asset, string Claim, SimTime At)> Claims => claims;

    /// <summary>Reports of suspicion this side wrote or received.</summary>
    public IReadOnlyList<SuspicionReported> Reports => reports;

    /// <summary>What was paid to people who were harmed.</summary>
    public IReadOnlyList<(CompensationPaid Paid, SimTime At)> Paid => paid;

    /// <summary>What was confiscated.</summary>
    public IReadOnlyList<Id<Asset>> Confiscated => confiscated;

    /// <summary>What was confiscated and not paid out, in whole units.</summary>
    public long Pool { get; private set; }

    /// <summary>The last valuation or sale of an asset, or null.</summary>
    public (long Value, SimTime At, bool IsSold)? ValueOf(Id<Asset> asset) => values.FindLastIndex(v => v.Asset == asset) is >= 0 and var at ? (values[at].Value, values[at].At, values[at].IsSold) : null;

    /// <summary>Whether a valuation is under way.</summary>
    public bool IsBeingValued(Id<Asset> asset) => asked.Exists(a => a.Asset == asset) && asked.FindLast(a => a.Asset == asset).At >= (ValueOf(asset)?.At ?? new SimTime(int.MinValue));

    /// <summary>The petition of a handle, or null.</summary>
    public HearingOnMoney? Hearing(Handle handle) => hearings.Find(h => h.Petition.Handle == handle);

    internal ProceedsOnDesk Fork()
    {
        var fork = new ProceedsOnDesk { Pool = Pool };
        fork.hearings.AddRange(hearings);
        fork.claims.AddRange(claims);
        fork.values.AddRange(values);
        fork.asked.AddRange(asked);
        fork.reports.AddRange(reports);
        fork.paid.AddRange(paid);
        fork.confiscated.AddRange(confiscated);
        return fork;
    }

    internal void Ask(ConfiscationAsked asked, SimTime at)
    {
        hearings.Add(new HearingOnMoney(asked.Petition, at));
        foreach (var claim in asked.Claims)
        {
            Claim(asked.Petition.Asset, claim, at);
        }
    }

    internal void TakeUp(PetitionTaken taken)
    {
        var index = hearings.FindIndex(h => h.Petition.Handle == taken.Petition);
        if (index >= 0)
        {
            hearings[index] = hearings[index] with { TakenBy = taken.Seat };
        }
    }

    internal void Rule(ConfiscationRuled ruled, SimTime at)
    {
        var index = hearings.FindIndex(h => h.Petition.Handle == ruled.Petition);
        if (index >= 0)
        {
            hearings[index] = hearings[index] with { Ruling = ruled.Ruling, RuledAt = at, RuledBy = ruled.Seat };
        }
    }

    /// <summary>A claim becomes known; one that is known already stays as it is.</summary>
    internal void Claim(Id<Asset> asset, string claim, SimTime at)
    {
        if (!claims.Exists(c => c.Asset == asset && c.Claim == claim))
        {
            claims.Add((asset, claim, at));
        }
    }

    internal void AskValue(Id<Asset> asset, SimTime at) => asked.Add((asset, at));

    internal void Value(Id<Asset> asset, long value, SimTime at, bool isSold) => values.Add((asset, value, at, isSold));

    internal void Take(AssetConfiscated taken)
    {
        confiscated.Add(taken.Asset);
        Pool += taken.Value;
    }

    internal void Pay(CompensationPaid payment, SimTime at)
    {
        paid.Add((payment, at));
        Pool -= payment.Amount;
    }

    internal void Report(SuspicionReported report) => reports.Add(report);
}

/// <summary>A petition as one side knows it.</summary>
/// <param name="Petition">What is asked.</param>
/// <param name="At">When.</param>
public sealed record HearingOnMoney(ConfiscationPetition Petition, SimTime At)
{
    /// <summary>The ruling, or null while it is open.</summary>
    public ConfiscationRuling? Ruling { get; init; }

    /// <summary>Who at the court took it up; none while nobody did.</summary>
    public Id<Seat> TakenBy { get; init; } = Id<Seat>.None;

    /// <summary>When it was ruled on, or never.</summary>
    public SimTime RuledAt { get; init; } = SimTime.Never;

    /// <summary>Who ruled; none for policy.</summary>
    public Id<Seat> RuledBy { get; init; } = Id<Seat>.None;
}
