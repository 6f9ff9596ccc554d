using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a seat knows of freezes of its agency.</summary>
public sealed class MoneyDesk : DeskPart
{
    private readonly List<FreezeOnDesk> freezes;

    internal MoneyDesk() => freezes = [];

    private MoneyDesk(MoneyDesk other) => (freezes, Papers, Marks, Proceeds) = ([.. other.freezes], other.Papers.Fork(), other.Marks.Fork(), other.Proceeds.Fork());

    /// <summary>The papers about money that the agency holds.</summary>
    public PapersOnDesk Papers { get; } = new();

    /// <summary>What the agency made of them.</summary>
    public MoneyMarks Marks { get; } = new();

    /// <summary>What became of what was frozen.</summary>
    public ProceedsOnDesk Proceeds { get; } = new();

    /// <summary>Every freeze that was tried, in order.</summary>
    public IReadOnlyList<FreezeOnDesk> Freezes => freezes;

    /// <summary>The freeze that holds an asset now, as far as this desk knows, or null.</summary>
    public FreezeOnDesk? HoldOn(Id<Asset> asset) => freezes.FindLast(f => f.Asset == asset && f.HoldsNow);

    /// <inheritdoc />
    public override DeskPart Fork() => new MoneyDesk(this);

    internal void Add(FreezeOnDesk freeze) => freezes.Add(freeze);

    /// <summary>Changes the hold on an asset; a desk that knew of none adds one.</summary>
    internal void Change(Id<Asset> asset, Func<FreezeOnDesk, FreezeOnDesk> change, FreezeOnDesk? or = null)
    {
        var index = freezes.FindLastIndex(f => f.Asset == asset && f.HoldsNow);
        if (index >= 0)
        {
            freezes[index] = change(freezes[index]);
        }
        else if (or is not null)
        {
            freezes.Add(or);
        }
    }
}

/// <summary>A freeze that was tried.</summary>
/// <param name="Asset">Of what.</param>
/// <param name="HeldSomething">Whether there was anything left.</param>
/// <param name="At">When.</param>
/// <param name="By">The act or request that did it, or none.</param>
public sealed record FreezeOnDesk(Id<Asset> Asset, bool HeldSomething, SimTime At, Handle By)
{
    /// <summary>By which means; null where that is not known.</summary>
    public FreezeKind? Kind { get; init; }

    /// <summary>When it lapses, or never.</summary>
    public SimTime Until { get; init; } = SimTime.Never;

    /// <summary>What is held, in whole units; null when nothing is or nobody said.</summary>
    public long? Value { get; init; }

    /// <summary>Why it held nothing, when it did.</summary>
    public FreezeObstacle Why { get; init; }

    /// <summary>What its paper lacked, as codes of <see cref="CertificateGaps"/>.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>When a court confirmed what was only held for a while, or never.</summary>
    public SimTime ConfirmedAt { get; init; } = SimTime.Never;

    /// <summary>When it ran out, or never.</summary>
    public SimTime LapsedAt { get; init; } = SimTime.Never;

    /// <summary>Whether it still holds.</summary>
    public bool HoldsNow => HeldSomething && LapsedAt == SimTime.Never;
}
