using SevenHours.Debriefing;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Control.View;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Days.Plan;

/// <summary>Reads the sheet on which the next day is planned.</summary>
internal static class PlanReading
{
    /// <summary>All that can still be changed, by when it comes: through the night, on the next day, later, and when a condition says so.</summary>
    /// <param name="world">The team's world.</param>
    /// <param name="history">Its history.</param>
    /// <param name="texts">All words.</param>
    /// <param name="opens">When the next day opens, in exercise seconds; null when there is none.</param>
    /// <param name="closes">When it closes.</param>
    public static IReadOnlyList<PlanGroup> Read(World world, History history, StaffTexts texts, long? opens, long? closes)
    {
        var groups = new[] { "held", "before", "tomorrow", "later", "if" }.Select(id => (Id: id, Lines: new List<PlanLine>())).ToList();
        foreach (var line in RunSheetReading.Read(world, history, texts).Lines.Where(line => line.IsOpen))
        {
            var group = line.IsHeld ? 0 : line.At is not { } at ? 4 : opens is null || at < opens ? 1 : at <= closes ? 2 : 3;
            groups[group].Lines.Add(LineOf(world, line, texts));
        }

        return [.. groups.Where(group => group.Lines.Count > 0).Select(group => new PlanGroup(group.Id, group.Lines))];
    }

    /// <summary>The seats that can receive.</summary>
    public static IReadOnlyList<PlanSeat> Seats(StaffTexts texts) =>
        [.. texts.Scenario.Seats.Ids.Select(id => new PlanSeat(texts.Scenario.Seats[id].Name, texts.Of(id), texts.Of(texts.Scenario.Seats[id].Agency)))];

    private static PlanLine LineOf(World world, SheetLine line, StaffTexts texts)
    {
        var to = world.Part<KnowledgePart>().ReceiversOf(world.Scenario, world.Scenario.Table<Inject>()[line.Name]);
        return new PlanLine(
            line.Name, Channels.IconOf(line.Channel), line.Channel, line.Title, line.At is { } at ? Times.Short(at) : "", line.IsHeld, line.HasCondition,
            [.. to.ToList().Select(seat => world.Scenario.Seats[seat].Name)], line.To);
    }
}
