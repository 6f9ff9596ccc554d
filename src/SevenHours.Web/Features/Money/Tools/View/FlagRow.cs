using SevenHours.Analysis.Finance;
using SevenHours.Disciplines.Money;

namespace SevenHours.Web.Features.Money.Tools.View;

/// <summary>A flag with what the agency makes of it.</summary>
/// <param name="Flag">The flag.</param>
/// <param name="Judged">What was last made of it; null for nothing.</param>
public sealed record FlagRow(RedFlag Flag, JudgedFlag? Judged)
{
    /// <summary>What nobody has looked at comes first, then who is to be asked; innocent ones last.</summary>
    public static IReadOnlyList<FlagRow> All(MoneySight sight)
    {
        ArgumentNullException.ThrowIfNull(sight);
        return [.. RedFlags.Of(sight.Book, Figures(sight)).Where(flag => !sight.IsUnseen(flag.Account))
            .Select(flag => new FlagRow(flag, sight.Marks.Find(flag.Kind, sight.Book.Accounts[flag.Account].Id)))
            .OrderBy(row => row.Rank)];
    }

    /// <summary>From when on a flag is raised, with the midnight of the case.</summary>
    public static FlagFigures Figures(MoneySight sight)
    {
        ArgumentNullException.ThrowIfNull(sight);
        return new FlagFigures { Midnight = sight.Midnight };
    }

    /// <summary>The id of its place on the page.</summary>
    public static string IdOf(RedFlagKind kind, string account) => $"{kind.ToString().ToLowerInvariant()}-{account}";

    private int Rank => Judged?.Verdict switch
    {
        FlagVerdict.ToBeAsked => 1,
        FlagVerdict.LookedAt => 2,
        FlagVerdict.Innocent => 3,
        _ => 0,
    };
}
