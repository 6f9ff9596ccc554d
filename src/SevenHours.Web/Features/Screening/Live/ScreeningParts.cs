using System.Globalization;
using SevenHours.Web.Features.Screening.Parts;
using SevenHours.Web.Features.Screening.View;
using SevenHours.Web.Features.Wall;

namespace SevenHours.Web.Features.Screening.Live;

/// <summary>The live parts of a group's list and of a sheet: lines, standings, what came to light. What one is choosing is never sent again.</summary>
/// <remarks>The thing a page shows is the group's token and a number with a point between them; the number is 0 on the list.</remarks>
internal static class ScreeningParts
{
    public static async Task DrawAsync(WallLive live)
    {
        if (live.Thing is not { } thing)
        {
            await live.SendIfAsync<GroupList>(!live.Before.Screening.Equals(live.After.Screening), "scr-groups", ("Rows", live.After.Screening), ("Base", ScreeningFeature.Href(live.At)));
            return;
        }

        var token = thing.Split('.')[0];
        var number = int.TryParse(thing.AsSpan(thing.IndexOf('.', StringComparison.Ordinal) + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : 0;
        var was = live.Before.Screening.FirstOrDefault(group => group.Token == token);
        if (live.After.Screening.FirstOrDefault(group => group.Token == token) is not { } group)
            return;

        if (number > 0)
            await SheetAsync(live, was?.People.FirstOrDefault(person => person.Number == number), group, number);
        else
            await ListAsync(live, was, group);
    }

    private static async Task ListAsync(WallLive live, GroupRow? was, GroupRow group)
    {
        await live.SendIfAsync<GroupProgress>(was is null || !was.Equals(group), "scr-progress", ("Row", group));
        for (var i = 0; i < group.People.Count; i++)
        {
            var person = group.People[i];
            await live.SendIfAsync<PersonLine>(
                was is null || i >= was.People.Count || was.People[i] != person, PersonLine.IdOf(person.Number), ("Row", person), ("Base", ScreeningFeature.Href(live.At, group.Token)));
        }
    }

    private static async Task SheetAsync(WallLive live, PersonRow? before, GroupRow group, int number)
    {
        if (live.At.Read(desk => SheetView.Of(desk, group, number)) is not { } sheet)
            return;

        var was = live.IsAll ? null : before;
        await live.SendAsync<ClaimNow>("scr-claim", ("Row", sheet.Head));
        await live.SendAsync<TalkNow>("scr-now", ("Talks", sheet.Talks), ("FreeAt", sheet.FreeAt));
        await live.SendAsync<ReferralNow>("scr-ref", ("Row", sheet.Referral));
        if (was?.Shown != sheet.Head.Shown)
            await live.SendAsync<SignList>("scr-signs", ("Rows", sheet.Signs));
        if (was?.Ticks.Equals(sheet.Head.Ticks) == true)
            return;

        // A tick changes its own line and what its dimension comes to; the others stay as they are.
        var moved = was?.Ticks.Except(sheet.Head.Ticks).Concat(sheet.Head.Ticks.Except(was.Ticks)).Select(tick => tick.Indicator).ToHashSet(StringComparer.Ordinal);
        foreach (var dimension in sheet.Dimensions)
        {
            await live.SendAsync<DimensionNow>(DimensionNow.IdOf(dimension.Dimension), ("Row", dimension));
            foreach (var indicator in dimension.Indicators.Where(indicator => moved?.Contains(indicator.Name) != false))
                await live.SendAsync<IndicatorLine>($"scr-i-{indicator.Name}", ("Row", indicator));
        }

        await live.SendAsync<ReadingNow>("scr-reading", ("Row", sheet.Read));
    }
}
