using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>What a seat knows of freezes of its agency.</summary>
public sealed class MoneyDesk : DeskPart
{
    private readonly List<FreezeOnDesk> freezes;

    internal MoneyDesk() => freezes = [];

    private MoneyDesk(MoneyDesk other) => (freezes, Papers, Marks) = ([.. other.freezes], other.Papers.Fork(), other.Marks.Fork());

    /// <summary>The papers about money that the agency holds.</summary>
    public PapersOnDesk Papers { get; } = new();

    /// <summary>What the agency made of them.</summary>
    public MoneyMarks Marks { get; } = new();

    /// <summary>Every freeze that was tried, in order.</summary>
    public IReadOnlyList<FreezeOnDesk> Freezes => freezes;

    /// <inheritdoc />
    public override DeskPart Fork() => new MoneyDesk(this);

    internal void Add(FreezeOnDesk freeze) => freezes.Add(freeze);
}

/// <summary>A freeze that was tried.</summary>
/// <param name="Asset">Of what.</param>
/// <param name="HeldSomething">Whether there was anything left.</param>
/// <param name="At">When.</param>
/// <param name="By">The act or request that did it, or none.</param>
public sealed record FreezeOnDesk(Id<Asset> Asset, bool HeldSomething, SimTime At, Handle By);
