using SevenHours.Debriefing;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.CrimeScenes;
using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money;
using SevenHours.Disciplines.OnlineWorld;
using SevenHours.Disciplines.Operations;
using SevenHours.Disciplines.Protection;
using SevenHours.Kernel;
using SevenHours.Web.Strings;

namespace SevenHours.Web.Features.Debrief;

/// <summary>What a row of a measure is about, as the reader calls it.</summary>
internal static class RowNames
{
    /// <summary>The title of what a row counts; what is no thing of the case, such as the number of a person in a group, stands as it is.</summary>
    public static string Of(MeasureDetail row, DebriefReading reading)
    {
        var (scenario, texts) = (reading.Scenario, reading.Texts);
        return row.Kind switch
        {
            "fact" when Find<Fact>(scenario, row) is { } fact => texts.Of(fact.Statement),
            "agency" when scenario.Agencies.TryFind(row.About, out var agency) => reading.Name(agency),
            "seat" when scenario.Seats.TryFind(row.About, out var seat) => reading.Name(seat),
            "person" or "subject" when scenario.Subjects.TryFind(row.About, out var subject) => reading.Name(subject),
            "person" when Member(row, reading) is { } member => member,
            "action" when Find<ActionDefinition>(scenario, row) is { } action => texts.Of(action.Title),
            "right" when Find<Right>(scenario, row) is { } right => texts.Of(right.Title),
            "item" when Find<SceneItem>(scenario, row) is { } item => texts.Of(item.Title),
            "site" when Find<Site>(scenario, row) is { } site => reading.Name(site.Place),
            "asset" when Find<Asset>(scenario, row) is { } asset => texts.Of(asset.Title),
            "page" when Find<WebEntry>(scenario, row) is { } page => Title(page, reading),
            "level" when scenario.Levels.TryFind(row.About, out var level) => Title(scenario.Levels[level], reading),
            "need" => texts.Words[$"operations.need.{row.About}"],
            _ => row.About,
        };
    }

    /// <summary>How it stands with what a row counts, or the principle that was broken; empty where nothing is to be said.</summary>
    public static string StandingOf(MeasureDetail row, DebriefReading reading) =>
        Words.Has($"standing.{row.Standing}") ? reading.Texts.Words[$"standing.{row.Standing}"]
        : reading.Scenario.Table<Principle>().TryFind(row.Standing, out var principle) ? reading.Texts.Of(reading.Scenario.Table<Principle>()[principle].Title)
        : "";

    // Whom nobody in the case knows by name has a number in a group.
    private static string? Member(MeasureDetail row, DebriefReading reading) =>
        row.About.Split(' ') is [var name, var number] && reading.Scenario.Table<ScreenedGroup>().TryFind(name, out var group)
            ? $"{reading.Texts.Of(reading.Scenario.Table<ScreenedGroup>()[group].Title)} {number}"
            : null;

    private static T? Find<T>(Scenario scenario, MeasureDetail row)
        where T : Definition => scenario.Table<T>().TryFind(row.About, out var id) ? scenario.Table<T>()[id] : null;

    // A page without a title of its own is known by its site.
    private static string Title(WebEntry page, DebriefReading reading) =>
        reading.Texts.Of(page.Versions[0].Words.Title) is { Length: > 0 } title ? title : reading.Texts.Of(reading.Scenario.Table<WebSite>()[page.Site].Title);

    private static string Title(Level level, DebriefReading reading) => string.Join(
        reading.Texts.Words.Language.Comma, new[] { reading.Name(level.Of), Words.Has($"level.{level.Kind}") ? reading.Texts.Words[$"level.{level.Kind}"] : "" }.Where(part => part.Length > 0));
}
