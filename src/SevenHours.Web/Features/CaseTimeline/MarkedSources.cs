using SevenHours.Disciplines.Digital;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Phones.View;

namespace SevenHours.Web.Features.CaseTimeline;

/// <summary>What was marked on copies of devices, as entries of the timeline.</summary>
internal static class MarkedSources
{
    public static IEnumerable<TimeMark> Marked(SeatReading desk)
    {
        foreach (var copy in desk.Desk.Part<DigitalDesk>().Copies.Where(copy => copy.Marks.Count > 0))
        {
            var (content, device) = (CopyContent.Of(desk.Scenario, copy.Copy), DeviceRow.TitleOf(desk, copy.Copy.Device));
            foreach (var mark in copy.Marks)
            {
                if (content.Find(mark.Mark.Number) is not { } item)
                    continue;

                var row = ItemRow.Of(desk, copy, content, item);
                var says = row.Text ?? desk.Word("casetime.unread", ("language", row.Language ?? ""));
                yield return new TimeMark($"{copy.Copy.Handle}-{item.Number}", "marks", item.At.Seconds, mark.At.Seconds, row.Who is null ? says : $"{row.Who}: {says}")
                {
                    Device = device, From = row.Mark?.Note ?? device, Grade = mark.Mark.Grade, Href = $"wall/phones/copies/{copy.Copy.Handle}/items/{item.Number}",
                };
            }
        }
    }
}
