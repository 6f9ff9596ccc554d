using SevenHours.Analysis.Ledgers;

namespace SevenHours.Disciplines.Money.Worlds;

/// <summary>A world of money: what the books say, and what is true.</summary>
/// <param name="Spec">What it was made from.</param>
/// <param name="Book">The books, in the order of time. Nobody holds less than nothing but <see cref="Outside"/>.</param>
/// <param name="Outside">The place of the account that stands for everything outside the books: wages come from it, and customers' money.</param>
/// <param name="Sources">Places of the accounts where proceeds enter.</param>
/// <param name="Beneficiaries">Places of the accounts where proceeds come to rest.</param>
/// <param name="Flow">The lines that are the true flow, in order.</param>
/// <param name="Owners">For each account the owner of its wallet; -1 for what is no address of a coin.</param>
public sealed record MoneyWorld(
    MoneyWorldSpec Spec,
    MoneyBook Book,
    int Outside,
    IReadOnlyList<int> Sources,
    IReadOnlyList<int> Beneficiaries,
    IReadOnlyList<int> Flow,
    IReadOnlyList<int> Owners)
{
    /// <summary>Places of the accounts of each part of the cast, in the order of their numbers.</summary>
    public required IReadOnlyDictionary<MoneyRole, IReadOnlyList<int>> Roles { get; init; }

    /// <summary>Makes a world.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A figure of the specification is out of range.</exception>
    public static MoneyWorld Make(MoneyWorldSpec spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Victims, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Days, 30);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Sources, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(spec.Lines, 1_000);
        return new WorldMaker(spec).Make();
    }
}
