using SevenHours.Disciplines.Evidence;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Evidence.View;

/// <summary>What waits for a seat because of evidence: exhibits to confirm, and files its court is to rule on.</summary>
internal static class EvidenceNeeds
{
    public static IEnumerable<Need> All(SeatReading desk)
    {
        var evidence = desk.Desk.Part<EvidenceDesk>();
        if (evidence.Exhibits.Count == 0 && evidence.Hearings.Count == 0)
            yield break;

        var reading = new EvidenceReading(desk);
        foreach (var hearing in evidence.Hearings.Where(h => h.Ruling is null && h.File.To == desk.Agency))
        {
            var view = HearingView.Of(reading, hearing);
            yield return Of($"hearing-{view.Id}", "gavel", view.From, desk.Word("need.hearing", ("what", $"{view.Sought}: {view.Offence}")), $"hearings/{view.Id}", "need.hearing.go");
        }

        foreach (var exhibit in reading.All.Where(e => e.Where.OnTheWayTo == desk.Agency))
        {
            yield return Of(
                $"exhibit-{exhibit.Handle}", "package", reading.Who(exhibit.Lines[^1].Seat, exhibit.Lines[^1].Agency),
                desk.Word("need.exhibit", ("n", reading.MarkOf(exhibit.Handle)), ("what", reading.TitleOf(exhibit))), $"evidence/{exhibit.Handle}", "need.exhibit.go");
        }
    }

    private static Need Of(string id, string icon, string from, string title, string page, string verb) =>
        new(id, icon, from, title, null, $"../wall/{page}", verb, false, null, 0);
}
