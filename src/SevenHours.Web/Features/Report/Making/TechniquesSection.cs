using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Techniques;
using SevenHours.Kernel;
using SevenHours.Web.Features.Techniques.View;

namespace SevenHours.Web.Features.Report;

/// <summary>Special techniques: under which order each ran and how long outside it, what was kept, what fell and why; and how leave was argued.</summary>
internal static class TechniquesSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        List<ReportTable> tables = [Used(making), Asked(making)];
        tables.RemoveAll(table => table.Rows.Count == 0);
        return tables.Count == 0 ? null : new ReportSection("techniques", making.T("report.techniques"), [.. tables.Select(table => new ReportBlock.Table(table))]);
    }

    private static ReportTable Used(ReportMaking making) => new(
        "techniques", making.T("report.techniques.used"),
        [
            making.Column("technique", 3), making.Column("target", 3), making.Column("seat", 3), making.Column("began"), making.Column("stopped"), making.Column("allowed", 3), making.Column("outside", 3),
            making.Column("lines_kept"), making.Column("fell"), making.Column("why", 5),
        ],
        [.. TechniqueStory.Of(making.History).Select(story => new ReportRow(
            [
                making.T(TechniqueWords.Of(story.Started.Kind)), Target(making, story), making.Reading.Name(story.Started.Seat), ReportMaking.At(making.History[story.Began].At),
                ReportMaking.At(story.Ended.IsSome ? making.History[story.Ended].At : null), Allowed(making, story), Outside(making, story),
                making.Count(story.Kept.Count), making.Count(story.Fell.Count), Why(making, story),
            ],
            making.Note(
                $"{making.T("report.note.outside")} {making.T("report.note.fell")}",
                story.Kept.Concat(story.Why.Select(one => one.By)).Prepend(story.Ended).Prepend(story.Began).Where(id => id.IsSome))))]);

    private static ReportTable Asked(ReportMaking making) => new(
        "applications", making.T("report.techniques.asked"),
        [making.Column("technique", 4), making.Column("target", 4), making.Column("seat", 4), making.Column("at"), making.Column("milder", 4), making.Column("answer", 3), making.Column("thin", 5)],
        [.. ApplicationStory.Of(making.History).Select(story => new ReportRow(
            [
                story.Petition is { Action.IsSome: true } petition ? Action(making, petition.Action) : "–", story.Petition is { } asked ? making.Of(asked.TargetText) : "–",
                making.Reading.Name(story.Seat), ReportMaking.At(making.History[story.Argued].At), Milder(making, story),
                making.T($"technique.application.{(story.Verdict is { } verdict ? TechniqueWords.Name(verdict) : "open")}"), story.Missing.Count == 0 ? "–" : string.Join("; ", story.Missing.Select(code => Lacks(making, code))),
            ],
            making.Note(new[] { story.Argued, story.Answered }.Where(id => id.IsSome))))]);

    private static ReportCell Allowed(ReportMaking making, TechniqueStory story) =>
        story.AllowedUntil == SimTime.Never ? making.T("report.no_order_needed")
        : story.Why.Any(one => one.Fault == TechniqueFault.NoOrder) ? making.T("report.no_order")
        : ReportMaking.At(story.AllowedUntil);

    private static ReportCell Outside(ReportMaking making, TechniqueStory story) => story.Started.NeedsOrder
        ? making.Figure(TechniqueHoursOutside.Outside(story.Started.BegunAt, story.Ended.IsSome ? making.History[story.Ended].At : making.History.Until, TechniqueStory.CoveredOf(making.History, story.Started)), "s")
        : "–";

    private static string Why(ReportMaking making, TechniqueStory story) =>
        story.Why.Count == 0 ? "–" : string.Join("; ", story.Why.Select(one => making.T($"casework.technique.{TechniqueWords.Name(one.Fault)}")).Distinct());

    private static string Target(ReportMaking making, TechniqueStory story) =>
        story.Started.Technique.IsSome ? making.Reading.Name(making.Scenario.Table<Technique>()[story.Started.Technique].Of)
        : making.History.Acts.All.FirstOrDefault(act => act.Plan.Handle == story.Started.Act) is { } act ? making.Reading.Name(act.Plan.Target) : "";

    private static string Milder(ReportMaking making, ApplicationStory story) =>
        making.History.All<TechniqueArgued>().FirstOrDefault(one => one.Id == story.Argued).Event?.Tried is { Count: > 0 } tried ? string.Join("; ", tried.Select(one => Action(making, one)).Distinct()) : "–";

    private static string Action(ReportMaking making, Id<ActionDefinition> action) => making.Of(making.Scenario.Table<ActionDefinition>()[action].Title);

    private static string Lacks(ReportMaking making, string code) => code.StartsWith("form.", StringComparison.Ordinal) ? code[5..] : making.T($"lacks.{code}");
}
