using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Newsroom.View;

/// <summary>What waits for a seat because of the press.</summary>
internal static class PressNeeds
{
    private const string Below = "../wall/press";

    public static IEnumerable<Need> All(SeatReading desk) =>
    [
        .. EnquiryRow.All(desk).Where(row => row is { IsOurs: false, IsOpen: true }).Select(row => new Need(
            $"press-{row.Id}", "news", row.From, row.Text, null, $"{Below}/enquiries/{row.Id}", "press.need.reply", false, row.Until, row.Until - row.At)),
        .. EmbargoRow.All(desk).Where(row => row is { AsksUs: true, State: Disciplines.Press.EmbargoState.Asked }).Select(row => new Need(
            $"embargo-{row.Id}", "hand-stop", row.From, desk.Word("press.need.wait"), row.Why, $"{Below}#press-waits", "press.need.decide", false, null, 0)),
        .. StormRow.All(desk).Where(row => row is { AsksUs: true, IsExposing: true }).Select(row => new Need(
            $"takedown-{row.Token}", "eye", desk.Word("press.storm"), desk.Word("press.need.shows"), null, $"{Below}#press-storm", "press.need.remove", false, null, 0)),
        .. StormRow.All(desk).Where(row => row is { AsksUs: true, CalmedAt: null }).Select((row, i) => new Need(
            $"storm-{i}", "flame", desk.Word("press.storm"), row.Title, row.Posts[0].Says, $"{Below}/speak", "press.need.speak", false, null, 0)),
    ];
}
