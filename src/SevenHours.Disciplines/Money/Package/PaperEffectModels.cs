using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>An effect that hands a paper over to whoever acted or asked.</summary>
public abstract class PaperEffectModel : EffectModel
{
    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <summary>The effect, where the books have what it is of.</summary>
    private protected Effect? Paper(ScenarioBuild build, PaperKind kind, string of, Moment? from = null, Moment? until = null, bool isScrap = false)
    {
        var all = build.Package.All<MoneyModel>();
        if (kind == PaperKind.Ledger ? all.Any(money => money.Ledgers.ContainsKey(of)) : kind is PaperKind.Register or PaperKind.Report || all.Any(money => money.Cast.ContainsKey(of)))
        {
            return new HandOverPaper(kind, of) { From = from?.Seconds, Until = until?.Seconds, IsScrap = isScrap };
        }

        build.Diagnostics.Report(kind == PaperKind.Ledger ? BooksRules.NoSuchLedger : BooksRules.NotInCast, WrittenAt, of);
        return null;
    }
}

/// <summary><c>statement: { of: account_2, from: -90d }</c></summary>
[Variant("statement", "Hands the statement of an account over to whoever acted or asked. Where a package has a money section, the catalogue's own acts do this by themselves.")]
public sealed class StatementEffectModel : PaperEffectModel
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
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Statement, Of, From, Until);
}

/// <summary><c>register: brightwater</c></summary>
[Variant("register", "Hands over what the registers of companies, owners, vehicles and land have on somebody or something.")]
public sealed class RegisterEffectModel : PaperEffectModel
{
    /// <summary>On whom.</summary>
    [Doc("On whom or what."), Shorthand]
    public required Reference<SubjectModel> Of { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Register, Of.Id);
}

/// <summary><c>str: arden</c></summary>
[Variant("str", "Hands over the reports of suspicion that the financial intelligence unit has on somebody or something: true and false alarms.")]
public sealed class ReportEffectModel : PaperEffectModel
{
    /// <summary>On whom.</summary>
    [Doc("On whom or what."), Shorthand]
    public required Reference<SubjectModel> Of { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Report, Of.Id);
}

/// <summary><c>ledger: { of: cash_book }</c></summary>
[Variant("ledger", "A notebook or ledger of the money section is found. It stands in a code that must be broken, or decoded by the catalogue's act.")]
public sealed class LedgerEffectModel : PaperEffectModel
{
    /// <summary>Which.</summary>
    [Doc("The ledger, by its id in the money section."), Shorthand, Identifier]
    public required string Of { get; init; }

    /// <summary>Whether it is lost.</summary>
    [Doc("Whether it was packed as waste paper: it is there, and nobody can read it.")]
    public bool Scrap { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Ledger, Of, isScrap: Scrap);
}

/// <summary><c>chain: wallet</c></summary>
[Variant("chain", "Shows what a coin's public chain has around an address: what moved, and never whose it is.")]
public sealed class ChainEffectModel : PaperEffectModel
{
    /// <summary>Of which address.</summary>
    [Doc("The address, by its id in the cast of the money section."), Shorthand, Identifier]
    public required string Of { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Chain, Of);
}

/// <summary><c>kyc: wallet</c></summary>
[Variant("kyc", "An exchange says who stands behind an address, if it dealt with it and asks its customers' names.")]
public sealed class IdentityEffectModel : PaperEffectModel
{
    /// <summary>Of which address.</summary>
    [Doc("The address, by its id in the cast of the money section."), Shorthand, Identifier]
    public required string Of { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => Paper(build, PaperKind.Identity, Of);
}
