using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.CaseMap;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>Where a team, a camera or a tracker saw something, as marks on the map of the case.</summary>
internal static class TechniquesOnMap
{
    /// <summary>The lines of all logs that have a place, as far as somebody can read them.</summary>
    public static IEnumerable<MapMark> Of(SeatReading desk)
    {
        foreach (var one in desk.Desk.Part<TechniquesDesk>().All)
        {
            foreach (var line in TechniqueLog.Of(desk.Scenario, one.Log).Where(line => line.Planted is not null && line.Place.IsSome))
            {
                if (one.DestroyedAt != SimTime.Never && one.MarkOn(line.Number) is null)
                    continue;

                if (KnownPlaces.SiteOf(desk.Scenario, line.Place) is { Spot: { } spot } site && LogRow.Of(desk, one, line) is { Says: { } says, IsForeign: false })
                {
                    yield return new MapMark($"{one.Handle}-{line.Number}", "techniques", spot, says, KnownPlaces.Title(desk, site))
                    {
                        Detail = desk.Word(TechniqueWords.Of(one.Kind)), From = line.At.Seconds, Href = $"wall/{TechniquesFeature.Path}/{one.Handle}#line-{line.Number}",
                    };
                }
            }
        }
    }
}
