using SevenHours.Kernel;

namespace SevenHours.Disciplines.Money;

/// <summary>Hands a paper about money over to the agency of whoever acted or asked.</summary>
/// <param name="kind">What kind.</param>
/// <param name="of">Of whom, by the id in the cast.</param>
/// <param name="from">From when, in seconds since STARTEX; null for ninety days back.</param>
/// <param name="until">To before when; null for now.</param>
public sealed class HandOverPaper(PaperKind kind, string of, int? from, int? until) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (!scene.Actor.IsSome || CaseMoney.Of(world.Scenario) is not { } money)
        {
            return;
        }

        var index = money.Cast.Index().FirstOrDefault(one => one.Item.Name == of, (-1, null!)).Index;
        if (index >= 0)
        {
            var scope = new PaperScope(
                kind, money.AccountOf(index).Id,
                from is { } since ? new SimTime(since) : new SimTime(world.Now.Seconds - PaperScope.Usual.Seconds), until is { } end ? new SimTime(end) : world.Now);
            PaperDelivery.HandOver(cascade, money, scene.Actor, scene.Thing, money.Cast[index].Title, scope);
        }
    }
}
