using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Wall.Parts;
using SevenHours.Web.Features.Wall.View;

namespace SevenHours.Web.Features.Wall;

/// <summary>The live parts of the wall itself.</summary>
internal static class WallParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var (before, after, href) = (live.Before.Wall, live.After.Wall, WallFeature.Href(live.At));
        if (live.IsAll || !Same(before.Columns, after.Columns))
            await live.SendAsync<WallBoard>("wall-board", ("Columns", after.Columns), ("Base", href));
        else
        {
            for (var i = 0; i < after.Columns.Count; i++)
            {
                var column = after.Columns[i];
                await live.SendIfAsync<WallColumn>(
                    before.Columns[i] != column, WallColumn.IdOf(column.Id), ("Row", column), ("Base", href), ("IsAlone", after.Columns.Count == 1));
            }
        }

        var me = live.At.Visit.Member?.Person;
        await live.SendIfAsync<WallUndo>(before.UndoOf(me) != after.UndoOf(me), "wall-undo", ("Row", after.UndoOf(me)), ("Base", href));
        await live.SendIfAsync<ReceivedBrief>(!before.Received.Equals(after.Received), "wall-received-list", ("Rows", after.Received), ("Base", href));
        await live.SendAsync<ThingList>("wall-things-list", ("Rows", live.At.Read(ThingRow.NotUp)), ("Base", href), ("Id", "wall-things-list"), ("None", live.At.Read(ThingRow.NoneUp)));
    }

    // The same themes in the same order: then each column is sent by itself.
    private static bool Same(Listed<ColumnRow> before, Listed<ColumnRow> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => pair.First.Id == pair.Second.Id && pair.First.Title == pair.Second.Title);
}

/// <summary>The live parts of the share log.</summary>
internal static class SharedParts
{
    public static async Task DrawAsync(WallLive live)
    {
        var (before, after, href) = (live.Before.Wall, live.After.Wall, WallFeature.Href(live.At));
        await live.SendIfAsync<ConsentList>(!before.Consents.Equals(after.Consents), "wall-consent-list", ("Rows", after.Consents), ("Base", href));
        await live.SendIfAsync<BreachList>(!before.Breaches.Equals(after.Breaches), "wall-breach-list", ("Rows", after.Breaches));
        await live.SendIfAsync<ReceivedList>(!before.Received.Equals(after.Received), "wall-received-all", ("Rows", after.Received), ("Base", href), ("Desk", live.At.Base));
        await live.SendIfAsync<SentList>(!before.Sent.Equals(after.Sent), "wall-sent-all", ("Rows", after.Sent), ("Base", href));
    }
}
