using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Web.Features.Compass;

namespace SevenHours.Web.Features.Report;

/// <summary>The clocks of rights, every breach with the principle and the articles it goes against, and harm, in words.</summary>
internal static class RightsSection
{
    public static ReportSection? Of(ReportMaking making)
    {
        List<ReportTable> tables = [Clocks(making), Breaches(making), Harm(making)];
        tables.RemoveAll(table => table.Rows.Count == 0);
        return tables.Count == 0 ? null : new ReportSection("rights", making.T("report.rights"), [.. tables.Select(table => new ReportBlock.Table(table))]);
    }

    private static ReportTable Clocks(ReportMaking making) => new(
        "rights", making.T("report.rights.clocks"),
        [making.Column("right", 6), making.Column("person_of_case", 3), making.Column("due"), making.Column("ended"), making.Column("standing"), making.Column("principle", 5)],
        [.. RightClock.All(making.History).Where(clock => clock.Status != RightStatus.NotDue).Select(clock =>
        {
            var right = making.Scenario.Table<Right>()[clock.Right];
            return new ReportRow(
                [making.Of(right.Title), making.Reading.Name(clock.Person), ReportMaking.At(clock.Due), ReportMaking.At(clock.Ended), making.T($"right.{clock.Status.ToString().ToLowerInvariant()}"), Principle(making, right.Principle)],
                making.Note(clock.Events));
        })]);

    private static ReportTable Breaches(ReportMaking making) => new(
        "breaches", making.T("report.rights.breaches"),
        [making.Column("at"), making.Column("person_of_case", 3), making.Column("what", 6), making.Column("principle", 5), making.Column("articles", 5)],
        [.. making.History.All<RightBreached>().Select(breach =>
        {
            var principle = breach.Event.Principle.IsSome ? breach.Event.Principle : breach.Event.Right.IsSome ? making.Scenario.Table<Right>()[breach.Event.Right].Principle : Id<Principle>.None;
            return new ReportRow(
                [ReportMaking.At(breach.At), making.Reading.Name(breach.Event.Person), What(making, breach), Principle(making, principle), string.Join("; ", BreachLaw.Articles(making.History, making.Reading.Texts, breach.Id)) is { Length: > 0 } articles ? articles : "–"],
                making.Note(breach.Causes.All.Prepend(breach.Id)));
        })]);

    private static ReportTable Harm(ReportMaking making) => new(
        "harm", making.T("report.rights.harm"), [making.Column("at"), making.Column("person_of_case", 3), making.Column("what", 9), making.Column("severe", 2)],
        [.. making.History.All<HarmDone>().Select(harm => new ReportRow(
            [ReportMaking.At(harm.At), making.Reading.Name(harm.Event.Person), making.Of(harm.Event.Says), making.T(harm.Event.Severity >= HarmDone.Severe ? "report.severe" : "report.not_severe")],
            making.Note(harm.Causes.All.Prepend(harm.Id))))]);

    private static string What(ReportMaking making, Seen<RightBreached> breach) =>
        making.Of(breach.Event.Says) is { Length: > 0 } says ? says
        : breach.Event.Right.IsSome ? making.Of(making.Scenario.Table<Right>()[breach.Event.Right].Title)
        : BreachLaw.ActOf(making.History, breach.Id) is { } act ? making.Of(making.Scenario.Table<ActionDefinition>()[act.Plan.Action].Title)
        : making.T("event.breach");

    private static string Principle(ReportMaking making, Id<Principle> principle)
    {
        if (!principle.IsSome)
            return "–";
        var found = making.Scenario.Table<Principle>()[principle];
        return found.References.Length > 0 ? $"{making.Of(found.Title)} ({found.References})" : making.Of(found.Title);
    }
}
