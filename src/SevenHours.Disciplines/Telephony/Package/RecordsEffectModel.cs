using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Telephony;

/// <summary><c>records: { of: girls_phone, days: 30 }</c></summary>
[Variant("records", "Hands records of calls over to whoever acted. Where a package has a telephony section, the catalogue's own acts do this by themselves.")]
public sealed class RecordsEffectModel : EffectModel
{
    /// <summary>Of which number.</summary>
    [Doc("The number, a thing that stands in the telephony section."), Shorthand]
    public required Reference<ThingModel> Of { get; init; }

    /// <summary>How far back.</summary>
    [Doc("How many days back they go."), Between(1, 720)]
    public int Days { get; init; } = 30;

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (build.Package.All<TelephonyModel>().Any(net => net.Phones.ContainsKey(Of.Id)))
        {
            return new HandOverRecords(build.Id<Subject>(Of), SimSpan.FromHours(Days * 24));
        }

        build.Diagnostics.Report(TelephonyRules.NoSuchPhone, WrittenAt, Of.Id);
        return null;
    }
}

/// <summary>Hands records of calls over to the agency of whoever acted.</summary>
/// <param name="number">Of which number.</param>
/// <param name="back">How far back.</param>
public sealed class HandOverRecords(Id<Subject> number, SimSpan back) : Effect
{
    /// <inheritdoc />
    public override void Do(Cascade cascade, in Scene scene)
    {
        var world = cascade.World;
        if (scene.Actor.IsSome && TelephoneNet.Of(world.Scenario) is { } net && net.Find(number) is { } phone)
        {
            Delivery.HandOver(
                cascade, net, scene.Actor, scene.Thing, world.Scenario.Subjects[number].Title,
                new RecordsScope(RecordsKind.Calls, [phone.Number], [], new SimTime(world.Now.Seconds - back.Seconds), world.Now));
        }
    }
}
