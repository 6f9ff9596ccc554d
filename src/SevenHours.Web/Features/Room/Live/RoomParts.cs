using System.Text;
using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Room.Parts;
using SevenHours.Web.Features.Room.View;
using SevenHours.Web.Feed;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Room.Live;

/// <summary>The live parts of a room: what was said, who is there, and the end of it. Where one writes is never sent again.</summary>
/// <param name="cache">Draws equal parts once.</param>
/// <param name="at">Whose desk.</param>
/// <param name="token">The person whose room is shown; <c>all</c> for the list of people.</param>
internal sealed class RoomParts(PartCache cache, AtDesk at, string token)
{
    public async Task DrawAsync(StringBuilder html, DeskView before, DeskView after, ClockFormula clock, bool isAll)
    {
        if (token == "all")
        {
            await PartAsync<RoomPeople>(html, "room-people", ("Rows", TalkPartner.All(after)), ("Base", RoomFeature.Href(at)), ("Desk", at.Base));
            return;
        }

        var was = Shown(before);
        if (Current(after, was) is not { } room)
            return;

        var href = RoomFeature.Href(at, token);
        if (isAll)
            await PartAsync<RoomLines>(html, "room-lines", ("Lines", room.Lines), ("Base", href));
        else
            await LinesAsync(html, was?.Id == room.Id ? was.Lines : [], room.Lines, href);
        await PartAsync<RoomNow>(html, "room-now", ("Room", room), ("Clock", clock));
        if (!room.IsHere && (isAll || was is { IsHere: true }))
            await PartAsync<RoomOver>(html, "room-work", ("Room", room), ("Base", href), ("All", RoomFeature.Href(at)));
    }

    private RoomRow? Shown(DeskView view) => view.Rooms.LastOrDefault(room => room.Token == token && room.IsHere) ?? view.Rooms.LastOrDefault(room => room.Token == token);

    // The room the page shows, also once it is closed.
    private RoomRow? Current(DeskView view, RoomRow? was) => was is { IsHere: true } ? view.Rooms.FirstOrDefault(room => room.Id == was.Id) : Shown(view);

    private async Task LinesAsync(StringBuilder html, Listed<RoomLineRow> before, Listed<RoomLineRow> after, string href)
    {
        for (var i = 0; i < after.Count; i++)
        {
            if (i >= before.Count)
                html.Append(Partial.For("room-lines", await cache.DrawAsync<RoomLineView>(at.Texts.Language, ("Line", after[i]), ("Base", href), ("Arrived", true)), Partial.Last));
            else if (before[i] != after[i])
                await PartAsync<RoomLineView>(html, $"room-line-{i}", ("Line", after[i]), ("Base", href), ("Arrived", true));
        }
    }

    private async Task PartAsync<TComponent>(StringBuilder html, string id, params (string, object?)[] parameters)
        where TComponent : IComponent => html.Append(Partial.For(id, await cache.DrawAsync<TComponent>(at.Texts.Language, parameters)));
}
