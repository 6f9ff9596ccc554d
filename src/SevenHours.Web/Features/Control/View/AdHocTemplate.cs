using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Control.View;

/// <summary>An inject that fills the form for one that is not on the run sheet: one sent lately, or one of the scenario's.</summary>
/// <param name="Label">What stands on its button.</param>
/// <param name="Channel">How it comes.</param>
/// <param name="To">Agencies, by the author's ids.</param>
/// <param name="From">From whom.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="Facts">The facts it carries, by the author's ids.</param>
/// <param name="IsSent">Whether it was sent before.</param>
public sealed record AdHocTemplate(
    string Label, string Channel, IReadOnlyList<string> To, string From, string Title, string Text, IReadOnlyList<string> Facts, bool IsSent)
{
    private const int MostSent = 3;
    private const int MostAuthored = 4;

    /// <summary>The last ones sent, the latest first, then a few of the scenario that were not sent: first those that may come again.</summary>
    public static IReadOnlyList<AdHocTemplate> Read(World world, History history, StaffTexts texts)
    {
        var sent = history.All<AdHocInjectSent>().Reverse().Select(one => Of(one.Event, texts)).DistinctBy(one => one.Title).Take(MostSent);
        var injects = world.Scenario.Table<Inject>();
        var part = world.Part<KnowledgePart>();
        var authored = injects.Ids
            .Where(id => injects[id].Repeats || part.Deliveries(id) == 0)
            .OrderByDescending(id => injects[id].Repeats).ThenBy(id => injects[id].Rule.IsSome).ThenBy(id => injects[id].Storyline)
            .DistinctBy(id => (injects[id].Storyline, injects[id].Repeats)).Take(MostAuthored)
            .Select(id => Of(injects[id], texts));
        return [.. sent, .. authored];
    }

    private static AdHocTemplate Of(AdHocInjectSent sent, StaffTexts texts) => new(
        texts.Of(sent.Title), RunSheetReading.NameOf(sent.Channel), Names(texts.Scenario, sent.To), texts.Of(sent.From), texts.Of(sent.Title), texts.Of(sent.Text),
        Names(texts.Scenario, sent.Facts), true);

    private static AdHocTemplate Of(Inject inject, StaffTexts texts) => new(
        texts.Of(inject.Title), RunSheetReading.NameOf(inject.Channel), Names(texts.Scenario, inject.To), texts.Of(inject.From), texts.Of(inject.Title),
        texts.Of(inject.Text), Names(texts.Scenario, inject.Facts), false);

    private static IReadOnlyList<string> Names(Scenario scenario, SeatSet to) => to == scenario.Everybody
        ? ["all"]
        : [.. to.ToList().Select(seat => scenario.Agencies[scenario.Seats[seat].Agency].Name).Distinct()];

    private static IReadOnlyList<string> Names(Scenario scenario, IReadOnlyList<Id<Fact>> facts) => [.. facts.Select(fact => scenario.Table<Fact>()[fact].Name)];
}
