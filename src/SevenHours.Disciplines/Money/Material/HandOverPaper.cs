using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Hands a paper about money over to the agency of whoever acted or asked.</summary>
/// <param name="kind">What kind.</param>
/// <param name="of">Of whom or what: an id in the cast, or for registers, reports and ledgers their own.</param>
public sealed class HandOverPaper(PaperKind kind, string of) : Effect
{
    /// <summary>From when, in seconds since STARTEX; null for ninety days back, or for all there is.</summary>
    public int? From { get; init; }

    /// <summary>To before when; null for now.</summary>
    public int? Until { get; init; }

    /// <summary>Whether it is a notebook that was packed as waste paper.</summary>
    public bool IsScrap { get; init; }

    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (!scene.Actor.IsSome || CaseMoney.Of(world.Scenario) is not { } money)
        {
            return;
        }

        var cast = money.CastNamed(of);
        var isOfAccount = kind is PaperKind.Statement or PaperKind.Chain or PaperKind.Identity;
        if (isOfAccount && cast < 0)
        {
            return;
        }

        var least = money.LedgerOf(of)?.Since ?? (kind == PaperKind.Statement ? world.Now.Seconds - PaperScope.Usual.Seconds : money.Spec.Begins);
        var scope = new PaperScope(
            kind, isOfAccount ? money.AccountOf(cast).Id : of, new SimTime(From ?? least), Until is { } end ? new SimTime(end) : world.Now);
        PaperDelivery.HandOver(cascade, money, scene.Actor, scene.Thing, Label(world, money, cast), scope, IsScrap);
    }

    private TextRef Label(World world, CaseMoney money, int cast) =>
        cast >= 0 ? money.Cast[cast].Title
        : money.LedgerOf(of) is { } ledger ? ledger.Title
        : world.Scenario.Subjects.TryFind(of, out var subject) ? world.Scenario.Subjects[subject].Title
        : TextRef.None;
}
