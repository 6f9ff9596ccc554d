using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary><c>statement: { of: account_2, from: -90d }</c></summary>
[Variant("statement", "Hands the statement of an account over to whoever acted or asked. Where a package has a money section, the catalogue's own acts do this by themselves.")]
public sealed class StatementEffectModel : EffectModel
{
    /// <summary>Of which account.</summary>
    [Doc("The account, by its id in the cast of the money section."), Shorthand, Identifier]
    public required string Of { get; init; }

    /// <summary>Since when.</summary>
    [Doc("From when; ninety days back when left out.")]
    public Moment? From { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Up to when; up to now when left out.")]
    public Moment? Until { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (build.Package.All<MoneyModel>().Any(money => money.Cast.ContainsKey(Of)))
        {
            return new HandOverPaper(PaperKind.Statement, Of, From?.Seconds, Until?.Seconds);
        }

        build.Diagnostics.Report(BooksRules.NotInCast, WrittenAt, Of);
        return null;
    }
}
