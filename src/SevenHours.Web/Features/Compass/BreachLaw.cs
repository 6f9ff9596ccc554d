using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Disciplines.Walls;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.View;
using EventId = SevenHours.Kernel.EventId;

namespace SevenHours.Web.Features.Compass;

/// <summary>The articles a breach goes against: of the law of the country whose agency acted; where nobody's act is behind it, of the laws under which somebody plays.</summary>
internal static class BreachLaw
{
    private const string Privacy = "p11";

    /// <summary>Whether an event is a breach: of a right, of the rules of an act, or of a handling code.</summary>
    public static bool IsBreach(History history, EventId id) => history[id].Event switch
    {
        RightBreached or RightMissed or MandateOverstepped or HandlingBreached => true,
        ActionBegan e => !e.Lawfulness.IsLawful,
        LawfulnessChanged e => !e.IsValidated,
        _ => false,
    };

    /// <summary>The principle a breach of a right goes against, or none.</summary>
    public static Id<Principle> PrincipleOf(History history, EventId id) => history[id].Event switch
    {
        RightBreached { Principle.IsSome: true } e => e.Principle,
        RightBreached { Right.IsSome: true } e => history.Scenario.Table<Right>()[e.Right].Principle,
        RightMissed e => history.Scenario.Table<Right>()[e.Right].Principle,
        HandlingBreached => history.Scenario.Table<Principle>().TryFind(Privacy, out var privacy) ? privacy : Id<Principle>.None,
        _ => Id<Principle>.None,
    };

    /// <summary>The articles in words, each once; empty when no law of the case has one.</summary>
    public static IReadOnlyList<string> Articles(History history, DeskTexts texts, EventId id)
    {
        if (!IsBreach(history, id))
            return [];
        var (scenario, act, principle) = (history.Scenario, ActOf(history, id), PrincipleOf(history, id));
        HashSet<string> countries = act is { } one ? [CountryOf(history, one.Plan.Seat)] : [.. scenario.Seats.Ids.Select(seat => CountryOf(history, seat))];
        return
        [
            .. scenario.Table<CompassEntry>()
                .Where(entry => act is not null && entry.Acts.Contains(act.Plan.Action) || principle.IsSome && entry.Principle == principle)
                .SelectMany(entry => scenario.Table<Country>().Where(land => countries.Contains(land.Name))
                    .Select(land => entry.In(land.Law) is { } article
                        ? $"{texts.Of(land.Title)}, {texts.Words["compass.article", ("number", article.Number.ToString(CultureInfo.InvariantCulture))]}: {texts.Of(entry.Title)}"
                        : ""))
                .Where(words => words.Length > 0).Distinct(),
        ];
    }

    private static string CountryOf(History history, Id<Seat> seat) => history.Scenario.Agencies[history.AgencyOf(seat)].Country;

    /// <summary>The act behind a breach, or null.</summary>
    public static ActStory? ActOf(History history, EventId id) => history[id].Event switch
    {
        ActionBegan e => history.Acts.Find(e.Handle),
        LawfulnessChanged e => history.Acts.Find(e.Handle),
        MandateOverstepped e => history.Acts.Find(e.Act),
        _ when history[id].Causes.All.ToList() is var causes => history.Acts.All.FirstOrDefault(act => act.Events.Any(causes.Contains)),
        _ => null,
    };
}
