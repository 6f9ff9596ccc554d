using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Control.View;

/// <summary>What is really behind a door that can be entered: when it fell or was warned, who is inside, what is left of devices and money, whom it would warn.</summary>
internal static class SiteTruth
{
    private const int Most = 12;

    public static IReadOnlyList<TruthLine> All(World world, StaffTexts texts) =>
        [.. world.Scenario.Table<Site>().Ids.Take(Most).Select(id => new TruthLine(texts.Of(world.Scenario.Table<Site>()[id].Place), string.Join(" · ", Of(world, id, texts))))];

    private static IEnumerable<string> Of(World world, Id<Site> id, StaffTexts texts)
    {
        var (site, part) = (world.Scenario.Table<Site>()[id], world.Part<OperationsPart>());
        if (part.FellAt(id) is var fell && fell != SimTime.Never)
            yield return texts.Words["control.truth.site.fell", ("time", Times.Short(fell.Seconds))];
        if (part.WarnedAt(id) is var warned && warned != SimTime.Never)
            yield return texts.Words["control.truth.site.warned", ("time", Times.Short(warned.Seconds))];

        var inside = world.Scenario.Table<Person>().Where(person => world.Part<ProtectionPart>().At(person.Subject) == site.Place).Select(person => texts.Of(person.Subject)).ToList();
        yield return inside.Count == 0 ? texts.Words["control.truth.site.empty"] : texts.Words["control.truth.site.inside", ("who", string.Join(", ", inside))];
        if (site.Devices.Count > 0)
        {
            var whole = site.Devices.Count(device => !world.Part<DigitalPart>().Device(device).IsWiped);
            yield return texts.Words["control.truth.site.devices", ("n", whole), ("of", site.Devices.Count)];
        }

        if (site.Assets.Count > 0)
            yield return texts.Words["control.truth.site.assets", ("what", string.Join(", ", site.Assets.Select(asset => texts.Words[$"asset.{world.Part<MoneyPart>().Of(asset).Status.ToString().ToLowerInvariant()}"])))];
        if (part.FellAt(id) == SimTime.Never && site.Warns.Count > 0)
            yield return texts.Words["control.truth.site.warns", ("where", string.Join(", ", site.Warns.Select(warns => texts.Of(world.Scenario.Table<Site>()[warns.Site].Place))))];
    }
}
