using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>From what the books of a case are made: a world, and what of it belongs to the case.</summary>
public sealed record CaseMoneySpec
{
    /// <summary>The world.</summary>
    public required MoneyWorldSpec World { get; init; }

    /// <summary>When the books begin, in seconds since STARTEX.</summary>
    public required int Begins { get; init; }

    /// <summary>Which people and things of the case play which part.</summary>
    public IReadOnlyList<CastSpec> Cast { get; init; } = [];

    /// <summary>Payments an author wrote.</summary>
    public IReadOnlyList<PaymentSpec> Payments { get; init; } = [];

    /// <summary>The roads of assets, in the order of their numbers.</summary>
    public IReadOnlyList<RoadSpec> Roads { get; init; } = [];
}

/// <summary>Somebody or something of the case in the books.</summary>
/// <param name="Role">The part.</param>
/// <param name="Number">Which of those who play it, from 1.</param>
/// <param name="Holder">In whose name the account is; empty to leave the made name.</param>
/// <param name="Account">The number of the account; empty for a made one.</param>
/// <param name="KeptBy">Who has the records of it; empty for whoever the part's accounts are usually kept by.</param>
/// <param name="Holds">What the account holds at STARTEX, in hundredths; null where that does not matter.</param>
public sealed record CastSpec(MoneyRole Role, int Number, string Holder, string Account, string KeptBy, long? Holds);

/// <summary>A payment an author wrote, once or again and again.</summary>
/// <param name="From">Who pays, by the place in the cast; -1 for somebody outside the books.</param>
/// <param name="To">Who receives, likewise.</param>
/// <param name="Amounts">How much, in hundredths; one after the other where there are several.</param>
/// <param name="First">When, in seconds since STARTEX.</param>
/// <param name="Every">After how many seconds again; 0 for once.</param>
/// <param name="Until">Up to when.</param>
/// <param name="Channel">How.</param>
/// <param name="IsFlow">Whether it belongs to the true flow.</param>
public sealed record PaymentSpec(int From, int To, IReadOnlyList<long> Amounts, int First, int Every, int Until, Channel Channel, bool IsFlow);
