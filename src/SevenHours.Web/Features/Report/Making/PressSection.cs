using System.Globalization;
using SevenHours.Debriefing;
using SevenHours.Disciplines.Press;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Report;

/// <summary>The press: each story with what stood behind it and whom it let be known, and each storm of posts with who spoke and who had what removed.</summary>
internal static class PressSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        List<ReportTable> tables = [Stories(making), Storms(making)];
        tables.RemoveAll(table => table.Rows.Count == 0);
        return tables.Count == 0 ? null : new ReportSection("press", making.T("press"), [.. tables.Select(table => new ReportBlock.Table(table))]);
    }

    private static ReportTable Stories(ReportMaking making) => new(
        "stories", making.T("press.debrief"),
        [making.Column("at"), making.Column("what", 5), making.Column("seat", 3), making.Column("source", 5), making.Column("person_of_case", 3), making.Column("result", 5)],
        [.. PressStory.All(making.History).Select(story => new ReportRow(
            [
                ReportMaking.At(story.At), Headline(making, story), making.Reading.Name(story.Story.Seat),
                string.Join("; ", story.Claims.Select(claim =>
                    $"{making.Of(making.Scenario.Table<Claim>()[claim.Claim].Says)} {making.T("press.sources", ("n", claim.Sources))}{(claim.IsFalse ? $", {making.T("press.debrief.false")}" : "")}")),
                Names(making, story.Identified),
                string.Join("; ", Came(making, story)),
            ],
            making.Note(story.Asked.Append(story.Published).Concat(story.Broken).Concat(story.Costs).Concat(story.Corrected))))]);

    private static IEnumerable<string> Came(ReportMaking making, PressStory story)
    {
        if (story.Asked.Count == 0)
            yield return $"{making.T("press.debrief.side")}: {making.T("press.debrief.noside")}";
        if (story.Broken.Count > 0)
            yield return making.T("event.press_wait_broken");
        if (story.Corrected.Count > 0)
            yield return making.T("event.press_corrected");
    }

    private static ReportTable Storms(ReportMaking making) => new(
        "storms", making.T("press.storm"), [making.Column("at"), making.Column("what", 5), making.Column("number"), making.Column("person_of_case", 3), making.Column("result", 6)],
        [.. making.History.All<StormGrew>().GroupBy(grown => grown.Event.Storm).Select(grown =>
        {
            var storm = making.Scenario.Table<Storm>()[grown.Key];
            var calmed = making.History.All<StormCalmed>().Where(e => e.Event.Storm == grown.Key).ToList();
            var asked = making.History.All<TakedownAsked>().Where(e => e.Event.Storm == grown.Key).ToList();
            var removed = making.History.All<PostsRemoved>().Where(e => e.Event.Storm == grown.Key).ToList();
            IReadOnlyList<Id<Subject>> shown = [.. storm.Posts.Take(grown.Max(e => e.Event.Posts)).Select(post => post.Shows).Where(who => who.IsSome).Distinct()];
            var came = new[]
            {
                calmed.Count > 0 ? $"{making.T("event.press_calm")} {ReportMaking.At(calmed[0].At)}" : making.T("press.debrief.nobody"),
                asked.Count > 0 ? $"{making.T("event.press_takedown")} {ReportMaking.At(asked[0].At)}" : shown.Count > 0 ? making.T("press.debrief.notasked") : "",
                removed.Count > 0 ? $"{making.T("event.press_removed")} {ReportMaking.At(removed[0].At)}" : "",
            };
            return new ReportRow(
                [ReportMaking.At(grown.First().At), making.Of(storm.Title), grown.Count().ToString(CultureInfo.InvariantCulture), Names(making, shown), string.Join("; ", came.Where(line => line.Length > 0))],
                making.Note(grown.Select(e => e.Id).Concat(calmed.Select(e => e.Id)).Concat(asked.Select(e => e.Id)).Concat(removed.Select(e => e.Id))));
        })]);

    private static string Names(ReportMaking making, IReadOnlyList<Id<Subject>> who) => who.Count == 0 ? "–" : string.Join(", ", who.Select(making.Reading.Name));

    private static string Headline(ReportMaking making, PressStory story) =>
        making.Reading.Texts.Find(story.Story.Headline) ?? (story.Story.Claims.Count > 0 ? making.Of(making.Scenario.Table<Claim>()[story.Story.Claims[0]].Says) : "–");
}
